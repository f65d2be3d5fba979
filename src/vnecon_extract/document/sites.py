"""Sites: figures of one industrial park, road, port or plant, which are nobody else's."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import Pattern, alternatives, not_behind

_BEHIND = 50


class Sites:
    """Tells such figures by the nouns around them; ``words`` are those of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        one = not_behind(words["many"], " ")
        kinds = {"site_codes": words["sites"], "road_codes": words["roads"]}
        self._named = {
            code: Pattern(rf"{one}{alternatives(names)}\s(?=\w)") for of, names in kinds.items() for code in words[of]
        }
        several, plants = (*words["many"], *words["several"]), alternatives(words["plants"])
        self._plant = Pattern(rf"(?<!\w)(?<!\d ){not_behind(several, ' ')}{plants}(?!\w)")
        self._plants = Pattern(rf"(?<!\w)(?:{alternatives(several)}|\d+)\s{plants}(?!\w)")
        self._of_plants = frozenset(words["plant_codes"])
        #: Codes of which one site has figures of its own.
        self.codes = self._of_plants.union(self._named)

    def is_of_one(self, code: str, figure: Figure, sentence: Sentence) -> bool:
        """Whether a figure of ``code`` is one site's, whose name the words around it hold."""
        site = self._named.get(code)
        if site is None:
            return False
        low = sentence.low
        sites = site.finditer(low, figure.left.start, min(len(low), figure.quantity.end + _BEHIND))
        return any(sentence.text[site.end()].isupper() for site in sites)

    def is_of_one_plant(self, code: str, figure: Figure, low: str) -> bool:
        """``Nhà máy giấy, công suất 1.000 tấn/ngày``: whether a figure of ``code`` tells what one plant can make."""
        if code not in self._of_plants or figure.quantity.unit == "percent":
            return False
        first, last = figure.left.start, figure.start
        return self._plant.search(low, first, last) is not None and self._plants.search(low, first, last) is None
