"""How sure a record is: signals of how its fields were decided, a small model for each field, doubts in words.

signals -> model -> doubts; ``Confidence`` (judge.py) puts them together.  ``bench/calibrate.py`` fits the model.
"""
