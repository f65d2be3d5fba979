"""Whose figures an article reports, and places as records state them."""

import pytest

from vnecon_extract.document.places import Gazetteer, Home
from vnecon_extract.errors import KnowledgeError
from vnecon_extract.find.places import PlaceFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import places
from vnecon_extract.mentions import Sentence
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published

KNOWLEDGE = Knowledge()
FINDER = PlaceFinder(KNOWLEDGE)
GAZETTEER = Gazetteer(KNOWLEDGE)
BEFORE, AFTER = Published(2024, 9), Published(2025, 10)


GIVEN = [
    ("VN-53", BEFORE, "VN_bac_kan"),
    ("vn-53", AFTER, "VN_bac_kan"),
    ("06", BEFORE, "VN_bac_kan"),
    ("24", BEFORE, "VN_bac_giang"),
    ("24", AFTER, "VN34_bac_ninh"),
    ("VN-02", AFTER, "VN34_lao_cai"),
    ("VN34_lao_cai", BEFORE, "VN34_lao_cai"),
    ("Ninh Binh", BEFORE, "VN_ninh_binh"),
    ("Ninh Bình", AFTER, "VN34_ninh_binh"),
    ("tỉnh Hà Nam", BEFORE, "VN_ha_nam"),
    ("TP. Can Tho", BEFORE, "VN_can_tho"),
    ("BA RIA VUNG TAU", BEFORE, "VN_ba_ria_vung_tau"),
    ("TPHCM", AFTER, "VN34_ho_chi_minh"),
    ("đồng bằng sông cửu long", BEFORE, "R_DBSCL"),
    ("viet nam", BEFORE, "R_VN_ALL"),
    ("Mỹ", BEFORE, "C_US"),
    ("Thanh Hoá", BEFORE, "VN_thanh_hoa"),
]


@pytest.mark.parametrize(("name", "published", "code"), GIVEN, ids=[f"{g[0]}-{g[1].year}" for g in GIVEN])
def test_what_a_caller_may_call_a_place(name: str, published: Published, code: str) -> None:
    """Codes, official numbers, names with and without marks and type words, by the date of the text."""
    assert GAZETTEER.given(name, published).code == code


@pytest.mark.parametrize(("name", "hint"), [("Ninh Bin", "Ninh Bình"), ("tinh Ha Nan", "Hà Nam")])
def test_an_unknown_place_is_refused_with_the_nearest(name: str, hint: str) -> None:
    """A slip of the finger is told what was meant."""
    with pytest.raises(KnowledgeError, match=f"did you mean '{hint}'"):
        GAZETTEER.given(name)


def test_every_province_has_its_official_number() -> None:
    """ISO 3166 has no code for a province of changed borders; the statistics office has a number for all."""
    units = [e.code for e in places(KNOWLEDGE) if e.type == "province"]
    stated = [GAZETTEER.as_place(code, AFTER, Home(code, Rule.PLACE_GIVEN)) for code in units]

    assert len(stated) == 97
    assert all(place.official_code and place.level == "province" for place in stated)


PLACES = [
    ("VN_bac_kan", BEFORE, "Bắc Kạn", "VN-53", "Thái Nguyên"),
    ("VN_bac_kan", AFTER, "Bắc Kạn", "VN-53", "Thái Nguyên"),
    ("VN_lao_cai", BEFORE, "Lào Cai", "VN-02", None),
    ("VN34_lao_cai", AFTER, "Lào Cai", None, None),
    ("VN34_hue", AFTER, "Huế", "VN-26", None),
    ("VN_ho_chi_minh", BEFORE, "TP Hồ Chí Minh", "VN-SG", None),
    ("D_nha_trang", BEFORE, "Khánh Hòa", "VN-34", None),
    ("D_quy_nhon", BEFORE, "Bình Định", "VN-31", "Gia Lai"),
    ("C_US", BEFORE, "Hoa Kỳ", "US", None),
    ("R_VN_ALL", BEFORE, "Việt Nam", "VN", None),
    ("B_WORLD", BEFORE, "thế giới", None, None),
]


@pytest.mark.parametrize(
    ("code", "published", "name", "iso", "successor"), PLACES, ids=[f"{p[0]}-{p[1].year}" for p in PLACES]
)
def test_as_place(code: str, published: Published, name: str, iso: str | None, successor: str | None) -> None:
    """Name and code of the day; a merged province says what it became part of."""
    place = GAZETTEER.as_place(code, published, Home("R_VN_ALL", Rule.PLACE_NATION))

    assert (place.name, place.code, place.successor) == (name, iso, successor)


def test_generic_words_are_home() -> None:
    """``toàn tỉnh`` is the article's province, by the date of publication."""
    (mention,) = FINDER.find(Sentence(0, 18, "toàn tỉnh tăng 3%.", "toàn tỉnh tăng 3%."))

    assert GAZETTEER.as_place(mention, BEFORE, Home("VN_son_la", Rule.PLACE_PROVINCE, local=True)).name == "Sơn La"


def test_names_by_date() -> None:
    """One name, two units."""
    (mention,) = FINDER.find(Sentence(0, 16, "Bắc Ninh tăng 3%", "bắc ninh tăng 3%"))

    assert GAZETTEER.entry(mention.codes, BEFORE).code == "VN_bac_ninh"
    assert GAZETTEER.entry(mention.codes, AFTER).code == "VN34_bac_ninh"
    assert GAZETTEER.entry(mention.codes, None).code == "VN_bac_ninh"
