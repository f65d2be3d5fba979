// The reader: articles on the left, the text with its marks in the middle, its records and what is left on the right.
V.current = null;
V.open = 0; // number of the article that is open
V.side = "records";

V.reader = (root) => {
  const article = V.articles[V.open];
  if (!article) return root.replaceChildren(V.el("p", { class: "nothing" }, V.t("empty")));
  V.text = V.el("div", { class: "text", tabindex: "0", "aria-label": V.articleName(article) });
  V.svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  V.svg.setAttribute("class", "links");
  V.svg.setAttribute("aria-hidden", "true");
  V.panel = V.el("aside", { class: "panel", "aria-label": V.t("records") });
  root.replaceChildren(V.articleList(), V.el("article", { class: "sheet" }, V.sheetHead(article), V.text), V.panel);
  V.fillText(article);
  V.fillPanel(article);
  if (V.current && V.current.article === article) V.select(V.current, { scroll: true });
};

V.articleList = () => {
  const list = V.el("ol", { class: "list" });
  const fill = (wanted) => list.replaceChildren(...V.articles.filter((a) => V.plain(`${V.articleName(a)} ${a.id}`).includes(wanted)).map(V.articleItem));
  fill("");
  const find = V.el("input", {
    type: "search", class: "find", placeholder: V.t("find_article"), "aria-label": V.t("find_article"),
    oninput: (event) => fill(V.plain(event.target.value)),
  });
  const wide = window.matchMedia("(min-width: 75rem)").matches;
  return V.el("details", { class: "articles", open: wide },
    V.el("summary", {}, V.t("choose_article", V.articles.length)), V.articles.length > 8 ? find : null, list);
};

V.articleItem = (article) =>
  V.el("li", {}, V.el("button", {
    type: "button", class: "article", "aria-current": article.at === V.open ? "true" : null,
    onclick: () => V.go(`read/${article.at}`),
  },
  V.el("span", { class: "name" }, V.articleName(article)),
  V.el("span", { class: "count" }, [V.dateOf(article), V.t("count", article.records.length), V.finished[article.at] && "✓"].filter(Boolean).join(" · "))));

V.sheetHead = (article) => {
  const step = (by, name, sign) => V.el("button", {
    type: "button", class: "step", "aria-label": V.t(name), title: V.t(name), disabled: !V.articles[article.at + by],
    onclick: () => V.go(`read/${article.at + by}`),
  }, sign);
  const legend = ["quote", ...KINDS, "unclaimed"].map((kind) =>
    V.el("span", { class: `m k-${kind}` }, V.t({ quote: "value", unclaimed: "left_unclaimed" }[kind] || kind)));
  return V.el("header", { class: "sheethead" },
    V.el("div", { class: "steps" }, step(-1, "previous", "←"), step(1, "next", "→")),
    V.el("h2", {}, V.articleName(article)),
    V.el("p", { class: "meta" }, [article.published && V.t("published", V.dateOf(article)), article.id, article.url].filter(Boolean).join(" · ")),
    article.text ? V.el("p", { class: "legend", "aria-label": V.t("legend") }, legend) : null);
};

V.fillText = (article) => {
  if (!article.text) {
    V.marked = [];
    return V.text.replaceChildren(V.el("p", { class: "nothing" }, V.t("no_text")));
  }
  const marks = V.marks(article);
  marks.forEach((mark) => (mark.elements = []));
  V.marked = marks;
  const pieces = V.pieces(marks, V.letters(article).length).map(({ start, end, marks: over }) => {
    const words = V.lines(V.slice(article, start, end));
    if (!over.length) return words;
    const quote = over.find((mark) => mark.kind === "quote" || mark.other);
    const first = quote && !quote.elements.length;
    const piece = V.el(quote ? "mark" : "span", {
      class: ["m", ...new Set(over.map((mark) => `k-${mark.kind}`)), ...V.verdictMarks(over), ...V.ends(over, start, end)].join(" "),
      title: quote && quote.records.length ? quote.records.filter((record) => record.confidence !== undefined).map(V.sureSaid).join("; ") || null : null,
      tabindex: first && quote.records.length ? "0" : null,
      role: first && quote.records.length ? "button" : null,
    }, words);
    piece.marks = over;
    over.forEach((mark) => mark.elements.push(piece));
    return piece;
  });
  V.text.replaceChildren(...pieces.flat(), V.svg);
  V.listen();
};

// Line ends as blocks of a chosen height: the text keeps every character, and paragraphs their distance.
V.lines = (words) =>
  words.split(/(\s*\n\s*)/).map((part) => (part.includes("\n") ? V.el("span", { class: /\n\s*\n/.test(part) ? "gap wide" : "gap" }, part) : part));

// Whether a piece is where a number begins or ends: only there is it rounded.
V.ends = (marks, start, end) =>
  marks.some((mark) => mark.kind === "quote" && mark.start === start) ? (marks.some((mark) => mark.kind === "quote" && mark.end === end) ? ["first", "last"] : ["first"])
    : marks.some((mark) => mark.kind === "quote" && mark.end === end) ? ["last"] : [];

V.verdictMarks = (marks) => {
  const quote = marks.find((mark) => mark.kind === "quote");
  if (!quote) return [];
  const doubted = quote.records.some((record) => V.sureness(record) === "low" && !V.verdict(record)) ? ["v-doubtful"] : [];
  return [...new Set(quote.records.map((record) => `v-${V.verdict(record) || "none"}`)), ...doubted];
};

V.listen = () => {
  const recordsAt = (target) => {
    const piece = target.closest && target.closest(".m");
    if (!piece || !piece.marks) return null;
    const quote = piece.marks.find((mark) => mark.kind === "quote");
    return quote ? quote.records : piece.marks.flatMap((mark) => mark.records);
  };
  V.text.onmouseover = (event) => V.light(recordsAt(event.target) || []);
  V.text.addEventListener("focusin", (event) => V.light(recordsAt(event.target) || []));
  V.text.onmouseleave = () => V.light([]);
  V.text.onclick = (event) => {
    const records = recordsAt(event.target);
    if (!records || !records.length || String(window.getSelection())) return;
    V.select(records[(records.indexOf(V.current) + 1) % records.length], { scroll: false });
  };
  V.text.onkeydown = (event) => {
    if (event.key === "Enter" && event.target !== V.text) V.text.onclick(event);
  };
  document.onselectionchange = () => V.offerAdding();
};

// Lights up the records' words and draws their links; with none, those of the record that is chosen.
V.light = (records) => {
  const shown = records.length ? records : V.current ? [V.current] : [];
  for (const lit of V.text.querySelectorAll(".on")) lit.classList.remove("on");
  for (const mark of V.marked) {
    if (mark.records.some((record) => shown.includes(record))) mark.elements.forEach((piece) => piece.classList.add("on"));
  }
  V.text.classList.toggle("lit", shown.length > 0);
  if (V.marked.length) V.drawLinks(V.text, V.svg, V.marked, shown);
};

V.fillPanel = (article) => {
  const tab = (name, label) => V.el("button", {
    type: "button", role: "tab", "aria-selected": String(V.side === name),
    onclick: () => { V.side = name; V.fillPanel(article); },
  }, label);
  const left = article.others.filter((other) => other[2] !== "published").length;
  const toggle = V.el("button", { type: "button", class: "fold", "aria-label": V.t("panel"), title: V.t("panel"), onclick: () => V.panel.classList.toggle("folded") }, "▾");
  const head = V.el("div", { class: "paneltabs", role: "tablist" },
    tab("records", V.t("in_article", article.records.length)), tab("left", V.t("left_over", left)), toggle);
  const body = V.side === "records" ? V.cards(article) : V.leftOver(article);
  V.panel.replaceChildren(head, V.el("div", { class: "panelbody" }, body));
};

V.flash = (elements) => {
  if (!elements.length) return;
  elements[0].scrollIntoView({ block: "center", behavior: V.gentle() });
  elements.forEach((element) => {
    element.classList.add("flash");
    setTimeout(() => element.classList.remove("flash"), 1500);
  });
};

V.gentle = () => (window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

// Makes a record the chosen one: in the text, in the panel and in the address.
V.select = (record, { scroll = true } = {}) => {
  V.current = record;
  history.replaceState(null, "", `#read/${record.article.at}/${encodeURIComponent(record.key)}`);
  if (V.side !== "records") {
    V.side = "records";
    V.fillPanel(record.article);
  }
  V.light([]);
  for (const card of V.panel.querySelectorAll(".card")) card.classList.toggle("current", card.dataset.key === record.key);
  const card = V.panel.querySelector(".card.current");
  if (card) V.within(card, V.panel.querySelector(".panelbody"));
  const mark = V.marked.find((one) => one.kind === "quote" && one.records.includes(record));
  if (mark && scroll) mark.elements[0].scrollIntoView({ block: "center" });
};

// Scrolls the panel only, never the page.
V.within = (card, body) => {
  const [inner, outer] = [card.getBoundingClientRect(), body.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) body.scrollTop += inner.top - outer.top - 12;
};

V.step = (by) => {
  const records = V.articles[V.open].records;
  const at = V.current && V.current.article.at === V.open ? records.indexOf(V.current) + by : by > 0 ? 0 : records.length - 1;
  if (records[at]) V.select(records[at]);
};
