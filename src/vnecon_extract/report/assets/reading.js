// What people write, read back into codes: 9 tháng 2025 is 2025-M01..2025-M09.  The other way round than format.js; what
// it writes is always understood, and so are the codes themselves.
V.listed = (key) => V.words[key].flatMap((words) => words.split("|")).map(V.plain).sort((one, other) => other.length - one.length).join("|");
V.two = (number) => String(number).padStart(2, "0");

// Words of either language for one of a list of codes.
V.coded = (said, codes, namesOf) => {
  const wanted = V.plain(said.trim());
  return codes.find((code) => code === said.trim()) ?? codes.find((code) => namesOf(code).some((name) => V.plain(name) === wanted));
};

V.readIndicator = (said) => V.coded(said, [...Object.keys(V.data.indicators), "other"], (code) => V.data.indicators[code] ? V.data.indicators[code].slice(0, 2) : V.words.indicator_other);
V.readBase = (said) => V.coded(said, ["plan", "other"], (code) => V.words[`base_${code}`]) || V.readPeriod(said);

// Part by part: đồng/người is VND/person.  What no table knows stays as it is.
V.readUnit = (said) => said.split("/").map((part) => {
  const codes = Object.keys(V.data.units);
  return V.coded(part, codes, (code) => [V.unitName(code)]) || V.coded(part, codes, (code) => V.data.units[code]) || part.trim();
}).join("/");

V.PARTS = ["sector", "product", "partner", "owner", "source", "other"];
V.readParts = (said) => {
  const pairs = said.split(";").map((part) => part.trim()).filter(Boolean).map((part) => part.split(/:\s*/, 2));
  const read = pairs.map(([dimension, words]) => [V.coded(dimension, V.PARTS, (code) => V.words[`part_${code}`]), words]);
  return read.every(([dimension, words]) => dimension && words) ? Object.fromEntries(read) : null;
};
V.partsSaid = (breakdown) => Object.entries(breakdown || {}).map(([dimension, words]) => `${V.named("part", dimension)}: ${words}`).join("; ");

// ---------------------------------------------------------------- periods
// The label of a period, or undefined where the words make none.
V.readPeriod = (said) => {
  const text = V.plain(said).replace(/\s+/g, " ").trim();
  if (!text || text === "-" || text === "–") return "-";
  if (V.days(said.trim())) return said.trim();
  const months = new RegExp(`^(\\d{1,2}) (?:${V.listed("read_months")}) (\\d{4})$`).exec(text);
  if (months) return Number(months[1]) <= 12 ? V.spanLabel(`${months[2]}-M01`, `${months[2]}-M${V.two(months[1])}`) : undefined;
  const open = new RegExp(`^(${V.listed("read_until")}|${V.listed("read_since")}) (.+)$`).exec(text);
  if (open) {
    const point = V.readPoint(open[2]);
    return point && (V.listed("read_until").split("|").includes(open[1]) ? `..${point}` : `${point}..`);
  }
  const ends = text.split(/ ?[–—] ?| - /);
  return ends.length === 2 ? V.readSpan(...ends) : V.readPoint(text);
};

// The first end may leave out the year: 1/11–15/11/2024, T7–T12/2024, Jan–Sep 2025.
V.readSpan = (from, to) => {
  const last = V.readPoint(to);
  const year = last && last.slice(0, 4);
  const first = last && (V.readPoint(from) || V.readPoint(`${from}/${year}`) || V.readPoint(`${from} ${year}`));
  return first && V.spanLabel(first, last);
};

// Three months of a quarter are that quarter, twelve of a year that year.
V.spanLabel = (first, last) => {
  const [a, b] = [first, last].map((point) => /^(\d{4})-M(\d\d)$/.exec(point));
  if (!a || !b || a[1] !== b[1]) return V.days(`${first}..${last}`) ? `${first}..${last}` : undefined;
  const [from, to] = [Number(a[2]), Number(b[2])];
  if (from > to) return undefined;
  if (from === to) return first;
  if (from === 1 && to === 12) return a[1];
  return to === from + 2 && from % 3 === 1 ? `${a[1]}-Q${to / 3}` : `${first}..${last}`;
};

V.readPoint = (text) => {
  const label = V.pointRead(text);
  return label && V.point(label) ? label : undefined;
};

V.pointRead = (text) => {
  let found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (found) return `${found[3]}-${V.two(found[2])}-${V.two(found[1])}`;
  found = new RegExp(`^(?:(?:${V.listed("read_month")}) ?)?(\\d{1,2})/(\\d{4})$`).exec(text);
  if (found) return `${found[2]}-M${V.two(found[1])}`;
  found = new RegExp(`^(?:${V.listed("read_quarter")}) ?(iv|i{1,3}|[1-4])[ /](\\d{4})$`).exec(text);
  if (found) return `${found[2]}-Q${["i", "ii", "iii", "iv"].indexOf(found[1]) + 1 || found[1]}`;
  found = /^(?:(\d{1,2}) )?([a-z]{3})[a-z]* (\d{4})$/.exec(text);
  const month = found && ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].find((number) => V.monthName(number).toLowerCase() === found[2]);
  if (month) return found[1] ? `${found[3]}-${month}-${V.two(found[1])}` : `${found[3]}-M${month}`;
  return text.toUpperCase();
};
