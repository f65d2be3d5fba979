"""Owners: whose own figure it is, where a single company, bank, fund or project is spoken of."""

from collections.abc import Sequence

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import EntityMention
from vnecon_extract.patterns import alternatives

# A project or a person is named in passing far more often than as the owner of a figure.
_OPENING = 12
_SOME = re.compile(
    r"(?<!\w)(?:một|có)\s(?:ngân\shàng|công\sty|hãng|nhà\smáy|hộ|doanh\snghiệp|cơ\ssở|hợp\stác\sxã)(?:\s\w+){0,2}"
)
_OWNERS = ("company", "bank", "fund", "household")


class Owners:
    """Tells which entity, if any, owns the figures of a sentence."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        self._market = re.compile(rf"(?<!\w){alternatives(words['market'])}(?!\w)")
        self._own = re.compile(rf"(?<!\w){alternatives(words['own'])}(?!\w)")

    def _unnamed(self, reading: Reading) -> str | None:
        """``Một ngân hàng cổ phần``, ``Dự án X`` as the subject a sentence opens with."""
        some = _SOME.search(reading.sentence.low)
        if some is not None:
            return reading.sentence.text[some.start() : some.end()]
        return next((e.name for e in reading.entities if e.kind == "project" and e.start < _OPENING), None)

    def of_title(self, title: Sequence[Reading]) -> str | None:
        """The entity an article is about: named in its title, where no market or territory is."""
        for reading in title:
            entity = _first(reading.entities)
            if entity is not None and not self._market.search(reading.sentence.low):
                return entity
        return None

    def in_force(self, reading: Reading, carried: str | None, article: str | None) -> str | None:
        """The owner of the figures of ``reading``; ``carried`` is that of the sentence before."""
        named = _first(reading.entities) or self._unnamed(reading)
        if named is not None and not any(p.via == "office" for p in reading.places):
            return named
        low = reading.sentence.low
        if article is not None and self._own.search(low):
            return carried or article
        if self._market.search(low):
            return None
        if carried is not None and (self._own.search(low) or carried == article):
            return carried
        return article if article is not None and self._own.search(low) else None


def _first(entities: Sequence[EntityMention]) -> str | None:
    return next((e.name for e in entities if e.kind in _OWNERS), None)
