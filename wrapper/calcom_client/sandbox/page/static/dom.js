// Elements, and what all views share. Text only ever becomes text nodes: what a request held is never read as HTML.

/** An element: `element("a.row", { href: "#/", onclick() {} }, "text", otherElement)`. */
export function element(selector, properties = {}, ...children) {
  const [name, ...classes] = selector.split(".");
  const made = document.createElement(name || "div");
  if (classes.length) made.className = classes.join(" ");
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export async function read(path) {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? `${path}: ${response.status}`);
  return body;
}

export async function write(path, body) {
  const response = await fetch(path, { method: "PUT", body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `${path}: ${response.status}`);
  return answer;
}

/** A button that copies; it says so for a moment. */
export function copyButton(label, text, name = label) {
  const button = element("button.quiet", { type: "button", "aria-label": name }, label);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not allowed";
    }
    setTimeout(() => { button.textContent = label; }, 1200);
  });
  return button;
}

const TOKENS = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON, indented and coloured. */
export function json(value) {
  return coloured(JSON.stringify(value, null, 2));
}

export function coloured(text) {
  const pre = element("pre.json");
  let end = 0;
  for (const found of text.matchAll(TOKENS)) {
    pre.append(text.slice(end, found.index));
    const kind = found[2] ? "key" : found[1] ? "text" : found[3] ? "word" : "number";
    pre.append(element(`span.${kind}`, {}, found[2] ? found[1] : found[0]), found[2] ?? "");
    end = found.index + found[0].length;
  }
  pre.append(text.slice(end));
  return pre;
}

export function empty(title, ...more) {
  return element("div.empty", {}, element("p.empty-title", {}, title), ...more);
}

/** A path that breaks, where it must, after a slash or an ampersand rather than within a word. */
export function breakable(path) {
  return path.split(/(?<=[/&?])/).flatMap((part) => [part, document.createElement("wbr")]);
}

/** Two panes; on a narrow screen only one of them is there at a time. */
export function split(list, detail, label) {
  const aside = element("section.pane.list", { "aria-label": label }, list);
  const pane = element("section.pane.detail", { "aria-label": "Details", tabindex: "-1" }, detail);
  return element("div.split", {}, aside, pane);
}

export const statusClass = (status) => (status ? `s${Math.floor(status / 100)}` : "s0");
