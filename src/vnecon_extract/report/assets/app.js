// Which view is open, in which language and colours; the address and the keys.
const VIEWS = ["overview", "table", "reader", "review"];
V.view = "overview";

V.address = (record) => `#read/${record.article.at}/${encodeURIComponent(record.key)}`;
V.go = (path) => {
  if (location.hash === `#${path}`) V.route();
  else location.hash = path;
};
// To a view as it was left.
V.turnTo = (view) => V.go(V.addressOf(view));
V.openRecord = (record) => {
  V.side = "records";
  V.go(V.address(record).slice(1));
};

V.route = () => {
  const before = V.view;
  const [path, query = ""] = location.hash.slice(1).split("?");
  const [view, at, key] = path.split("/");
  V.view = view === "read" ? "reader" : VIEWS.includes(view) ? view : "overview";
  if (view === "read") {
    V.open = V.articles[Number(at)] ? Number(at) : 0;
    const record = key && V.byKey.get(decodeURIComponent(key));
    V.current = record || (V.current && V.current.article.at === V.open ? V.current : null);
  }
  if (V.view === "table") V.filtersRead(new URLSearchParams(query));
  if (V.view === "overview") V.overviewRead(new URLSearchParams(query));
  V.redraw();
  if (V.view !== before) document.getElementById("main").focus({ preventScroll: true }); // what had it is gone
  if (view !== "read") window.scrollTo(0, 0);
};

V.redraw = () => {
  for (const name of VIEWS) document.getElementById(name).hidden = name !== V.view;
  document.body.dataset.view = V.view;
  V.frame();
  V[V.view](document.getElementById(V.view));
};

// After a judgement the counts elsewhere are drawn anew when their view is opened.
V.changed = () => {};

V.frame = () => {
  document.documentElement.lang = V.language;
  document.getElementById("title").textContent = V.data.title || V.t("report");
  document.title = `${V.data.title || V.t("report")} · vnecon_extract`;
  document.getElementById("subtitle").textContent = V.t("subtitle", V.count(V.articles.length), V.count(V.records.length));
  document.querySelectorAll("[data-t]").forEach((element) => (element.textContent = V.t(element.dataset.t)));
  V.tabs();
  const language = document.getElementById("language");
  language.textContent = V.t("language");
  language.lang = V.language === "vi" ? "en" : "vi";
  document.getElementById("theme").textContent = V.t(V.theme === "dark" ? "theme_light" : "theme_dark");
  document.getElementById("help").setAttribute("aria-label", V.t("help"));
};

V.tabs = () => document.getElementById("tabs").replaceChildren(...VIEWS.map((name, at) => V.el("a", {
  href: `#${V.addressOf(name)}`, "aria-current": name === V.view ? "page" : null, title: `${V.t(name)} (${at + 1})`,
}, V.t(name))));

V.setLanguage = (language) => {
  V.language = language;
  V.remember("language", language);
  V.redraw();
};
V.setTheme = (theme) => {
  V.theme = theme;
  document.documentElement.dataset.theme = theme;
};
V.remember = (name, value) => {
  try {
    localStorage.setItem(`vnecon ${name}`, value);
  } catch {
    // a browser that keeps nothing still shows everything
  }
};
V.recall = (name) => {
  try {
    return localStorage.getItem(`vnecon ${name}`);
  } catch {
    return null;
  }
};

V.helpDialog = () => V.showDialog(
  V.el("h2", {}, V.t("help")), V.el("ul", { class: "keys" }, [1, 2, 3, 4, 5, 6, 7].map((n) => V.el("li", {}, V.t(`keys_${n}`)))),
  V.el("p", { class: "buttons" }, V.el("button", { type: "button", class: "main", onclick: () => V.dialog().close() }, V.t("close"))));

// ---------------------------------------------------------------- keys
V.focusSearch = () => {
  if (V.view === "reader") {
    document.querySelector(".articles").open = true;
    const find = document.querySelector(".find");
    return find && find.focus();
  }
  if (V.view !== "table") V.turnTo("table");
  setTimeout(() => document.getElementById("search").focus(), 0);
};

V.toTable = () => {
  if (V.current && !V.passes(V.current)) V.filters = {};
  V.turnTo("table");
  setTimeout(() => document.querySelector(".gridholder").focus(), 0);
};

V.readerKeys = {
  j: () => V.step(1), k: () => V.step(-1),
  n: () => V.articles[V.open + 1] && V.go(`read/${V.open + 1}`), p: () => V.articles[V.open - 1] && V.go(`read/${V.open - 1}`),
  a: () => V.judgeCurrent("accepted"), x: () => V.judgeCurrent("rejected"), i: () => V.judgeCurrent("ignored"),
  e: () => V.current && V.correct(V.current), s: () => V.addSelected(), t: () => V.toTable(), u: () => V.nextUndecided(),
};

V.judgeCurrent = (verdict) => {
  if (!V.current || V.current.added) return;
  V.judge(V.current, verdict);
  V.refresh(V.current);
};

V.onKey = (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || V.dialog().open) return;
  const typing = event.target.closest("input, select, textarea");
  if (typing) {
    if (event.key !== "Escape") return;
    event.target.blur();
    event.preventDefault(); // a search field would forget its words
    return;
  }
  const view = VIEWS[Number(event.key) - 1];
  if (view) V.turnTo(view);
  else if (event.key === "/") V.focusSearch();
  else if (event.key === "?") V.helpDialog();
  else if (V.view === "reader" && V.readerKeys[event.key]) V.readerKeys[event.key]();
  else if (V.view === "review" && event.key === "u") V.nextUndecided();
  else return;
  event.preventDefault();
};

V.begin = () => {
  V.load();
  V.restore();
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  V.language = V.recall("language") === "en" ? "en" : "vi";
  V.setTheme(V.recall("theme") || (dark.matches ? "dark" : "light"));
  document.getElementById("language").addEventListener("click", () => V.setLanguage(V.language === "vi" ? "en" : "vi"));
  document.getElementById("theme").addEventListener("click", () => {
    V.setTheme(V.theme === "dark" ? "light" : "dark");
    V.remember("theme", V.theme);
    V.redraw();
  });
  document.getElementById("help").addEventListener("click", V.helpDialog);
  document.addEventListener("keydown", V.onKey);
  window.addEventListener("hashchange", V.route);
  window.addEventListener("load", () => requestAnimationFrame(() => V.view !== "reader" && window.scrollTo(0, 0))); // no jump to #table
  window.addEventListener("resize", () => {
    if (V.view === "reader" && V.marked) V.light([]);
  });
  window.matchMedia("(max-width: 48rem)").addEventListener("change", () => V.redraw()); // a table becomes cards
  window.addEventListener("beforeprint", () => {
    if (V.view === "table") document.getElementById("table").append(V.printTable());
  });
  window.addEventListener("afterprint", () => document.querySelectorAll(".printed").forEach((table) => table.remove()));
  if (V.articles.length === 1 && !location.hash) V.view = "reader";
  if (location.hash) V.route();
  else V.redraw();
};
V.begin();
