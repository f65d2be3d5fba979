// The words of an article cut at every edge of a mark, and the lines drawn from a number to the words it belongs to.
const KINDS = ["subject", "part", "period", "base", "place", "status"];

// What is to be marked: [{kind, start, end, records, other?}], words shared by several records only once.
V.marks = (article) => {
  const marks = new Map();
  const mark = (kind, start, end, record) => {
    if (end <= start) return;
    const id = `${kind} ${start} ${end}`;
    if (!marks.has(id)) marks.set(id, { kind, start, end, records: [] });
    marks.get(id).records.push(record);
  };
  for (const record of article.records) {
    mark("quote", record.quote.start, record.quote.end, record);
    if (record.subject) mark("subject", record.subject.start, record.subject.end, record);
    for (const [what, [start, end]] of Object.entries(record.words || {})) {
      const kind = what.split(" ")[0];
      if (KINDS.includes(kind)) mark(kind, start, end, record);
    }
  }
  for (const other of article.others) {
    const kind = { unclaimed: "unclaimed", rejected: "left", published: "header" }[other[2]];
    if (kind) marks.set(`other ${other[0]}`, { kind, start: kind === "header" ? 0 : other[0], end: other[1], records: [], other });
  }
  return [...marks.values()].sort((one, two) => one.start - two.start || two.end - one.end);
};

// Pieces of text in order, each with the marks that cover it.
V.pieces = (marks, length) => {
  const edges = [...new Set([0, length, ...marks.flatMap((mark) => [mark.start, mark.end])])];
  edges.sort((one, two) => one - two);
  let next = 0;
  let open = [];
  return edges.slice(0, -1).map((start, at) => {
    open = open.filter((mark) => mark.end > start);
    while (next < marks.length && marks[next].start <= start) open.push(marks[next++]);
    return { start, end: edges[at + 1], marks: [...open] };
  });
};

V.drawLinks = (text, svg, marks, records) => {
  svg.replaceChildren();
  const frame = text.getBoundingClientRect();
  svg.setAttribute("viewBox", `0 0 ${text.clientWidth} ${text.clientHeight}`);
  const at = (mark) => {
    const box = mark.elements[0].getClientRects()[0];
    return box && { x: box.left - frame.left + Math.min(box.width, 60) / 2, top: box.top - frame.top, bottom: box.bottom - frame.top };
  };
  for (const record of records.slice(0, 12)) {
    const own = marks.filter((mark) => mark.records.includes(record));
    const quote = own.find((mark) => mark.kind === "quote");
    const from = quote && at(quote);
    for (const mark of own) {
      const to = mark.kind !== "quote" && at(mark);
      if (from && to) svg.append(...V.link(from, to, mark.kind));
    }
  }
};

V.link = (from, to, kind) => {
  const level = Math.abs(from.top - to.top) < 8;
  const down = to.top > from.top;
  const [y1, y2] = level ? [from.top, to.top] : down ? [from.bottom, to.top] : [from.top, to.bottom];
  const lift = level ? Math.min(26, 8 + Math.abs(from.x - to.x) / 8) : 0;
  const middle = (y1 + y2) / 2;
  const curve = level
    ? `M${from.x},${y1} C${from.x},${y1 - lift} ${to.x},${y2 - lift} ${to.x},${y2}`
    : `M${from.x},${y1} C${from.x},${middle} ${to.x},${middle} ${to.x},${y2}`;
  const made = (name, properties) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    return element;
  };
  return [
    made("path", { d: curve, class: `link l-${kind}` }),
    made("circle", { cx: to.x, cy: y2, r: 3, class: `dot l-${kind}` }),
  ];
};
