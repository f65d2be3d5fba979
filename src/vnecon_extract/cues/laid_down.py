"""What somebody has laid down, or watches for: rates of a law, fees, bounds of a class, levels of a chart."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measures import Measures
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import WordsBefore
from vnecon_extract.rules import Rule

# How far before a figure the level of a chart is called one: "vùng kháng cự gần nhất trong khoảng 664-666 điểm".
_CHART = 40
_GOODS = "tonne"
_BOUNDS = tuple(sign + space for sign in (">", "≥", ">=", "<", "≤", "<=") for space in ("", " "))


class LaidDown:
    """Tells figures that nobody observed by words right beside them; ``words`` are those of ``data/linking.toml``."""

    def __init__(self, measures: Measures, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._measures = measures
        self._chart = Lexicon(dict.fromkeys(words["chart_levels"]), book)
        self._tuition = Lexicon(dict.fromkeys(words["tuition"]), book)
        self._taxes = Lexicon(dict.fromkeys(words["tax_rates"]), book)
        self._tax_before = WordsBefore(words["tax_rates"])
        self._reforms = Lexicon(dict.fromkeys(words["reforms"]), book)
        told = dict.fromkeys(words["one_person"], True) | dict.fromkeys(words["not_one_person"], False)
        self._person = Lexicon(told, book)
        self._capacity = Lexicon(dict.fromkeys(words["capacity"]), book)
        self._through = frozenset(words["through_codes"])
        self._quotas = Lexicon(dict.fromkeys(words["quotas"]), book)
        lists = ("chart_levels", "tuition", "tax_rates", "reforms", "one_person", "capacity", "quotas")
        # A sentence without a word of any, as most are, is looked at no closer.
        self._any = Lexicon(dict.fromkeys(word for name in lists for word in words[name]), book)

    def of(self, code: str, figure: Figure, low: str) -> Rule | None:
        """Why ``figure`` of the sentence ``low`` was laid down or watched for, and not observed; None where it was."""
        quantity, said = figure.quantity, self._any.occurs(low)
        reason = self._of_words(code, figure, low) if said else None
        if reason is not None:
            return reason
        if low.endswith(_BOUNDS, 0, quantity.start):
            return Rule.EXCLUDED_CLASS  # "(giá bán >= 80 triệu đồng/m2)"
        nothing = quantity.value is not None and not quantity.value
        if not (said or nothing):
            return None
        start = figure.start
        if said and self._chart.search(low, max(figure.left.start, start - _CHART), start) is not None:
            return Rule.EXCLUDED_CHART
        if self._measures.dimension(quantity).startswith("currency"):
            if "/" in quantity.unit and said and self._tax_before.start(low, start) is not None:
                return Rule.EXCLUDED_LAW  # "áp thuế 175 euro/tấn"
            if nothing:
                return Rule.EXCLUDED_FARE  # nothing is collected by a fee of nothing
            return Rule.EXCLUDED_FARE if self._tuition.search(low, figure.left.start, start) is not None else None
        if quantity.unit == "percent" and self._is_rate(figure, low):
            return Rule.EXCLUDED_LAW
        return None

    def _of_words(self, code: str, figure: Figure, low: str) -> Rule | None:
        """Why words of the sentence say that a figure is one person's, or one site's."""
        start = figure.start
        if any(one and end <= start for _, end, one in self._person.find(low)):
            return Rule.EXCLUDED_PERSON
        if code in self._through and self._capacity.search(low, figure.left.start, start) is not None:
            return Rule.EXCLUDED_SITE
        allowed = self._quotas.search(low, figure.left.start, start) if figure.quantity.unit == _GOODS else None
        if (
            allowed is not None
            and "," not in low[allowed[1] : start]
            and not any(c.start >= allowed[1] for c in figure.cues)
        ):
            return Rule.EXCLUDED_LAW  # "hạn ngạch 55.000 tấn gạo"
        return None

    def _is_rate(self, figure: Figure, low: str) -> bool:
        """``giảm 2% thuế GTGT``, ``thuế GTGT 10%``: neither what the tax brought in nor its growth; ``cắt giảm 30% thời
        gian xử lý``."""
        behind = figure.quantity.end + 1
        if self._taxes.match(low, behind) or self._reforms.match(low, behind):
            return True
        return not figure.cues and figure.bracket < 0 and self._tax_before.start(low, figure.start) is not None
