"use strict";
// Words of the page in two languages, and the one helper that makes elements: text is always text, never markup.
const V = {};
V.words = JSON.parse(document.getElementById("words").textContent);
V.language = "vi";

V.t = (key, ...given) => {
  const both = V.words[key];
  const said = both ? both[V.language === "vi" ? 0 : 1] : key;
  return said.replace(/\{(\d)\}/g, (_, at) => given[Number(at)]);
};

// What the program calls something, in the page's words where it has any.
V.named = (kind, name) => (V.words[`${kind}_${name}`] ? V.t(`${kind}_${name}`) : name);

// V.el("button", {class: "x", onclick: f, "aria-label": "y"}, "text", child, ...)
V.el = (name, properties, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked") made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
};

V.say = (text) => {
  const said = document.getElementById("said");
  said.textContent = text;
  said.classList.add("on");
  clearTimeout(V.say.timer);
  V.say.timer = setTimeout(() => said.classList.remove("on"), 4000);
};

// For searching: no case, no diacritics.
V.plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
