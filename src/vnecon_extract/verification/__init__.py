"""Claims held against a text: ``verify``.

``numbers`` and ``units`` read what claims write, ``reader`` makes a ``Claim`` of it, ``figures`` are what the text has,
``compare`` sets one beside the other, ``judge`` chooses the figure that a claim is about and says what differs.
"""

from vnecon_extract.verification.judge import Verifier, verify
from vnecon_extract.verification.verdicts import Reason, Verdict

__all__ = ["Reason", "Verdict", "Verifier", "verify"]
