// What the sandbox holds: rows by kind.

import { element, empty, json, read, split } from "./dom.js";

const kinds = element("ul.rows", { id: "kinds" });
const detail = element("div");
const view = split(kinds, detail, "Kinds of rows");
let opened = null;
let waiting = null;
// Rows whose JSON is unfolded stay so when the state changes.
const unfolded = new Set();

const label = (name) => name.replaceAll("_", " ");

async function refresh() {
  const counts = await read("/_sandbox/rows").catch(() => null);
  if (!counts) return;
  const names = Object.keys(counts).sort((a, b) => (counts[b] > 0) - (counts[a] > 0));
  const focused = document.activeElement?.getAttribute("href");
  kinds.replaceChildren(...names.map((name) => element("li", {},
    element(`a.row.kind${counts[name] ? "" : ".none"}`, { href: `#/state/${name}`, "aria-current": name === opened ? "true" : null },
      element("span", {}, label(name)), element("span.count", {}, counts[name])))));
  kinds.querySelector(`a[href="${focused}"]`)?.focus();
  if (opened) await table(opened);
  else detail.replaceChildren(empty("Choose a kind to see its rows.", element("p", {}, "Secrets are masked here.")));
}

async function table(name) {
  const back = element("a.back", { href: "#/state" }, "← All kinds");
  let found;
  try {
    found = await read(`/_sandbox/rows/${encodeURIComponent(name)}`);
  } catch (error) {
    detail.replaceChildren(back, empty(error.message));
    return;
  }
  const { rows, count } = found;
  const title = element("h2.title", {}, label(name));
  if (!rows.length) {
    detail.replaceChildren(back, title, empty(`There are no ${label(name)}.`));
    return;
  }
  const columns = Object.keys(rows[0]).filter((column) => rows.some((row) => isShort(row[column])));
  const scrolled = detail.querySelector(".scroll")?.scrollLeft ?? 0;
  detail.replaceChildren(back, title,
    count > rows.length ? element("p.hint", {}, `The last ${rows.length} of ${count}.`) : "",
    element("div.scroll", { tabindex: "0", role: "region", "aria-label": `Table of ${label(name)}` }, element("table", {},
      element("thead", {}, element("tr", {}, columns.map((column) => element("th", { scope: "col" }, label(column))),
        element("th", { scope: "col" }, "all"))),
      element("tbody", {}, rows.map((row) => rowOf(name, row, columns))))));
  detail.querySelector(".scroll").scrollLeft = scrolled;
}

const isShort = (value) => value !== null && value !== undefined && value !== "" && (typeof value !== "object");

function rowOf(name, row, columns) {
  const key = `${name}/${row.id}`;
  const all = element("details", { open: unfolded.has(key), ontoggle(event) {
    if (event.target.open) unfolded.add(key);
    else unfolded.delete(key);
  } }, element("summary", { "aria-label": `All of ${label(name)} ${row.id}` }, "JSON"), json(row));
  return element("tr", {}, columns.map((column) =>
    element(`td${isShort(row[column]) ? "" : ".none"}`, { "data-label": label(column) }, isShort(row[column]) ? String(row[column]) : "–")),
    element("td.all", {}, all));
}

function changed() {
  if (waiting !== null) return;
  waiting = setTimeout(() => { waiting = null; refresh(); }, 300);
}

export const state = {
  element: view,
  changed,
  open(argument) {
    opened = argument;
    view.classList.toggle("opened", opened !== null);
    refresh();
  },
};
