// Every number of an article that no record stands on: what may have been missed first, then what is something else.
V.leftOver = (article) => {
  if (!article.text) return V.el("p", { class: "hint" }, V.t("left_unknown"));
  const groups = new Map([["unclaimed", []], ["missed", []], ["rejected", []]]);
  for (const other of article.others) {
    if (other[2] === "published") continue;
    const group = V.mayBeMissed(other) ? "missed" : other[2];
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group).push(other);
  }
  groups.get("missed").sort((one, other) => other[4] - one[4]);
  const shown = [...groups].filter(([, others]) => others.length);
  return [
    V.el("p", { class: "hint" }, shown.length ? V.t("left_hint") : V.t("left_none")),
    ...shown.map(([what, others]) =>
      V.el("details", { class: `left ${what}`, open: ["unclaimed", "missed", "rejected"].includes(what) },
        V.el("summary", {}, `${V.named("left", what)} (${others.length})`),
        V.el("ul", {}, others.map((other) => V.leftItem(article, other))))),
  ];
};

V.leftItem = (article, other) =>
  V.el("li", {},
    V.el("button", { type: "button", class: "number", onclick: () => V.show(other) }, V.slice(article, other[0], other[1])),
    V.el("span", { class: "why" }, other[2] === "rejected" ? V.named("why", other[3]) : ""),
    V.el("button", { type: "button", class: "plus", title: V.t("add"), "aria-label": V.t("add"), onclick: () => V.addAt(article, other[0], other[1]) }, "+"));

// Scrolls to a number that no record stands on.
V.show = (other) => {
  let mark = V.marked.find((one) => one.other === other);
  if (mark) return V.flash(mark.elements);
  V.flash([...V.text.childNodes].length ? V.around(other) : []);
};

// Words that are not marked get a mark for the moment.
V.around = (other) => {
  const range = V.rangeOf(other[0], other[1]);
  const selection = window.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  return [range.startContainer.parentElement === V.text ? V.nearest(range) : range.startContainer.parentElement];
};

V.nearest = (range) => {
  const before = range.startContainer.previousSibling || range.startContainer.nextSibling;
  return before instanceof Element ? before : V.text;
};
