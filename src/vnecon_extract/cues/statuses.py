"""Which status is in force at a figure: the last cue that reaches it, and what a future period makes of the rest."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Sentence, StatusMention
from vnecon_extract.patterns import Pattern, sources
from vnecon_extract.records import Status
from vnecon_extract.rules import Rule
from vnecon_extract.span import end_of

# An estimate inside a forecast is a forecast, a forecast inside an aim is a target.
_RANK = {"actual": 0, "estimate": 1, "forecast": 2, "target": 3}
_STATUS = {status.value: status for status in Status}
_ACTUAL = Status.ACTUAL  # by its own name: a look into an enum takes as long as a call
UNSAID = Decision(_ACTUAL, Rule.STATUS_ACTUAL)
# However long a sentence, only so many cues back and so far: time stays linear.
_NEAR, _FAR = 12, 1500
_BESIDE = 60


class Statuses:
    """Tells the status of figures; built once from the word lists of ``data/statuses.toml``."""

    def __init__(self, knowledge: Knowledge) -> None:
        lists = sources(word_lists(knowledge, "statuses"))
        # The plan behind a ratio names an amount only right behind it: "kế hoạch (4.000 ha)", "dự toán giao là 900 tỷ".
        self._bracket = Pattern(
            rf"[^,;()%]{{0,60}}\((?!{lists['moved']}\b)(?:(?!cùng kỳ)[^;()\d]){{0,30}}$|"
            rf"[^,;()%]{{0,60}}\blà (?:\w+ ){{0,2}}$|"
            rf"(?: (?!{lists['no_plan_words']}\b)[^\W\d]+){{0,4}} $"
        )
        # Where a clause with a plan ends: a semicolon, or what is set against the plan.
        self._clause_end = Pattern(
            rf"[;…]|, (?:{lists['against_plan']}|(?:đạt|bằng) \d)|\b{lists['but']}\b|"
            rf"{lists['plan_nouns']} {lists['done']}\b"
        )
        self._next_end = Pattern(rf";|\b{lists['next_ends']}")
        # A figure of the past set beside: "(cùng kỳ tăng 6,1%)", "so với mức 12,54 triệu tấn của năm trước".
        amount, more = lists["amount_nouns"], lists["comparatives"]
        self._past = Pattern(
            rf"\((?:trong khi )?{lists['past']}[^()]*$|cùng kỳ[^()%;]{{0,20}}\($|"
            rf"so với {amount} (?:\w+ )?$|{more} hơn (?:rất )?(?:nhiều )?(?:so với )?{amount} $"
        )
        self._apart = Pattern(rf"[,;]|\d ?(?:%|ha\b|{lists['figure_units']})")
        self._plans = re.compile(lists["plan_words"])

    def of(
        self,
        start: int,
        sentence: Sentence,
        mentions: Sequence[StatusMention],
        *,
        future: bool = False,
        planning: bool = False,
    ) -> Decision[Status]:
        """The status of the figure at ``start``.

        ``future`` says that the figure's period begins after publication, which makes an outcome impossible:
        it is then a target where the text is about plans (``planning``), else a forecast.

        >>> text = "phấn đấu thu 900 tỷ đồng, đến nay đã thu 700 tỷ đồng"
        >>> sentence = Sentence(0, len(text), text, text)
        >>> cues = [StatusMention(0, 8, "striving", "target", "clause")]
        >>> statuses = Statuses(Knowledge())
        >>> statuses.of(13, sentence, cues).value.value, statuses.of(41, sentence, cues).value.value
        ('target', 'actual')
        """
        if not (mentions or future):
            return UNSAID
        if self._is_past(sentence.low, max(0, start - _BESIDE), start):
            return Decision(_ACTUAL, Rule.STATUS_PAST)
        cue = self._in_force(start, sentence, mentions)
        if cue is not None and not (future and cue.status in ("actual", "estimate")):
            return Decision(_STATUS[cue.status], Rule.STATUS_CUE, words_of(cue, sentence.start))
        if future and planning:
            return Decision(Status.TARGET, Rule.STATUS_AHEAD_OF_PLANS)
        return Decision(Status.FORECAST, Rule.STATUS_AHEAD) if future else UNSAID

    def _is_past(self, low: str, start: int, end: int) -> bool:
        """Whether the words before a figure set one of the past beside; all of them open a bracket or compare."""
        before = low[start:end]
        speaks = "(" in before or "so với " in before or " hơn " in before
        return speaks and self._past.search(low, start, end) is not None

    def planning(self, sentences: Sequence[Sentence]) -> bool:
        """Whether a title or lead is about plans, so that future figures of the text are targets."""
        return any(self._plans.search(sentence.low) for sentence in sentences)

    def _in_force(self, start: int, sentence: Sentence, mentions: Sequence[StatusMention]) -> StatusMention | None:
        """The last cue that reaches ``start``; one that governs it outranks it (``dự báo nhu cầu ước khoảng``)."""
        index = bisect_right(mentions, start, key=end_of)
        low, last = sentence.low, None
        for mention in reversed(mentions[max(0, index - _NEAR) : index]):
            if start - mention.end > _FAR:
                break
            if self._reaches(mention, start, low):
                if last is not None and not self._governs(mention, last, low):
                    break
                last = mention
        return last

    def _governs(self, earlier: StatusMention, later: StatusMention, low: str) -> bool:
        """Whether ``later`` only continues ``earlier``: the same verb phrase, or preliminary data up to a day."""
        if earlier.rule == "preliminary":
            return later.rule == "outcome"
        if earlier.scope != "sentence" or _RANK[later.status] >= _RANK[earlier.status] or later.status == "actual":
            return False
        return not self._apart.search(low, earlier.end, later.start)

    def _reaches(self, mention: StatusMention, start: int, low: str) -> bool:
        if mention.scope == "bracket":
            return self._bracket.fullmatch(low, mention.end, start) is not None
        if mention.scope == "clause":
            return not self._clause_end.search(low, mention.end, start)
        if mention.scope == "next":
            return not self._next_end.search(low, mention.end, start)
        return True
