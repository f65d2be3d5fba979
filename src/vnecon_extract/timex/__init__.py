"""Time: calendar arithmetic, the document's date, what words of periods and comparisons mean in days; no figures."""
