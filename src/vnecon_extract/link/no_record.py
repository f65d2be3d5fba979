"""No record: why a figure with an indicator is no state of the economy: its words, its owner, the kind of text."""

from vnecon_extract.cues.shares import is_said_of
from vnecon_extract.document.scene import Scene
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule

# A look into an enum takes as long as a call.
_EXPECTED, _LAW, _RESPONDENTS = Rule.ROLE_EXPECTED, Rule.EXCLUDED_LAW, Rule.EXCLUDED_RESPONDENTS


class NoRecord:
    """Objects to figures of one article."""

    def __init__(self, tables: Tables, scene: Scene) -> None:
        self._tables, self._scene = tables, scene

    def of(self, draft: Draft, code: str) -> Rule | None:
        """Why a figure with an indicator is no record."""
        objections, genre = self._tables.objections, self._scene.genre
        owner, figure, reading, mention = draft.owner, draft.figure, draft.reading, draft.found.mention
        named, owned = mention is not None, owner.value is not None or "owner" in draft.found.parts
        if draft.role.value.kind == "share" and objections.is_share(code):
            return Rule.EXCLUDED_SHARE  # no index is a part of anything
        if self._of_one_project(draft, code):
            return Rule.EXCLUDED_PROJECT
        if not owned and objections.asks_whose(code):
            owned = (draft.topic.together > 0 and not reading.entities) or self._of_many(draft)
            owned = owned or (genre.coins and objections.is_worth(code))
        market = not named and objections.is_share(code)
        if market and (owner.rule is Rule.OWNER_NAMED or self._tables.single_shares.is_named(figure, reading)):
            return Rule.EXCLUDED_SHARE
        if self._scene.shares and not is_said_of(owner, figure, reading):
            behind = draft.topic.rejected == figure.clause
            if self._tables.single_shares.owns(code, figure, reading, behind=behind, named=named):
                return Rule.EXCLUDED_SHARE
        if draft.role.rule is _EXPECTED:
            return None  # "vượt dự báo 5,1% của các chuyên gia trong khảo sát": of a figure that is a record
        objection = objections.of(code, figure, reading.sentence.low, genre, owned=owned, name=mention)
        if objection is _LAW and draft.found.rule is Rule.SUBJECT_COUNTRY:
            objection = None  # "Chuyên gia cho rằng Ấn Độ sẽ tăng trưởng 6,5%": what they say of the country
        if objection is _RESPONDENTS and draft.found.rule is Rule.SUBJECT_REACHED:
            objection = None  # "100% doanh nghiệp dùng chữ ký số": counted, nobody was asked
        return objection or objections.of_one(code, figure, reading, genre, owned=owner.value is not None)

    def _of_one_project(self, draft: Draft, code: str) -> bool:
        """Whether a figure is one project's that the text does not name, or one that only a plan tells of it."""
        owner, objections = draft.owner, self._tables.objections
        if owner.value is not None:
            return objections.is_plan_of_project(code) and (owner.source or owner).rule is Rule.OWNER_PROJECT
        return objections.is_investment(code) and self._tables.owners.is_of_one_project(draft.figure, draft.reading)

    def _of_many(self, draft: Draft) -> bool:
        """Whether a figure that firms have too is a territory's or a sector's: in a province's or district's account,
        or with a sector named beside it, in a sentence that speaks of no firm."""
        reading, figure = draft.reading, draft.figure
        told = self._scene.owner is not None or reading.entities or self._tables.owners.speaks_of_firm(reading)
        low = reading.sentence.low
        sector = self._tables.whole_sectors.search(low, figure.left.start, figure.start) is not None
        # "Tổng lợi nhuận là 90 nghìn tỷ đồng", in an article on many firms
        summed = self._scene.of_many and self._tables.sums.search(low, figure.left.start, figure.start) is not None
        return (self._scene.home.local or sector or summed or _goes_on(draft)) and not told


def _goes_on(draft: Draft) -> bool:
    """Whether a figure goes on with a record of its sentence: as that is nobody's own, so is this."""
    return draft.found.mention is None and draft.topic.began and not draft.fresh
