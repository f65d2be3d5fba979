// The chart itself: points on a true axis of time, or in rows of places or parts; each point's shape is its status.
const SERIES = 10;
const REST = "…";
const ROWS_DRAWN = 60;

V.placed = (record) => V.fieldsOf(record).place || V.t("no_place");

V.seriesOf = (record) => {
  const { axis, period } = V.charted;
  const part = V.wholeOr(record) === V.t("whole") ? "" : V.wholeOr(record);
  const time = period === EVERY ? V.periodName(V.fieldsOf(record).period) : "";
  const names = { by_period: [V.placed(record), part], by_place: [time, part], by_part: [V.placed(record), time] }[axis];
  return names.filter(Boolean).join(" · ") || V.t("whole");
};

// One point for each value; of those of a series and period the line goes through the one that most articles tell, the
// surest of equals.  What is only expected, or probably wrong, is drawn and not joined.
V.chartPoints = (records) => {
  const along = V.charted.axis === "by_period";
  const [scale] = V.chartScale(records);
  const shown = along ? records.filter((record) => V.days(V.fieldsOf(record).period)) : records;
  const frequent = new Set(V.tally(shown.map(V.seriesOf)).slice(0, SERIES).map(([name]) => name));
  const points = new Map();
  for (const record of shown) {
    const fields = V.fieldsOf(record);
    const named = V.seriesOf(record);
    const at = along ? fields.period : V.charted.axis === "by_place" ? V.placed(record) : V.wholeOr(record);
    const id = [at, named, fields.value, fields.status].join("|");
    if (!points.has(id)) points.set(id, { id: [at, named].join("|"), at, fields, record, named, articles: new Set(), key: record.key, y: Number(fields.value) / scale, series: frequent.has(named) ? named : REST, status: V.t(`status_${fields.status}`) });
    points.get(id).articles.add(record.article.at);
  }
  const all = [...points.values()];
  const most = new Map();
  const worth = ({ articles, record }) => articles.size + V.certainty(record);
  for (const point of all.filter(V.isJoined)) if (!most.has(point.id) || worth(most.get(point.id)) < worth(point)) most.set(point.id, point);
  return all.map((point) => ({
    key: point.key, at: point.at, y: point.y, series: point.series, status: point.status, grain: V.grain(point.fields.period),
    time: along ? V.timeOf(point.fields.period) : 0, line: most.get(point.id) === point && point.series !== REST, sure: V.sureness(point.record) !== "low", told: V.told(point),
  }));
};

V.isJoined = ({ fields, record }) => ["actual", "estimate"].includes(fields.status) && V.sureness(record) !== "low";

V.told = ({ fields, record, articles }) =>
  [V.amountUnit(fields), V.indicatorName(fields.indicator), V.partName(fields.breakdown), V.periodName(fields.period), V.placed(record), V.t(`status_${fields.status}`), V.sureness(record) === "low" && V.sureSaid(record), articles.size > 1 ? V.t("told_by", articles.size) : V.articleName(record.article)].filter(Boolean).join(" · ");

// Periods of one sort stand at their first day, so that 2024 is where 2024 is written; sorts that are mixed at their last.
V.timeOf = (label) => {
  const { start, end } = V.days(label);
  return Date.parse(`${V.charted.grain === EVERY ? end || start : start || end}T00:00:00Z`);
};

V.chartScale = (records) => {
  const most = Math.max(...records.map((record) => Math.abs(Number(V.fieldsOf(record).value))));
  const vi = V.language === "vi";
  if (most >= 1e12) return [1e12, vi ? "nghìn tỷ" : "trillion"];
  if (most >= 1e9) return [1e9, vi ? "tỷ" : "billion"];
  return most >= 1e6 ? [1e6, vi ? "triệu" : "million"] : [1, ""];
};

V.timeAxis = (points, narrow) => {
  const names = new Map(points.map((point) => [point.time, [EVERY, "day"].includes(V.charted.grain) ? V.dayName(point.time) : V.periodName(point.at)]));
  const values = [...names.keys()].sort((one, other) => one - other);
  return {
    field: "time", type: "temporal", title: null, scale: { type: "utc", padding: 34, nice: false },
    axis: { values, labelExpr: `(${JSON.stringify(Object.fromEntries(names))})[toNumber(datum.value)]`, labelOverlap: "greedy", labelSeparation: 8, labelAngle: narrow && values.length > 3 ? -40 : 0, labelFlush: false, grid: false },
  };
};
V.dayName = (time) => V.pointName(new Date(time).toISOString().slice(0, 10));

V.chartSpec = (points, width) => {
  const narrow = width < 560;
  const records = points.map((point) => V.byKey.get(point.key));
  const unit = [V.chartScale(records)[1], V.unitName(V.charted.measure.split("|")[1])].filter(Boolean).join(" ");
  const along = V.charted.axis === "by_period";
  const level = V.charted.measure.startsWith("level");
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const own = (name) => `var(${name})`; // follows the page into the dark and onto paper
  const row = { field: "at", type: "nominal", title: null, sort: { field: "y", op: "max", order: "descending" }, axis: { labelLimit: narrow ? 120 : 240 } };
  const separators = V.language === "vi" ? "replace(replace(replace(datum.label, /,/g, ';'), /[.]/g, ','), /;/g, '.')" : "datum.label";
  const y = { field: "y", type: "quantitative", title: unit || V.t("value"), scale: { zero: !(along && level) }, axis: { labelExpr: separators, tickCount: narrow && !along ? 4 : 6 } };
  const tooltip = { field: "told", type: "nominal" };
  const statuses = ["actual", "estimate", "forecast", "target"].map((code) => V.t(`status_${code}`)).filter((name) => points.some((point) => point.status === name));
  const shape = statuses.length > 1 ? { field: "status", type: "nominal", title: V.t("status"), scale: { domain: statuses, range: "symbol" } } : { value: "circle" };
  const several = new Set(points.map((point) => point.series)).size > 1;
  const color = several ? { field: "series", type: "nominal", title: null, sort: null, scale: V.seriesScale(points, colour("--series").split(/\s+/)) } : { value: colour("--accent") };
  const encoding = along ? { x: V.timeAxis(points, narrow), y } : { y: row, x: y };
  const point = { mark: { type: "point", filled: true, size: 80, cursor: "pointer" }, encoding: { ...encoding, color, shape, tooltip, opacity: { condition: { test: "datum.sure", value: 0.9 }, value: 0.3 } } };
  const line = { transform: [{ filter: "datum.line" }], mark: { type: "line", strokeWidth: 1.6, opacity: 0.55 }, encoding: { ...encoding, color, detail: { field: "grain" } } }; // a year and a month make no line
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    data: { values: points }, layer: along ? [line, point] : [point],
    width: Math.max(240, width - 10), height: along ? 300 : 22 * new Set(points.map((point) => point.at)).size, autosize: { type: "fit-x", contains: "padding" }, background: null,
    config: {
      font: "system-ui, sans-serif", view: { stroke: null },
      axis: { labelColor: own("--muted"), titleColor: own("--muted"), gridColor: own("--line"), domainColor: own("--line"), tickColor: own("--line"), labelFontSize: 12, titleFontSize: 12 },
      legend: { labelColor: own("--ink"), titleColor: own("--muted"), symbolBaseFillColor: colour("--muted"), symbolBaseStrokeColor: colour("--muted"), labelFontSize: 12, orient: narrow ? "bottom" : "right", columns: 1, labelLimit: narrow ? 240 : 220 },
    },
  };
};

// What is beyond the most frequent series comes last, and grey.
V.seriesScale = (points, colours) => {
  const names = V.tally(points.map((point) => point.series)).map(([name]) => name).filter((name) => name !== REST);
  const rest = points.some((point) => point.series === REST);
  return { domain: [...names, ...(rest ? [REST] : [])], range: [...names.map((_, at) => colours[at]), ...(rest ? [colours[colours.length - 1]] : [])] };
};

// As many rows as can be read; the largest.
V.rowsDrawn = (points) => {
  if (V.charted.axis === "by_period") return points;
  const rows = new Set([...points].sort((one, other) => other.y - one.y).map((point) => point.at).filter((at, index, all) => all.indexOf(at) === index).slice(0, ROWS_DRAWN));
  return points.filter((point) => rows.has(point.at));
};

V.draw = (holder, all) => {
  if (V.vegaView) V.vegaView.finalize();
  holder.replaceChildren();
  const points = V.rowsDrawn(all);
  if (!points.length) return holder.append(V.el("p", { class: "hint" }, V.t("chart_none")));
  const { spec } = vegaLite.compile(V.chartSpec(points, holder.clientWidth));
  const told = (_handler, event, item, text) => {
    holder.title = item && text ? String(text) : "";
  };
  V.vegaView = new vega.View(vega.parse(spec), { renderer: "svg", container: holder, hover: true, tooltip: told });
  V.vegaView.addEventListener("click", (_event, item) => {
    if (item && item.datum && item.datum.key) V.openRecord(V.byKey.get(item.datum.key));
  });
  V.vegaView.runAsync();
};
