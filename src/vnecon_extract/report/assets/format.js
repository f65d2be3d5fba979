// Codes and values as people write them.  Values stay strings of digits throughout: nothing is rounded.
V.indicatorName = (code) => {
  const known = V.data.indicators[code];
  return known ? known[V.language === "vi" ? 0 : 1] : code === "other" ? V.t("indicator_other") : code;
};

V.unitName = (unit) => {
  if (unit === "percent") return "%";
  if (V.language !== "vi") return { pp: "pp", times: "times" }[unit] || unit;
  const name = (part) => (part !== "VND" && /^[A-Z]{3}$/.test(part) ? part : (V.data.units[part] || [part])[0]);
  return unit.split("/").map(name).join("/");
};

V.count = (number) => V.grouped(String(number));

V.grouped = (digits) => {
  const [whole, fraction] = digits.split(".");
  const [point, comma] = V.language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, point);
  return fraction ? grouped + comma + fraction : grouped;
};

// 2023720000000 -> ["2.023,72", "tỷ"]: the point moved, no digit lost.
V.scaled = (value) => {
  const negative = value.startsWith("-");
  const [whole, fraction = ""] = value.replace(/^[-+]/, "").split(".");
  const step = whole.length > 9 ? 9 : whole.length > 6 ? 6 : 0;
  const name = { 9: V.language === "vi" ? "tỷ" : "bn", 6: V.language === "vi" ? "triệu" : "m", 0: "" }[step];
  const moved = step ? `${whole.slice(0, -step)}.${whole.slice(-step)}${fraction}`.replace(/\.?0+$/, "") : value.replace(/^[-+]/, "");
  return [(negative ? "−" : "") + V.grouped(moved), name];
};

V.amount = (fields) => {
  if (fields.value !== null) {
    const [number, scale] = V.scaled(fields.value);
    const sign = fields.kind === "change" && !number.startsWith("−") && !/^[0.,]+$/.test(number) ? "+" : "";
    return [V.bound(fields), sign + number, scale].filter(Boolean).join(" ");
  }
  return `${V.scaled(fields.low || "").join(" ").trim()} – ${V.scaled(fields.high || "").join(" ").trim()}`;
};

V.bound = (fields) => (["approx", "over", "under"].includes(fields.bound) ? { approx: "≈", over: ">", under: "<" }[fields.bound] : "");

V.amountUnit = (fields) => {
  const unit = V.unitName(fields.unit);
  return unit === "%" ? `${V.amount(fields)}%` : `${V.amount(fields)} ${unit}`.trim();
};

// ---------------------------------------------------------------- periods, as labels write them
const POINT = /^(\d{4})(?:-Q([1-4])|-M?(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

V.days = (label) => {
  if (!label || label === "-") return null;
  const [first, last] = label.includes("..") ? label.split("..") : [label, label];
  const from = first ? V.point(first) : null;
  const to = last ? V.point(last) : null;
  if ((first && !from) || (last && !to) || (!from && !to)) return undefined; // no label at all
  return { start: from ? from.start : null, end: to ? to.end : null };
};

V.point = (text) => {
  const found = POINT.exec(text);
  if (!found) return null;
  const [, year, quarter, month, day] = found;
  if (day) {
    const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return real.toISOString().slice(0, 10) === `${year}-${month}-${day}` ? { start: text, end: text } : null;
  }
  const from = quarter ? 3 * quarter - 2 : month ? Number(month) : 1;
  const to = quarter ? 3 * quarter : month ? Number(month) : 12;
  const last = new Date(Date.UTC(Number(year), to, 0)).getUTCDate();
  const two = (n) => String(n).padStart(2, "0");
  return { start: `${year}-${two(from)}-01`, end: `${year}-${two(to)}-${last}` };
};

V.periodName = (label) => {
  if (!label || label === "-") return "–";
  if (!label.includes("..")) return V.pointName(label);
  const [first, last] = label.split("..");
  if (!first) return (V.language === "vi" ? "đến " : "up to ") + V.pointName(last);
  if (!last) return (V.language === "vi" ? "từ " : "from ") + V.pointName(first);
  const a = /^(\d{4})-M(\d\d)$/.exec(first);
  const b = /^(\d{4})-M(\d\d)$/.exec(last);
  if (a && b && a[1] === b[1]) {
    if (V.language !== "vi") return `${V.monthName(a[2])}–${V.monthName(b[2])} ${a[1]}`;
    return a[2] === "01" ? `${Number(b[2])} tháng ${a[1]}` : `T${Number(a[2])}–T${Number(b[2])}/${a[1]}`;
  }
  const within = V.language === "vi" && /-\d\d-\d\d$/.test(first) && first.slice(0, 4) === last.slice(0, 4);
  return within ? `${V.pointName(first).replace(/\/\d{4}$/, "")}–${V.pointName(last)}` : `${V.pointName(first)} – ${V.pointName(last)}`;
};

V.monthName = (month) =>
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][Number(month) - 1];

V.pointName = (text) => {
  const found = POINT.exec(text);
  if (!found) return text;
  const [, year, quarter, month, day] = found;
  if (V.language === "vi") {
    if (day) return `${Number(day)}/${Number(month)}/${year}`;
    return quarter ? `Quý ${"I II III IV".split(" ")[quarter - 1]}/${year}` : month ? `T${Number(month)}/${year}` : year;
  }
  if (day) return `${Number(day)} ${V.monthName(month)} ${year}`;
  return quarter ? `Q${quarter} ${year}` : month ? `${V.monthName(month)} ${year}` : year;
};

V.periodOrder = (label) => {
  const days = V.days(label);
  return days ? `${days.end || days.start} ${days.start || ""}` : "";
};

// What sort of period it is: only those of one sort are compared.  Nine months are not six: m01-09 is not m01-06.
V.grain = (label) => {
  if (!label || label === "-") return "";
  if (/^\d{4}$/.test(label)) return "year";
  if (/^\d{4}-Q\d$/.test(label)) return "quarter";
  if (/^\d{4}-M\d\d$/.test(label)) return "month";
  const [first, last] = label.split("..");
  const span = /^(\d{4})-M(\d\d)\.\.(\d{4})-M(\d\d)$/.exec(label);
  if (span) return span[1] === span[3] ? `m${span[2]}-${span[4]}` : "months";
  if (/^\d{4}\.\.\d{4}$/.test(label)) return "years";
  return last === undefined || !first ? "day" : "days"; // up to a day: as it stood on that day
};

V.grainName = (grain) => {
  const span = /^m(\d\d)-(\d\d)$/.exec(grain);
  return span ? V.periodName(`2000-M${span[1]}..2000-M${span[2]}`).replace(/[ /]2000$/, "") : V.t(`grain_${grain || "none"}`);
};

V.baseName = (label) =>
  !label || label === "-" ? "–" : label === "plan" || label === "other" ? V.t(`base_${label}`) : V.periodName(label);

// Whether a change is on the same span a year earlier, the one thing that must not be mixed with "on last month".
V.against = (fields) => {
  if (fields.kind !== "change" && fields.kind !== "ratio") return "";
  if (fields.base === "plan" || fields.base === "other") return fields.base;
  const [of, base] = [V.days(fields.period), V.days(fields.base)];
  if (!base) return "none";
  const yearBack = of && of.end && base.end && Number(of.end.slice(0, 4)) === Number(base.end.slice(0, 4)) + 1;
  return yearBack && of.end.slice(5, 7) === base.end.slice(5, 7) ? "yoy" : "period";
};

V.partName = (breakdown) => Object.values(breakdown || {}).join(" · ");

// The day on which an article appeared, in the notation of periods.
V.dateOf = (article) => (article.published ? V.pointName(article.published) : "");

// A text file has no title but its first line, behind the header with the date.
V.articleName = (article) => {
  if (article.name === undefined) {
    const line = (article.title || article.text.replace(/^\s*date \d{4}[-\d]* /, "")).trim().split("\n")[0].trim();
    article.name = line.length > 120 ? `${line.slice(0, 118)}…` : line || article.id;
  }
  return article.name;
};
