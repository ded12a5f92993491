// The little Markdown that descriptions hold: paragraphs, lists, code, bold, links.

import { element } from "./dom.js";

const SPANS = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:[^)\s]+)\)/g;

/** A line of text. */
export function spans(text) {
  const made = [];
  let end = 0;
  for (const found of text.matchAll(SPANS)) {
    made.push(text.slice(end, found.index));
    if (found[1]) made.push(element("code", {}, found[1]));
    else if (found[2]) made.push(element("b", {}, found[2]));
    else made.push(element("a", { href: found[4], rel: "noreferrer" }, found[3]));
    end = found.index + found[0].length;
  }
  return [...made, text.slice(end)];
}

export function prose(text) {
  if (!text) return null;
  return element("div.prose", {}, text.trim().split(/\n{2,}/).map((block) => {
    const lines = block.split("\n");
    if (lines.every((line) => /^\s*[-*] /.test(line))) {
      return element("ul", {}, lines.map((line) => element("li", {}, ...spans(line.replace(/^\s*[-*] /, "")))));
    }
    return element("p", {}, ...spans(block));
  }));
}
