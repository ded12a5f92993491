"""The operations of a document with their examples, and its schemas to check values against."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final
from urllib.parse import quote

from attrs import field, frozen
from jsonschema_rs import Draft202012Validator, Registry

from calcom_client.sandbox.document import Document, bundled_document, escape, resolve

JSON: Final = "application/json"
METHODS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
STYLES: Final = frozenset({"form", "simple", "deepObject", None})
TEXTS: Final = (
    "https://acme.example",
    "#112233",
    "jane@acme.example",
    "2050-09-05T09:00:00.000Z",
    "2050-09-05",
    "09:00",
    "+4915112345678",
    "0d9a4b1e-2c7f-4e8a-9b6d-3f5c8e7a0001",
    "x" * 100,
)
"""The first of them that fits stands for a text without example."""

_DOCUMENT: Final = "urn:calcom"


@frozen
class Parameter:
    """A parameter, and where its schema stands in the document."""

    name: str
    place: str
    required: bool
    explode: bool
    schema: str
    raw: Mapping[str, Any] = field(repr=False)


@frozen
class Answer:
    """A success as an example of the document shows it; ``body`` is None where it has no content."""

    name: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: Any = field(repr=False)
    schema: str | None


@frozen
class DocumentedOperation:
    """An operation of the document.

    Attributes:
        parameters: Those of the path, of the query and of the headers.
        body: JSON pointer to the schema of its body; None where it has none.
        bodies: The examples of its body, by name.
        answers: Its successes, one an example.
        security: The security schemes of each way to authenticate.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: str | None
    bodies: Mapping[str, Any]
    answers: tuple[Answer, ...]
    security: tuple[frozenset[str], ...]

    def of_place(self, place: str) -> dict[str, Parameter]:
        """Its parameters in the path, the query or the headers, by name."""
        return {parameter.name: parameter for parameter in self.parameters if parameter.place == place}


class Documented:
    """The operations of a document, and its schemas to check values against."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._registry = Registry([(_DOCUMENT, dict(document))])
        self._validators: dict[str, Draft202012Validator] = {}
        self.operations = {operation.id: operation for operation in self._operations()}

    def at(self, pointer: str) -> tuple[str, Mapping[str, Any]]:
        """What stands at a JSON pointer, references followed, and where that is."""
        return resolve(self.document, pointer)

    def fields(self, pointer: str) -> dict[str, str]:
        """The fields of an object, those of all its parts: JSON pointers to their schemas, by name."""
        place, schema = self.at(pointer)
        found = {name: f"{place}/properties/{escape(name)}" for name in schema.get("properties", ())}
        for position in range(len(schema.get("allOf", ()))):
            found |= self.fields(f"{place}/allOf/{position}")
        return found

    def required(self, pointer: str) -> set[str]:
        """The names of the fields that an object must have."""
        place, schema = self.at(pointer)
        parts = [self.required(f"{place}/allOf/{position}") for position in range(len(schema.get("allOf", ())))]
        return set(schema.get("required", ())).union(*parts)

    def misfit(self, pointer: str, value: Any) -> str | None:
        """Why a value does not fit the schema at a JSON pointer; None if it does."""
        if pointer not in self._validators:
            reference = {"$ref": f"{_DOCUMENT}#{quote(pointer)}"}
            validator = Draft202012Validator(reference, registry=self._registry, validate_formats=True)
            self._validators[pointer] = validator
        errors = [
            f"{'.'.join(map(str, error.instance_path)) or 'it'}: {error.message}"
            for error in self._validators[pointer].iter_errors(value)
        ]
        return "; ".join(errors) or None

    def _operations(self) -> Iterator[DocumentedOperation]:
        for path, methods in self.document["paths"].items():
            for method in filter(METHODS.__contains__, methods):
                pointer = f"/paths/{escape(path)}/{method}"
                raw = methods[method]
                body, bodies = self._content(f"{pointer}/requestBody") if "requestBody" in raw else (None, {})
                yield DocumentedOperation(
                    id=raw["operationId"],
                    method=method.upper(),
                    path=path,
                    parameters=tuple(self._parameters(pointer, raw)),
                    body=body,
                    bodies=bodies,
                    answers=tuple(self._answers(pointer, raw)),
                    security=tuple(map(frozenset, raw.get("security", self.document["security"]))),
                )

    def _parameters(self, pointer: str, raw: Mapping[str, Any]) -> Iterator[Parameter]:
        for position in range(len(raw.get("parameters", ()))):
            found, parameter = self.at(f"{pointer}/parameters/{position}")
            name = parameter["name"]
            # What the document gets, this has to learn to read.
            assert parameter.get("style") in STYLES, f"{raw['operationId']}: the style of {name} is not known here"
            explode = parameter.get("explode", parameter["in"] == "query")
            required = parameter.get("required", False)
            yield Parameter(name, parameter["in"], required, explode, f"{found}/schema", parameter)

    def _content(self, pointer: str) -> tuple[str | None, dict[str, Any]]:
        """JSON pointer to the schema of a body's or an answer's JSON, and its examples."""
        found, value = self.at(pointer)
        if not value.get("content"):
            return None, {}
        assert value["content"].keys() == {JSON}, f"{found}: has content that is not JSON"
        place = f"{found}/content/{escape(JSON)}"
        media = value["content"][JSON]
        if "example" in media:
            return f"{place}/schema", {"example": media["example"]}
        named = media.get("examples", {})
        return f"{place}/schema", {name: self.at(f"{place}/examples/{escape(name)}")[1]["value"] for name in named}

    def _answers(self, pointer: str, raw: Mapping[str, Any]) -> Iterator[Answer]:
        for status in sorted(raw["responses"]):
            if status[0] in "23":
                place, response = self.at(f"{pointer}/responses/{status}")
                headers = {name: self._header(f"{place}/headers/{name}") for name in response.get("headers", {})}
                schema, bodies = self._content(place)
                for name, body in (bodies or {"empty": None}).items():
                    yield Answer(f"{status}-{name}", int(status), headers, body, schema)

    def _header(self, pointer: str) -> str:
        place, header = self.at(pointer)
        return str(header["example"] if "example" in header else self.made_up(f"{place}/schema"))

    def returned(self, answer: Answer) -> tuple[str | None, Any]:
        """What of an answer is for the caller, and JSON pointer to its schema; None where there is nothing."""
        if answer.schema is None:
            return None, answer.headers.get("Location")
        fields = self.fields(answer.schema)
        if {"status", "data"} <= fields.keys():
            return (fields["data"], answer.body["data"]) if "data" in answer.body else (None, None)
        return (None, None) if fields.keys() == {"status"} else (answer.schema, answer.body)

    def made_up(self, pointer: str) -> Any:
        """The simplest value of a schema that its author gave no example of."""
        place, schema = self.at(pointer)
        for value in (
            *(schema[key] for key in ("example", "default", "const") if key in schema),
            *schema.get("enum", ()),
        ):
            return value
        for union in ("oneOf", "anyOf"):
            if union in schema:
                return self.made_up(f"{place}/{union}/0")
        kinds = schema.get("type", "object")
        kind = kinds if isinstance(kinds, str) else kinds[0]
        if kind == "string":
            return next(text for text in TEXTS if self.misfit(place, text) is None)
        if kind == "array":
            return [self.made_up(f"{place}/items")]
        if kind == "object":
            return {name: self.made_up(self.fields(place)[name]) for name in self.required(place)}
        return {"integer": max(1, schema.get("minimum", 1)), "number": 1.5, "boolean": True, "null": None}[kind]


@cache
def bundled() -> Documented:
    """The document that is shipped with the package."""
    return Documented(bundled_document())
