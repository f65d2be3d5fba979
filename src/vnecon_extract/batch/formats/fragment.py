"""A piece of HTML, as editors of newspapers' systems write it into a field: all of it is the article."""

from collections.abc import Iterator
from typing import Any

_UNSEEN = {"script", "style", "template", "noscript", "head", "svg", "object", "iframe"}
_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
    "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip


def text_of(tree: Any) -> str:
    """The text of an lxml tree, a line for each block, nothing put into the middle of a sentence."""
    lines = (" ".join(line.split()) for line in "".join(_parts(tree)).split("\n"))
    return "\n".join(line for line in lines if line)


def _parts(tree: Any) -> Iterator[str]:
    import lxml.etree

    walk = lxml.etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        seen = isinstance(element.tag, str) and element.tag not in _UNSEEN
        if event == "start":
            if not seen:
                walk.skip_subtree()
                continue
            yield "" if element.tag in _INLINE else "\n"
            yield _on_one_line(element.text)
        else:
            yield "\n" if seen and element.tag not in _INLINE else ""
            yield _on_one_line(element.tail) if element is not tree else ""


def _on_one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ").replace("\r", " ")
