// The form a record is corrected or added with.  Its fields are those of a label.
const CHOICES = { kind: ["level", "change", "ratio", "share", "contribution"], status: ["actual", "estimate", "forecast", "target"], bound: ["exact", "approx", "over", "under", "range"] };
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

// Asks for the fields of a record; calls back with them when they are right.
V.ask = (title, quote, fields, done) => {
  const form = V.el("form", { class: "form", method: "dialog", novalidate: true });
  const inputs = {};
  const choice = (name) => V.el("select", {}, CHOICES[name].map((code) => V.el("option", { value: code, selected: fields[name] === code }, V.t(`${name}_${code}`))));
  const line = (list) => V.el("input", { type: "text", autocomplete: "off", list: list || null, spellcheck: "false" });
  const shown = V.formWords(fields);
  const row = (name, input, note) => {
    inputs[name] = input;
    if (input.tagName === "INPUT") input.value = shown[name] ?? "";
    input.name = name;
    return V.el("label", { class: `f-${name}` }, V.el("span", {}, V.t(name)), input, note || null);
  };
  const scaled = V.el("small", {});
  form.append(
    V.el("h2", {}, title), V.el("blockquote", {}, quote),
    V.el("div", { class: "grid" },
      row("indicator", line("codes")), row("subject", line()), row("kind", choice("kind")), row("status", choice("status")),
      row("value", line(), scaled), row("unit", line("units")), row("low", line()), row("high", line()), row("bound", choice("bound")),
      row("period", line()), row("base", line()), row("place", line("places")), row("breakdown", line())),
    ...V.lists(), V.el("p", { class: "wrong", role: "alert" }),
    V.el("div", { class: "buttons" }, V.el("button", { type: "submit", class: "main" }, V.t("save")), V.el("button", { type: "button", onclick: () => V.dialog().close() }, V.t("cancel"))));
  const told = () => (scaled.textContent = DECIMAL.test(inputs.value.value.trim()) ? V.scaled(inputs.value.value.trim()).join(" ") : "");
  inputs.value.addEventListener("input", told);
  told();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [read, wrong] = V.read(inputs);
    form.querySelector(".wrong").textContent = wrong ? V.t(wrong) : "";
    if (wrong) return;
    V.dialog().close();
    done(read);
  });
  V.showDialog(form);
  inputs.indicator.focus();
};

// The fields in the words of the page: names for codes, and periods as they are written everywhere else.
V.formWords = (fields) => ({
  ...fields,
  indicator: fields.indicator ? V.indicatorName(fields.indicator) : "", unit: V.unitName(fields.unit),
  period: V.periodName(fields.period), base: V.baseName(fields.base), breakdown: V.partsSaid(fields.breakdown),
});

V.lists = () => {
  const list = (id, options) => V.el("datalist", { id }, options.map(([value, label]) => V.el("option", { value }, label || "")));
  return [
    list("codes", [...Object.keys(V.data.indicators), "other"].map((code) => [V.indicatorName(code), code])),
    list("units", Object.entries(V.data.units).map(([code, says]) => [V.unitName(code), says.join(", ")])),
    list("places", V.data.places.map((name) => [name])),
  ];
};

// The fields, or the key of what is wrong with them.
V.read = (inputs) => {
  const given = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()]));
  const fields = {
    ...given, value: given.value || null, low: given.low || null, high: given.high || null, place: given.place || null,
    indicator: V.readIndicator(given.indicator), unit: V.readUnit(given.unit), breakdown: V.readParts(given.breakdown),
    period: V.readPeriod(given.period), base: V.readBase(given.base),
  };
  for (const name of ["value", "low", "high"]) if (fields[name] !== null && !DECIMAL.test(fields[name])) return [fields, "wrong_value"];
  const range = fields.low !== null && fields.high !== null;
  if (range === (fields.value !== null) || (!range && (fields.low !== null || fields.high !== null))) return [fields, "wrong_range"];
  for (const name of ["indicator", "period", "base", "breakdown"]) if (!fields[name]) return [fields, `wrong_${name}`];
  return [fields, ""];
};

// ---------------------------------------------------------------- adding
V.offerAdding = () => {
  const old = document.getElementById("adding");
  const chosen = V.view === "reader" ? V.selected() : null;
  if (!chosen || V.dialog().open) return old && old.remove();
  const box = chosen.range.getBoundingClientRect();
  const button = old || V.el("button", { type: "button", id: "adding", onmousedown: (event) => event.preventDefault(), onclick: () => V.addSelected() }, `+ ${V.t("add")}`);
  button.style.top = `${Math.max(8, box.top + window.scrollY - 44)}px`;
  button.style.left = `${Math.min(window.innerWidth - 150, Math.max(8, box.left + window.scrollX))}px`;
  if (!old) document.body.append(button);
};

V.addSelected = () => {
  const chosen = V.selected();
  if (chosen) V.addAt(V.articles[V.open], chosen.start, chosen.end);
};

V.addAt = (article, start, end) => {
  let quote = V.slice(article, start, end);
  while (/^\s/.test(quote)) [quote, start] = [quote.slice(1), start + 1];
  while (/\s$/.test(quote)) [quote, end] = [quote.slice(0, -1), end - 1];
  const numbers = [...quote.matchAll(/\d+(?:[.,]\d+)*/g)];
  const word = /[\p{L}\d]/u.exec(quote);
  if (!word) return V.say(V.t("wrong_number"));
  const near = V.nearestRecord(article, start);
  const fields = { ...V.guessed(quote, numbers), indicator: near ? V.fieldsOf(near).indicator : "", period: near ? V.fieldsOf(near).period : "-", place: near ? V.fieldsOf(near).place : null };
  V.ask(V.t("form_add"), quote, fields, (read) => {
    const range = read.value === null && numbers.length > 1;
    const inside = numbers.length ? numbers.slice(0, range ? 2 : 1).map((number) => number.index) : [word.index];
    const before = (index) => Array.from(quote.slice(0, index)).length;
    const record = V.insert({
      at: article.at, quote: { text: quote, start, end }, label: { starts: inside.map((index) => start + before(index)) }, fields: read,
      sentence: { start, end },
    });
    V.current = record;
    delete V.finished[article.at];
    V.keep();
    V.redraw();
  });
};

V.nearestRecord = (article, start) => {
  const earlier = article.records.filter((record) => record.quote.start <= start);
  return earlier[earlier.length - 1] || article.records[0];
};

// What can be told from the number itself: its digits, its magnitude word, its unit.
V.guessed = (quote, numbers) => {
  const behind = numbers.length ? quote.slice(numbers[numbers.length - 1].index).toLowerCase() : "";
  const longest = (words) => words.filter(([word]) => V.holds(behind, word)).sort((one, other) => other[0].length - one[0].length)[0];
  let scale = 0;
  for (const word of behind.replace(/^[\d.,\s]+/, "").split(/\s+/)) {
    if (V.data.magnitudes[word] === undefined) break;
    scale += V.data.magnitudes[word]; // nghìn tỷ: one on the other
  }
  const unit = longest(Object.entries(V.data.units).flatMap(([code, says]) => says.map((word) => [word, code])));
  const read = (number) => V.shifted(number[0].replace(/\./g, "").replace(",", "."), scale);
  return {
    kind: "level", status: "actual", bound: "exact", subject: "", base: "-", breakdown: {}, unit: unit ? unit[1] : "",
    value: numbers.length === 1 ? read(numbers[0]) : null, low: null, high: null,
    ...(numbers.length > 1 ? { low: read(numbers[0]), high: read(numbers[1]), bound: "range" } : {}),
  };
};

V.holds = (text, word) => {
  const at = text.indexOf(word);
  const letter = (found) => found !== undefined && /[\p{L}]/u.test(found);
  return at >= 0 && !(letter(word[0]) && letter(text[at - 1])) && !(letter(word[word.length - 1]) && letter(text[at + word.length]));
};

// 2023.72 and 9 -> 2023720000000, as text.
V.shifted = (decimal, places) => {
  const [whole, fraction = ""] = decimal.split(".");
  const digits = fraction.padEnd(places, "0");
  const moved = whole + digits.slice(0, places);
  return (moved.replace(/^0+(?=\d)/, "") || "0") + (digits.length > places ? `.${digits.slice(places)}` : "");
};

// ---------------------------------------------------------------- the dialog
V.dialog = () => document.getElementById("dialog");
V.showDialog = (...content) => {
  V.dialog().replaceChildren(...content);
  V.dialog().showModal();
};
