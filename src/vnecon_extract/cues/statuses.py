"""Which status is in force at a figure: the last cue that reaches it, and what a future period makes of the rest."""

from bisect import bisect_right
from collections.abc import Sequence

from vnecon_extract.choice import Candidate, pick, weighed
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.weights import weights
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Phrases
from vnecon_extract.mentions import Sentence, StatusMention
from vnecon_extract.patterns import Pattern, opening, sources
from vnecon_extract.records import Status
from vnecon_extract.rules import Rule
from vnecon_extract.span import end_of
from vnecon_extract.values import replace

# An estimate inside a forecast is a forecast, a forecast inside an aim is a target.
_RANK = {"actual": 0, "estimate": 1, "forecast": 2, "target": 3}
_STATUS = {status.value: status for status in Status}
# By their own names: a look into an enum takes as long as a call.
_ACTUAL, _CUE = Status.ACTUAL, Rule.STATUS_CUE
UNSAID = Decision(_ACTUAL, Rule.STATUS_ACTUAL)
# However long a sentence, only so many cues back and so far: time stays linear.
_NEAR, _FAR = 12, 1500
_AHEAD, _AHEAD_OF_PLANS = (
    Decision(Status.FORECAST, Rule.STATUS_AHEAD),
    Decision(Status.TARGET, Rule.STATUS_AHEAD_OF_PLANS),
)
# What no figure of a time ahead is.
_KNOWN = (_ACTUAL, Status.ESTIMATE)
_OfStatus = Candidate[Status, None]
_BESIDE = 60


class Statuses:
    """Tells the status of figures; built once from the word lists of ``data/statuses.toml``."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._weights = weights(knowledge, "status")
        words = word_lists(knowledge, "statuses")
        lists = sources(words)
        # The plan behind a ratio names an amount only right behind it: "kế hoạch (4.000 ha)", "dự toán giao là 900 tỷ".
        self._bracket = Pattern(
            rf"[^,;()%]{{0,60}}\((?!{lists['moved']}\b)(?:(?!{lists['same_period']})[^;()\d]){{0,30}}$|"
            rf"[^,;()%]{{0,60}}\b{lists['amounts_to']} (?:\w+ ){{0,2}}$|"
            rf"(?: (?!{lists['no_plan_words']}\b)[^\W\d]+){{0,4}} $"
        )
        # Where a clause with a plan ends: a semicolon, or what is set against the plan.
        but, done = opening(words["but"], r"\b"), opening(words["plan_nouns"], rf" {lists['done']}\b")
        self._clause_end = Pattern(rf";|…|, (?:{lists['against_plan']}|{lists['attains']} \d)|{but}|{done}")
        #: "kế hoạch vốn 2.677 tỷ đồng, giải ngân 704 tỷ đồng": what was spent of it.
        plan = rf"(?:{lists['plan_nouns']}|{lists['given']})"
        self._spent = Pattern(rf"{plan}[^,;:\d]{{0,60}}\d[^;:]{{0,120}}, {lists['spent']}\b")
        self._digit = Pattern(r"\d")
        self._next_end = Pattern(rf";|{opening(words['next_ends'])}")
        # A figure of the past set beside: "(cùng kỳ tăng 6,1%)", "so với mức 12,54 triệu tấn của năm trước".
        amount, much = lists["amount_nouns"], rf"(?:{lists['by_far']} )?(?:{lists['much']} )?"
        ways = (
            rf"\((?:{lists['meanwhile']} )?{lists['past']}[^()]*$",
            opening(words["same_period"], r"[^()%;]{0,20}\($"),
            opening(words["against"], rf" {amount} (?:\w+ )?$"),
            opening(words["comparatives"], rf" {lists['than']} {much}(?:{lists['against']} )?{amount} $"),
        )
        self._past = Pattern("|".join(ways))
        self._apart = Pattern(rf"[,;]|\d ?(?:%|{lists['areas']}\b|{lists['figure_units']})")
        self._plans = words["plan_words"]
        self._outcome = Phrases(words["outcome_signs"])

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
        cues = self._each(start, sentence, mentions)
        if self._past.search(sentence.low, start - _BESIDE, start) is not None:
            past: _OfStatus = Candidate(self._weights[Rule.STATUS_PAST], Decision(_ACTUAL, Rule.STATUS_PAST))
            return _told([past, *cues], past.decision)
        unsaid = UNSAID
        if future:
            unsaid = self.ahead(planning=planning)
            if cues and cues[0].decision.value in _KNOWN:
                cues = [replace(cue, veto=unsaid.rule) for cue in cues]
        return _told(cues, unsaid)

    def ahead(self, *, planning: bool) -> Decision[Status]:
        """What a figure of a time to come is where nothing says it."""
        return _AHEAD_OF_PLANS if planning else _AHEAD

    def goes_on(self, reading: Reading) -> bool:
        """``Phấn đấu thu 9.000 tỷ đồng. Thu nội địa là 5.000 tỷ đồng``: whether a sentence can be of the plan or the
        forecast that the one before told; not where it looks at what came (``đến nay``, ``so với kế hoạch``)."""
        if reading.statuses or any(base.kind == "plan" for base in reading.bases):
            return False
        return not self._outcome.occurs(reading.sentence.low)

    def planning(self, sentences: Sequence[Sentence]) -> bool:
        """Whether a title or lead is about plans, so that future figures of the text are targets."""
        return any(any(map(sentence.low.__contains__, self._plans)) for sentence in sentences)

    def _each(self, start: int, sentence: Sentence, mentions: Sequence[StatusMention]) -> list[_OfStatus]:
        """The cues that reach ``start``, the heaviest first: the last one, that which governs it (``dự báo nhu cầu
        ước khoảng``), and the next."""
        index = bisect_right(mentions, start, key=end_of)
        low, last, first = sentence.low, None, self._weights[_CUE]
        weight = first
        found: list[_OfStatus] = []
        for mention in reversed(mentions[:index][-_NEAR:]):
            if start - mention.end > _FAR:
                break
            if not self._reaches(mention, start, low):
                continue
            cue = Decision(_STATUS[mention.status], _CUE, words_of(mention, sentence.start))
            if last is not None and not self._governs(mention, last, low):
                found.append(Candidate(first + self._weights["each_earlier"], cue))
                break
            weight += self._weights["governs"] if last is not None else 0
            found.insert(0, Candidate(weight, cue))
            last = mention
        return found

    def _governs(self, earlier: StatusMention, later: StatusMention, low: str) -> bool:
        """Whether ``later`` only continues ``earlier``: the same verb phrase, or preliminary data up to a day."""
        if earlier.rule == "preliminary":
            return later.rule == "outcome"
        if earlier.scope != "sentence" or _RANK[later.status] >= _RANK[earlier.status] or later.status == "actual":
            return False
        return not self._apart.search(low, earlier.end, later.start)

    def _reaches(self, mention: StatusMention, start: int, low: str) -> bool:
        if mention.scope == "figure":
            return not self._digit.search(low, mention.end, start)
        if mention.scope == "bracket":
            return self._bracket.fullmatch(low, mention.end, start) is not None
        if mention.scope == "clause":
            spent = self._spent.match(low, mention.start, start) is not None
            return not spent and not self._clause_end.search(low, mention.end, start)
        if mention.scope == "next":
            return not self._next_end.search(low, mention.end, start)
        return True


def _told(cues: Sequence[_OfStatus], unsaid: Decision[Status]) -> Decision[Status]:
    """What the heaviest of ``cues`` says, else ``unsaid``; where but one thing is said, nothing is weighed."""
    return weighed(pick(cues), unsaid) if cues else unsaid
