"""Whether a text is written in Vietnamese letters: old encodings that were read as another are known by their look.

Nothing is converted: TCVN3 has no capital letters of its own (a font shows them), and VNI shares its marks with
French, so that what a converter gives is a guess.
"""

import re
import unicodedata

# Letters that no other language of the region has, but for the few that Portuguese or Polish share.
_OWN = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_WORD = re.compile(r"(?<!\w)[^\W\d_]{2,}(?!\w)")
_WORD_AND_SIGNS = re.compile(r"[^\s\d.,;:!?()\"'/\\<>=+*&%$#@\[\]{}|~_-]+")
_HEAD = 20_000  # characters that are looked at
# What the marked letters of an old encoding look like when its bytes are read as Western ones: TCVN3 has signs in the
# middle of words, VNI has a marked letter behind a plain vowel, UTF-8 has pairs that begin with Ã, Ä, Æ or á».
_LOOKS = {
    "UTF-8 read as Windows-1252": re.compile(
        "Ã[\u0080-\u00bf]|Ä[\u0090\u0091‘]|Æ[°¡¯\u00a0]|á[º»][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]?"
    ),
    "TCVN3 (ABC)": re.compile("(?:[A-Za-zÊ-þ][¸µ¶·¹¨©ª«¬®¾»¼½\u00ad]|[¸µ¶·¹¨©ª«¬®\u00ad][A-Za-zÊ-þ])"),
    "VNI": re.compile("[aeouyAEOUY][ùøûõïâêáàåãäéèúüëÙØÛÕÏÂÊÁÀÅÃÄÉÈÚÜË]|[öôÖÔ][ùøûõïÙØÛÕÏ]"),
}
# Share of the words that must look so: in Vietnamese three of four have a marked letter, in dense French one of four.
_SHARES = {"VNI": 0.3}
_SHARE = 0.2
_FEWEST_LOOKS = 3
# A Vietnamese syllable without its marks.
_SYLLABLE = re.compile(
    "(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
    "(?:a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oay|oe|oeo|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu)"
    "(?:c|ch|m|n|ng|nh|p|t)?",
    re.IGNORECASE,
)
_BARE = 0.65  # of the words are such syllables, where Vietnamese is written without marks; of English a third
_OWN_SHARE = 0.02  # of the words have a letter of Vietnamese alone, in whatever is Vietnamese
_FEWEST_WORDS, _MANY_WORDS = 8, 40


def old_encoding(text: str) -> str:
    """The old encoding that a text seems to be in, read as another; empty if it is in none.

    >>> old_encoding("Gi¸ trÞ s¶n xuÊt c«ng nghiÖp"), old_encoding("Giaù trò saûn xuaát coâng nghieäp")
    ('TCVN3 (ABC)', 'VNI')
    >>> old_encoding("Giá trị sản xuất công nghiệp"), old_encoding("En août, le maïs était à 210 euros là où il est né")
    ('', '')
    """
    head = unicodedata.normalize("NFC", text[:_HEAD])
    words = _WORD_AND_SIGNS.findall(head)
    if not words or len(_OWN.findall(head)) > _OWN_SHARE * len(words):
        return ""
    for name, look in _LOOKS.items():
        seen = sum(bool(look.search(word)) for word in words)
        if seen >= _FEWEST_LOOKS and seen >= _SHARES.get(name, _SHARE) * len(words):
            return name
    return ""


def doubt(text: str) -> str:
    """What is odd about the letters of a text that is to be read as Vietnamese; empty if nothing is.

    >>> doubt("Kim ngach xuat khau thang 9 dat 35 ty USD, tang 5% so voi cung ky nam truoc")
    'Vietnamese without its marks'
    >>> doubt("GDP tăng 5%"), doubt("Exports of goods rose by 5 per cent in September, the ministry said")
    ('', '')
    """
    words = _WORD.findall(unicodedata.normalize("NFC", text[:_HEAD]))
    marked = sum(bool(_OWN.search(word)) for word in words)
    if len(words) < _FEWEST_WORDS or marked > _OWN_SHARE * len(words):
        return ""
    if sum(bool(_SYLLABLE.fullmatch(word)) for word in words) >= _BARE * len(words):
        return "Vietnamese without its marks"
    return "hardly any Vietnamese letters" if len(words) >= _MANY_WORDS else ""
