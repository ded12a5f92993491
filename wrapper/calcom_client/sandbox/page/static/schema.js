// A schema as a list of fields. Objects within objects unfold when asked to: schemas are deep, and some hold themselves.

import { element } from "./dom.js";
import { prose, spans } from "./prose.js";

export function resolved(document, value) {
  let found = value;
  while (found?.$ref) {
    const { $ref, ...beside } = found;
    const target = $ref.slice(2).split("/").reduce((part, token) => part?.[token.replaceAll("~1", "/").replaceAll("~0", "~")], document);
    found = { ...target, ...beside };
    if (!target) break;
  }
  return found ?? {};
}

const nameOf = (value) => value.$ref?.split("/").pop() ?? value.title;

function typeOf(document, value) {
  const schema = resolved(document, value);
  const types = [schema.type ?? []].flat();
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (types.includes("array")) {
    const others = types.filter((type) => type !== "array");
    return [`list of ${typeOf(document, schema.items ?? {})}`, ...others].join(" or ");
  }
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants && !schema.properties) {
    const names = [...new Set(variants.map((one) => nameOf(one) ?? typeOf(document, one)))];
    return names.length > 3 ? `one of ${names.length} shapes` : names.join(" or ");
  }
  const name = (schema.properties || schema.allOf) ? nameOf(value) ?? types[0] ?? "object" : null;
  const text = name ? [name, ...types.filter((type) => type === "null")].join(" or ") : types.join(" or ") || "anything";
  return schema.format ? `${text} (${schema.format})` : text;
}

const BOUNDS = [["minimum", "≥"], ["maximum", "≤"], ["exclusiveMinimum", ">"], ["exclusiveMaximum", "<"], ["minLength", "length ≥"],
  ["maxLength", "length ≤"], ["minItems", "items ≥"], ["maxItems", "items ≤"], ["pattern", "pattern"]];

function limitsOf(schema) {
  const found = BOUNDS.filter(([name]) => schema[name] !== undefined).map(([name, sign]) => `${sign} ${schema[name]}`);
  if (schema.default !== undefined) found.push(`default ${JSON.stringify(schema.default)}`);
  return found.join(", ");
}

/** The object or the variants that a schema leads to, through lists. */
function inner(document, value) {
  const schema = resolved(document, value);
  if (schema.items) return inner(document, schema.items);
  return schema;
}

const isDeep = (schema) => Boolean(schema.properties || schema.oneOf || schema.anyOf || schema.allOf);

export function schemaView(document, value) {
  const schema = resolved(document, value);
  const limits = limitsOf(schema);
  return element("div.schema", {},
    element("p.type", {}, typeOf(document, value), limits ? `, ${limits}` : ""),
    choices(schema), parts(document, inner(document, value)));
}

function choices(schema) {
  const values = schema.enum ?? schema.items?.enum;
  return values ? element("p.choices", {}, values.map((one) => [element("code", {}, String(one)), " "])) : null;
}

function parts(document, schema) {
  const made = [];
  for (const one of schema.allOf ?? []) made.push(parts(document, resolved(document, one)));
  if (schema.properties) {
    const required = new Set(schema.required ?? []);
    made.push(element("ul.fields", {}, Object.entries(schema.properties).map(([name, one]) => field(document, name, one, required.has(name)))));
  }
  for (const one of schema.oneOf ?? schema.anyOf ?? []) {
    if (isDeep(inner(document, one))) made.push(unfolding(nameOf(one) ?? typeOf(document, one), () => parts(document, inner(document, one))));
  }
  return made.length ? element("div", {}, made) : null;
}

function field(document, name, value, required) {
  const schema = resolved(document, value);
  const within = inner(document, value);
  const limits = limitsOf(schema);
  return element("li", {},
    element("div.field", {}, element("code.name", {}, name), element("span.type", {}, typeOf(document, value)),
      required ? element("span.required", {}, "required") : null,
      schema.deprecated ? element("span.badge.warning", {}, "deprecated") : null),
    prose(schema.description),
    limits ? element("p.hint", {}, limits) : null,
    choices(schema),
    schema["x-deviation"] ? element("p.deviation", {}, element("b", {}, "Unlike the published document: "), ...spans(schema["x-deviation"])) : null,
    isDeep(within) ? unfolding("Fields", () => parts(document, within), name) : null);
}

function unfolding(label, make, of = "") {
  return element("details.inner", {
    ontoggle(event) {
      if (event.target.open && event.target.children.length === 1) event.target.append(make() ?? "");
    },
  }, element("summary", {}, of ? `${label} of ${of}` : label));
}
