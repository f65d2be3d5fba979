"""What the phrases of ``data/indicators.toml`` can mean: one table, made once, of all names, heads and cues."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from typing import TypeAlias

from vnecon_extract.knowledge.indicators import Indicator
from vnecon_extract.values import value

_NONE: frozenset[str] = frozenset()
# An entry with tails, its heads, and all that those begin with.
_Tailed: TypeAlias = tuple[Indicator, tuple[str, ...], frozenset[str]]


@value
class Phrase:
    """What one phrase can mean.

    ``codes`` are the indicators that it says, the likeliest first, ``doubtful`` where it may mean another thing, and
    ``counts`` where it begins with a word for how many (``số doanh nghiệp``);
    ``cueing`` those of an open choice that a cue can bring to the front; ``heads`` the entries it is the head of, and
    ``tailed`` those with tails that may have their head where the phrase begins.
    """

    codes: tuple[str, ...]
    doubtful: bool
    counts: bool
    cueing: frozenset[str]
    heads: tuple[Indicator, ...]
    risky_head: bool
    tailed: tuple[Indicator, ...]


def heads_of(entry: Indicator) -> tuple[str, ...]:
    """The heads of an entry, with the space behind them."""
    return tuple(f"{head.lower()} " for head in entry.heads)


def _openings(heads: Iterable[str]) -> frozenset[str]:
    """All that ``heads`` begin with."""
    return frozenset(head[:size] for head in heads for size in range(1, len(head)))


def cues_of(entries: Iterable[Indicator]) -> dict[str, tuple[str, ...]]:
    """The codes that each cue speaks for."""
    cues: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        for words in entry.cues:
            cues[words.lower()].append(entry.code)
    return {words: tuple(codes) for words, codes in cues.items()}


def phrases_of(entries: Sequence[Indicator], counting: tuple[str, ...]) -> dict[str, Phrase]:
    """Every phrase and what it can mean; what is only ever ``never`` said means nothing and swallows its words.

    ``counting`` are the words for how many, with the space behind them.
    """
    kinds = ("says", "risky", "also", "heads", "risky_heads", "never")
    says, risky, also, heads, risky_heads, never = (_by_words(entries, kind) for kind in kinds)
    by_code = {entry.code: entry for entry in entries}
    cueing = frozenset(entry.code for entry in entries if entry.cues)
    tailed = [(entry, own, _openings(own)) for entry in entries if entry.tails and (own := heads_of(entry))]
    any_head = tuple(head for _, own, _ in tailed for head in own)
    any_opening = _openings(any_head)
    phrases = {}
    for words in {**says, **risky, **also, **heads, **risky_heads, **never}:
        codes = tuple(dict.fromkeys((*says.get(words, ()), *risky.get(words, ()), *also.get(words, ()))))
        begins = words in any_opening or words.startswith(any_head)  # few do
        phrases[words] = Phrase(
            codes=codes,
            doubtful=words in risky and words not in says,
            counts=words.startswith(counting),
            cueing=cueing.intersection(codes) if len(codes) > 1 else _NONE,
            heads=tuple(map(by_code.__getitem__, (*heads.get(words, ()), *risky_heads.get(words, ())))),
            risky_head=words in risky_heads,
            tailed=_beginning(words, codes, tailed) if begins and codes else (),
        )
    return phrases


def _beginning(words: str, codes: Container[str], tailed: Iterable[_Tailed]) -> tuple[Indicator, ...]:
    """Those of ``tailed`` that ``words`` do not say, with a head that begins as ``words`` do."""
    return tuple(e for e, heads, opens in tailed if e.code not in codes and (words in opens or words.startswith(heads)))


def _by_words(entries: Iterable[Indicator], kind: str) -> dict[str, tuple[str, ...]]:
    """The codes that each phrase of that kind stands with, in the order of the table."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        for words in getattr(entry, kind):
            low = words.lower()
            found[low] = (*found.get(low, ()), entry.code)
    return found
