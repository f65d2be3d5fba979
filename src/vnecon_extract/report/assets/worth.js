// How sure records are: doubts with what came second, what it pays most to look at, what may have been missed.
const CONTRADICTED = 0.5;
const MISSED = 0.5; // a rejected number that is a record more often than not
const SHOWN = 10;

V.hundredths = (share) => `${Math.round(100 * share)} %`;

// What is doubtful of a record, each at its field; what came second takes its place at a click.
V.doubts = (record) => {
  const doubts = record.doubts || [];
  return doubts.length ? V.el("ul", { class: "doubts" }, doubts.map((doubt) => V.el("li", { title: V.reason(doubt) },
    V.el("span", { class: "doubted" }, V.t("doubt", V.t(doubt.field), V.hundredths(doubt.confidence))),
    doubt.instead && V.el("button", {
      type: "button", class: "instead", title: V.reason(doubt),
      onclick: (event) => { event.stopPropagation(); V.judge(record, "corrected", { ...V.fieldsOf(record), [doubt.field]: doubt.instead }); V.refresh(record); },
    }, V.t("instead", V.labelName(doubt.field, doubt.instead))),
    V.el("small", {}, V.reason(doubt))))) : null;
};

V.reason = (doubt) => (V.language === "vi" && doubt.reason_vi) || doubt.reason;

V.labelName = (field, label) =>
  ({ period: V.periodName, base: V.baseName, indicator: V.indicatorName, kind: (code) => V.t(`kind_${code}`) }[field] || String)(label);

// How much it pays to look at a record: the less sure it is, the larger of its unit, the more so if others contradict it.
V.worth = (record) => (1 - (record.confidence ?? 1)) * (1 + V.largeness(record)) + (V.contradicted().has(record) ? CONTRADICTED : 0);

V.contradicted = () => {
  if (!V.contradicted.known) V.contradicted.known = new Set((V.data.contradictions || []).flat().map(([a, r]) => V.byKey.get(`${a}.${r}`)));
  return V.contradicted.known;
};

// The share of the records of its unit that are no larger, 0 to 1.
V.largeness = (record) => {
  if (!V.largeness.known) {
    V.largeness.known = {};
    for (const each of V.records) (V.largeness.known[each.unit] ||= []).push(V.size(each));
    for (const sizes of Object.values(V.largeness.known)) sizes.sort((one, other) => one - other);
  }
  const sizes = V.largeness.known[record.unit] || [];
  const size = V.size(record);
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sizes[middle] <= size) low = middle + 1;
    else high = middle;
  }
  return sizes.length ? low / sizes.length : 0;
};

V.size = (record) => Math.abs(Number(record.value ?? record.high ?? 0));

// Undecided records, those first that it pays most to look at, and rejected numbers that may have been missed.
V.worthMost = (most) =>
  V.records.filter((record) => !V.verdict(record) && !V.finished[record.article.at] && record.confidence !== undefined)
    .map((record) => [V.worth(record), record]).sort((one, other) => other[0] - one[0]).slice(0, most).map(([, record]) => record);

V.likelyMissed = (most) =>
  V.articles.filter((article) => article.text && !V.finished[article.at])
    .flatMap((article) => article.others.filter((other) => V.mayBeMissed(other)).map((other) => [other[4], article, other]))
    .sort((one, other) => other[0] - one[0]).slice(0, most);

V.mayBeMissed = (other) => other[4] >= MISSED;

V.paysMost = () => {
  const records = V.worthMost(SHOWN);
  const missed = V.likelyMissed(SHOWN);
  if (!records.length && !missed.length) return null;
  const item = (action, what, amount, why) => V.el("li", {}, V.el("button", { type: "button", class: "first", onclick: action },
    V.el("b", {}, amount), " ", what, " ", V.el("small", {}, why)));
  return V.el("div", { class: "box" }, V.el("h2", {}, V.t("pays_most")), V.el("p", { class: "hint" }, V.t("pays_hint")),
    V.el("ol", { class: "pays" },
      records.map((record) => item(() => V.openRecord(record), V.indicatorName(record.indicator), V.amountUnit(V.fieldsOf(record)), V.whyFirst(record))),
      missed.map(([chance, article, other]) => item(() => { V.side = "left"; V.go(`read/${article.at}`); V.show(other); }, V.t("missed"), V.slice(article, other[0], other[1]), V.hundredths(chance)))));
};

V.whyFirst = (record) => [
  V.t("sure", V.hundredths(record.confidence)),
  ...(record.doubts || []).map((doubt) => V.t("doubt", V.t(doubt.field), V.hundredths(doubt.confidence))),
  V.contradicted().has(record) && V.t("clashes"),
].filter(Boolean).join(" · ");
