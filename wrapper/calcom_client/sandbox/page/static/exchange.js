// One request and its answer.

import { breakable, coloured, copyButton, element, empty, json, read, statusClass } from "./dom.js";

// Where a secret was, the command takes it from the environment.
const FROM_ENVIRONMENT = {
  authorization: "Bearer $CAL_API_KEY",
  "x-cal-secret-key": "$CAL_OAUTH_CLIENT_SECRET",
};
const OF_THE_CLIENT = ["host", "content-length", "connection", "accept", "accept-encoding", "user-agent", "transfer-encoding"];

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

export function curl({ method, path, request }) {
  const words = ["curl", "-X", method, quoted(location.origin + path)];
  for (const [name, value] of request.headers) {
    if (OF_THE_CLIENT.includes(name)) continue;
    const secret = FROM_ENVIRONMENT[name];
    words.push("\\\n  -H", secret ? `"${name}: ${secret}"` : quoted(`${name}: ${value}`));
  }
  if (request.body?.json !== undefined) words.push("\\\n  -d", quoted(JSON.stringify(request.body.json)));
  return words.join(" ");
}

function headers(label, list) {
  return element("details", {}, element("summary", {}, `${label} (${list.length})`),
    element("dl.headers", {}, list.map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])));
}

function body(label, shown) {
  if (!shown) return element("p.hint", {}, `${label}: none`);
  return element("div", {}, element("h3", {}, label),
    shown.json !== undefined ? json(shown.json) : shown.text ? coloured(shown.text) : null,
    shown.note ? element("p.hint", {}, shown.note) : null);
}

export async function exchange(number) {
  const back = element("a.back", { href: "#/requests" }, "← All requests");
  let entry;
  try {
    entry = await read(`/_sandbox/requests/${number}`);
  } catch (error) {
    return element("div", {}, back, empty(error.message));
  }
  const who = entry.caller;
  const facts = [
    ["Operation", entry.operationId ? element("a", { href: `#/reference/${entry.operationId}` }, entry.operationId) : "none"],
    ["Caller", who ? `${who.name ? `${who.name} (user ${who.userId}), ` : ""}${who.kind} ${who.hint}` : "unknown API key"],
    ["Took", `${entry.milliseconds} ms`],
    ["At", entry.at],
    ["Request id", entry.requestId ?? "none"],
  ];
  return element("article", {}, back,
    element("h2.title", {}, element(`span.status.${statusClass(entry.status)}`, {}, entry.status ?? "—"), " ",
      element("span", {}, element("b", {}, entry.method), " ", ...breakable(entry.path))),
    entry.badges.map(({ kind, text }) => element("p.note", {},
      element(`span.badge.${kind.replace(" ", "-")}`, {}, kind), " ", kind === "example" ? "The document's example: nothing was done." : text)),
    element("dl.facts", {}, facts.map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("div.buttons", {}, copyButton("Copy as curl", () => curl(entry))),
    body("Request body", entry.request.body),
    headers("Request headers", entry.request.headers),
    body("Answer", entry.response.body),
    headers("Answer headers", entry.response.headers));
}
