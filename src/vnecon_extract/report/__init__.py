"""Views: the HTML page, the terminal, the notebook."""
