"""Word lists by automaton, and values: what other tests do not show on the way."""

from dataclasses import field

from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.values import value


def test_a_list_added_late_is_found_in_a_text_scanned_before() -> None:
    book = Phrasebook()
    assert Lexicon({"gạo": 1}, book).find("giá gạo") == [(4, 7, 1)]
    assert Lexicon({"giá": 2}, book).find("giá gạo") == [(0, 3, 2)]


def test_equal_lists_are_one_but_where_only_one_may_touch_a_digit() -> None:
    book = Phrasebook()
    first, same, glued = (Lexicon({"tăng": 1}, book, glued=touching) for touching in (False, False, True))
    assert first.find("gạo tăng 3%") == same.find("gạo tăng 3%") == glued.find("gạo tăng 3%") == [(4, 8, 1)]
    assert first.find("gạo tăng3%") == same.find("gạo tăng3%") == []
    assert glued.find("gạo tăng3%") == [(4, 8, 1)]


def test_a_field_set_apart_is_not_compared() -> None:
    @value
    class Turn:
        part: str
        first: int = field(default=0, compare=False)

    assert Turn("a", 1) == Turn("a", 2)
    assert hash(Turn("a", 1)) == hash(Turn("a", 2))
    assert repr(Turn("a", 1)).endswith("Turn(part='a', first=1)")
