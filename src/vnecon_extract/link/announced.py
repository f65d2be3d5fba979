"""What a sentence without records only names, and the next one spells out: ``Cụ thể, phương án 1 tăng 5%``."""

from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import words_of
from vnecon_extract.document.topics import Spoken
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Passage
from vnecon_extract.link.tables import Tables


def announced(reading: Reading, tables: Tables) -> Spoken | None:
    """The one indicator that a sentence names in full: ``đưa ra ba phương án điều chỉnh lương tối thiểu``."""
    named, low = [m for m in reading.indicators if not m.risky], reading.sentence.low
    if not named or any(m.codes[0] != named[0].codes[0] for m in named):
        return None
    words = low[named[0].start : named[0].end]
    if words in tables.bare_rates or words in tables.bare_heads or words in tables.bare_kinds:
        return None
    return Spoken(Subject(named[0].codes, words_of(named[0], reading.sentence.start)), {}, named[0].codes[0])


def is_spelt_out(announced: Spoken, passage: Passage, tables: Tables) -> bool:
    """Whether the figures of a sentence are those of what the one before it only named."""
    if not passage.row or not tables.spells_out(passage.reading.sentence.low):
        return False
    quantity, measures = passage.row[0].quantity, tables.measures
    return measures.is_part(quantity) or bool(measures.direct(announced.subject.codes, quantity))
