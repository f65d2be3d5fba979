"""Knowledge is data: no Vietnamese word stands in the code of the rooms that read text, all of them are in tables.

What may stand there is the grammar of a pattern: its order, brackets, digits and letter ranges.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import vnecon_extract

SOURCE = Path(vnecon_extract.__file__).parent
ROOMS = ("find", "cues", "link", "when", "document", "timex", "tabular", "confidence", "arithmetic")
MODULES = [path for room in ROOMS for path in sorted((SOURCE / room).rglob("*.py"))]
# A range of letters names none of them ("[A-ZĐÀ-Ỹ]"), nor does an escape ("\p{Lu}", "(?P<name>").
NO_WORDS = re.compile(r"\[[^\]]*\]|\\p\{\w+\}|\\.|\(\?P[<=]\w+[>)]|<\w+>")
MARKED = re.compile(r"[^\W\d_]+")
# Words of structure without a mark that could tell them from English ones ("so", "do", "hay", "con" are left out).
UNMARKED = re.compile(
    r"(?<!\w)(?:ba|bao|ca|cao|cho|chi|chung|gia|hai|hoan|hon|khi|khu|kia|lai|leo|nay|nam|ngang|nhau|qua|quanh|sang|sau"
    r"|thay|theo|thu|trong|trung|tung|xa|xung)(?!\w)"
)


def literals(module: ast.Module) -> Iterator[ast.Constant]:
    """All strings but the docstrings of modules, classes, functions and fields."""
    told = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node


def words(literal: str) -> list[str]:
    """The Vietnamese words of a literal."""
    plain = NO_WORDS.sub(" ", literal)
    marked = [word for word in MARKED.findall(plain) if word.isalpha() and not word.isascii()]
    return marked + UNMARKED.findall(plain)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_holds_no_vietnamese_word(path: Path) -> None:
    module = ast.parse(path.read_text(encoding="utf-8"))
    assert [(node.lineno, node.value) for node in literals(module) if words(node.value)] == []


@pytest.mark.parametrize(
    ("literal", "found"),
    [
        pytest.param(r"\s(?:và|hoặc)\s", ["và", "hoặc"], id="words with marks"),
        pytest.param(r"\s(?:theo|trong)\s", ["theo", "trong"], id="words without"),
        pytest.param(r"[A-ZĐÀ-Ỹ][a-zđ]*", [], id="ranges of letters"),
        pytest.param(r"(?P<name>\p{Lu}\w+)\s\d", [], id="grammar of a pattern"),
        pytest.param("same_period", [], id="a name"),
    ],
)
def test_what_is_a_word(literal: str, found: list[str]) -> None:
    assert words(literal) == found
