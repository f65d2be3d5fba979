"""Whose money: which indicator a figure of investment is of, by whose money its words or those before it tell of."""

from vnecon_extract.document.scene import Scene
from vnecon_extract.link.further import Case
from vnecon_extract.link.tables import Tables

_PROJECT, _USD, _VND = "project", "USD", "VND"


class WhoseMoney:
    """Tells foreign from domestic investment in one article."""

    def __init__(self, tables: Tables, scene: Scene) -> None:
        self._tables, self._scene = tables, scene

    def of(self, code: str, case: Case) -> str:
        """Whose money an investment figure is, by its own words or what was said of it last."""
        whose, topic = self._tables.whose, case.topic
        if not whose.is_anybodys(code):
            return code
        if whose.goes_abroad(topic.code) and (topic.began or self._still_abroad(case)):
            return topic.code  # "đầu tư ra nước ngoài có 36 dự án ...; 3 lượt dự án điều chỉnh vốn"
        sent = whose.sent(code, case.figure, case.reading)
        if sent is not None:
            return sent
        before = case.topic.foreign_money
        if before is None:
            before = not self._scene.home.local and self._may_be_foreign(case)
        abroad, mention = "partner" in case.found.parts, case.found.mention
        return whose.of(code, mention, case.figure, case.following, case.reading, abroad=abroad, before=before)

    def _still_abroad(self, case: Case) -> bool:
        """Whether a new sentence goes on with money that went abroad: ``Lào dẫn đầu với 20 dự án, 80 triệu USD``."""
        low, topic = case.reading.sentence.low, case.topic
        if self._tables.whose.said(low) is True or case.figure.quantity.unit == _VND:
            return False
        parts = case.found.parts
        return "partner" in parts or (bool(parts) and not case.named) or topic.named_in == topic.paragraph

    def _may_be_foreign(self, case: Case) -> bool:
        """Projects counted are foreign only where foreign money is spoken of, or dollars. codebook V2"""
        if case.figure.quantity.unit != _PROJECT or self._tables.whose.is_foreign(case.topic.code):
            return True
        return any(quantity.unit == _USD for quantity in case.reading.quantities)
