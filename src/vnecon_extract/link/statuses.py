"""Which status is in force at a figure: the last cue that reaches it, and what a future period makes of the rest."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from vnecon_extract.mentions import Sentence, StatusMention
from vnecon_extract.records import Status

# The plan behind a ratio names an amount only right behind it: "kế hoạch (4.000 ha)", "dự toán giao là 900 tỷ đồng".
_BRACKET = re.compile(
    r"[^,;()%]{0,60}\((?:(?!cùng kỳ)[^;()\d]){0,30}$|[^,;()%]{0,60}\blà (?:\w+ ){0,2}$|"
    r"(?: (?!và\b|tăng\b|giảm\b|với\b|năm\b|đạt\b|của\b)[^\W\d]+){0,4} $"
)
# Where a clause with a plan ends: a semicolon, or what is set against the plan.
_CLAUSE_END = re.compile(
    r"[;…]|, (?:đến|tính|tuy|nhưng|song|trong khi|hiện|thực tế|kết quả|đã|đạt \d|bằng \d|so với|còn|vượt|tương đương)|"
    r"\bnhưng\b|\bsong\b|"
    r"(?:kế hoạch|dự toán|chỉ tiêu) (?:đã|chỉ|mới)\b"
)
_NEXT_END = re.compile(r";|\btrong khi (?:đó|cùng|năm)|\bnhưng\b (?:cùng|năm)")
# A figure of the past set beside: "(cùng kỳ tăng 6,1%)", "so với mức 12,54 triệu tấn của năm trước".
_PAST = re.compile(
    r"\((?:trong khi )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước)[^()]*$|cùng kỳ[^()%;]{0,20}\($|"
    r"so với (?:mức|con số) (?:\w+ )?$|(?:cao|thấp|lớn|nhỏ) hơn (?:rất )?(?:nhiều )?(?:so với )?(?:mức|con số) $"
)
# An estimate inside a forecast is a forecast, a forecast inside an aim is a target.
_RANK = {"actual": 0, "estimate": 1, "forecast": 2, "target": 3}
# However long a sentence, only so many cues back and so far: time stays linear.
_NEAR, _FAR = 12, 1500
_APART = re.compile(r"[,;]|\d ?(?:%|tỷ|triệu|nghìn|tấn|đồng|ha\b|lượt)")
_FUTURE_LOOK = re.compile(r"(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|nghị quyết)")


def status_of(
    start: int,
    sentence: Sentence,
    mentions: Sequence[StatusMention],
    *,
    future: bool = False,
    planning: bool = False,
) -> tuple[Status, StatusMention | None]:
    """The status of the figure at ``start``, and the cue that decided it.

    ``future`` says that the figure's period begins after publication, which makes an outcome impossible:
    it is then a target where the text is about plans (``planning``), else a forecast.

    >>> text = "phấn đấu thu 900 tỷ đồng, đến nay đã thu 700 tỷ đồng"
    >>> sentence = Sentence(0, len(text), text, text)
    >>> cues = [StatusMention(0, 8, "striving", "target", "clause")]
    >>> status_of(13, sentence, cues)[0].value, status_of(41, sentence, cues)[0].value
    ('target', 'actual')
    """
    if _PAST.search(sentence.low, max(0, start - 60), start):
        return Status.ACTUAL, None
    decided = _in_force(start, sentence, mentions)
    if decided is not None and not (future and decided.status in ("actual", "estimate")):
        return Status(decided.status), decided
    if future:
        return (Status.TARGET if planning else Status.FORECAST), decided
    return Status.ACTUAL, None


def planning(sentences: Sequence[Sentence]) -> bool:
    """Whether a title or lead is about plans, so that future figures of the text are targets."""
    return any(_FUTURE_LOOK.search(sentence.low) for sentence in sentences)


def _in_force(start: int, sentence: Sentence, mentions: Sequence[StatusMention]) -> StatusMention | None:
    """The last cue that reaches ``start``; one that governs it outranks it (``dự báo nhu cầu ước khoảng``)."""
    index = bisect_right(mentions, start, key=lambda mention: mention.end)
    near = [m for m in mentions[max(0, index - _NEAR) : index] if start - m.end <= _FAR]
    reaching = [m for m in near if _reaches(m, start, sentence.low)]
    if not reaching:
        return None
    last = reaching[-1]
    for earlier in reversed(reaching[:-1]):
        if not _governs(earlier, last, sentence.low):
            break
        last = earlier
    return last


def _governs(earlier: StatusMention, later: StatusMention, low: str) -> bool:
    """Whether ``later`` only continues ``earlier``: the same verb phrase, or preliminary data up to a day."""
    if earlier.rule == "preliminary":
        return later.rule == "outcome"
    if earlier.scope != "sentence" or _RANK[later.status] >= _RANK[earlier.status] or later.status == "actual":
        return False
    return not _APART.search(low, earlier.end, later.start)


def _reaches(mention: StatusMention, start: int, low: str) -> bool:
    if mention.scope == "bracket":
        return _BRACKET.fullmatch(low, mention.end, start) is not None
    if mention.scope == "clause":
        return not _CLAUSE_END.search(low, mention.end, start)
    if mention.scope == "next":
        return not _NEXT_END.search(low, mention.end, start)
    return True
