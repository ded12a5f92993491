"""What is wrong with a request, said as the real server's validation library says it."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from jsonschema_rs import ValidationError

from calcom_client.sandbox.document import DOCUMENT_URI, Document, escape, resolve

Node = dict[str, Any]
Path = tuple[str | int, ...]

_TYPES = {
    "string": ("isString", "must be a string"),
    "integer": ("isInt", "must be an integer number"),
    "number": ("isNumber", "must be a number conforming to the specified constraints"),
    "boolean": ("isBoolean", "must be a boolean value"),
    "array": ("isArray", "must be an array"),
    "object": ("isObject", "must be an object"),
}
_FORMATS = {
    "email": ("isEmail", "must be an email"),
    "uri": ("isUrl", "must be a URL address"),
    "uuid": ("isUUID", "must be a UUID"),
    "date": ("isDateString", "must be a valid ISO 8601 date string"),
    "date-time": ("isDateString", "must be a valid ISO 8601 date string"),
    "time-zone": ("isTimeZone", "must be a valid IANA time-zone"),
}
_PATTERNS = {
    r"^([01]\d|2[0-3]):[0-5]\d$": ("matches", "must be a valid time format HH:MM"),
    r"^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$": (
        "isHexColor",
        "must be a hexadecimal color",
    ),
}
_LIMITS = {
    "minLength": ("isLength", "must be longer than or equal to {} characters"),
    "maxLength": ("isLength", "must be shorter than or equal to {} characters"),
    "minimum": ("min", "must not be less than {}"),
    "maximum": ("max", "must not be greater than {}"),
    "minItems": ("arrayMinSize", "must contain at least {} elements"),
    "maxItems": ("arrayMaxSize", "must contain no more than {} elements"),
    "uniqueItems": ("arrayUnique", "must hold each element once"),
    "pattern": ("matches", "must match {} regular expression"),
}


def complaints(
    value: object, errors: Sequence[ValidationError], schema: Mapping[str, Any], document: Document
) -> list[Node]:
    """The real server's tree of nodes: `{target, value, property, children, constraints}`.

    Args:
        value: What was sent; nodes repeat it, private keys included, as the real server's do.
        errors: What a schema says of it; at least one.
        schema: That schema; references into the document are followed.
        document: The document.
    """
    root: Node = {"children": []}
    for error in errors:
        for path, rule, message in _constraints((), error, schema, document):
            _add(root, value, path, rule, message)
    children: list[Node] = root["children"]
    return children


def sentence(nodes: Sequence[Mapping[str, Any]]) -> str:
    """The nodes as the one long sentence by which bookings and slots report them."""
    return ", ".join(
        f"{node['property']} property is wrong,{','.join(node.get('constraints', {}).values())} "
        f"{sentence(node.get('children', ()))}"
        for node in nodes
    )


def _constraints(
    above: Path, error: ValidationError, schema: Mapping[str, Any], document: Document
) -> list[tuple[Path, str, str]]:
    """What one error says: the path of a property, the rule that it breaks, and the sentence without its name."""
    path = (*above, *error.instance_path)
    details = error.kind.as_dict()
    kind = error.kind.name
    if kind in ("oneOf", "anyOf") and details.get("context"):
        depth = len(error.instance_path)
        # Nobody who sent something meant the null that may stand there as well.
        branches = [errors for errors in details["context"] if not _asks_for_null(errors)]
        branch = min(branches, key=lambda errors: _strangeness(errors, depth))
        return [found for inner in branch for found in _constraints(above, inner, schema, document)]
    if kind == "required":
        missing = details["property"]
        return [((*path, missing), *_when_missing(error, missing, schema, document))]
    if kind == "additionalProperties":
        return [((*path, name), "whitelistValidation", "should not exist") for name in details["unexpected"]]
    return [(path, *_rule(kind, details))]


def _asks_for_null(branch: Sequence[ValidationError]) -> bool:
    return any(error.kind.name == "type" and error.kind.as_dict()["types"] == ["null"] for error in branch)


def _strangeness(branch: Sequence[ValidationError], depth: int) -> tuple[int, int]:
    """How far a value is from a variant: first by what tells variants apart, then by how much is wrong.

    Args:
        branch: What is wrong with it as this variant.
        depth: How deep the value itself stands: a constant one deeper tells variants apart, as does its own type.
    """
    tags = sum(
        len(error.instance_path) == depth + (error.kind.name != "type") and error.kind.name in ("const", "enum", "type")
        for error in branch
    )
    return tags, len(branch)


def _rule(kind: str, details: Mapping[str, Any]) -> tuple[str, str]:
    match kind:
        case "type":
            return _TYPES[next(name for name in details["types"] if name != "null")]
        case "enum":
            return _one_of(details["options"])
        case "const":
            return "equals", f"must be equal to {details['expected_value']}"
        case "pattern" if details["pattern"] in _PATTERNS:
            return _PATTERNS[details["pattern"]]
        case "format" if details["format"] in _FORMATS:
            return _FORMATS[details["format"]]
    rule, message = _LIMITS.get(kind, ("isValid", f"must be valid ({kind})"))
    return rule, message.format(*details.values())


def _one_of(options: Sequence[object]) -> tuple[str, str]:
    listed = ", ".join(str(option) for option in options if option is not None)
    return "isEnum", f"must be one of the following values: {listed}"


def _when_missing(error: ValidationError, name: str, root: Mapping[str, Any], document: Document) -> tuple[str, str]:
    """A missing field breaks the rule of its type."""
    location = error.absolute_keyword_location
    if location is None:
        pointer = _pointer(root["properties"][name]["$ref"])
    else:
        pointer = f"{_pointer(location).rpartition('/')[0]}/properties/{escape(name)}"
    try:
        pointer, schema = resolve(document, pointer)
    except LookupError:
        return "isDefined", "should not be null or undefined"
    while "oneOf" in schema or "anyOf" in schema:
        # Of a union that is told apart by its shape alone, the first variant speaks.
        pointer, schema = resolve(document, f"{pointer}/{'oneOf' if 'oneOf' in schema else 'anyOf'}/0")
    if "enum" in schema:
        return _one_of(schema["enum"])
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    kind = schema.get("type", "object")
    return _TYPES.get(kind[0] if isinstance(kind, list) else kind, _TYPES["object"])


def _pointer(uri: str) -> str:
    return unquote(uri).removeprefix(f"{DOCUMENT_URI}#")


def _add(root: Node, value: Any, path: Path, rule: str, message: str) -> None:
    """Hang a complaint into the tree; an item of a list that is no object is its list's matter."""
    each = len(path) > 1 and isinstance(path[-1], int) and rule != "isObject"
    shown = path[:-1] if each else path
    node, inner = root, value
    for name in shown or ("",):
        target = inner
        inner = _member(target, name)
        known = next((child for child in node["children"] if child["property"] == str(name)), None)
        if known is None:
            known = {"target": target, "value": inner, "property": str(name), "children": []}
            if inner is None and not _has(target, name):
                del known["value"]
            node["children"].append(known)
        node = known
    subject = f"each value in {shown[-1]}" if each else str(shown[-1] if shown else "body")
    if rule == "whitelistValidation":
        subject = f"property {subject}"
    if rule == "isObject" and isinstance(shown[-1] if shown else "", int):
        node.setdefault("constraints", {})["nestedValidation"] = (
            f"each value in nested property {shown[-2]} must be either object or array"
        )
        return
    node.setdefault("constraints", {})[rule] = f"{subject} {message}"


def _has(target: object, name: str | int) -> bool:
    return (isinstance(target, dict) and name in target) or (isinstance(target, list) and isinstance(name, int))


def _member(target: Any, name: str | int) -> Any:
    return target[name] if _has(target, name) else None
