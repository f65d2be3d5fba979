"""The words beside periods and figures that say of what time a figure is, as patterns."""

from vnecon_extract.patterns import Pattern, opening, sources


class TimeWords:
    """Built once; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        of = sources(words)
        about, is_ = rf"(?:{of['about']}\s)?", of["is"]
        #: "so với cùng kỳ tăng 0,9%": how a base itself grew, and how high it was.
        self.grew = Pattern(rf"\s(?:{of['only']}\s)?{of['moves']}\s{about}")
        self.was = Pattern(rf"\s{is_}\s{about}")
        self.aside = Pattern(rf"\({of['opens_aside']}(?!\w)|:|\w\s\d+\s{is_}\s")
        #: "so với tháng 5 (khi có một đợt phát hành)"
        self.back_then = Pattern(rf"\({of['back_then']}(?!\w)")
        self.comparing = words["comparing"]
        #: "Con số này tăng 58%"
        self.this_figure = words["this_figure"]
        #: Indicators of markets whose week ends on Friday.
        self.traded, self.rates = frozenset(words["traded"]), frozenset(words["quoted_rates"])
        #: Indicators of what holds from the day on that somebody meets and decides it.
        self.set_by_acts = frozenset(words["set_by_acts"])
        #: Indicators of what is given for a holiday: "thưởng Tết 2024" is of the year.
        self.given = frozenset(words["given_for_holidays"])
        #: "Bình quân 11 tháng", "Riêng tháng 6", "hồi tháng 10": a period named so does not go on.
        self.mean_words = words["mean"]
        self.mean = Pattern(rf"{of['mean']}(?!\s{of['not_mean']})")
        self.apart = Pattern(rf"{of['apart']}\s(?:{of['apart_links']}\s)?$")
        self.ago = Pattern(rf"(?:{opening(words['ago'])})\s")
        #: "hiện có", "giá xuất khẩu bình quân"
        self.there_is = Pattern(rf"(?<!\w){of['there_is']}(?!\w)")
        self.summed_up = Pattern(rf"(?<!\w){of['summed_up']}(?!\w)")
        self.mean_of_sales = Pattern(of["mean_of_sales"])
        #: "kế hoạch vốn năm 2025", "vốn năm 2021 kéo dài sang năm 2022"
        into = rf"(?:{of['carried_into']}\s)?(?:{of['carried_years']}\s)?"
        self.funds = Pattern(rf"{of['funds']}\s(?:[^\W\d]+\s){{0,3}}$|{of['carried_over']}\s{into}$")
        self.carried_over = Pattern(rf"\s(?:{of['was']}\s)?{of['carried_over']}")
        #: "thu 500 tỷ đồng, lũy kế 1.489 tỷ đồng"
        self.adds_up = Pattern(rf"(?:{opening(words['adds_up'])})(?!\w)")
        #: "tháng 9 và tháng 10", "tháng 7, tháng 8"
        self.named_together = Pattern(rf"\s?(?:,|,?\s{of['joins_periods']})\s")
        self.run_joins = Pattern(rf"[\s,]*(?:{of['run_joins']}\s)?[\s,]*")
        #: "bình quân mỗi năm tăng 12,4%", "bình quân giảm 5,03%/năm", "5 năm qua"
        mean, yearly = of["mean"], of["yearly"]
        self.yearly = Pattern(rf"{mean}[^,;]*{yearly}|{yearly}[^,;]*{mean}")
        self.a_year = Pattern(rf"{mean}[^;]{{0,60}}{of['a_year']}")
        self.years = Pattern(rf"\w+(?:\s\w+)?\s{of['years']}(?:\s{of['years_past']})?")
