// The filters of the table: a list for each facet that can be searched, says how many records each choice leaves, and
// takes several choices.
V.filters = {}; // facet -> the values chosen; said, words: what is searched for
const FACETS = ["indicator", "place", "period", "kind", "status", "confidence", "article", "verdict"];
const SEARCHED = 8; // a longer list has a field to search it
const LISTED = 150;
const SURE = [["high", 0.7], ["middle", 0.25], ["low", 0]];

V.sureness = (record) => (record.confidence === undefined ? "unknown" : SURE.find(([, least]) => record.confidence >= least)[0]);

V.sureSaid = (record) => V.t("confidence_of", Math.round(100 * record.confidence));

// What a facet sorts records by, and what it is called.
V.facetOf = {
  indicator: (record) => V.fieldsOf(record).indicator,
  place: (record) => V.fieldsOf(record).place || "",
  period: (record) => V.fieldsOf(record).period,
  kind: (record) => V.fieldsOf(record).kind,
  status: (record) => V.fieldsOf(record).status,
  confidence: V.sureness,
  article: (record) => String(record.article.at),
  verdict: (record) => V.verdict(record),
};
V.facetName = {
  indicator: (code) => V.indicatorName(code),
  place: (name) => name || V.t("no_place"),
  period: (label) => (label === "-" ? V.t("no_period") : V.periodName(label)),
  kind: (code) => V.t(`kind_${code}`),
  status: (code) => V.t(`status_${code}`),
  confidence: (code) => V.t(`confidence_${code}`),
  article: (at) => (V.articles[at] ? V.articleName(V.articles[at]) : at),
  verdict: (code) => V.t(code || "undecided"),
};

V.passes = (record, except) => {
  for (const name of FACETS) {
    const wanted = V.filters[name];
    if (wanted !== undefined && name !== except && !wanted.includes(V.facetOf[name](record))) return false;
  }
  return !V.filters.words || V.filters.words.every((word) => V.searchable(record).includes(word));
};

V.searchable = (record) => {
  const fields = V.fieldsOf(record);
  if (record.searched !== fields) {
    const sentence = record.sentence ? V.slice(record.article, record.sentence.start, record.sentence.end) : "";
    const known = V.data.indicators[fields.indicator] || [];
    record.search = V.plain([fields.indicator, ...known, fields.subject, V.partName(fields.breakdown), record.quote.text, fields.value || "", fields.place || "", fields.period, V.periodName(fields.period), record.entity || "", V.articleName(record.article), sentence].join(" "));
    record.searched = fields;
  }
  return record.search;
};

V.searchFor = (said) => {
  V.filters.said = said;
  V.filters.words = V.plain(said).split(/\s+/).filter(Boolean);
};

V.filterBar = () => {
  const search = V.el("input", { type: "search", id: "search", placeholder: `${V.t("search")}  ( / )`, "aria-label": V.t("search"), value: V.filters.said || "" });
  search.addEventListener("input", () => {
    clearTimeout(V.typing);
    V.typing = setTimeout(() => { V.searchFor(search.value); V.refilter(); }, 120);
  });
  V.facets = FACETS.filter((name) => name !== "confidence" || V.records.some((record) => record.confidence !== undefined)).map(V.facet);
  V.clearing = V.el("button", { type: "button", id: "clear", onclick: V.clearFilters });
  const wide = window.matchMedia("(min-width: 48rem)").matches;
  V.filtering = V.el("summary", {});
  return V.el("div", { class: "filterbar" }, search,
    V.el("details", { open: wide }, V.filtering, V.el("div", { class: "facets" }, V.facets, V.clearing)));
};

V.facet = (name) => {
  const list = V.el("ul", {});
  const find = V.el("input", { type: "search", class: "findchoice", placeholder: V.t("find_choice"), "aria-label": `${V.t("find_choice")}: ${V.t(name)}`, oninput: () => V.fillFacet(facet) });
  const facet = V.el("details", { class: "facet", id: `facet-${name}`, name: "facet", ontoggle: () => V.openedFacet(facet) },
    V.el("summary", {}, V.el("span", {}, V.t(name)), V.el("b", {})), V.el("div", { class: "choices" }, find, list));
  facet.addEventListener("keydown", (event) => V.facetKeys(event, facet));
  Object.assign(facet, { facet: name, find, list, said: facet.querySelector("b") });
  return facet;
};

V.openedFacet = (facet) => {
  if (!facet.open) return;
  facet.find.value = "";
  V.fillFacet(facet);
  const box = facet.querySelector(".choices");
  box.classList.toggle("left", facet.getBoundingClientRect().left + 340 > window.innerWidth);
  if (!facet.find.hidden && window.matchMedia("(hover: hover)").matches) facet.find.focus();
};

// The choices of a facet with the number of records that each would leave, the chosen ones first.
V.choices = (name) => {
  const counts = new Map((V.filters[name] || []).map((value) => [value, 0]));
  for (const record of V.records) {
    if (!V.passes(record, name)) continue;
    const value = V.facetOf[name](record);
    counts.set(value, (counts.get(value) || 0) + 1);
  }
  const chosen = (value) => ((V.filters[name] || []).includes(value) ? 0 : 1);
  const late = (value) => V.periodOrder(value);
  const order = { period: (one, other) => (late(one[0]) < late(other[0]) ? 1 : late(one[0]) > late(other[0]) ? -1 : 0), article: (one, other) => one[0] - other[0] }[name] || ((one, other) => other[1] - one[1]);
  return [...counts].sort((one, other) => chosen(one[0]) - chosen(other[0]) || order(one, other));
};

V.fillFacet = (facet) => {
  const name = facet.facet;
  const all = V.choices(name);
  facet.find.hidden = all.length <= SEARCHED && !facet.find.value;
  const words = V.plain(facet.find.value).split(/\s+/).filter(Boolean);
  const said = (value) => V.plain(`${V.facetName[name](value)} ${name === "article" && V.articles[value] ? V.articles[value].id : ""}`); // titles may be alike
  const found = all.filter(([value]) => words.every((word) => said(value).includes(word)));
  const choice = ([value, count]) => V.el("li", {}, V.el("label", {},
    V.el("input", { type: "checkbox", "data-value": value, checked: (V.filters[name] || []).includes(value), onchange: () => V.toggleChoice(facet, value) }),
    V.el("span", {}, V.facetName[name](value)), V.el("small", {}, V.count(count))));
  facet.list.replaceChildren(...found.slice(0, LISTED).map(choice),
    ...(found.length > LISTED ? [V.el("li", { class: "hint" }, V.t("more_choices", V.count(found.length - LISTED)))] : []),
    ...(found.length ? [] : [V.el("li", { class: "hint" }, V.t("no_choice"))]));
};

V.toggleChoice = (facet, value) => {
  const before = V.filters[facet.facet] || [];
  const chosen = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  if (chosen.length) V.filters[facet.facet] = chosen;
  else delete V.filters[facet.facet];
  V.refilter(facet);
};

V.facetKeys = (event, facet) => {
  if (event.key === "Escape" && facet.open) {
    facet.open = false;
    facet.querySelector("summary").focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const boxes = [...facet.list.querySelectorAll("input")];
    const at = boxes.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    const next = at < 0 ? facet.find : boxes[at];
    if (facet.open && next) next.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
};

// What is chosen, on the facets' heads; the rows of the table; the address.  ``changed`` keeps the order of its list.
V.refilter = (changed) => {
  for (const facet of V.facets) {
    const chosen = V.filters[facet.facet] || [];
    facet.classList.toggle("set", chosen.length > 0);
    facet.said.textContent = !chosen.length ? V.t("any") : chosen.length > 1 ? V.t("several", chosen.length) : V.facetName[facet.facet](chosen[0]);
    if (facet.open && facet !== changed) V.fillFacet(facet);
  }
  const active = V.facets.filter((facet) => V.filters[facet.facet]).length;
  V.filtering.textContent = active ? `${V.t("filters")} (${active})` : V.t("filters");
  V.clearing.textContent = V.t("clear");
  V.clearing.hidden = !active && !V.filters.said;
  V.grid.setFilter(({ record }) => V.passes(record));
  V.countShown();
  V.noteAddress();
};

V.clearFilters = () => {
  V.filters = {};
  document.getElementById("search").value = "";
  V.facets.forEach((facet) => (facet.open = false));
  V.refilter();
};

// A click beside an open list closes it.
document.addEventListener("pointerdown", (event) => {
  for (const facet of document.querySelectorAll(".facet[open]")) if (!facet.contains(event.target)) facet.open = false;
});
