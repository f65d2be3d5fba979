"""What ``bench/calibrate.py`` is made of: labelled records with their signals, the fit, what it is worth."""
