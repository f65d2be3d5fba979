// Unpacks the data and gives every record its article, its key and the fields a label has.
V.load = () => {
  const packed = document.getElementById("data").textContent.trim();
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const data = JSON.parse(fflate.strFromU8(fflate.gunzipSync(bytes)));
  V.data = data;
  V.mark = `${packed.length}-${V.checksum(packed)}`;
  V.articles = data.articles;
  V.records = [];
  V.articles.forEach((article, at) => {
    article.at = at;
    article.text = article.text || "";
    article.others = article.others || [];
    article.records = (article.records || []).map((record, index) => V.prepared(record, article, `${at}.${index}`));
    V.records.push(...article.records);
  });
  V.byKey = new Map(V.records.map((record) => [record.key, record]));
};

V.prepared = (record, article, key) => {
  record.article = article;
  record.key = key;
  if (record.sentence && !record.sentence.text) {
    record.sentence.text = V.slice(article, record.sentence.start, record.sentence.end);
  }
  record.fields = {
    kind: record.kind,
    indicator: record.indicator,
    subject: record.subject ? record.subject.text : "",
    value: record.value ?? null,
    low: record.low ?? null,
    high: record.high ?? null,
    unit: record.unit || "",
    bound: record.bound,
    status: record.status,
    period: record.label.period,
    base: record.label.base,
    place: record.place ? record.place.name : null,
    breakdown: record.breakdown || {},
  };
  return record;
};

// Offsets count whole characters, which a browser's strings do not beyond U+FFFF: such a text becomes an array.
V.letters = (article) => {
  if (article.letters === undefined) {
    article.letters = /[\ud800-\udfff]/.test(article.text) ? Array.from(article.text) : article.text;
  }
  return article.letters;
};

V.slice = (article, start, end) => {
  const cut = V.letters(article).slice(start, end);
  return typeof cut === "string" ? cut : cut.join("");
};

// FNV-1a: tells one page's judgements from another's.
V.checksum = (text) => {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1 + (text.length >> 16)) {
    sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return sum.toString(36);
};
