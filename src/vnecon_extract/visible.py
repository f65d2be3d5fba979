"""What a terminal would obey is shown instead: control characters of texts and names never reach it."""

# Each becomes one sign, so that offsets stay: the pictures of Unicode for the old ones, a question mark in a lozenge
# for those after 0x7f and for what turns the direction of writing around.
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"} | {0x7F: 0x2421}
_OTHERS = [*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_VISIBLE = _PICTURES | dict.fromkeys(_OTHERS, 0xFFFD)


def visible(text: str) -> str:
    """``text``, as long as before, with a picture for every control character but tab and line feed.

    >>> visible("bao\\x1b[31m.txt")
    'bao␛[31m.txt'
    """
    return text.translate(_VISIBLE)
