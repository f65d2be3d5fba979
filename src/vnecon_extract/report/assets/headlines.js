// What is new and largest: for each indicator and place the figure of its latest period, with the change that the text
// says beside it.
const HEADLINE_ORDERS = ["top", "new", "change"];
const HEADLINES = 8;
const HEADLINES_OF_A_PHONE = 4;
const HALF_LIFE = 120; // days in which a figure's weight falls by half
const GUESSED = 0.6; // what a record without a confidence counts
V.headlineOrder = "top";
V.headlinesShown = 0; // as many as suit the screen

V.dayNumber = (day) => Date.parse(`${day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-28` : day}T00:00:00Z`) / 86400000;

// Figures of a whole indicator of a place, of a time that is past when they are published.
V.isHeadline = (record) => {
  const fields = V.fieldsOf(record);
  if (!V.drawable(record) || fields.indicator === "other" || !fields.place || !V.isWhole(record)) return false;
  if (!["actual", "estimate"].includes(fields.status) || !["level", "change"].includes(fields.kind) || fields.value === null) return false;
  const days = V.days(fields.period);
  const published = record.article.published;
  return Boolean(days && days.end && (!published || V.dayNumber(days.end) <= V.dayNumber(published) + 31));
};

V.certainty = (record) => record.confidence ?? GUESSED;
V.best = (records, of) => records.reduce((best, record) => (best === null || of(record) > of(best) ? record : best), null);

V.headlines = () => {
  const groups = new Map();
  for (const record of V.records.filter(V.isHeadline)) {
    const { indicator, place } = V.fieldsOf(record);
    const id = `${indicator}|${place}`;
    if (!groups.has(id)) groups.set(id, []);
    groups.get(id).push(record);
  }
  const units = V.usualUnits([...groups.values()].flat());
  const ends = (record) => V.dayNumber(V.days(V.fieldsOf(record).period).end);
  const all = [...groups.values()].map((records) => V.headline(records, Math.max(...records.map(ends)), ends, units));
  const newest = Math.max(...all.map((headline) => headline.end));
  for (const headline of all) headline.weight = Math.log2(1 + headline.count) * V.certainty(headline.main) ** 2 * 0.5 ** ((newest - headline.end) / HALF_LIFE);
  return V.ordered(all);
};

// What the levels of each indicator are mostly measured in.
V.usualUnits = (records) => {
  const levels = records.map(V.fieldsOf).filter((fields) => fields.kind === "level");
  const usual = new Map();
  for (const [pair] of V.tally(levels.map(({ indicator, unit }) => `${indicator}|${unit}`))) {
    const [indicator, unit] = pair.split("|");
    if (!usual.has(indicator)) usual.set(indicator, unit);
  }
  return usual;
};

// Of the latest period: its level, or its growth where no level is told; and the change that goes with it.
V.headline = (records, end, ends, units) => {
  const latest = records.filter((record) => ends(record) === end);
  const [period] = V.tally(latest.map((record) => V.fieldsOf(record).period))[0];
  const own = latest.filter((record) => V.fieldsOf(record).period === period);
  const yearly = (record) => (V.against(V.fieldsOf(record)) === "yoy" ? 1 : 0) + (V.fieldsOf(record).unit === "percent" ? 0.5 : 0);
  const levels = own.filter((record) => V.fieldsOf(record).kind === "level");
  const changes = own.filter((record) => V.fieldsOf(record).kind === "change");
  const usual = (record) => (V.fieldsOf(record).unit === units.get(V.fieldsOf(record).indicator) ? 1 : 0);
  const main = V.best(levels, (record) => usual(record) + V.certainty(record)) || V.best(changes, (record) => yearly(record) * 2 + V.certainty(record));
  const near = (record) => (record.article === main.article ? 4 - Math.min(1, Math.abs(record.quote.start - main.quote.start) / 2000) : 0);
  const goes = (record) => record !== main && ["percent", "pp", V.fieldsOf(main).unit].includes(V.fieldsOf(record).unit);
  const change = V.best(changes.filter(goes), (record) => near(record) + yearly(record));
  return { main, change: levels.length ? change : null, end, count: records.length, articles: new Set(records.map((record) => record.article.at)).size };
};

V.ordered = (headlines) => {
  const growth = ({ main, change }) => {
    const fields = [change, main].filter(Boolean).map(V.fieldsOf).find((one) => one.kind === "change" && one.unit === "percent");
    return fields ? Math.abs(Number(fields.value)) : -1;
  };
  const value = { top: (one) => one.weight, new: (one) => one.end + one.weight / 1000, change: growth }[V.headlineOrder];
  return headlines.sort((one, other) => value(other) - value(one) || other.weight - one.weight);
};

V.headlineBox = () => {
  const all = V.headlines();
  if (!all.length) return V.el("span", { hidden: true });
  const box = V.el("div", { class: "box", id: "headlines" });
  const shown = V.headlinesShown || (V.isNarrow() ? HEADLINES_OF_A_PHONE : HEADLINES);
  const order = V.el("select", { id: "headline-order", "aria-label": V.t("sort"), onchange: (event) => {
    V.headlineOrder = event.target.value;
    V.noteAddress();
    box.replaceWith(V.headlineBox());
    document.getElementById("headline-order").focus();
  } }, HEADLINE_ORDERS.map((name) => V.el("option", { value: name, selected: name === V.headlineOrder }, V.t(`headlines_${name}`))));
  box.append(V.el("div", { class: "boxhead" }, V.el("h2", {}, V.t("headlines")), order), V.el("p", { class: "hint" }, V.t("headlines_hint")),
    V.el("ul", { class: "headlines" }, all.slice(0, shown).map(V.headlineCard)));
  if (all.length > shown) {
    box.append(V.el("button", { type: "button", class: "more", onclick: () => { V.headlinesShown = 3 * shown; box.replaceWith(V.headlineBox()); } }, V.t("headlines_more", V.count(all.length - shown))));
  }
  return box;
};

V.headlineCard = ({ main, change, count }) => {
  const fields = V.fieldsOf(main);
  const about = [V.periodName(fields.period), fields.status !== "actual" && V.t(`status_${fields.status}`)].filter(Boolean).join(" · ");
  return V.el("li", { class: "headline" },
    V.el("p", { class: "headplace" }, V.el("span", {}, fields.place), V.el("span", {}, about)),
    V.el("h3", {}, V.el("button", { type: "button", class: "plainlink", title: V.t("headline_all", V.count(count)), onclick: () => V.filtered({ indicator: fields.indicator, place: fields.place }) }, V.indicatorName(fields.indicator))),
    V.el("a", { class: "headvalue", href: V.address(main), title: V.sentenceOf(main).join("") }, V.amountUnit(fields), V.unsure(main)),
    fields.kind === "change" ? V.el("p", { class: "headchange" }, V.against(fields) === "none" ? V.t("against_none") : V.t("against", V.baseName(fields.base)))
      : change ? V.changeLine(change) : V.el("p", { class: "headchange" }, V.t("headline_no_change")),
    V.el("p", { class: "headsource" }, [V.dateOf(main.article), V.articleName(main.article)].filter(Boolean).join(" · ")));
};

V.changeLine = (record) => {
  const fields = V.fieldsOf(record);
  const sign = Number(fields.value) > 0 ? "▲" : Number(fields.value) < 0 ? "▼" : "=";
  const base = fields.base === "-" ? "" : ` ${V.t("against", V.baseName(fields.base))}`;
  return V.el("p", { class: "headchange" }, V.el("a", { href: V.address(record), title: V.sentenceOf(record).join("") }, V.el("span", { "aria-hidden": "true" }, `${sign} `), V.el("b", {}, V.amountUnit(fields)), base), V.unsure(record));
};
