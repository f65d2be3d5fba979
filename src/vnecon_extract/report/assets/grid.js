// The rows of the table: a library's grid, its cells, its keys, and what paper gets instead.
V.buildGrid = (holder) => {
  if (V.grid) V.grid.destroy();
  const text = (key) => (cell) => V.el("span", {}, cell.getRow().getData()[key]);
  const number = (one, other) => one - other;
  const period = (_a, _b, one, other) => (V.periodOrder(V.fieldsOf(one.getData().record).period) < V.periodOrder(V.fieldsOf(other.getData().record).period) ? -1 : 1);
  const column = (field, width, more) => ({ title: V.t(field), field, width, formatter: text(field), ...more });
  const narrow = holder.clientWidth < 560;
  V.grid = new Tabulator(V.el("div", { class: "grid" }), {
    data: V.records.map(V.row), index: "id", height: "100%", layout: "fitColumns", renderVerticalBuffer: 300,
    placeholder: V.t("none_fit"), selectableRows: true, selectableRowsRangeMode: "click", headerSortClickElement: "header", columnDefaults: { headerSortTristate: true, resizable: "header", variableHeight: false },
    columns: [
      { visible: !narrow, formatter: "rowSelection", titleFormatter: "rowSelection", headerSort: false, width: 44, resizable: false, hozAlign: "center", cellClick: (event) => event.stopPropagation() },
      column("indicator", undefined, { minWidth: narrow ? 150 : 210, widthGrow: 4, formatter: V.indicatorCell, headerSortStartingDir: "asc" }),
      column("amount", narrow ? 162 : 176, { title: V.t("value"), hozAlign: "right", formatter: V.amountCell, sorter: (_a, _b, one, other) => number(one.getData().number, other.getData().number) }),
      column("kind", 110), column("period", 118, { sorter: period }), column("base", 132), column("place", 128), column("status", 124),
      column("article", undefined, { minWidth: 150, widthGrow: 2, formatter: V.articleCell }), column("verdict", 112, { formatter: V.verdictCell }),
    ],
    rowFormatter: (row) => row.getElement().classList.toggle("current", row.getData().record === V.current),
  });
  holder.replaceChildren(V.grid.element);
  V.grid.on("tableBuilt", () => {
    holder.querySelector(".tabulator-tableholder").removeAttribute("tabindex"); // the holder around it takes the keys
    V.refilter();
    if (V.current) V.reveal(V.current);
  });
  V.grid.on("rowSelectionChanged", () => V.counter.isConnected && V.countShown());
  V.grid.on("cellClick", (event, cell) => {
    if (cell.getColumn().getField() === undefined) return;
    V.openRecord(cell.getRow().getData().record);
  });
};

V.indicatorCell = (cell) => {
  const { record, indicator, part } = cell.getRow().getData();
  const said = part || V.fieldsOf(record).subject;
  return V.el("span", { class: "two" }, V.el("a", { href: V.address(record), tabindex: "-1" }, indicator), V.el("small", { class: part ? "part" : null }, said));
};

V.amountCell = (cell) => {
  const { record, amount } = cell.getRow().getData();
  const fields = V.fieldsOf(record);
  return V.el("span", { class: "two", title: `${fields.value ?? `${fields.low} – ${fields.high}`} ${fields.unit}` }, V.el("b", {}, amount), amount.replace("+", "") === record.quote.text ? null : V.el("small", {}, record.quote.text));
};

V.articleCell = (cell) => {
  const { record, article } = cell.getRow().getData();
  return V.el("span", { class: "two", title: article }, V.el("span", {}, article), V.el("small", {}, [record.article.published, record.article.id].filter(Boolean).join(" · ")));
};

V.verdictCell = (cell) => {
  const { record, verdict } = cell.getRow().getData();
  return V.el("span", { class: `chip v-${V.verdict(record) || "none"}` }, verdict);
};

V.reveal = (record) => {
  const row = V.grid.getRow(record.key);
  if (!row) return;
  V.grid.scrollToRow(row, "center", false).catch(() => {});
  V.markRow(record);
};

V.markRow = (record) => {
  const before = V.current && V.grid.getRow(V.current.key);
  V.current = record;
  if (before) before.reformat();
  const row = V.grid.getRow(record.key);
  if (row) row.reformat();
};

V.gridKeys = (event) => {
  if (event.target.closest("input, a")) return;
  const rows = V.grid.getRows("active");
  const at = rows.findIndex((row) => row.getData().record === V.current);
  const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 12, PageUp: -12, Home: -rows.length, End: rows.length }[event.key];
  if (by) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + by))];
    if (row) {
      V.markRow(row.getData().record);
      V.grid.scrollToRow(row, "nearest", false).catch(() => {});
    }
  } else if (event.key === "Enter" && at >= 0) V.openRecord(V.current);
  else if (event.key === " " && at >= 0) rows[at].toggleSelect();
  else return;
  event.preventDefault();
  event.stopPropagation();
};

// A browser prints what it shows, which is a screenful of the grid: for paper the rows go into a plain table.
V.printTable = () => {
  const rows = V.grid.getData("active").slice(0, 3000);
  const names = ["indicator", "part", "amount", "kind", "period", "base", "place", "status", "article"];
  const wide = V.el("style", {}, "@page { size: A4 landscape; margin: 1cm; }");
  return V.el("table", { class: "plain printed" }, wide,
    V.el("thead", {}, V.el("tr", {}, names.map((name) => V.el("th", {}, V.t(name === "amount" ? "value" : name))))),
    V.el("tbody", {}, rows.map((row) => V.el("tr", {}, names.map((name) => V.el("td", {}, name === "article" ? row.record.article.id : row[name]))))));
};
