// One indicator drawn: along periods, across places or across parts, with its unit, each point's status as its shape.
V.charted = { indicator: null, measure: null, axis: null, grain: "", parts: null };
const SERIES = 10;
const REST = "…";

V.drawable = (record) => V.fieldsOf(record).value !== null && !record.entity && !["rejected", "ignored"].includes(V.verdict(record));
V.measureOf = (fields) => [fields.kind, fields.unit, V.against(fields)].join("|");
V.measureName = (measure) => {
  const [kind, unit, against] = measure.split("|");
  return [V.t(`kind_${kind}`), V.unitName(unit), against && V.t(`against_${against}`)].filter(Boolean).join(" · ");
};

V.tally = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) || 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
};

V.chartBox = () => {
  const records = V.records.filter(V.drawable);
  const indicators = V.tally(records.map((record) => V.fieldsOf(record).indicator).filter((code) => code !== "other"));
  const box = V.el("div", { class: "box chartbox" }, V.el("h2", {}, V.t("chart")));
  if (!indicators.length) return box;
  const holder = V.el("div", { class: "chart", id: "chart" });
  const controls = V.el("div", { class: "facets" });
  const redraw = () => {
    V.chooseChart(records, indicators);
    controls.replaceChildren(...V.chartControls(records, indicators, redraw));
    V.draw(holder, V.chartPoints(records));
  };
  box.append(controls, holder, V.el("p", { class: "hint" }, V.t("chart_hint")));
  V.redrawChart = redraw;
  return box;
};

V.isWhole = (record) => !Object.keys(V.fieldsOf(record).breakdown).length;
V.wholeOr = (record) => V.partName(V.fieldsOf(record).breakdown) || V.t("whole");

// What was not chosen is chosen so that there is most to see.
V.chooseChart = (records, indicators) => {
  const chosen = V.charted;
  if (!indicators.some(([code]) => code === chosen.indicator)) [, chosen.indicator, chosen.measure] = V.richest(records, indicators);
  const own = records.filter((record) => V.fieldsOf(record).indicator === chosen.indicator);
  const measures = V.tally(own.map((record) => V.measureOf(V.fieldsOf(record))));
  if (!measures.some(([measure]) => measure === chosen.measure)) chosen.measure = measures[0][0];
  const drawn = own.filter((record) => V.measureOf(V.fieldsOf(record)) === chosen.measure);
  const wholes = drawn.filter(V.isWhole).length;
  if (chosen.parts === null || !wholes) chosen.parts = wholes ? "whole" : "all";
  const axes = { by_period: (r) => V.fieldsOf(r).period, by_place: (r) => V.fieldsOf(r).place, by_part: V.wholeOr };
  const widths = Object.entries(axes).map(([axis, of]) => [axis, new Set(drawn.map(of)).size]);
  const worth = ([axis, width]) => (axis === "by_part" ? width / 3 : width); // parts of many wholes compare least
  if (!chosen.axisChosen) chosen.axis = widths.sort((one, other) => worth(other) - worth(one))[0][0];
  const grains = V.tally(drawn.map((record) => V.grain(V.fieldsOf(record).period)));
  if (chosen.grain && !grains.some(([grain]) => grain === chosen.grain)) chosen.grain = "";
};

// The indicator and measure with the most periods and places of whole figures: the most there is to compare.
V.richest = (records, indicators) => {
  const best = (code) => {
    const points = new Map();
    for (const record of records) {
      const fields = V.fieldsOf(record);
      if (fields.indicator !== code || Object.keys(fields.breakdown).length) continue;
      const measure = V.measureOf(fields);
      if (!points.has(measure)) points.set(measure, new Set());
      points.get(measure).add(`${fields.period} ${fields.place}`);
    }
    // Growth compares across places of any size, amounts do not.
    const worth = ([measure, found]) => [(measure.startsWith("level|") && !measure.includes("percent") ? 1 : 2) * found.size, code, measure];
    return [[0, code, null], ...[...points].map(worth)].sort((one, other) => other[0] - one[0])[0];
  };
  return indicators.slice(0, 20).map(([code]) => best(code)).sort((one, other) => other[0] - one[0])[0];
};

V.chartControls = (records, indicators, redraw) => {
  const own = records.filter((record) => V.fieldsOf(record).indicator === V.charted.indicator);
  const drawn = own.filter((record) => V.measureOf(V.fieldsOf(record)) === V.charted.measure);
  const wholes = drawn.filter(V.isWhole).length;
  const select = (name, id, options, chosen, act) => V.el("label", {}, V.el("span", {}, V.t(name)),
    V.el("select", { id, onchange: (event) => { act(event.target.value); redraw(); } },
      options.map(([value, label]) => V.el("option", { value, selected: value === chosen }, label))));
  const counted = (pairs, name) => pairs.map(([value, count]) => [value, `${name(value)} (${count})`]);
  const grains = V.tally(drawn.map((record) => V.grain(V.fieldsOf(record).period)).filter(Boolean));
  return [
    select("chart_what", "chart-indicator", counted(indicators, V.indicatorName), V.charted.indicator, (value) => { V.charted = { indicator: value, grain: "", parts: null }; }),
    select("chart_measure", "chart-measure", counted(V.tally(own.map((record) => V.measureOf(V.fieldsOf(record)))), V.measureName), V.charted.measure, (value) => { V.charted.measure = value; V.charted.parts = null; }),
    select("chart_axis", "chart-axis", ["by_period", "by_place", "by_part"].map((axis) => [axis, V.t(axis)]), V.charted.axis, (value) => { V.charted.axis = value; V.charted.axisChosen = true; }),
    V.charted.axis !== "by_part" && wholes > 0 && wholes < drawn.length && select("chart_parts", "chart-parts", [["whole", V.t("only_whole", wholes)], ["all", V.t("all_parts", drawn.length)]], V.charted.parts, (value) => (V.charted.parts = value)),
    grains.length > 1 && select("chart_grain", "chart-grain", [["", V.t("all_grains")], ...counted(grains, (grain) => V.t(`grain_${grain}`))], V.charted.grain, (value) => (V.charted.grain = value)),
  ].filter(Boolean);
};

V.chartPoints = (records) => {
  const { indicator, measure, axis, grain, parts } = V.charted;
  const own = records.filter((record) => {
    const fields = V.fieldsOf(record);
    return fields.indicator === indicator && V.measureOf(fields) === measure && (!grain || V.grain(fields.period) === grain) && (axis === "by_part" || parts === "all" || V.isWhole(record));
  });
  const placed = (record) => V.fieldsOf(record).place || V.t("no_place");
  const series = (record) => (axis === "by_part" ? placed(record) : [axis === "by_period" ? placed(record) : V.periodName(V.fieldsOf(record).period), V.wholeOr(record)].filter((name) => name !== V.t("whole")).join(" · ") || V.t("whole"));
  const frequent = new Set(V.tally(own.map(series)).slice(0, SERIES).map(([name]) => name));
  return own.map((record) => {
    const fields = V.fieldsOf(record);
    const named = series(record);
    return {
      at: axis === "by_period" ? V.periodName(fields.period) : axis === "by_place" ? placed(record) : V.wholeOr(record),
      order: V.periodOrder(fields.period), grain: V.grain(fields.period), y: Number(fields.value) / V.chartScale(own)[0], key: record.key,
      series: frequent.has(named) ? named : REST, status: V.t(`status_${fields.status}`),
      told: [V.amountUnit(fields), V.indicatorName(fields.indicator), V.partName(fields.breakdown), V.periodName(fields.period), placed(record), V.t(`status_${fields.status}`), V.articleName(record.article)].filter(Boolean).join(" · "),
    };
  });
};

V.chartScale = (records) => {
  const most = Math.max(...records.map((record) => Math.abs(Number(V.fieldsOf(record).value))));
  const vi = V.language === "vi";
  if (most >= 1e12) return [1e12, vi ? "nghìn tỷ" : "trillion"];
  if (most >= 1e9) return [1e9, vi ? "tỷ" : "billion"];
  return most >= 1e6 ? [1e6, vi ? "triệu" : "million"] : [1, ""];
};

V.chartSpec = (points, width) => {
  const records = points.map((point) => V.byKey.get(point.key));
  const unit = [V.chartScale(records)[1], V.unitName(V.charted.measure.split("|")[1])].filter(Boolean).join(" ");
  const along = V.charted.axis === "by_period";
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const own = (name) => `var(${name})`; // follows the page into the dark and onto paper
  const at = { field: "at", type: "nominal", title: null, sort: along ? { field: "order", op: "min" } : { field: "y", op: "max", order: "descending" }, axis: { labelLimit: width < 560 ? 110 : 180, labelOverlap: along, labelAngle: along ? -35 : 0 } };
  const y = { field: "y", type: "quantitative", title: unit || V.t("value"), scale: { zero: !along && !V.charted.measure.startsWith("level") ? true : undefined } };
  const tooltip = { field: "told", type: "nominal" };
  const shape = { field: "status", type: "nominal", title: V.t("status"), scale: { domain: ["actual", "estimate", "forecast", "target"].map((code) => V.t(`status_${code}`)).filter((name) => points.some((point) => point.status === name)), range: "symbol" } };
  const several = new Set(points.map((point) => point.series)).size > 1;
  const color = several ? { field: "series", type: "nominal", title: null, sort: null, scale: V.seriesScale(points, colour("--series").split(/\s+/)) } : { value: colour("--accent") };
  const encoding = along ? { x: at, y } : { y: at, x: y };
  const point = { mark: { type: "point", filled: true, size: 90, opacity: 0.9, cursor: "pointer" }, encoding: { ...encoding, color, shape, tooltip } };
  const line = { mark: { type: "line", strokeWidth: 1.5, opacity: 0.5 }, encoding: { ...encoding, y: { ...y, aggregate: "mean" }, color, detail: { field: "grain" } } }; // a year and a month make no line
  const narrow = width < 560;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    data: { values: points }, layer: along && points.length < 400 ? [line, point] : [point],
    width: Math.max(240, width - 10), height: along ? 300 : { step: 22 }, autosize: { type: "fit-x", contains: "padding" }, background: null,
    config: {
      font: "system-ui, sans-serif", view: { stroke: null },
      axis: { labelColor: own("--muted"), titleColor: own("--muted"), gridColor: own("--line"), domainColor: own("--line"), tickColor: own("--line"), labelFontSize: 12, titleFontSize: 12 },
      legend: { labelColor: own("--ink"), titleColor: own("--muted"), symbolBaseFillColor: colour("--muted"), symbolBaseStrokeColor: colour("--muted"), labelFontSize: 12, orient: narrow ? "bottom" : "right", columns: 1, labelLimit: narrow ? 170 : 220 },
    },
  };
};

// What is beyond the most frequent series comes last, and grey.
V.seriesScale = (points, colours) => {
  const names = V.tally(points.map((point) => point.series)).map(([name]) => name).filter((name) => name !== REST);
  const rest = points.some((point) => point.series === REST);
  return { domain: [...names, ...(rest ? [REST] : [])], range: [...names.map((_, at) => colours[at]), colours[colours.length - 1]] };
};

V.draw = (holder, points) => {
  if (V.vegaView) V.vegaView.finalize();
  holder.replaceChildren();
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
