"""Which indicators a quantity can be a figure of."""

import pytest

from vnecon_extract.cues.measures import Measures
from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import Quantity, Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
READER = Reader(KNOWLEDGE)
MEASURES = Measures(KNOWLEDGE, READER.dimension_of, READER.knows_unit)


def quantity(text: str) -> Quantity:
    (found,) = READER.read([Sentence(0, len(text), text, lower(text))])[0].quantities
    return found


VETO = [
    ("cpi", "3%", "change", True),
    ("exports", "5 tỷ USD", "level", True),
    ("exports", "300 tỷ đồng", "level", True),
    ("exports", "5%", "change", True),
    ("retail_sales", "5.000 tấn", "level", False),
    ("unemployment_rate", "2,3%", "level", True),
    ("unemployment_rate", "0,3 điểm phần trăm", "change", True),
    ("unemployment_rate", "20 tỷ đồng", "level", False),
    ("paddy_output", "3 triệu tấn", "level", True),
    ("paddy_output", "3 triệu ha", "level", False),
    ("sown_area", "12.000 ha", "level", True),
    ("sown_area", "12.000 tấn", "level", False),
    ("population", "1,2 triệu người", "level", True),
    ("population", "1,2 triệu USD", "level", False),
    ("iip", "9%", "change", True),
    ("budget_revenue", "740 tỷ đồng", "level", True),
    ("budget_revenue", "740 doanh nghiệp", "level", False),
    ("tourist_arrivals", "3 triệu lượt khách", "level", True),
    ("enterprises_new", "1.200 doanh nghiệp", "level", True),
    ("electricity_output", "25 tỷ kWh", "level", True),
    ("electricity_output", "25 ha", "level", False),
]


@pytest.mark.parametrize(("code", "text", "kind", "fits"), VETO)
def test_units_veto(code: str, text: str, kind: str, fits: bool) -> None:
    """A part of a whole fits any indicator's change; a level needs a unit that the indicator is measured in."""
    assert (code in MEASURES.fitting((code,), quantity(text), kind)) is fits


MEMBERS = [
    ("exports", "1,2 triệu tấn", "export_volume"),
    ("exports", "4 tỷ USD", "exports"),
    ("export_volume", "4 tỷ USD", "exports"),
    ("imports", "800 nghìn tấn", "import_volume"),
    ("import_volume", "290 triệu USD", "imports"),
    ("enterprises_new", "320 tỷ đồng", "registered_capital_new"),
    ("registered_capital_new", "1.200 doanh nghiệp", "enterprises_new"),
    ("fdi_projects", "320 triệu USD", "fdi_registered"),
    ("fdi_registered", "45 dự án", "fdi_projects"),
    ("trading_value", "9,9 triệu cổ phiếu", "trading_volume"),
]


@pytest.mark.parametrize(("code", "text", "member"), MEMBERS)
def test_unit_picks_the_member_of_a_family(code: str, text: str, member: str) -> None:
    assert MEASURES.fitting((code,), quantity(text), "level")[0] == member


WORDS = [
    ("exports", " về lượng", "export_volume"),
    ("exports", " về kim ngạch so với cùng kỳ", "exports"),
    ("export_volume", " về trị giá", "exports"),
    ("imports", " về khối lượng", "import_volume"),
    ("trading_value", " về khối lượng", "trading_volume"),
    ("enterprises_new", " về vốn đăng ký", "registered_capital_new"),
    ("fdi_registered", " về số dự án", "fdi_projects"),
    ("exports", " so với cùng kỳ", "exports"),
    ("cpi", " về lượng", "cpi"),
]


@pytest.mark.parametrize(("code", "tail", "member"), WORDS)
def test_words_pick_the_member_of_a_family(code: str, tail: str, member: str) -> None:
    assert MEASURES.by_words(code, tail) == member


@pytest.mark.parametrize(
    ("code", "member"),
    [("tourist_arrivals", "international_arrivals"), ("exports", "exports"), ("cpi", "cpi")],
)
def test_partner_picks_the_member_of_a_family(code: str, member: str) -> None:
    """Visitors of another country come from abroad."""
    assert MEASURES.with_partner(code) == member


@pytest.mark.parametrize(
    ("text", "part"),
    [("3%", True), ("0,3 điểm phần trăm", True), ("2,5 lần", True), ("3 tỷ USD", False), ("3 triệu tấn", False)],
)
def test_parts(text: str, part: bool) -> None:
    assert MEASURES.is_part(quantity(text)) is part


def test_the_table_behind_a_code() -> None:
    entry = MEASURES.entry("cpi")

    assert entry is not None
    assert (entry.code, entry.group) == ("cpi", MEASURES.group("cpi"))
    assert (MEASURES.entry("other"), MEASURES.group("other")) == (None, "")
    assert (MEASURES.grows("credit_growth"), MEASURES.grows("cpi")) == (True, False)
