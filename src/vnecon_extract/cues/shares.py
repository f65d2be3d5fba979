"""Single shares: a figure said of ``HPG`` or ``VCB`` is that share's own, and none of its market's.

Three capitals right before the verb or the amount, in an article that tells of shares: ``VCB tăng 4,2%``,
``HPG -104,7 tỷ``.  codebook M2, M3
"""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measures import counts_companies
from vnecon_extract.decisions import Decision
from vnecon_extract.find.names import NameFinder
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.lexicon import Phrases
from vnecon_extract.patterns import Pattern, alternatives

_SHARE = Pattern(r"(?<![\w/.-])[A-Z]{3}(?![\w/-])")
# Words that may stand between a share and the verb: "VCB đóng cửa tăng".
_FEW = 3
_UNIT, _POINT, _PERCENT = "share", "point", "percent"
_TOLD = frozenset({"share", "ticker"})


class Shares:
    """Tells the figures of single shares; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, knowledge: Knowledge, words: dict[str, tuple[str, ...]]) -> None:
        self._names = NameFinder(knowledge)
        self._codes = frozenset(words["share_codes"])
        self._holdings = Phrases(words["holdings"])
        self._counts = frozenset(words["share_counts"])
        self._given = Pattern(rf"\s{alternatives(words['given_to'])}\s")
        self._groups = Pattern(rf"(?<!\w){alternatives(words['share_kinds'])}(?!\w)")
        titles = alternatives(words["firms_of_shares"])
        self._of_one = Pattern(rf"{alternatives(words['shares_of'])}\s(?:{titles}\s)*+")
        self._equated = tuple(f" {word} " for word in words["equates"])
        self._turnover = frozenset(words["turnover"])
        self._indexes = frozenset(words["one_exchange"])

    def are_told(self, readings: Sequence[Reading]) -> bool:
        """Whether an article tells of shares: it names one as such, or an index of the exchanges."""
        for reading in readings:
            if reading.entities and not _TOLD.isdisjoint([entity.rule for entity in reading.entities]):
                return True
            for mention in reading.indicators:
                if mention.codes[0] in self._indexes and not mention.risky:
                    return True
        return False

    def owns(self, code: str, figure: Figure, reading: Reading, *, behind: bool, named: bool) -> bool:
        """Whether ``figure``, read as one of ``code``, is a single share's; ``behind`` where the figure before it in
        its clause was nobody's: ``MSN giảm 1,4%, thanh khoản 824 tỷ đồng``; ``named`` where its own words name the
        indicator."""
        if figure.quantity.unit == _UNIT and self._holdings.search(reading.sentence.low, *figure.left):
            return True
        if figure.quantity.unit in self._counts or self._gives(figure, reading.sentence.low):
            return True
        anybodys = code in self._codes
        if not anybodys and (named or figure.quantity.unit != "percent"):
            return False
        if counts_companies(figure.quantity):
            return True
        text, (start, end) = reading.sentence.text, figure.left
        if behind and code in self._turnover and len(text[start:end].split()) <= _FEW:
            return any(self._names.is_share(m.group()) for m in _SHARE.finditer(text, 0, start))
        own = list(_SHARE.finditer(text, start, end))
        if not own or text[start:end].isupper():
            return False
        share = own[-1]
        verb = next((c.start for c in figure.cues if c.start >= share.end()), figure.start)
        between = text[share.end() : verb]
        if len(between.split()) > _FEW or ("," in between and not text.endswith(self._equated, 0, share.start())):
            return False  # but "Dẫn đầu là TCB, tăng 3,24%"
        if not anybodys:  # "các mã khu công nghiệp: KBC giảm 2%"
            at = share.start()
            return self._names.is_share(share.group()) and not any(p.start <= at < p.end for p in reading.places)
        return any(self._names.is_share(m.group()) for m in _SHARE.finditer(text))

    def is_named(self, figure: Figure, reading: Reading) -> bool:
        """``Nasdaq giảm 0,4%. Đáng chú ý, cổ phiếu hãng chip Nvidia giảm 2%``: whether the words of ``figure`` name one
        share, and no country's or index's."""
        if figure.quantity.unit != _PERCENT:
            return False
        text, low, (start, end) = reading.sentence.text, reading.sentence.low, figure.left
        for share in self._of_one.finditer(low, start, end):
            at = share.end()
            if at < end and text[at].isupper() and not any(p.start <= at < p.end for p in reading.places):
                return True
        return False

    def _gives(self, figure: Figure, low: str) -> bool:
        """``Hai mã này kéo 2 điểm cho VN-Index``: points of an index that shares brought it, not a group of them."""
        quantity = figure.quantity
        if quantity.unit != _POINT or self._given.match(low, quantity.end) is None:
            return False
        return self._groups.search(low, *figure.left) is None


def is_said_of(owner: Decision[str | None], figure: Figure, reading: Reading) -> bool:
    """Whether ``owner`` is named in the words of ``figure`` itself, so that the record says whose own it is."""
    if owner.value is None or owner.words is None:
        return False
    start = owner.words.start - reading.sentence.start
    return figure.left.start <= start < figure.start
