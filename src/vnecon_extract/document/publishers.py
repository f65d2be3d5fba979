"""Whose page it is: the province of a paper, office or portal, from the page's address or its publisher's name."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import places, publishers
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.unmarked import plain

_LABEL = re.compile(r"[^a-z0-9]")


class Publishers:
    """Knows publishers of a province by what their address or name is made of.

    >>> known = Publishers(Knowledge())
    >>> known.codes("https://baobacgiang.vn/kinh-te/thu-ngan-sach.html", ""), known.codes("", "Báo Hà Giang")
    (('VN_bac_giang',), ('VN_ha_giang',))
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._names: dict[str, tuple[str, ...]] = {}
        for entry in places(knowledge):
            if entry.type == "province":
                for name in {plain(entry.name_vi), plain(entry.name_en), *map(plain, entry.says)}:
                    self._names[name] = (*self._names.get(name, ()), entry.code)
        self._joined = {name.replace(" ", ""): codes for name, codes in self._names.items()}
        for publisher in publishers(knowledge):
            self._joined |= dict.fromkeys(publisher.says, publisher.places)
        lists = word_lists(knowledge, "places")
        self._leads = sorted(lists["host_leads"], key=len, reverse=True)
        self._tails = sorted(lists["host_tails"], key=len, reverse=True)
        longest = sorted(self._names, key=len, reverse=True)
        self._said = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")

    def codes(self, url: str, publisher: str) -> Sequence[str]:
        """Codes of the province that a page is published in, before and after the merger; none where nothing tells."""
        return self._of_host(url) or self._of_host(publisher) or self._of_name(publisher)

    def _of_name(self, publisher: str) -> Sequence[str]:
        said = {self._names[name] for name in self._said.findall(plain(publisher))}
        return said.pop() if len(said) == 1 else ()

    def _of_host(self, address: str) -> Sequence[str]:
        """``baobacgiang.com.vn``, ``sct.bacgiang.gov.vn``: a label of the host that is a province's name, but for what
        such names begin and end with."""
        host = _host(address)
        for label in host.split(".") if host else ():
            bare = _LABEL.sub("", label)
            for name in (bare, *self._stripped(bare)):
                if name in self._joined:
                    return self._joined[name]
        return ()

    def _stripped(self, label: str) -> Sequence[str]:
        found = [label.removeprefix(lead) for lead in self._leads if label.startswith(lead)]
        ends = [name.removesuffix(tail) for name in (label, *found) for tail in self._tails if name.endswith(tail)]
        return [*found, *ends]


def _host(address: str) -> str:
    """The host of an address, or of what looks like one."""
    if " " in address.strip() or "." not in address:
        return ""
    try:
        return (urlsplit(address if "//" in address else f"//{address}").hostname or "").removeprefix("www.")
    except ValueError:  # no address after all
        return ""
