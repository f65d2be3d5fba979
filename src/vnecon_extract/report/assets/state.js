// What the reader of the page has decided: a verdict for each record, records added, articles finished.
V.verdicts = {}; // key -> {verdict, fields?}
V.addedRecords = []; // {at, start, end, starts, fields, words...}
V.finished = {}; // number of the article -> true
V.kept = true;

V.storage = () => `vnecon ${V.mark}`;

V.restore = () => {
  try {
    const saved = JSON.parse(localStorage.getItem(V.storage()) || "{}");
    V.verdicts = saved.verdicts || {};
    V.finished = saved.finished || {};
    (saved.added || []).forEach((added) => V.insert(added));
  } catch {
    V.kept = false; // a browser that keeps nothing, or what it kept is broken
  }
};

V.keep = () => {
  const added = V.addedRecords.map(({ at, key, quote, label, fields, sentence }) => ({ at, key, quote, label, fields, sentence }));
  try {
    localStorage.setItem(V.storage(), JSON.stringify({ verdicts: V.verdicts, finished: V.finished, added }));
  } catch {
    if (V.kept) V.say(V.t("not_kept"));
    V.kept = false;
  }
  V.changed();
};

V.judge = (record, verdict, fields) => {
  const before = V.verdicts[record.key];
  if (before && before.verdict === verdict && !fields) delete V.verdicts[record.key];
  else V.verdicts[record.key] = fields ? { verdict, fields } : { verdict };
  delete V.finished[record.article.at];
  V.keep();
};

V.verdict = (record) => (record.added ? "added" : (V.verdicts[record.key] || {}).verdict || "");
V.fieldsOf = (record) => (V.verdicts[record.key] || {}).fields || record.fields;
V.undecided = (article) => article.records.filter((record) => !V.verdict(record));
V.begun = (article) => V.finished[article.at] || article.records.some((record) => V.verdict(record));
V.finish = (article, done) => {
  if (done) V.finished[article.at] = true;
  else delete V.finished[article.at];
  V.keep();
};

V.insert = (added) => {
  const article = V.articles[added.at];
  const key = added.key || `${added.at}.+${added.quote.start}-${Date.now().toString(36)}`;
  const record = { ...added, key, article, added: true, words: added.words || {} };
  V.addedRecords.push(record);
  article.records.push(record);
  article.records.sort((one, other) => one.quote.start - other.quote.start);
  V.records.push(record);
  V.byKey.set(record.key, record);
  return record;
};

V.removeAdded = (record) => {
  for (const list of [V.addedRecords, record.article.records, V.records]) list.splice(list.indexOf(record), 1);
  V.byKey.delete(record.key);
  V.keep();
};

V.forget = () => {
  [...V.addedRecords].forEach(V.removeAdded);
  V.verdicts = {};
  V.finished = {};
  V.keep();
};
