// The table of records: its frame, its rows, what is chosen of them.
V.sorted = ""; // "amount-desc": the column that sorts, and which way

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

// The sentence of a record in three: what stands before its number, the number, what stands behind.
V.sentenceOf = (record) => {
  const { start, end } = record.sentence || record.quote;
  const cut = (from, to) => V.slice(record.article, from, to).replace(/\s+/g, " ");
  if (record.article.text) return [cut(start, record.quote.start).trimStart(), record.quote.text, cut(record.quote.end, end).trimEnd()];
  const letters = Array.from((record.sentence || {}).text || record.quote.text);
  const [from, to] = [record.quote.start - start, record.quote.end - start];
  return [letters.slice(0, from), letters.slice(from, to), letters.slice(to)].map((part) => part.join(""));
};

// The same with at most ``room`` letters before the number, whole words only.
V.shortSentence = (record, room) => {
  const [before, quote, after] = V.sentenceOf(record);
  const short = before.length > room ? `… ${before.slice(-room).replace(/^\S*\s/, "")}` : before;
  return [short, V.el("b", {}, quote), after];
};

V.table = (root) => {
  const grid = V.el("div", { class: "gridholder", tabindex: "0", "aria-label": V.t("table_hint"), onkeydown: V.gridKeys });
  V.counter = V.el("p", { class: "counter", "aria-live": "polite" });
  const chosen = () => { const rows = V.grid.getSelectedData(); return (rows.length ? rows : V.grid.getData("active")).map((row) => row.record); };
  const action = (name, act) => V.el("button", { type: "button", id: name, onclick: () => act(chosen()) }, V.t(name));
  root.replaceChildren(
    V.filterBar(),
    V.el("div", { class: "actions" }, V.counter, V.isNarrow() ? V.sorting() : null, action("copy", V.copy), action("csv", V.downloadCsv), action("excel", V.downloadExcel)),
    grid, V.el("p", { class: "hint" }, V.t("table_hint")));
  V.buildGrid(grid);
};

V.isNarrow = () => window.matchMedia("(max-width: 48rem)").matches;

// Cards have no heads to press, so a list says by what they are sorted.
V.sorting = () => {
  const orders = [["", V.t("sort_text")], ["amount-desc", V.t("sort_largest")], ["period-desc", V.t("sort_latest")], ["indicator-asc", V.t("indicator")], ["place-asc", V.t("place")]];
  return V.el("select", { id: "sort", "aria-label": V.t("sort"), onchange: (event) => {
    V.sorted = event.target.value;
    V.applySort();
    V.noteAddress();
  } }, orders.map(([value, label]) => V.el("option", { value, selected: value === V.sorted }, label)));
};

V.countShown = () => {
  const chosen = V.grid.getSelectedData().length;
  const shown = V.grid.getDataCount("active");
  V.counter.textContent = V.t("shown", V.count(shown), V.count(V.records.length)) + (chosen ? `, ${V.t("chosen", chosen)}` : "");
};
