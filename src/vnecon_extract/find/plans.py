"""Plans: their names with year and giver, and where one is what a ratio is of (``75% dự toán Bộ Tài chính giao``)."""

from collections.abc import Iterator, Mapping

from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern, sources

WORD = r"[^\W\d_][\w&-]*+"
_SIGHT = 40


def plain_word(source: Mapping[str, str]) -> str:
    """A pattern of one word that does not end what is compared with."""
    return rf"(?!{source['stop']}(?!\w)){WORD}"


class Plans:
    """Reads the names of plans; ``words`` are those of ``data/bases.toml`` by role."""

    def __init__(self, words: Mapping[str, tuple[str, ...]], book: Phrasebook) -> None:
        source = sources(words)
        self._names = Lexicon(dict.fromkeys(words["plan"]), book)
        title = rf"(?:\s{source['plan_title']}(?!\w|\s\d)){{0,5}}+"
        given = rf"(?:{plain_word(source)}\s){{0,7}}?{source['plan_end']}(?!\w)"
        self._tail = Pattern(rf"{title}(?:\s(?:{source['giver_link']}\s)?{given})?")
        per_cent = rf"(?:%|(?<!\w)(?:{source['of_plan']}|\d{{1,2}}/\d{{1,2}}))\s(?:{source['plan_link']}\s)?$"
        self._before = Pattern(rf"{per_cent}|(?<!\w){source['over']}\s(?:{source['over_tail']}\s)?$")
        self._over_amount = Pattern(rf"(?<!\w){source['over']}\s[^.;()]{{1,30}}$")

    def match(self, low: str, position: int) -> int | None:
        """Where the bare name of a plan ends that starts at ``position``."""
        name = self._names.match(low, position)
        return name[0] if name else None

    def of_ratios(self, low: str) -> Iterator[tuple[int, int]]:
        """Start and end of the bare names that a figure right before them is measured against."""
        for start, end, _ in self._names.find(low):
            near = max(0, start - _SIGHT)
            if self._before.search(low, near, start) or self._over_amount.search(low, near, start):
                yield start, end

    def end(self, low: str, end: int, at: Mapping[int, PeriodMention]) -> int:
        """Where a plan's name ends with its year and giver: ``dự toán năm 2020 Bộ Tài chính giao``; ``at`` are the
        periods by their start."""
        period = at.get(end + 1)
        if period is not None:
            end = period.end
        tail = self._tail.match(low, end)
        end = tail.end() if tail else end
        after = at.get(end + 1)
        return after.end if after and after.grain == "year" and period is None else end
