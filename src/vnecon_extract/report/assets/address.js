// What is shown stands in the address, so that a view can be kept, sent and come back to: #table?indicator=cpi&q=gao
V.addressOf = (view) => {
  if (view === "reader") return V.current && V.current.article.at === V.open ? V.address(V.current).slice(1) : `read/${V.open}`;
  const said = { table: V.filtersSaid, overview: V.overviewSaid }[view];
  const query = said ? new URLSearchParams(said()).toString() : "";
  return query ? `${view}?${query}` : view;
};

// Choices made within a view change its address, without a step in the browser's history for each.
V.noteAddress = () => {
  const address = `#${V.addressOf(V.view)}`;
  if (location.hash !== address) history.replaceState(null, "", address);
  V.tabs();
};

V.filtersSaid = () => [
  ...FACETS.flatMap((name) => (V.filters[name] || []).map((value) => [name, value])),
  ...(V.filters.said ? [["q", V.filters.said]] : []),
  ...(V.sorted ? [["sort", V.sorted]] : []),
];

V.filtersRead = (query) => {
  V.filters = {};
  for (const name of FACETS) if (query.has(name)) V.filters[name] = query.getAll(name);
  V.searchFor(query.get("q") || "");
  V.sorted = query.get("sort") || "";
};

V.overviewSaid = () => [
  ...(V.headlineOrder === "top" ? [] : [["headlines", V.headlineOrder]]),
  ...(V.charted.chosen ? CHARTED.filter((name) => V.charted[name]).map((name) => [name, V.charted[name]]) : []),
];

V.overviewRead = (query) => {
  V.headlineOrder = HEADLINE_ORDERS.includes(query.get("headlines")) ? query.get("headlines") : "top";
  if (!query.has("indicator")) return;
  V.charted = { chosen: true };
  for (const name of CHARTED) V.charted[name] = query.get(name);
};
