// Judging records: the cards beside the text, and the page that tells how far one is and hands out the labels.
V.cards = (article) => {
  const list = V.el("ol", { class: "cards" }, article.records.map((record, at) => V.card(record, at)));
  const left = V.undecided(article).length;
  const done = V.finished[article.at];
  const finish = V.el("button", { type: "button", class: "main", onclick: () => V.finishArticle(article) },
    done ? V.t("reopen") : left ? V.t("accept_rest", left) : V.t("finish"));
  return [list, V.el("p", { class: "hint" }, article.text ? V.t("add_hint") : null), V.el("p", { class: "finish" }, finish)];
};

V.finishArticle = (article) => {
  const done = !V.finished[article.at];
  if (done) V.undecided(article).forEach((record) => (V.verdicts[record.key] = { verdict: "accepted" }));
  V.finish(article, done);
  V.redraw();
};

V.card = (record, at) => {
  const fields = V.fieldsOf(record);
  const verdict = V.verdict(record);
  const chips = [
    V.chip("kind", V.t(`kind_${fields.kind}`)),
    fields.status !== "actual" && V.chip("status", V.t(`status_${fields.status}`)),
    V.chip("period", V.periodName(fields.period)),
    fields.base !== "-" && V.chip("base", V.t("against", V.baseName(fields.base))),
    fields.place && V.chip("place", fields.place),
    ...Object.values(fields.breakdown).map((words) => V.chip("part", words)),
    ...(record.flags || []).map((flag) => V.chip("flag", V.named("flag", flag))),
    record.entity && V.chip("entity", `${V.t("entity")}: ${record.entity}`),
    record.confidence !== undefined && V.chip("sure", V.t("sure", V.hundredths(record.confidence))),
  ];
  return V.el("li", { class: `card v-${verdict || "none"}`, "data-key": record.key, onclick: () => V.select(record) },
    V.el("button", { type: "button", class: "pick" },
      V.el("span", { class: "at" }, String(at + 1)),
      V.el("span", { class: "what" }, V.indicatorName(fields.indicator)),
      V.el("span", { class: "amount" }, V.amountUnit(fields))),
    V.el("p", { class: "subject" }, fields.subject),
    V.el("p", { class: "chips" }, chips),
    verdict ? null : V.doubts(record),
    record.article.text ? null : V.el("blockquote", {}, record.quote.text),
    V.judging(record, verdict));
};

V.chip = (kind, words) => V.el("span", { class: `chip c-${kind}` }, words);

V.judging = (record, verdict) => {
  const button = (name, sign, said, act) => V.el("button", {
    type: "button", class: `judge ${name}`, title: V.t(name), "aria-label": V.t(name), "aria-pressed": String(verdict === said),
    onclick: (event) => { event.stopPropagation(); act(); },
  }, sign);
  const judge = (said) => () => { V.judge(record, said); V.refresh(record); };
  const correct = button("correct", "✎", "corrected", () => V.correct(record));
  const buttons = record.added
    ? [correct, button("remove", "🗑", "", () => { V.removeAdded(record); V.redraw(); })]
    : [button("accept", "✓", "accepted", judge("accepted")), correct, button("reject", "✗", "rejected", judge("rejected")), button("ignore", "⊘", "ignored", judge("ignored"))];
  return V.el("p", { class: "judging" }, buttons, V.el("span", { class: "verdict" }, V.t(verdict || "undecided")));
};

V.correct = (record) =>
  V.ask(V.t("form_correct"), record.quote.text, V.fieldsOf(record), (fields) => {
    if (record.added) record.fields = fields;
    V.judge(record, record.added ? "" : "corrected", fields);
    V.refresh(record);
  });

// After a verdict: the card and the mark, not the whole view, so that nothing jumps.
V.refresh = (record) => {
  if (V.view !== "reader") return V.redraw();
  const old = V.panel.querySelector(`[data-key="${CSS.escape(record.key)}"]`);
  const focused = old && old.contains(document.activeElement) && document.activeElement.className;
  const card = V.card(record, record.article.records.indexOf(record));
  card.classList.toggle("current", V.current === record);
  if (old) old.replaceWith(card);
  const again = focused && [...card.querySelectorAll("button")].find((button) => button.className === focused);
  if (again) again.focus();
  const finish = V.panel.querySelector(".finish");
  if (finish) finish.replaceWith(V.cards(record.article)[2]);
  for (const mark of V.marked.filter((one) => one.kind === "quote" && one.records.includes(record))) {
    for (const piece of mark.elements) piece.className = [...piece.className.split(" ").filter((name) => !name.startsWith("v-")), ...V.verdictMarks([mark])].join(" ");
  }
};

V.nextUndecided = () => {
  const from = V.current ? V.records.indexOf(V.current) : -1;
  const order = V.articles.flatMap((article) => article.records);
  const at = V.current ? order.indexOf(V.current) : from;
  const next = [...order.slice(at + 1), ...order.slice(0, at + 1)].find((record) => !V.verdict(record));
  if (next) V.openRecord(next);
};

// ---------------------------------------------------------------- the page of progress
V.review = (root) => {
  const judged = V.records.filter((record) => V.verdict(record)).length;
  const finished = Object.keys(V.finished).length;
  const all = V.el("input", { type: "checkbox", id: "gold_all" });
  root.replaceChildren(
    V.el("div", { class: "box" },
      V.el("p", { class: "hint" }, V.t("review_hint")),
      V.el("p", { class: "big" }, V.t("review_progress", V.count(judged), V.count(V.records.length), V.count(finished))),
      V.el("progress", { max: String(Math.max(1, V.records.length)), value: judged }),
      V.el("p", { class: "buttons" },
        V.el("button", { type: "button", class: "main", onclick: () => V.downloadGold(all.checked) }, V.t("gold")),
        V.el("button", { type: "button", onclick: V.nextUndecided }, V.t("next_undecided")),
        V.el("button", { type: "button", class: "risky", onclick: () => { if (window.confirm(V.t("forget_sure"))) { V.forget(); V.redraw(); } } }, V.t("forget"))),
      V.el("label", { class: "check" }, all, " ", V.t("gold_all")),
      V.el("p", { class: "hint" }, V.t("gold_hint"))),
    ...[V.paysMost()].filter(Boolean),
    V.el("div", { class: "box" }, V.el("table", { class: "plain" },
      V.el("thead", {}, V.el("tr", {}, ["article", "records", "accepted", "corrected", "added", "rejected", "ignored", "undecided", "verdict"].map((name) => V.el("th", { scope: "col" }, V.t(name))))),
      V.el("tbody", {}, V.articles.map(V.progressRow)))));
};

V.progressRow = (article) => {
  const counts = {};
  for (const record of article.records) counts[V.verdict(record)] = (counts[V.verdict(record)] || 0) + 1;
  const cell = (count) => V.el("td", { class: "n" }, count ? String(count) : "");
  return V.el("tr", {},
    V.el("th", { scope: "row" }, V.el("a", { href: `#read/${article.at}` }, V.articleName(article))),
    cell(article.records.length), ...["accepted", "corrected", "added", "rejected", "ignored", ""].map((name) => cell(counts[name])),
    V.el("td", {}, V.finished[article.at] ? V.t("finished") : ""));
};
