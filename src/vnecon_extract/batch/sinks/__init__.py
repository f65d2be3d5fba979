"""One module for each format of output.

Each has ``write(rows, articles, path)``, which streams rows into a new file; ``batch.write`` puts it in its place.
"""
