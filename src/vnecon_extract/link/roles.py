"""Roles: is a figure a level, a change, a ratio, a share, a contribution?

Decided from its unit, the verb before it, the words right after it, and the figure before it.
"""

from dataclasses import dataclass

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.figures import Figure
from vnecon_extract.mentions import CueMention, IndicatorMention

_PER_CENT = frozenset({"percent", "permille"})
_POINTS = frozenset({"pp", "bp"})
_GROWTH = re.compile(r"tăng\strưởng|tốc\sđộ\stăng|mức\stăng|tốc\sđộ\sphát\striển|tăng\sbình\squân")
_TO = re.compile(r"(?:lên|xuống|còn|về|thành|sang)(?:\smức|\stới|\sđến|\scòn|\sngưỡng)*+$")
_MOST = re.compile(r"\s(?:nhiều|mạnh|cao|ít|sâu|lớn|thấp)\snhất,?\s?")
_FIGURE = re.compile(r"(?<!\w)(?:con\ssố|mức)(?:\s\w+){0,3}$")
_SHARE_WORDS = re.compile(r"tỷ\strọng|cơ\scấu|thị\sphần|chiếm")
_WHOLE = re.compile(
    r"\s*(?:của\s|trên\s|trong\s|so\svới\s)?(?:tổng|toàn\sbộ|số\s|lượng|tỷ\strọng|trong\stổng|cơ\scấu|thị\sphần|giá\strị)"
)
_PLAN = re.compile(r"\s*(?:so\s(?:với\s)?)?(?:kế\shoạch|dự\stoán|chỉ\stiêu|mục\stiêu|pháp\slệnh|nghị\squyết|kh\b|dt\b)")
_DRIVES = re.compile(r"(?<!\w)(?:làm|đẩy|kéo|tác\sđộng|khiến|góp\sphần)(?!\w)")
_LISTED = re.compile(r"(?:\s*+(?:,|;|và)?+\s*+\d[\d.,]*+\s?%)++")
_NOUNS = frozenset(
    [
        "tốc độ tăng",
        "tốc độ tăng trưởng",
        "mức tăng",
        "mức tăng trưởng",
        "tăng trưởng",
        "tỷ lệ tăng",
        "đà tăng trưởng",
        "mức giảm",
        "tỷ lệ giảm",
        "tốc độ giảm",
        "tăng trưởng dương",
        "tăng trưởng âm",
        "tăng tuyệt đối",
        "giảm tuyệt đối",
        "số giảm tuyệt đối",
        "gia tăng",
        "sụt giảm",
        "cao hơn",
        "thấp hơn",
        "tăng thu",
        "giảm thu",
        "hụt thu",
    ]
)
# Those of them that name an amount too: "mức tăng đạt 3 tỷ USD", but "tăng trưởng qua các năm, đạt 3 tỷ USD".
_AMOUNTS = _NOUNS & {
    "mức tăng",
    "mức giảm",
    "tăng tuyệt đối",
    "giảm tuyệt đối",
    "số giảm tuyệt đối",
    "tăng thu",
    "giảm thu",
    "hụt thu",
}


@dataclass(frozen=True, slots=True)
class Role:
    """What a figure is, its sign if it is a change, and the name of the rule that said so."""

    kind: str
    sign: int
    rule: str


def role(
    figure: Figure, reading: Reading, before: Role | None, following: Figure | None, subject: IndicatorMention | None
) -> Role:
    """The role of ``figure``; ``before`` is that of the figure before it, ``following`` the next figure."""
    quantity, text = figure.quantity, reading.sentence.low
    tail = text[figure.tail.start : figure.tail.end]
    if quantity.sign and (figure.bracket >= 0 or not figure.cues):
        return Role("change", quantity.sign, "signed")
    cue = figure.cues[-1] if figure.cues else None
    opened = _opens_bracket(figure, reading)
    if opened is not None and (cue is None or cue.role == "from"):
        return Role("change", opened.sign, "bracketed behind its verb")
    if quantity.unit == "times":
        return _multiple(cue, figure)
    if cue is None:
        return _without_cue(figure, before, subject, text, tail)
    if cue.role == "from":
        return _from(figure, reading, following, cue, tail)
    if cue.role == "same":
        return _same(figure, before, tail)
    return _by_cue(figure, reading, cue, before, subject, tail)


def _opens_bracket(figure: Figure, reading: Reading) -> CueMention | None:
    """The verb of change right before the bracket that holds the figure: ``cũng giảm (khoảng từ 6,5% đến 7%)``."""
    if figure.bracket < 0:
        return None
    return next((c for c in reading.cues if c.role == "change" and 0 <= figure.bracket - c.end <= 1), None)


def _multiple(cue: CueMention | None, figure: Figure) -> Role:
    if cue is not None and cue.role == "share":
        return Role("share", 0, "share")
    return Role("ratio", 0, "multiple")


def _without_cue(figure: Figure, before: Role | None, subject: IndicatorMention | None, text: str, tail: str) -> Role:
    unit = figure.quantity.unit
    if figure.joined and before is not None:
        return Role(before.kind, before.sign, "joined")
    if unit in _PER_CENT | _POINTS:
        if _PLAN.match(tail):
            return Role("ratio", 0, "per cent of a plan")
        if before is not None and (
            before.kind in ("share", "contribution")
            or (before.kind == "change" and (figure.bracket >= 0 or subject is None))
        ):
            return Role(before.kind, before.sign, "as before")
        if subject is not None:
            words = text[subject.start : subject.end]
            if _GROWTH.search(words):
                return Role("change", 1, "growth in the subject's name")
            if _SHARE_WORDS.search(words):
                return Role("share", 0, "share in the subject's name")
        if _WHOLE.match(tail):
            return Role("share", 0, "a whole follows")
    return Role("level", 0, "nothing else said")


def _from(figure: Figure, reading: Reading, following: Figure | None, cue: CueMention, tail: str) -> Role:
    text = reading.sentence.low
    if following is not None and following.clause == figure.clause:
        between = text[figure.quantity.end : following.start]
        if _TO.search(between.rstrip()) and len(between) < 80:
            return Role("level", 0, "from ... to")
    earlier = [c for c in figure.cues if c.end <= cue.start and c.role not in ("from", "same")]
    if earlier and earlier[-1].role == "change":
        return Role("change", earlier[-1].sign, earlier[-1].rule)
    if earlier and earlier[-1].role == "contribution":
        return Role("contribution", 0, earlier[-1].rule)
    if earlier and earlier[-1].role == "share":
        return Role("share", 0, earlier[-1].rule)
    return Role("level", 0, "from")


def _same(figure: Figure, before: Role | None, tail: str) -> Role:
    if before is None:
        return Role("level", 0, "equivalent")
    if before.kind == "level" and figure.quantity.unit in _PER_CENT:
        return Role("ratio" if _PLAN.match(tail) else "share", 0, "equivalent to a part")
    if before.kind in ("ratio", "share") and figure.quantity.unit not in _PER_CENT:
        return Role("level", 0, "equivalent to an amount")
    return Role(before.kind, before.sign, "equivalent")


def _by_cue(
    figure: Figure,
    reading: Reading,
    cue: CueMention,
    before: Role | None,
    subject: IndicatorMention | None,
    tail: str,
) -> Role:
    unit, text = figure.quantity.unit, reading.sentence.low
    part = unit in _PER_CENT | _POINTS
    if unit in _POINTS and cue.role in ("change", "level") and _DRIVES.search(text, figure.left.start, cue.start):
        down = cue.sign < 0 or text[cue.start : cue.end].startswith("xuống")
        return Role("contribution", -1 if down else 0, "drives the whole")
    if cue.role == "change":
        end = figure.quantity.end
        planned = any(
            b.kind == "plan" and 0 <= b.start - end < 80 and ";" not in text[end : b.start] for b in reading.bases
        )
        return _change(figure, text, cue, part, tail, planned)
    whole = any(m.rule == "indicator.whole" and 0 <= m.start - figure.quantity.end <= 1 for m in reading.indicators)
    if cue.role == "contribution" and unit in _PER_CENT and (whole or _WHOLE.match(tail)):
        return Role("share", 0, "a contribution to an amount is a share of it")
    if cue.role == "contribution":
        sign = -1 if "giảm" in text[cue.start : cue.end] else 0
        return Role("contribution" if part else "level", sign, cue.rule)
    if cue.role == "share":
        return Role("share" if part else "level", 0, cue.rule)
    if cue.role == "ratio":
        return Role("ratio" if part else "level", 0, cue.rule)
    words = text[cue.start : cue.end]
    noun = _growth_noun(figure, text, cue)
    if noun is not None and not part and text[noun.start : noun.end] not in _AMOUNTS:
        noun = None  # "tăng trưởng qua các năm, đạt trên 3 tỷ USD"
    if noun is not None and not _TO.search(words):
        return Role("change", noun.sign, noun.rule)
    if not part:
        return Role("level", 0, cue.rule)
    return _part_level(figure, reading, cue, before, subject, tail)


def _change(figure: Figure, text: str, cue: CueMention, part: bool, tail: str, planned: bool) -> Role:
    between = text[cue.end : figure.start].strip()
    if _TO.search(between) or (not part and _FIGURE.search(between)):
        return Role("level", 0, "to a level")
    if cue.rule == "exceed" and not part and not _PLAN.search(tail) and not planned:
        return Role("level", 0, "beyond a level")
    return Role("change", cue.sign, cue.rule)


def _growth_noun(figure: Figure, text: str, cue: CueMention) -> CueMention | None:
    """``mức tăng trưởng đạt 6,5%``: the verb before ``đạt`` is a noun that names growth, so the figure is a change."""
    position = figure.cues.index(cue)
    for earlier in reversed(figure.cues[:position]):
        if earlier.role == "change" and text[earlier.start : earlier.end] in _NOUNS:
            between = text[earlier.end : cue.start]
            return earlier if "," not in between and len(between) < 60 else None
        if earlier.role == "change" and _MOST.fullmatch(text, earlier.end, cue.start):
            return earlier  # "nhóm giao thông giảm nhiều nhất với 0,47%"
        if earlier.role not in ("level", "list"):
            return None
    return None


def _part_level(
    figure: Figure,
    reading: Reading,
    cue: CueMention,
    before: Role | None,
    subject: IndicatorMention | None,
    tail: str,
) -> Role:
    """A percentage after ``đạt``, ``là``, ``với``: of a plan, of a whole, growth, or a rate of its own."""
    text = reading.sentence.low
    listed_plan = _LISTED.match(text, figure.quantity.end)
    if (
        _PLAN.match(tail)
        or (listed_plan and _PLAN.match(text, listed_plan.end()))
        or any(b.kind == "plan" and b.start - figure.quantity.end in (0, 1) for b in reading.bases)
    ):
        return Role("ratio", 0, "per cent of a plan")
    if subject is not None:
        words = text[subject.start : subject.end] if subject.end <= figure.left.end else ""
        if _GROWTH.search(words):
            return Role("change", 1, "growth in the subject's name")
        if _SHARE_WORDS.search(words):
            return Role("share", 0, "share in the subject's name")
    if _WHOLE.match(tail):
        return Role("share", 0, "a whole follows")
    listed = next((c for c in reversed(figure.cues) if c.role == "list"), None)
    if listed is not None and before is not None and figure.joined:
        return Role(before.kind, before.sign, "as before in a list")
    return Role("level", 0, cue.rule)
