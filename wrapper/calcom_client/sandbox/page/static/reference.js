// The API reference: operations by resource, searched by name, path and summary.

import { element, empty, read, split } from "./dom.js";
import { operationView } from "./operation.js";

const METHODS = ["get", "post", "put", "patch", "delete"];
const search = element("input", { type: "search", id: "reference-search", placeholder: "Search operations", autocomplete: "off", spellcheck: "false", oninput: filter });
const count = element("output", { for: "reference-search" });
const groups = element("div", { id: "operations" });
const detail = element("div");
const view = split([
  element("div.toolbar", {}, element("label.unseen", { for: "reference-search" }, "Search operations"), search, count),
  groups], detail, "Operations");

let loading = null;
const operations = new Map();

function load() {
  loading ??= read("/_sandbox/openapi.json").then((document) => {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (!operation) continue;
        const tag = operation.tags?.[0] ?? "other";
        const words = [operation.operationId, operation.operationId.replace(/([a-z])([A-Z])/g, "$1 $2"), path, method, operation.summary].join(" ").toLowerCase();
        operations.set(operation.operationId, { path, method, item, operation, tag, words });
      }
    }
    draw(document);
    return document;
  });
  return loading;
}

function draw(document) {
  const byTag = Map.groupBy
    ? Map.groupBy(operations.values(), ({ tag }) => tag)
    : [...operations.values()].reduce((map, one) => map.set(one.tag, [...(map.get(one.tag) ?? []), one]), new Map());
  const descriptions = new Map((document.tags ?? []).map(({ name, description }) => [name, description]));
  for (const tag of [...byTag.keys()].sort()) {
    groups.append(element("details.group", { "data-tag": tag },
      element("summary", { title: descriptions.get(tag) }, element("span", {}, tag), element("span.count", {}, byTag.get(tag).length)),
      element("ul.rows", {}, byTag.get(tag).map(row))));
  }
  filter();
}

function row(entry) {
  const { operationId, summary, deprecated } = entry.operation;
  entry.row = element("li", {}, element(`a.row.operation${deprecated ? ".deprecated" : ""}`, { href: `#/reference/${operationId}` },
    element(`span.method.${entry.method}`, {}, entry.method.toUpperCase()),
    element("span.what", {}, element("b", {}, operationId.slice(entry.tag.length + 1) || operationId), element("small", {}, summary))));
  return entry.row;
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let visible = 0;
  for (const { row: made, words: all } of operations.values()) {
    made.hidden = !words.every((word) => all.includes(word));
    if (!made.hidden) visible += 1;
  }
  for (const group of groups.querySelectorAll(".group")) {
    group.hidden = !group.querySelector("li:not([hidden])");
    if (words.length) group.open = visible <= 60;
    else group.open = Boolean(group.querySelector("a[aria-current]"));
  }
  count.textContent = `${visible}`;
  groups.querySelector(".empty")?.remove();
  if (operations.size && !visible) groups.append(empty("No operation fits."));
}

async function open(argument) {
  view.classList.toggle("opened", argument !== null);
  let document;
  try {
    document = await load();
  } catch (error) {
    loading = null;
    detail.replaceChildren(empty(error.message));
    return;
  }
  groups.querySelector("a[aria-current]")?.removeAttribute("aria-current");
  const entry = operations.get(argument);
  if (!entry) {
    detail.replaceChildren(empty(argument === null ? document.info.title : `There is no operation ${argument}.`,
      element("p", {}, `${operations.size} operations. Choose one, or search.`)));
    return;
  }
  const link = entry.row.firstElementChild;
  link.setAttribute("aria-current", "true");
  link.closest(".group").open = true;
  detail.replaceChildren(element("a.back", { href: "#/reference" }, "← All operations"), operationView(document, entry));
  detail.parentElement.scrollTop = 0;
}

export const reference = { element: view, open };
