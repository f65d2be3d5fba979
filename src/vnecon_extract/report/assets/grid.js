// The rows of the table: a library's grid, its cells, its keys; cards on a phone, and what paper gets instead.
V.buildGrid = (holder) => {
  if (V.grid) V.grid.destroy();
  const narrow = V.isNarrow();
  V.grid = new Tabulator(V.el("div", { class: narrow ? "grid narrow" : "grid" }), {
    data: V.records.map(V.row), index: "id", height: "100%", layout: "fitColumns", renderVerticalBuffer: 300, headerVisible: !narrow,
    placeholder: V.t("none_fit"), selectableRows: !narrow, selectableRowsRangeMode: "click", headerSortClickElement: "header", columnDefaults: { headerSortTristate: true, resizable: "header", variableHeight: narrow },
    columns: narrow ? V.cardColumns() : V.gridColumns(),
    rowFormatter: (row) => row.getElement().classList.toggle("current", row.getData().record === V.current),
  });
  holder.replaceChildren(V.grid.element);
  V.grid.on("tableBuilt", () => {
    holder.querySelector(".tabulator-tableholder").removeAttribute("tabindex"); // the holder around it takes the keys
    V.applySort();
    V.refilter();
    V.grid.on("dataSorted", V.noteSort);
    if (V.current) V.reveal(V.current);
  });
  V.grid.on("rowSelectionChanged", () => V.counter.isConnected && V.countShown());
  V.grid.on("cellClick", (event, cell) => {
    if (cell.getColumn().getField() === undefined) return;
    V.openRecord(cell.getRow().getData().record);
  });
};

V.byPeriod = (_a, _b, one, other) => {
  const [a, b] = [one, other].map((row) => V.periodOrder(V.fieldsOf(row.getData().record).period));
  return a < b ? -1 : a > b ? 1 : 0;
};
V.byNumber = (_a, _b, one, other) => one.getData().number - other.getData().number;

V.gridColumns = () => {
  const column = (field, width, more) => ({ title: V.t(field), field, width, formatter: V.twoCell(field), ...more });
  return [
    { formatter: "rowSelection", titleFormatter: "rowSelection", headerSort: false, width: 44, resizable: false, hozAlign: "center", cellClick: (event) => event.stopPropagation() },
    column("indicator", undefined, { minWidth: 180, widthGrow: 3, formatter: V.indicatorCell, headerSortStartingDir: "asc" }),
    column("amount", 190, { title: V.t("value"), hozAlign: "right", formatter: V.amountCell, sorter: V.byNumber, headerSortStartingDir: "desc" }),
    column("period", 150, { sorter: V.byPeriod, headerSortStartingDir: "desc", formatter: V.twoCell("period", ({ base }) => (base === "–" ? "" : V.t("against", base))) }),
    column("place", 126), column("kind", 106, { formatter: V.twoCell("kind", ({ status }) => status) }),
    column("sentence", undefined, { minWidth: 230, widthGrow: 6, headerSort: false, formatter: V.sentenceCell }),
    column("article", undefined, { minWidth: 130, widthGrow: 2, formatter: V.articleCell }), column("verdict", 104, { formatter: V.verdictCell }),
  ];
};

// One column of cards; what sorts them keeps the names of the columns that it has on a wider screen.
V.cardColumns = () => [
  { field: "indicator", formatter: V.recordCard, sorter: "string" },
  ...["amount", "period", "place"].map((field) => ({ field, visible: false, sorter: { amount: V.byNumber, period: V.byPeriod }[field] || "string" })),
];

V.applySort = () => {
  const [field, dir] = V.sorted.split("-");
  if (field && V.grid.getColumn(field)) V.grid.setSort(field, dir);
  else V.grid.clearSort();
};

V.noteSort = (sorters) => {
  V.sorted = sorters.length ? `${sorters[0].field}-${sorters[0].dir}` : "";
  if (V.view === "table") V.noteAddress();
};

V.recordCard = (cell) => {
  const { record, indicator, part, amount, period, base, place, kind, status } = cell.getRow().getData();
  const fields = V.fieldsOf(record);
  const about = [period !== "–" && period, base !== "–" && V.t("against", base), place !== "–" && place].filter(Boolean);
  return V.el("article", { class: "figure" },
    V.el("p", { class: "figurehead" }, V.el("a", { href: V.address(record), tabindex: "-1" }, indicator), V.el("b", {}, amount, V.unsure(record))),
    V.el("p", { class: part ? "part" : "muted" }, part || fields.subject),
    V.el("p", { class: "sentence" }, V.shortSentence(record, 40)),
    V.el("p", { class: "muted" }, [...about, kind, fields.status !== "actual" && status, V.verdict(record) && V.t(V.verdict(record))].filter(Boolean).join(" · ")));
};

// A quiet mark where it is probably wrong.
V.unsure = (record) => (V.sureness(record) === "low" ? V.el("i", { class: "unsure", title: V.sureSaid(record), "aria-label": V.sureSaid(record) }, "?") : null);

V.twoCell = (field, more) => (cell) => {
  const row = cell.getRow().getData();
  const second = more && more(row);
  return V.el("span", { class: "two", title: [row[field], second].filter(Boolean).join(" ") }, V.el("span", {}, row[field]), second ? V.el("small", {}, second) : null);
};

V.indicatorCell = (cell) => {
  const { record, indicator, part } = cell.getRow().getData();
  const said = part || V.fieldsOf(record).subject;
  return V.el("span", { class: "two", title: `${indicator}\n${said}` }, V.el("a", { href: V.address(record), tabindex: "-1" }, indicator), V.el("small", { class: part ? "part" : null }, said));
};

V.amountCell = (cell) => {
  const { record, amount } = cell.getRow().getData();
  const fields = V.fieldsOf(record);
  return V.el("span", { class: "amount", title: `${fields.value ?? `${fields.low} – ${fields.high}`} ${fields.unit}` }, V.el("b", {}, amount), V.unsure(record));
};

V.sentenceCell = (cell) => {
  const { record } = cell.getRow().getData();
  return V.el("span", { class: "sentence", title: V.sentenceOf(record).join("") }, V.shortSentence(record, 48));
};

V.articleCell = (cell) => {
  const { record, article } = cell.getRow().getData();
  return V.el("span", { class: "two", title: `${article}\n${record.article.id}` }, V.el("span", {}, article), V.el("small", {}, V.dateOf(record.article) || record.article.id));
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
