"""Levels beside a change or ratio that say what it is against: the one it is of, the one it started from."""

from bisect import bisect_right

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.candidates import Candidates
from vnecon_extract.cues.stated import Stated
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.records import Base, Period
from vnecon_extract.rules import Rule
from vnecon_extract.span import start_of
from vnecon_extract.timex.bases import against
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve
from vnecon_extract.timex.spans import same_period


class Levels:
    """Tells of what time the level is that a figure is measured against."""

    def __init__(self, candidates: Candidates, stated: Stated) -> None:
        self._candidates, self._stated = candidates, stated

    def behind(
        self, asked: Asked, period: Period | None, published: Published | None, time: TimeFrame
    ) -> Period | None:
        """``chưa bằng một nửa mức 8,04% cùng kỳ năm trước``: the ratio is of the level that follows, of its period."""
        low, end = asked.reading.sentence.low, asked.figure.quantity.end
        index = bisect_right(asked.row, end, key=start_of)
        level = asked.row[index] if index < len(asked.row) else None
        if level is None or not self._stated.is_level(low[end : level.start].lstrip()):
            return None
        said = self._candidates.behind(level, asked.reading, time.said)
        return same_period(said.point, period, published) if said is not None and said.form == "same" else None

    def origin(
        self, asked: Asked, period: Period | None, published: Published | None, time: TimeFrame
    ) -> Decision[Base] | None:
        """``từ 5,2% cuối năm 2022 xuống 4,1%, giảm 1,1 điểm``: the period of the level that a change starts from."""
        end = (period.end or period.start) if period is not None else None
        if end is None:
            return None
        for other in asked.row:
            if not other.cues or other.cues[-1].role != "from" or other.clause != asked.figure.clause:
                continue
            said = self._candidates.behind(other, asked.reading, time.said)
            found = resolve(said, published, time.period.value) if said is not None else None
            if found is not None and found.end is not None and found.end < end:
                return Decision(against(found), Rule.BASE_ORIGIN, words_of(said, asked.reading.sentence.start))
        return None
