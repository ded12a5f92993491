// The live list of requests.

import { breakable, copyButton, element, empty, split, statusClass } from "./dom.js";
import { exchange } from "./exchange.js";

const MOST = 200;
const entries = new Map();
const rows = new Map();
let opened = null;

const text = element("input", { type: "search", id: "request-filter", placeholder: "Path, operation, caller, request id", autocomplete: "off", spellcheck: "false", oninput: filter });
const status = element("select", { id: "request-status", onchange: filter },
  [["", "Any status"], ["2", "2xx"], ["3", "3xx"], ["4", "4xx"], ["5", "5xx"], ["0", "No answer"]]
    .map(([value, label]) => element("option", { value }, label)));
const count = element("output", { for: "request-filter request-status" });
const list = element("ol.rows", { id: "request-list" });
const nothing = element("div");
const detail = element("div");
const clear = element("button.quiet", { type: "button", async onclick() { await fetch("/_sandbox/requests", { method: "DELETE" }); replace([]); } }, "Clear");
const view = split([
  element("div.toolbar", {},
    element("label.unseen", { for: "request-filter" }, "Filter requests"), text,
    element("label.unseen", { for: "request-status" }, "Status"), status, count, clear),
  list, nothing], detail, "Requests");

function caller({ caller: who }) {
  if (!who) return "unknown API key";
  return who.name ? `${who.name} · ${who.hint}` : `${who.kind} ${who.hint}`;
}

function row(entry) {
  return element("li", {}, element("a.row.request", { href: `#/requests/${entry.number}` },
    element(`span.status.${statusClass(entry.status)}`, {}, entry.status ?? "—"),
    element("span.what", {}, element("b", {}, entry.method), " ", ...breakable(entry.path)),
    element("span.when", {}, `${entry.milliseconds} ms`),
    element("span.more", {},
      element("span", {}, entry.operationId ?? "no operation"),
      element("span", {}, caller(entry)),
      element("time", { datetime: entry.at }, entry.at.slice(11, 19)),
      entry.badges.map(({ kind, text: title }) => element(`span.badge.${kind.replace(" ", "-")}`, { title }, kind)))));
}

function fits(entry) {
  if (status.value && statusClass(entry.status) !== `s${status.value}`) return false;
  const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const all = [entry.method, entry.path, entry.operationId, entry.status, caller(entry), entry.requestId,
    ...entry.badges.map(({ kind }) => kind)].join(" ").toLowerCase();
  return words.every((word) => all.includes(word));
}

function filter() {
  let visible = 0;
  for (const [number, entry] of entries) {
    const hidden = !fits(entry);
    rows.get(number).hidden = hidden;
    if (!hidden) visible += 1;
  }
  count.textContent = visible === entries.size ? `${visible}` : `${visible} of ${entries.size}`;
  nothing.replaceChildren();
  if (!entries.size) nothing.append(firstSteps());
  else if (!visible) nothing.append(empty("No request fits the filter."));
}

function firstSteps() {
  const command = `curl -H "Authorization: Bearer cal_sandbox" ${location.origin}/v2/me`;
  return empty("No requests yet", element("p", {}, "They appear here as they come. Try:"),
    element("pre.json", {}, command), copyButton("Copy", () => command, "Copy the command"));
}

function add(batch) {
  for (const entry of batch) {
    entries.set(entry.number, entry);
    rows.set(entry.number, row(entry));
    list.prepend(rows.get(entry.number));
  }
  while (entries.size > MOST) {
    const [oldest] = entries.keys();
    rows.get(oldest).remove();
    rows.delete(oldest);
    entries.delete(oldest);
  }
  mark();
  filter();
}

function replace(kept) {
  entries.clear();
  rows.clear();
  list.replaceChildren();
  add(kept);
}

function mark() {
  for (const [number, made] of rows) {
    const link = made.firstElementChild;
    if (number === opened) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function open(argument) {
  opened = argument === null ? null : Number(argument);
  view.classList.toggle("opened", opened !== null);
  mark();
  if (opened === null) detail.replaceChildren(empty("Choose a request to see all of it."));
  else exchange(opened).then((made) => detail.replaceChildren(made));
}

filter();
export const requests = { element: view, add, replace, open };
