// One operation of the reference.

import { breakable, copyButton, element, json } from "./dom.js";
import { prose, spans } from "./prose.js";
import { resolved, schemaView } from "./schema.js";

export function operationView(document, { path, method, item, operation }) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolved(document, one));
  const body = operation.requestBody ? resolved(document, operation.requestBody) : null;
  return element("article.reference", {},
    element("h2.title", {}, operation.operationId),
    element("p.endpoint", {}, element(`span.method.${method}`, {}, method.toUpperCase()), " ", element("code", {}, ...breakable(path))),
    operation.deprecated ? element("p.note", {}, element("span.badge.warning", {}, "deprecated"), " ", operation["x-instead"] ?? "") : null,
    element("p.summary", {}, operation.summary ?? ""),
    prose(operation.description),
    deviation(operation),
    element("div.buttons", {}, copyButton("Copy as curl", () => curl(document, path, method, parameters, body))),
    parameters.length ? element("section", {}, element("h3", {}, "Parameters"), element("ul.fields", {}, parameters.map((one) => parameter(document, one)))) : null,
    body ? content(document, "Body", body) : null,
    element("section", {}, element("h3", {}, "Answers"),
      Object.entries(operation.responses).map(([status, response]) => answer(document, status, resolved(document, response)))));
}

function deviation(value) {
  return value["x-deviation"] ? element("p.deviation", {}, element("b", {}, "Unlike the published document: "), ...spans(value["x-deviation"])) : null;
}

function parameter(document, one) {
  return element("li", {},
    element("div.field", {}, element("code.name", {}, one.name), element("span.type", {}, `in ${one.in}`),
      one.required ? element("span.required", {}, "required") : null,
      one.deprecated ? element("span.badge.warning", {}, "deprecated") : null),
    prose(one.description),
    schemaView(document, one.schema ?? {}),
    one.example === undefined ? null : element("p.sample", {}, "Example: ", element("code", {}, String(typeof one.example === "object" ? JSON.stringify(one.example) : one.example))),
    deviation(one));
}

function content(document, title, part) {
  return element("section", {}, element("h3", {}, title, " ", part.required ? element("span.required", {}, "required") : null),
    prose(part.description),
    Object.entries(part.content ?? {}).map(([type, media]) => element("div", {},
      type === "application/json" ? null : element("p.hint", {}, type),
      media.schema ? schemaView(document, media.schema) : null,
      examples(document, media))));
}

function answer(document, status, response) {
  const isGood = status.startsWith("2") || status.startsWith("3");
  return element("details.answer", { open: isGood },
    element("summary", {}, element(`span.status.s${status[0]}`, {}, status), " ", ...spans(response.description ?? "")),
    Object.entries(response.content ?? {}).map(([type, media]) => element("div", {},
      type === "application/json" ? null : element("p.hint", {}, type),
      media.schema ? schemaView(document, media.schema) : null, examples(document, media))));
}

function exampleValues(document, media) {
  if (media.example !== undefined) return [["Example", media.example]];
  return Object.entries(media.examples ?? {}).map(([name, one]) => {
    const example = resolved(document, one);
    return [example.summary ?? name, example.value];
  });
}

function examples(document, media) {
  return exampleValues(document, media).map(([name, value]) =>
    element("details", {}, element("summary", {}, name === "Example" ? name : `Example: ${name}`), json(value)));
}

function curl(document, path, method, parameters, body) {
  const given = (one) => one.example ?? one.schema?.default ?? `{${one.name}}`;
  const filled = path.replace(/\{(\w+)\}/g, (all, name) => {
    const one = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
    return one ? encodeURIComponent(given(one)) : all;
  });
  const query = parameters.filter((one) => one.in === "query" && one.required)
    .map((one) => `${one.name}=${encodeURIComponent(given(one))}`).join("&");
  const words = ["curl", "-X", method.toUpperCase(), `'${location.origin}${filled}${query ? `?${query}` : ""}'`, '\\\n  -H "Authorization: Bearer $CAL_API_KEY"'];
  const version = parameters.find((one) => one.in === "header" && one.name === "cal-api-version");
  if (version) {
    const schema = resolved(document, version.schema);
    words.push(`\\\n  -H 'cal-api-version: ${schema.const ?? schema.default ?? version.example}'`);
  }
  const media = body?.content?.["application/json"];
  const example = media ? exampleValues(document, media)[0]?.[1] : undefined;
  if (example !== undefined) {
    words.push("\\\n  -H 'content-type: application/json'", `\\\n  -d '${JSON.stringify(example).replaceAll("'", "'\\''")}'`);
  }
  return words.join(" ");
}
