"""Old encodings are known by their look; Vietnamese without marks is told, other languages are not taken for it."""

import unicodedata

import pytest

from vnecon_extract.batch.letters import doubt, old_encoding

TEXT = (
    "Giá trị sản xuất công nghiệp quý III của tỉnh ước đạt 1.250 tỷ đồng, tăng 5,2% so với cùng kỳ năm trước; "
    "trong đó khu vực có vốn đầu tư nước ngoài chiếm gần một nửa, phần còn lại do các doanh nghiệp trong tỉnh làm ra."
)
ENGLISH = (
    "Exports of goods and services rose by 5.2 percent in September from a year earlier, the ministry said on Monday, "
    "while imports went up by 3 percent; in the first nine months the country had a surplus of 2 billion dollars. "
    "Officials in Ha Noi and Da Nang said that demand for phones, shoes and shrimp was strong in most markets."
)
_UNICODE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ"
_ALONE = dict(zip("\u0301\u0300\u0309\u0303\u0323", "ùøûõï", strict=True))
_HAT = dict(zip("\u0301\u0300\u0309\u0303\u0323", "áàåãä", strict=True))
_I = dict(zip("\u0301\u0300\u0309\u0303\u0323", "íìæóò", strict=True))


def tcvn3(text: str) -> str:
    """The text as TCVN3 writes it, its bytes read as Latin-1."""
    return text.translate(dict(zip(map(ord, _UNICODE), _TCVN3, strict=True)))


def vni(text: str) -> str:
    """The text as VNI writes it, its bytes read as Latin-1."""
    return "".join(map(_vni, text))


def _vni(letter: str) -> str:
    base, *marks = unicodedata.normalize("NFD", letter.replace("đ", "ñ"))
    tone = next((mark for mark in marks if mark in _ALONE), "")
    if letter == "đ" or not marks:
        return "ñ" if letter == "đ" else letter
    if base == "i":
        return _I[tone]
    if "\u0302" in marks:
        return base + _HAT.get(tone, "â")
    return {"\u031b": {"o": "ô", "u": "ö"}.get(base, base)}.get(marks[0], base) + _ALONE.get(tone, "")


def bare(text: str) -> str:
    """The text without its marks."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(TEXT, "", id="Vietnamese"),
        pytest.param(unicodedata.normalize("NFD", TEXT), "", id="Vietnamese, marks apart"),
        pytest.param(bare(TEXT), "", id="without marks"),
        pytest.param(tcvn3(TEXT), "TCVN3 (ABC)", id="TCVN3"),
        pytest.param(vni(TEXT), "VNI", id="VNI"),
        pytest.param(TEXT.encode().decode("latin-1"), "UTF-8 read as Windows-1252", id="UTF-8 as Latin-1"),
        pytest.param(TEXT.encode().decode("cp1252", "replace"), "UTF-8 read as Windows-1252", id="UTF-8 as 1252"),
        pytest.param(ENGLISH, "", id="English"),
        pytest.param("Où l'été fut déjà très chaud, le maïs a coûté plus cher à Noël qu'en août, dit-on là-bas.", "",
                     id="French"),
        pytest.param("São Paulo não é a capital; a inflação e a produção então já são altas, e há razões.", "",
                     id="Portuguese"),
        pytest.param("Die Größe der Bevölkerung wächst, und später zahlt man für Äpfel schöne Beträge.", "",
                     id="German"),
        pytest.param("Gi¸ 5%", "", id="too short to tell"),
        pytest.param("", "", id="empty"),
    ],
)  # fmt: skip
def test_old_encoding(text: str, encoding: str) -> None:
    """The name of the encoding, or nothing."""
    assert old_encoding(text) == encoding


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(TEXT, "", id="Vietnamese"),
        pytest.param(unicodedata.normalize("NFD", TEXT), "", id="Vietnamese, marks apart"),
        pytest.param(f"{TEXT} {ENGLISH}", "", id="both languages"),
        pytest.param(bare(TEXT), "Vietnamese without its marks", id="without marks"),
        pytest.param(bare(TEXT).upper(), "Vietnamese without its marks", id="in capitals"),
        pytest.param(ENGLISH, "hardly any Vietnamese letters", id="English"),
        pytest.param("for i in range(10): print(a[i], b[i], to, me)\n" * 9, "hardly any Vietnamese letters", id="code"),
        pytest.param("VN-Index: VCB BID CTG HPG MSN VIC VHM GAS SAB FPT", "", id="a list of shares"),
        pytest.param("GDP 5%", "", id="short"),
        pytest.param("1.250 3,5% 2024", "", id="no letters"),
    ],
)  # fmt: skip
def test_doubt(text: str, said: str) -> None:
    """English and code are not Vietnamese without its marks."""
    assert doubt(text) == said
