"""What other names and the bracket beside it say of the name of an indicator."""

from collections.abc import Iterator

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import BaseMention, IndicatorMention, Mention, PlaceMention
from vnecon_extract.span import Span, starting


def is_compared_with(mention: IndicatorMention, reading: Reading) -> bool:
    """``Giá vàng miếng cao hơn giá vàng thế giới 4 triệu đồng``: the one is what the other is measured against."""
    return _comparison(mention, reading) is not None


def compared(figure: Figure, reading: Reading) -> Span | None:
    """The words before ``figure`` that name something else, which it is compared with: they do not tell what it is of
    (``Lãi suất huy động thấp hơn lãi suất cho vay 3 điểm phần trăm``)."""
    for base in _others(reading):
        if figure.left.start <= base.start and base.end <= figure.start:
            return Span(base.start, base.end)
    return None


def is_of_compared(place: PlaceMention, figure: Figure, reading: Reading) -> bool:
    """``Giá gạo Việt Nam cao hơn giá gạo Thái Lan 20 USD/tấn``: whether a place is that of what a figure is measured
    against, which is named."""
    base = _comparison(place, reading)
    if base is None or base.end > figure.start:
        return False
    return any(base.start < mention.start < place.start for mention in reading.indicators)


def _others(reading: Reading) -> Iterator[BaseMention]:
    """The comparisons with something else, no period and no plan."""
    return (base for base in reading.bases if base.rule == "than_other")


def _comparison(mention: Mention, reading: Reading) -> BaseMention | None:
    """The comparison with something else whose words hold ``mention``."""
    return next((b for b in _others(reading) if b.start < mention.start and mention.end <= b.end), None)


def is_outside(mention: IndicatorMention, figure: Figure, low: str) -> bool:
    """``hàng xuất khẩu chủ lực: điện thoại (5,2 tỷ USD)``: named in the words before the figure's bracket."""
    if not (figure.outer.start <= mention.start and mention.end <= figure.outer.end):
        return False
    return not mention.risky or ":" in low[mention.end : figure.outer.end]


def narrowed_codes(mention: IndicatorMention, figure: Figure, reading: Reading) -> tuple[str, ...]:
    """``Ở chiều nhập khẩu, kim ngạch tăng``: the wider word before tells which of its codes are meant."""
    if len(mention.codes) < 2:
        return mention.codes
    for other in starting(reading.indicators, figure.left.start, mention.start):
        if other.end <= mention.start:
            shared = tuple(code for code in mention.codes if code in other.codes)
            if shared:
                return shared
    return mention.codes
