"""Products that have an indicator of their own: ``giá cà phê 40.500 đồng/kg; hồ tiêu 58.000 đồng/kg``."""

from vnecon_extract.cues.measures import Measures
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.mentions import Quantity
from vnecon_extract.patterns import lower


class Products:
    """Knows which words and product together name an indicator; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, knowledge: Knowledge, measures: Measures, words: dict[str, tuple[str, ...]]) -> None:
        self._measures = measures
        self._named = {lower(say): entry.code for entry in indicators(knowledge) for say in entry.says}
        self._heads = words["product_heads"]
        self.lists = frozenset(words["product_lists"])
        self._any = words["product_lists"][0]
        self._within = frozenset(words["kinds_within"])
        self.among_others = frozenset(words["single_among"])
        single = self.among_others.union(words["single_outputs"])
        self._single = {e.code: frozenset(e.of) for e in indicators(knowledge) if e.code in single}
        self._output = words["output"][0]
        self._ends = words["product_ends"]
        self._none = frozenset(words["no_products"])

    def other(self, code: str, subject: str, product: str, parts: frozenset[str], quantity: Quantity, kind: str) -> str:
        """What ``code``, an output of one product, means for ``product``, which is, or is among, ``parts``: another one
        that the list goes on to is any product's."""
        own = self._single.get(code)
        if own is None or not own.isdisjoint(parts) or product.split(" ", 1)[0] in subject.split():
            return code
        if self._measures.dimension(quantity) == "energy":
            return code  # of all that is made only power is measured so
        return self._any if self._measures.fitting((self._any,), quantity, kind) else code

    def own(self, code: str, subject: str, product: str, quantity: Quantity, kind: str) -> str:
        """The indicator of ``product`` that a subject carried on to it means, else ``code``."""
        if code in self._within:
            return code
        head = self._output if code in self.lists else next((h for h in self._heads if subject.startswith(h + " ")), "")
        if not head:
            return code
        named = self._named.get(f"{head} {product}") or self._named.get(f"{head} {self._cut(product)}")
        if named is None or self._measures.group(named) != self._measures.group(code):
            return code
        return named if self._measures.fitting((named,), quantity, kind) else code

    def may_be(self, words: str) -> bool:
        """Whether ``words`` behind ``sản lượng`` can name what is produced (``nhân``, ``cả vụ`` do not)."""
        return words not in self._none

    def _cut(self, product: str) -> str:
        end = next((end for end in self._ends if product.endswith(f" {end}")), "")
        return product.removesuffix(end).rstrip()
