"""The arithmetic that an article itself offers, done: ``checks``.

``things`` tell which figures are of the same thing, ``changes``, ``wholes`` and ``quotes`` which belong together by a
rule; ``intervals`` are what a number can stand for that is written out so far,
``slips`` what it was meant for, ``answers`` put the questions, and a ``check`` is what comes of one.
"""

from vnecon_extract.arithmetic.answers import checks
from vnecon_extract.arithmetic.check import Check, Outcome, Rule

__all__ = ["Check", "Outcome", "Rule", "checks"]
