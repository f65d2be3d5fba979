"""What may be an article's own place: from a district to the country, each with what speaks for it, and whether that is
enough, and clearly more than what speaks for others."""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import TypeVar

from vnecon_extract.choice import Candidate, by_weight
from vnecon_extract.decisions import Decision
from vnecon_extract.document.places import Home
from vnecon_extract.document.weighed_places import WeighedPlaces
from vnecon_extract.knowledge.places import VIETNAM
from vnecon_extract.rules import Rule

# A country in a text that speaks of other countries only; what only a country has says so of that, up to this much.
_FOREIGN = 180
# How much words for an unnamed province count; of offices that any other has too, so many tenths.
_UNNAMED_MOST, _VAGUE = 600, 4
# By how many times, in tenths, the first must outweigh the second, and a province the country.
_CLEAR, _OVER = 15, 11
# ... one, or a region, that alone the title names: what is said of the country there leads up to it.
_OVER_TITLED = 5
_CLEAR_ABROAD = 13
# A text that goes from province to province is about none, though it names one of them first: the own place's share of
# what names provinces is more than one in so many.
_CROWD = 3
_K = TypeVar("_K", str, tuple[str, str])
_score = itemgetter(1)

Claim = Candidate[Home, None]


def claims(weighed: WeighedPlaces, weights: Mapping[str, int]) -> Sequence[Claim]:
    """The places that may be it, the heaviest first; of two as heavy, the smaller."""
    unit = _unit(weighed, weights)
    below = any(not claim.short for claim in unit)
    others = [
        *unit,
        *_provinces(weighed, weights, below=below),
        *_abroad(weighed, weights),
        *_regions(weighed, weights),
    ]
    every = [*others, _nation(weighed, weights, [claim.decision.value for claim in others if not claim.short])]
    return sorted([claim for claim in every if claim.weight > 0], key=by_weight, reverse=True)


def is_foreign(weighed: WeighedPlaces, weights: Mapping[str, int]) -> bool:
    """Whether a text speaks of other countries, and of nothing that is ours."""
    ours = weighed.nation or weighed.markets or weighed.provinces
    return not ours and sum(weighed.abroad.values()) >= max(weights["foreign"], min(weighed.implied, _FOREIGN))


def _claim(home: Home, weight: int, *, enough: bool) -> Claim:
    return Candidate(weight, Decision(home, home.rule), short=not enough)


def _unit(weighed: WeighedPlaces, weights: Mapping[str, int]) -> Sequence[Claim]:
    """A district or commune that more is said of than of its province."""
    ranked = _ranked(weighed.units)
    if not ranked:
        return ()
    first, clear = ranked[0][0], _is_clear(ranked)
    said = sum(weight for level, weight in weighed.generic.items() if level)
    rival = weighed.beside(first) + weighed.generic[""]
    weight = weighed.units[first] + said
    enough = clear and weight >= max(weights[Rule.PLACE_UNIT], rival, weighed.nation)
    home = Home(weighed.lies_in(first), Rule.PLACE_UNIT, local=True, unit=weighed.named[first])
    return (_claim(home, weight, enough=enough),)


def _provinces(weighed: WeighedPlaces, weights: Mapping[str, int], *, below: bool) -> Iterator[Claim]:
    """A province that outweighs the others and the country, and the second one; not where a text is about a unit
    ``below`` one, of which what is said speaks for its province too."""
    ranked = _ranked(weighed.provinces)
    apart = _is_clear(ranked) and not (below or _goes_round(weighed))
    for rank, (code, named) in enumerate(ranked):
        weight = named + (min(weighed.generic[""], _UNNAMED_MOST) if rank == 0 else 0)
        over = _OVER_TITLED if weighed.titled == {code} else _OVER
        rival = (weighed.nation + weighed.implied + weighed.markets) * over // 10
        alone = not rival and not weighed.abroad
        others = (*weighed.abroad.values(), *(weighed.regions[region] for region in weighed.titled_regions))
        least = weights["alone"] if alone else max(weights[Rule.PLACE_PROVINCE], rival, *others)
        enough = rank == 0 and weight >= least and apart
        page = code == weighed.page and named == weights["publisher"]
        rule = Rule.PLACE_PUBLISHER if page else Rule.PLACE_PROVINCE
        yield _claim(Home(code, rule, local=True), weight, enough=enough)


def _goes_round(weighed: WeighedPlaces) -> bool:
    """Whether a text goes from province to province: then words for an unnamed one mean each in its turn."""
    return sum(weighed.provinces.values()) > _CROWD * max(weighed.provinces.values(), default=0)


def _abroad(weighed: WeighedPlaces, weights: Mapping[str, int]) -> Iterator[Claim]:
    """A country whose affairs the title is about, or the text, where it speaks of nothing Vietnamese; and a second."""
    ranked = _ranked(weighed.abroad)
    clear = _is_clear(ranked, _CLEAR_ABROAD)
    ours = weighed.nation + weighed.markets
    least = weights[Rule.PLACE_COUNTRY] if ours or weighed.provinces else weights["country_alone"]
    for rank, (code, weight) in enumerate(ranked):
        enough = rank == 0 and clear and weight >= max(least, ours + 1)
        yield _claim(Home(code, Rule.PLACE_COUNTRY, foreign=True), weight, enough=enough)


def _regions(weighed: WeighedPlaces, weights: Mapping[str, int]) -> Iterator[Claim]:
    """A part of the country that the title is about."""
    ranked = _ranked(weighed.regions)
    if ranked:
        (first, weight), clear = ranked[0], _is_clear(ranked)
        over = _OVER_TITLED if weighed.titled_regions == {first} else _CLEAR
        enough = clear and weight >= weights[Rule.PLACE_REGION] and weight * 10 > over * weighed.nation
        yield _claim(Home(first, Rule.PLACE_REGION), weight, enough=enough)


def _nation(weighed: WeighedPlaces, weights: Mapping[str, int], others: Sequence[Home]) -> Claim:
    """Việt Nam, where something national stands, and no unnamed province or district is spoken of more.

    ``others`` have enough to be it too: a country abroad, which what only a country has is then of, or the province or
    region in the title, which what is said of the country leads up to.
    """
    weight = weighed.nation + weighed.implied + weighed.markets
    unnamed = sum(weighed.generic.values()) - weighed.vague + weighed.vague * _VAGUE // 10
    unnamed = 0 if _goes_round(weighed) else unnamed
    rule = Rule.PLACE_NATION if weighed.nation else Rule.PLACE_IMPLIED
    enough = weight >= unnamed and not is_foreign(weighed, weights)
    titles = (weighed.titled, weighed.titled_regions)
    before = any(home.foreign or {home.code} in titles for home in others)
    return _claim(Home(VIETNAM, rule), weight, enough=enough and not before)


def _ranked(scores: Mapping[_K, int]) -> list[tuple[_K, int]]:
    """The two heaviest of ``scores``."""
    return [pair for pair in sorted(scores.items(), key=_score, reverse=True)[:2] if pair[1] > 0] if scores else []


def _is_clear(ranked: Sequence[tuple[_K, int]], clear: int = _CLEAR) -> bool:
    """Whether the first is so many tenths of the second."""
    return len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] * 10 >= clear * ranked[1][1])
