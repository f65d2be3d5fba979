// The overview: what is new and largest, a chart, indicators by places, contradictions, counts.
V.expanded = false;
const ROWS = 12;
const PLACES = 14;
const PLACES_OF_A_PHONE = 3;

V.overview = (root) => {
  const left = V.articles.reduce((sum, article) => sum + article.others.filter((other) => other[2] === "unclaimed").length, 0);
  const distinct = (of) => new Set(V.records.map(of).filter((found) => found && found !== "other")).size;
  const tile = (name, count, act) => V.el(act ? "button" : "div", { class: "tile", type: act ? "button" : null, onclick: act }, V.el("b", {}, V.count(count)), V.el("span", {}, V.t(name)));
  root.replaceChildren(
    ...V.notices(), V.headlineBox(),
    V.el("div", { class: "tiles" },
      tile("articles", V.articles.length, () => V.go("read/0")), tile("records", V.records.length, () => V.filtered({})),
      tile("indicators", distinct((record) => V.fieldsOf(record).indicator)), tile("places", distinct((record) => V.fieldsOf(record).place)),
      tile("clashes", V.data.contradictions.length, V.data.contradictions.length ? () => document.getElementById("contradictions").scrollIntoView() : null),
      V.hasText() && tile("unclaimed_numbers", left, left ? V.openUnclaimed : null)),
    V.records.length ? V.chartBox() : V.el("p", { class: "nothing" }, V.t("empty")),
    V.matrixBox(), V.contradictionBox(), V.arithmeticBox());
  if (V.redrawChart) V.redrawChart();
};

V.hasText = () => V.articles.some((article) => article.text);
V.notices = () => [
  ...Object.entries(V.data.notices).map(([name, count]) => V.el("p", { class: "notice" }, V.t(`notice_${name}`, count))),
  !V.hasText() && V.articles.length ? V.el("p", { class: "notice" }, V.t("notice_no_text")) : null,
].filter(Boolean);

V.openUnclaimed = () => {
  const article = V.articles.find((one) => one.others.some((other) => other[2] === "unclaimed"));
  V.side = "left";
  V.go(`read/${article.at}`);
};

// The table with one choice for each facet that is named.
V.filtered = (filters) => {
  V.filters = Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]]));
  V.turnTo("table");
};

// ---------------------------------------------------------------- indicators by places
V.matrixBox = () => {
  const box = V.el("div", { class: "box" }, V.el("h2", {}, V.t("matrix")), V.el("p", { class: "hint" }, V.t("matrix_hint")));
  const nameless = ([code]) => Number(code === "other");
  const indicators = V.tally(V.records.map((record) => V.fieldsOf(record).indicator)).sort((one, other) => nameless(one) - nameless(other));
  const places = V.tally(V.records.map((record) => V.fieldsOf(record).place || ""));
  if (!indicators.length) return V.el("span");
  const shown = V.isNarrow() ? PLACES_OF_A_PHONE : PLACES;
  const columns = places.slice(0, shown).map(([name]) => name);
  const cells = new Map();
  for (const record of V.records) {
    const { indicator, place } = V.fieldsOf(record);
    const id = `${indicator}|${place || ""}`;
    cells.set(id, (cells.get(id) || 0) + 1);
  }
  const most = Math.max(...cells.values());
  const rows = V.expanded ? indicators : indicators.slice(0, ROWS);
  const head = V.el("tr", {}, V.el("td", { class: "corner" }), columns.map((name) => V.el("th", { scope: "col" }, V.el("span", {}, name || V.t("no_place")))),
    places.length > shown ? V.el("th", { scope: "col" }, V.el("span", {}, V.t("other_places", places.length - shown))) : null, V.el("th", { scope: "col" }, V.el("span", {}, V.t("total"))));
  const body = rows.map(([code, total]) => V.matrixRow(code, total, columns, places.length > shown, cells, most));
  box.append(V.el("div", { class: "scroll", tabindex: "0", "aria-label": V.t("matrix") }, V.el("table", { class: "matrix" }, V.el("thead", {}, head), V.el("tbody", {}, body))));
  if (indicators.length > ROWS) {
    box.append(V.el("button", { type: "button", class: "more", onclick: () => { V.expanded = !V.expanded; box.replaceWith(V.matrixBox()); } },
      V.expanded ? V.t("show_fewer") : V.t("show_all", indicators.length)));
  }
  return box;
};

V.matrixRow = (code, total, columns, more, cells, most) => {
  const shown = columns.map((name) => cells.get(`${code}|${name}`) || 0);
  const cell = (count, filters) => V.el("td", {}, count ? V.el("button", { type: "button", class: "cell", style: `--heat:${Math.round(12 + 78 * Math.sqrt(count / most))}%`, onclick: () => V.filtered(filters) }, String(count)) : null);
  const rest = total - shown.reduce((sum, count) => sum + count, 0);
  return V.el("tr", {},
    V.el("th", { scope: "row" }, V.indicatorName(code)),
    columns.map((name, at) => cell(shown[at], { indicator: code, place: name })),
    more ? V.el("td", { class: "n" }, rest ? String(rest) : "") : null,
    V.el("td", { class: "n" }, V.el("button", { type: "button", class: "plainlink", onclick: () => V.filtered({ indicator: code }) }, String(total))));
};

// ---------------------------------------------------------------- contradictions
V.contradictionBox = () => {
  const box = V.el("div", { class: "box", id: "contradictions" }, V.el("h2", {}, V.t("contradictions")));
  if (V.articles.length < 2) return V.el("span");
  const groups = V.data.contradictions;
  box.append(V.el("p", { class: "hint" }, V.t(groups.length ? "contradictions_hint" : "contradictions_none")));
  for (const group of groups.slice(0, 200)) {
    const all = group.map(([article, record]) => V.byKey.get(`${article}.${record}`)).filter(Boolean);
    const said = (record) => `${record.article.at} ${record.value}`; // what an article says twice is shown once
    const records = all.filter((record, at) => all.findIndex((other) => said(other) === said(record)) === at);
    const fields = V.fieldsOf(records[0]);
    const what = [V.indicatorName(fields.indicator), V.partName(fields.breakdown), V.t(`kind_${fields.kind}`), V.periodName(fields.period), fields.base !== "-" && V.t("against", V.baseName(fields.base)), fields.place].filter(Boolean).join(" · ");
    box.append(V.el("div", { class: "clash" }, V.el("h3", {}, what), V.el("ul", {}, records.map((record) =>
      V.el("li", {}, V.el("a", { href: V.address(record) }, V.el("b", {}, V.amountUnit(V.fieldsOf(record))), " ", V.articleName(record.article)))))));
  }
  return box;
};

// ---------------------------------------------------------------- arithmetic
V.arithmeticBox = () => {
  if (!V.data.arithmetic.length) return V.el("span");
  const box = V.el("div", { class: "box", id: "arithmetic" }, V.el("h2", {}, V.t("arithmetic")), V.el("p", { class: "hint" }, V.t("arithmetic_hint")));
  for (const check of V.data.arithmetic.slice(0, 200)) {
    const records = check.records.map(([article, record]) => V.byKey.get(`${article}.${record}`)).filter(Boolean);
    box.append(V.el("div", { class: "clash" }, V.el("h3", {}, check.formula.replace(/^at most /, `${V.t("at_most")} `)), V.el("p", { class: "hint" }, V.articleName(records[0].article)), V.el("ul", {}, records.map((record) =>
      V.el("li", {}, V.el("a", { href: V.address(record) }, V.el("b", {}, V.amountUnit(V.fieldsOf(record))), " ", V.indicatorName(V.fieldsOf(record).indicator)))))));
  }
  return box;
};
