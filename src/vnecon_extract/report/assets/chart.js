// One indicator drawn: what is chosen of it, and the lists that choose.  One measure in one unit, periods of one sort.
const CHARTED = ["indicator", "measure", "axis", "grain", "period", "parts"]; // what the address holds
const EVERY = "every";
V.charted = {};

V.drawable = (record) => V.fieldsOf(record).value !== null && !record.entity && !["rejected", "ignored"].includes(V.verdict(record));
V.measureOf = (fields) => [fields.kind, fields.unit, V.against(fields)].join("|");
V.measureName = (measure) => {
  const [kind, unit, against] = measure.split("|");
  return [V.t(`kind_${kind}`), V.unitName(unit), against && V.t(`against_${against}`)].filter(Boolean).join(" · ");
};
V.isWhole = (record) => !Object.keys(V.fieldsOf(record).breakdown).length;
V.wholeOr = (record) => V.partName(V.fieldsOf(record).breakdown) || V.t("whole");

V.tally = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) || 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
};

V.chartBox = () => {
  const records = V.records.filter(V.drawable);
  const indicators = V.tally(records.map((record) => V.fieldsOf(record).indicator).filter((code) => code !== "other"));
  V.redrawChart = null;
  if (!V.richest(records, indicators)) return V.el("span", { hidden: true }); // one point is no chart
  const box = V.el("div", { class: "box chartbox" }, V.el("h2", {}, V.t("chart")));
  const holder = V.el("div", { class: "chart", id: "chart" });
  const controls = V.el("div", { class: "facets" });
  const redraw = () => {
    const own = V.chooseChart(records, indicators);
    controls.replaceChildren(...V.chartControls(own, indicators, redraw));
    V.draw(holder, V.chartPoints(own.drawn));
    if (V.view === "overview") V.noteAddress();
  };
  box.append(controls, holder, V.el("p", { class: "hint" }, V.t("chart_hint")));
  V.redrawChart = redraw;
  return box;
};

// What was not chosen is chosen so that there is most to compare.  Returns the records at each step of the choice.
V.chooseChart = (records, indicators) => {
  const chosen = V.charted;
  const known = (pairs, value) => pairs.some(([one]) => one === value);
  if (!known(indicators, chosen.indicator)) chosen.indicator = V.richest(records, indicators);
  const own = records.filter((record) => V.fieldsOf(record).indicator === chosen.indicator);
  const measures = V.tally(own.map((record) => V.measureOf(V.fieldsOf(record))));
  const [size, measure] = V.comparable(own);
  if (!known(measures, chosen.measure)) chosen.measure = size > 1 ? measure : measures[0][0];
  const measured = own.filter((record) => V.measureOf(V.fieldsOf(record)) === chosen.measure);
  const wholes = measured.filter(V.isWhole);
  if (!["whole", "all"].includes(chosen.parts) || !wholes.length) chosen.parts = wholes.length ? "whole" : "all";
  const compared = chosen.parts === "whole" ? wholes : measured;
  const grains = V.tally(compared.map((record) => V.grain(V.fieldsOf(record).period)).filter(Boolean));
  if (chosen.grain !== EVERY && !known(grains, chosen.grain)) chosen.grain = V.comparable(compared)[2] || EVERY;
  const dated = (list) => list.filter((record) => chosen.grain === EVERY || V.grain(V.fieldsOf(record).period) === chosen.grain);
  if (!["by_period", "by_place", "by_part"].includes(chosen.axis)) chosen.axis = V.widest(dated(compared), dated(measured));
  const along = dated(chosen.axis === "by_part" ? measured : compared);
  const periods = V.tally(along.map((record) => V.fieldsOf(record).period));
  if (chosen.period !== EVERY && !known(periods, chosen.period)) chosen.period = V.fullest(periods);
  const drawn = chosen.axis === "by_period" || chosen.period === EVERY ? along : along.filter((record) => V.fieldsOf(record).period === chosen.period);
  return { own, measures, measured, wholes, grains, periods, drawn };
};

// The indicator whose best measure has the most figures to compare, or else the most parts; none where it has only one.
V.richest = (records, indicators) => {
  const own = new Map(indicators.slice(0, 20).map(([code]) => [code, []]));
  for (const record of records) {
    const list = own.get(V.fieldsOf(record).indicator);
    if (list) list.push(record);
  }
  const wide = (code) => V.comparable(own.get(code))[0];
  const parted = (code) => new Set(own.get(code).map(V.wholeOr)).size;
  const best = V.best([...own.keys()], wide);
  if (best !== null && wide(best) > 1) return best;
  const most = V.best([...own.keys()], parted);
  return most !== null && parted(most) > 2 ? most : null;
};

// [how much there is to compare, measure, grain]: the measure with the most periods and places of one sort of period.
V.comparable = (records) => {
  const points = new Map();
  for (const record of records) {
    const fields = V.fieldsOf(record);
    const grain = V.grain(fields.period);
    if (!grain || !V.isWhole(record)) continue;
    const id = JSON.stringify([V.measureOf(fields), grain]);
    if (!points.has(id)) points.set(id, [new Set(), new Set()]);
    const at = `${fields.period} ${fields.place}`;
    points.get(id)[0].add(at);
    points.get(id)[1].add(`${at} ${fields.value}`);
  }
  const worth = ([id, [found, values]]) => {
    const [measure, grain] = JSON.parse(id);
    const [kind, unit, against] = measure.split("|");
    const like = (["", "yoy", "plan"].includes(against) ? 1 : 0.3) * (["level", "change"].includes(kind) ? 1 : 0.5); // "on another period" mixes many
    const one = found.size / values.size; // several values at one place and time are of several things
    const sized = kind === "level" && unit !== "percent" ? 0.7 : 1; // amounts of places of any size compare less
    return [found.size * one * like * sized * (grain === "days" || grain === "months" ? 0.3 : 1), measure, grain];
  };
  return V.best([...points].map(worth), ([size]) => size) || [0, null, null];
};

V.widest = (compared, measured) => {
  const width = (list, of) => { const size = new Set(list.map(of)).size; return size > 1 ? size : 0; };
  const widths = [
    ["by_period", width(compared, (record) => V.fieldsOf(record).period) * 1.5], // time is what most ask for
    ["by_place", width(compared, (record) => V.fieldsOf(record).place)],
    ["by_part", width(measured, V.wholeOr) / 3], // parts of many wholes compare least
  ];
  return V.best(widths, ([, size]) => size)[0];
};

// The latest of the periods of which there is about as much as of the fullest.
V.fullest = (periods) => {
  const most = Math.max(...periods.map(([, count]) => count));
  const full = periods.filter(([, count]) => 2 * count >= most).map(([period]) => period);
  return full.sort((one, other) => (V.periodOrder(one) < V.periodOrder(other) ? 1 : -1))[0] || EVERY;
};

V.chartControls = ({ own, measures, measured, wholes, grains, periods }, indicators, redraw) => {
  const chosen = V.charted;
  const change = (name, value) => {
    const kept = { indicator: [], measure: ["indicator"], axis: CHARTED }[name] || CHARTED;
    V.charted = { ...Object.fromEntries(kept.map((one) => [one, chosen[one]])), [name]: value, chosen: true };
    redraw();
    document.getElementById(`chart-${name}`).focus();
  };
  const select = (name, options) => V.el("label", {}, V.el("span", {}, V.t(`chart_${name}`)),
    V.el("select", { id: `chart-${name}`, onchange: (event) => change(name, event.target.value) },
      options.map(([value, label]) => V.el("option", { value, selected: value === chosen[name] }, label))));
  const counted = (pairs, name) => pairs.map(([value, count]) => [value, `${name(value)} (${V.count(count)})`]);
  const later = ([one], [other]) => (V.periodOrder(one) < V.periodOrder(other) ? 1 : -1);
  return [
    select("indicator", counted(indicators, V.indicatorName)),
    measures.length > 1 && select("measure", counted(measures, V.measureName)),
    own.length > 1 && select("axis", ["by_period", "by_place", "by_part"].map((axis) => [axis, V.t(axis)])),
    grains.length > 1 && select("grain", [...counted(grains, V.grainName), [EVERY, V.t("all_grains")]]),
    chosen.axis !== "by_period" && periods.length > 1 && select("period", [...counted([...periods].sort(later), V.periodName), [EVERY, V.t("all_periods")]]),
    chosen.axis !== "by_part" && wholes.length > 0 && wholes.length < measured.length && select("parts", [["whole", V.t("only_whole", wholes.length)], ["all", V.t("all_parts", measured.length)]]),
  ].filter(Boolean);
};
