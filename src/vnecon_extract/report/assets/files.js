// What leaves the page: rows for a sheet, and labels.  Values are written as the digits they are.
V.save = (blob, name) => {
  const link = V.el("a", { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

// A record as one flat row, by the table of columns that all files of the project have.
V.flat = (record) => {
  const values = V.structured(record);
  const row = V.data.columns.map(({ type, path }) => {
    const value = path.reduce((inside, key) => (inside === null || inside === undefined ? null : inside[key]), values);
    const worded = (one) => (typeof one === "object" ? `${one.field}: ${one.reason}` : one); // a doubt, or a flag
    const found = Array.isArray(value) ? value.map(worded).join(";") : value;
    return { type, value: found === undefined || found === "" ? null : found };
  });
  return [...row, { type: "text", value: V.verdict(record) || null }];
};

V.header = () => [...V.data.columns.map((column) => column.name), "review"];

// The record as the program writes it, with what was corrected put in its place.
V.structured = (record) => {
  const article = record.article;
  const about = { article: article.id, published: article.published, title: article.title, url: article.url, ...record.about };
  const changed = (V.verdicts[record.key] || {}).fields || (record.added ? record.fields : null);
  if (!changed) return { ...record, ...about };
  const period = (label) => {
    const days = V.days(label);
    return days ? { label: V.sdmx(label, days), ...days } : null;
  };
  const same = (name) => !record.added && record.label[name] === changed[name];
  const base = ["plan", "other"].includes(changed.base) ? { kind: changed.base } : changed.base === "-" ? null : { kind: "period", period: period(changed.base) };
  return {
    ...record, ...about, ...changed,
    subject: record.subject && record.subject.text === changed.subject ? record.subject : { text: changed.subject },
    period: same("period") ? record.period : period(changed.period),
    base: same("base") ? record.base : base,
    place: record.place && record.place.name === changed.place ? record.place : changed.place ? { name: changed.place } : null,
  };
};

V.sdmx = (label, { start, end }) => {
  const span = /^(\d{4})-M(\d\d)\.\.(\d{4})-M(\d\d)$/.exec(label);
  if (span) {
    const months = 12 * (span[3] - span[1]) + (span[4] - span[2]) + 1;
    if (span[2] === "01" && months === 6) return `${span[1]}-S1`;
    return span[2] === "07" && months === 6 ? `${span[1]}-S2` : `${start}/P${months}M`;
  }
  return label.includes("..") ? end || start : label.replace("-M", "-");
};

// A text that a spreadsheet would run as a formula has an apostrophe before it, as in the tables that the command writes.
V.inert = (value) => (/^[=+\-@\t\r＝＋－＠]/.test(value) && !/^[+-]?\d[\d.,]*\s?%?$/.test(value) ? `'${value}` : value);

V.csv = (records) => {
  const quoted = (value) => (/[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);
  const cell = (value) => (value === null ? "" : quoted(V.inert(String(value))));
  const lines = [V.header(), ...records.map((record) => V.flat(record).map(({ value }) => value))];
  return lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
};

V.downloadCsv = (records) => V.save(new Blob(["\ufeff", V.csv(records)], { type: "text/csv;charset=utf-8" }), "so-lieu.csv");

V.copy = async (records) => {
  const cell = (value) => (value === null ? "" : String(value).replace(/[\t\r\n]+/g, " "));
  const lines = [V.header(), ...records.map((record) => V.flat(record).map(({ value }) => value))];
  try {
    await navigator.clipboard.writeText(lines.map((line) => line.map(cell).join("\t")).join("\n"));
    V.say(V.t("copied", records.length));
  } catch {
    V.say(V.t("not_copied"));
  }
};

// Cells of Excel hold fifteen digits; longer values stay text rather than lose one.
V.sheetCell = ({ type, value }) => {
  if (value === null) return null;
  const exact = String(value).replace(/^-|\.|^-?0+/g, "").replace(/0+$/, "").length <= 15;
  if ((type === "decimal" && exact) || type === "integer") return { value: Number(value), type: Number };
  if (type === "date") return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  return type === "boolean" ? { value, type: Boolean } : { value: String(value).slice(0, 32767), type: String };
};

V.downloadExcel = async (records) => {
  const head = V.header().map((name) => ({ value: name, type: String, fontWeight: "bold" }));
  const rows = records.map((record) => V.flat(record).map(V.sheetCell));
  const columns = head.map(() => ({ width: 14 }));
  const blob = await writeXlsxFile([head, ...rows], { columns, sheet: "records", stickyRowsCount: 1, stickyColumnsCount: 1 }).toBlob();
  V.save(blob, "so-lieu.xlsx");
};

// ---------------------------------------------------------------- labels
V.goldRecord = (record) => {
  const fields = V.fieldsOf(record);
  const { kind, unit, indicator, subject, period, base, place, status, bound, value, low, high, breakdown } = fields;
  const { start, end } = record.sentence || record.quote;
  const text = V.slice(record.article, start, end).trim();
  return { starts: record.label.starts, kind, unit, indicator, subject, period, base, place, status, bound, value, low, high, breakdown, text };
};

// A figure with an owner of its own is no record of a territory: its numbers are ignored, as those set aside are.
V.gold = (article) => {
  const kept = (record) => !["rejected", "ignored"].includes(V.verdict(record)) && !record.entity;
  const aside = (record) => V.verdict(record) === "ignored" || (V.verdict(record) !== "rejected" && record.entity);
  return {
    article: V.goldName(article), published: article.published || null, stratum: "reviewed",
    records: article.records.filter(kept).map(V.goldRecord),
    ignore: article.records.filter(aside).flatMap((record) => record.label.starts),
  };
};

V.goldName = (article) => article.id.replace(/[\\/:*?"<>|\s]+/g, "_").replace(/^\.+/, "_") || `bai-${article.at + 1}`;

V.goldFiles = (everything) => {
  const files = {};
  for (const article of V.articles) {
    if (!article.text || !(V.finished[article.at] || (everything && V.begun(article)))) continue;
    const labels = V.gold(article);
    while (files[`${labels.article}.json`]) labels.article += `-${article.at + 1}`;
    files[`${labels.article}.json`] = fflate.strToU8(JSON.stringify(labels, null, 1) + "\n");
    files[`${labels.article}.txt`] = fflate.strToU8(article.text);
  }
  return files;
};

V.downloadGold = (everything) => {
  if (!V.articles.some((article) => article.text)) return V.say(V.t("gold_needs_text"));
  const files = V.goldFiles(everything);
  if (!Object.keys(files).length) return V.say(V.t("gold_none"));
  V.save(new Blob([fflate.zipSync(files, { level: 6 })], { type: "application/zip" }), "gold.zip");
};
