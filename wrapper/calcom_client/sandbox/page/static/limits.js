// Rate-limit windows as they are now.

import { element, empty, read } from "./dom.js";

const body = element("div.windows", { id: "windows" });
const view = element("section.page", { "aria-label": "Rate limits" },
  element("p.hint", {}, "A window begins with a credential's first request. The request after the last allowed one starts a block."), body);
let timer = null;

async function refresh() {
  let windows;
  try {
    ({ windows } = await read("/_sandbox/limits"));
  } catch {
    return;
  }
  if (windows.length) body.replaceChildren(...windows.map(card));
  else body.replaceChildren(empty("No window is open.", element("p", {}, "Nobody sent a request in the last window.")));
}

function card({ caller, limit, remaining, reset, blocked }) {
  const name = caller.name ? `${caller.name} · ${caller.kind} ${caller.hint}` : `${caller.kind} ${caller.hint}`;
  return element(`div.window${blocked ? ".blocked" : ""}`, {},
    element("h2", {}, name),
    element("progress", { max: limit || 1, value: remaining, "aria-label": `${name}: ${remaining} of ${limit} requests left` }),
    element("p.numbers", {},
      element("span", {}, blocked ? "Blocked" : `${remaining} of ${limit} left`),
      element("span", {}, `${blocked ? "ends" : "resets"} in ${reset} s`)));
}

export const limits = {
  element: view,
  changed: refresh,
  show() { refresh(); timer = setInterval(refresh, 1000); },
  hide() { clearInterval(timer); },
};
