// The table of records: filters, rows, what is chosen of them.
V.filters = {};
const FACETS = ["indicator", "place", "period", "kind", "status", "article", "verdict"];

V.row = (record) => {
  const fields = V.fieldsOf(record);
  return {
    id: record.key, record,
    indicator: V.indicatorName(fields.indicator), part: V.partName(fields.breakdown), kind: V.t(`kind_${fields.kind}`),
    amount: V.amountUnit(fields), number: Number(fields.value ?? fields.low), unit: fields.unit,
    period: V.periodName(fields.period), base: V.baseName(fields.base), place: fields.place || "–",
    status: V.t(`status_${fields.status}`), article: V.articleName(record.article), verdict: V.t(V.verdict(record) || "undecided"),
  };
};

// What a facet sorts records by, and what it is called.
V.facetOf = {
  indicator: (record) => V.fieldsOf(record).indicator,
  place: (record) => V.fieldsOf(record).place || "",
  period: (record) => V.fieldsOf(record).period,
  kind: (record) => V.fieldsOf(record).kind,
  status: (record) => V.fieldsOf(record).status,
  article: (record) => String(record.article.at),
  verdict: (record) => V.verdict(record),
};
V.facetName = {
  indicator: (code) => V.indicatorName(code),
  place: (name) => name || V.t("no_place"),
  period: (label) => (label === "-" ? V.t("no_period") : V.periodName(label)),
  kind: (code) => V.t(`kind_${code}`),
  status: (code) => V.t(`status_${code}`),
  article: (at) => V.articleName(V.articles[at]),
  verdict: (code) => V.t(code || "undecided"),
};

V.searchable = (record) => {
  const fields = V.fieldsOf(record);
  if (record.searched !== fields) {
    const { text, url } = { text: record.sentence ? V.slice(record.article, record.sentence.start, record.sentence.end) : "", url: "" };
    const known = V.data.indicators[fields.indicator] || [];
    record.search = V.plain([fields.indicator, ...known, fields.subject, V.partName(fields.breakdown), record.quote.text, fields.value || "", fields.place || "", fields.period, record.entity || "", V.articleName(record.article), text, url].join(" "));
    record.searched = fields;
  }
  return record.search;
};

V.passes = (record, except) => {
  for (const name of FACETS) {
    const wanted = V.filters[name];
    if (wanted !== undefined && name !== except && V.facetOf[name](record) !== wanted) return false;
  }
  return !V.filters.words || V.filters.words.every((word) => V.searchable(record).includes(word));
};

V.table = (root) => {
  const grid = V.el("div", { class: "gridholder", tabindex: "0", "aria-label": V.t("table_hint"), onkeydown: V.gridKeys });
  V.counter = V.el("p", { class: "counter", "aria-live": "polite" });
  const chosen = () => { const rows = V.grid.getSelectedData(); return (rows.length ? rows : V.grid.getData("active")).map((row) => row.record); };
  const action = (name, act) => V.el("button", { type: "button", id: name, onclick: () => act(chosen()) }, V.t(name));
  root.replaceChildren(
    V.filterBar(),
    V.el("div", { class: "actions" }, V.counter, action("copy", V.copy), action("csv", V.downloadCsv), action("excel", V.downloadExcel)),
    grid, V.el("p", { class: "hint" }, V.t("table_hint")));
  V.buildGrid(grid);
};

V.filterBar = () => {
  const search = V.el("input", { type: "search", id: "search", placeholder: `${V.t("search")}  ( / )`, "aria-label": V.t("search"), value: V.filters.said || "" });
  search.addEventListener("input", () => {
    clearTimeout(V.typing);
    V.typing = setTimeout(() => V.setSearch(search.value), 120);
  });
  V.facets = V.el("div", { class: "facets" }, FACETS.map(V.facet));
  const active = FACETS.filter((name) => V.filters[name] !== undefined).length;
  const wide = window.matchMedia("(min-width: 48rem)").matches;
  return V.el("div", { class: "filterbar" }, search,
    V.el("details", { open: wide || active > 0 }, V.el("summary", {}, V.t("filters")), V.facets));
};

V.setSearch = (said) => {
  V.filters.said = said;
  V.filters.words = V.plain(said).split(/\s+/).filter(Boolean);
  V.refilter();
};

V.facet = (name) => {
  const counts = new Map();
  for (const record of V.records) {
    if (!V.passes(record, name)) continue;
    const value = V.facetOf[name](record);
    counts.set(value, (counts.get(value) || 0) + 1);
  }
  const chosen = V.filters[name];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  const order = [...counts].sort((one, other) => (name === "period" ? (V.periodOrder(other[0]) < V.periodOrder(one[0]) ? -1 : 1) : name === "article" ? one[0] - other[0] : other[1] - one[1]));
  const select = V.el("select", { id: `facet-${name}`, class: chosen !== undefined ? "set" : null, onchange: (event) => {
    const at = Number(event.target.value);
    if (at < 0) delete V.filters[name];
    else V.filters[name] = order[at][0];
    V.refilter();
  } },
  V.el("option", { value: "-1" }, V.t("any")),
  order.map(([value, count], at) => V.el("option", { value: String(at), selected: value === chosen, "data-value": value }, `${V.facetName[name](value)} (${count})`)));
  return V.el("label", {}, V.el("span", {}, V.t(name)), select);
};

V.refilter = () => {
  V.facets.replaceChildren(...FACETS.map(V.facet), V.el("button", { type: "button", id: "clear", onclick: V.clearFilters }, V.t("clear")));
  V.grid.setFilter(({ record }) => V.passes(record));
  V.countShown();
};

V.clearFilters = () => {
  V.filters = {};
  document.getElementById("search").value = "";
  V.refilter();
};

V.countShown = () => {
  const chosen = V.grid.getSelectedData().length;
  const shown = V.grid.getDataCount("active");
  V.counter.textContent = V.t("shown", V.count(shown), V.count(V.records.length)) + (chosen ? `, ${V.t("chosen", chosen)}` : "");
};
