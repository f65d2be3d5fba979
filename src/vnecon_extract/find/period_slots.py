"""The slots of templates of periods: the pattern of each, and the words that it can begin with."""

from collections.abc import Iterator, Mapping

from vnecon_extract.patterns import not_behind, sources

# Words of heads: a number of one or two digits, one of four, an opening bracket, G20 or U23, any word.
DIGIT, YEAR, OPEN, TAG, ANY = "#", "####", "(", "@", "*"
# In heads under way: any count, any number of a quarter, any relative year.  No template has capitals.
COUNT, QUARTER, RELATIVE = "N", "Q", "R"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:19|20)\d\d"
# No month, so that it is a year: "tháng 9/23".
_SHORT_YEAR = r"1[3-9]|[23]\d"
_NO_MORE = r"(?!\d|[.,]\d|/[\w])"


def heads_of(lists: Mapping[str, tuple[str, ...]]) -> dict[str, set[str]]:
    """By slot, the heads that it can begin with; ``lists`` are the words of ``data/periods.toml`` by role."""
    links = ("", *(f"{word} " for word in lists["year_link"]))
    after = (YEAR, RELATIVE, *(f"{noun} {YEAR}" for noun in lists["year_noun"]))
    return {
        "n": {COUNT},
        "m": {COUNT},
        "q": {QUARTER},
        "Y": {YEAR},
        "YY": {DIGIT, YEAR},
        "any": {DIGIT, YEAR},
        "hour": {ANY},
        "y": {f" {link}{year}" for link in links for year in after} | {f", {ANY}"},
        "my": {f"{DIGIT}/{YEAR}"},
        "date": {f"{DIGIT}/{DIGIT}", *(f"{DIGIT} {month} {DIGIT}" for month in lists["month_noun"])},
        "dash": {f"{DIGIT}-{DIGIT}"},
        "dmy": {f"{DIGIT}/{DIGIT}"},
        "rel": {RELATIVE},
        "to": {"-", *(f" {word} " for word in lists["until"])},
        "stop": {""},
        "title": {"", f" {ANY} {ANY}"},
        "open": {OPEN},
        "close": {")"},
        "tag": {TAG},
        "qtag": {TAG, "qi", "qii", "qiii", "qiv"},
        "mshort": {DIGIT},
        "qshort": {DIGIT},
        "wd": {COUNT},
        "ymd": {f"{YEAR}-{DIGIT}"},
        "now": {*lists["now"]},
        "dates": {f"({ANY} {ANY})"},
    }


def patterns_of(numbers: str, years: str, words: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Each slot with its pattern; ``numbers`` and ``years`` are those of the counts and of the relative years."""
    lists = sources(words)
    for which in ("", "1"):
        yield from _points(which, numbers, years, lists)
    yield "YY", rf"(?P<y>{_YEAR}|\d\d)(?!\d|[.,]\d)"
    yield "rel", rf"(?P<yr>{years})(?!\w)"
    yield "to", rf"(?:\s?-\s?|\s{lists['until']}\s)"
    quarter = r"\d|(?:i{1,3}|iv)(?!\w)"
    yield "stop", rf"(?!\s(?:{quarter}|{lists['no_stop']}))(?!\w|/\d)"
    yield "title", rf"(?:\s(?!{lists['no_title']})[^\W\d_]{{1,10}}){{0,5}}"
    yield "any", r"\d{1,4}"
    yield "open", r"\("
    yield "close", r"\)(?<!\w)"
    yield "tag", r"[gu]\d{1,2}"
    yield "qtag", r"q(?P<q>[1-4](?!\d|[.,]\d)|iv|i{1,3})"
    two = rf"[./]?(?P<y>{_YEAR}|\d\d)(?!\d|[.,]\d|\s?%)"
    yield "mshort", rf"(?P<n>1[0-2]|[1-9])t{two}"
    yield "qshort", rf"(?P<q>[1-4])q{two}"
    yield "wd", rf"(?P<wd>[2-7]|{lists['weekday']})"
    yield "ymd", rf"(?P<y>{_YEAR})-(?P<m>{_MONTH})-(?P<d>{_DAY})(?!\d|-\d)"
    yield "clock", r"[\s,|-]{1,5}\d{1,2}:\d\d"
    yield "hour", r"\d{1,2}(?:h(?:\d\d)?|:\d\d)"
    yield "misprint", r"(?!(?:19|20)\d\d)\d{4}(?!\d)"
    yield "now", rf"{not_behind(words['not_now'], ' ')}{lists['now']}(?!\s{lists['now_compound']}(?!\w))"
    days = rf"(?:{lists['day_noun']}\s)?[\d/]{{1,10}}"
    yield "dates", rf"\((?:{lists['since']}\s)?{days}\s?(?:-|{lists['until']})\s?{days}\)"


def _points(i: str, numbers: str, years: str, lists: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The slots of a point of time; of the first of two where ``i`` is 1."""
    link = rf"(?:{lists['year_link']}\s)?"
    month_end = r"(?!\d|[.,]\d{1,3}(?!\d))"
    month, day, year = f"(?P<m{i}>{_MONTH})", f"(?P<d{i}>{_DAY})", f"(?P<y{i}>{_YEAR})"
    relative = f"(?P<yr{i}>{years})"
    # The year after a month or count, with what joins it; it never runs on into a longer number.
    joined = (
        rf"(?:(?:\s?[/.-]\s?|,?\s{link}(?:{lists['year_noun']}\s)?){year}{_NO_MORE}"
        rf"|/(?P<y{i}>{_SHORT_YEAR})(?!\d|[.,/%]\d|\s?%)|,?\s{link}{relative})"
    )
    slashed = rf"{day}\s?/\s?{month}(?:\s?/\s?(?P<y{i}>{_YEAR}|\d\d))?{_NO_MORE}"
    short = rf"{day}/{month}/(?P<y{i}>\d\d){_NO_MORE}"
    dotted = rf"{day}(?P<sep{i}>[.-]){month}(?P=sep{i}){year}{_NO_MORE}"
    spelled = rf"{day}(?:\s{lists['month_noun']}\s|/){month}{month_end}{joined}?"
    yield f"n{i}", rf"(?P<n{i}>\d{{1,2}}|{numbers})(?!\w)"
    yield f"m{i}", rf"(?P<m{i}>{_MONTH}{month_end}|{numbers}(?!\w))"
    yield f"q{i}", rf"(?P<q{i}>[1-4](?!\d|[.,]\d)|iv|i{{1,3}}(?!\w)|{numbers}(?!\w))"
    yield f"d{i}", rf"{day}(?!\d|[.,]\d)"
    yield f"Y{i}", rf"{year}(?!\d|[.,]\d|/[^\W\d])"
    yield f"y{i}", joined
    yield f"my{i}", rf"{month}\s?[/.-]\s?{year}{_NO_MORE}"
    yield f"date{i}", rf"(?:{short}|{spelled}|{slashed}|{dotted})"
    yield f"dash{i}", rf"{day}[.-]{month}(?:[.-]{year})?{_NO_MORE}"
    yield f"dmy{i}", rf"(?:{day}\s?/\s?{month}\s?/\s?{year}{_NO_MORE}|{dotted})"
