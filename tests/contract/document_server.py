"""A server that knows nothing but the document: it takes what is documented and answers with the document's examples.

Anything else that it is asked fails the test, with a sentence that says where the request departs from the document.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import httpx
from attrs import define, field

from calcom_client.sandbox.document import escape
from tests.contract.documented import JSON, Answer, Documented, DocumentedOperation, Parameter

VERSION: Final = "cal-api-version"


class UndocumentedRequestError(AssertionError):
    """A request that the document does not allow."""


@define(eq=False)
class DocumentServer(httpx.AsyncBaseTransport):
    """Stands where the server would.

    Attributes:
        documented: The document.
        answer: What to answer; by default the first example of the operation that is asked for.
        asked: What it was asked: the operationIds, in order.
        bodies: The JSON bodies that came, None where there was none.
        queries: The queries that came, read as their parameters are documented.
        paths: The path parameters that came, likewise.
    """

    documented: Documented
    answer: Answer | None = None
    asked: list[str] = field(factory=list)
    bodies: list[Any] = field(factory=list)
    queries: list[dict[str, Any]] = field(factory=list)
    paths: list[dict[str, Any]] = field(factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Check the request, and answer it."""
        content = await request.aread()
        raw_path, _, query = request.url.raw_path.decode().partition("?")
        operation, segments = self._find(request.method, raw_path)
        self.paths.append(self._read_path(operation, segments))
        self.queries.append(self._read_query(operation, query))
        self._check_headers(operation, request.headers)
        self.bodies.append(self._read_body(operation, request.headers, content))
        self.asked.append(operation.id)
        answer = self.answer or operation.answers[0]
        if answer.schema is None:
            return httpx.Response(answer.status, headers=answer.headers)
        return httpx.Response(answer.status, headers=answer.headers, json=answer.body)

    def _find(self, method: str, path: str) -> tuple[DocumentedOperation, dict[str, str]]:
        # As OpenAPI has it, a fixed path comes before those that have a parameter there.
        candidates = sorted(
            self.documented.operations.values(),
            key=lambda operation: [part.startswith("{") for part in operation.path.split("/")],
        )
        for operation in candidates:
            pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
            match = re.fullmatch(pattern, path)
            if match and operation.method == method:
                return operation, match.groupdict()
        raise UndocumentedRequestError(f"{method} {path}: is no operation")

    def _read_path(self, operation: DocumentedOperation, segments: Mapping[str, str]) -> dict[str, Any]:
        parameters = operation.of_place("path")
        return {
            name: self._read(operation, parameters[name], [unquote(segment, errors="strict")])
            for name, segment in segments.items()
        }

    def _read_query(self, operation: DocumentedOperation, query: str) -> dict[str, Any]:
        given: dict[str, list[str]] = {}
        for name, text in parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict"):
            given.setdefault(name, []).append(text)
        parameters = operation.of_place("query")
        deep = {name for name, parameter in parameters.items() if parameter.raw.get("style") == "deepObject"}
        objects = {name: self._read_objects(operation, parameters[name], given) for name in deep}
        objects = {name: value for name, value in objects.items() if value or parameters[name].required}
        parameters = {name: parameter for name, parameter in parameters.items() if name not in deep}
        for name in given.keys() - parameters.keys():
            raise UndocumentedRequestError(f"{operation.id}: has no query parameter {name}")
        for name, parameter in parameters.items():
            if parameter.required and name not in given:
                raise UndocumentedRequestError(f"{operation.id}: query parameter {name} is missing")
        return objects | {name: self._read(operation, parameters[name], texts) for name, texts in given.items()}

    def _read_objects(self, operation: DocumentedOperation, parameter: Parameter, given: dict[str, list[str]]) -> Any:
        """The value of a parameter that came as ``name[0][key]=text``; takes it out of what was ``given``."""
        place, _ = self.documented.at(parameter.schema)
        fields = self.documented.fields(f"{place}/items")
        items: dict[int, dict[str, Any]] = {}
        for name in list(given):
            part = re.fullmatch(rf"{parameter.name}\[(\d+)\]\[(\w+)\]", name)
            if part and part[2] in fields:
                [text] = given.pop(name)
                items.setdefault(int(part[1]), {})[part[2]] = self._read_text(fields[part[2]], text)
        value = [items[index] for index in range(len(items))]
        misfit = self.documented.misfit(parameter.schema, value)
        if misfit and (value or parameter.required):
            raise UndocumentedRequestError(f"{operation.id}: query parameter {parameter.name}: {misfit}")
        return value

    def _read(self, operation: DocumentedOperation, parameter: Parameter, texts: list[str]) -> Any:
        """The value of a parameter, which came once or, of a list, once an item or with commas."""
        place, schema = self.documented.at(parameter.schema)
        what = f"{operation.id}: {parameter.place} parameter {parameter.name}"
        if schema.get("type") == "array":
            items = texts if parameter.explode else [item for text in texts for item in text.split(",")]
            value: Any = [self._read_text(f"{place}/items", item) for item in items]
        else:
            value = self._read_text(place, texts[0])
        if len(texts) > 1 and not (schema.get("type") == "array" and parameter.explode):
            raise UndocumentedRequestError(f"{what} came {len(texts)} times")
        misfit = self.documented.misfit(parameter.schema, value)
        if misfit:
            raise UndocumentedRequestError(f"{what}: {misfit}")
        return value

    def _read_text(self, pointer: str, text: str) -> Any:
        """A value as its schema has it; text that is not of its type stays text, which then does not fit."""
        kinds = set(self._kinds(pointer))
        if kinds & {"integer", "number"} and re.fullmatch(r"-?(0|[1-9]\d*)", text):
            return int(text)
        if "number" in kinds and re.fullmatch(r"-?(0|[1-9]\d*)\.\d+", text):
            return float(text)
        return text == "true" if "boolean" in kinds and text in ("true", "false") else text

    def _kinds(self, pointer: str) -> Iterator[str]:
        place, schema = self.documented.at(pointer)
        for union in ("oneOf", "anyOf", "allOf"):
            for position in range(len(schema.get(union, ()))):
                yield from self._kinds(f"{place}/{union}/{position}")
        kinds = schema.get("type", ())
        yield from [kinds] if isinstance(kinds, str) else kinds

    def _check_headers(self, operation: DocumentedOperation, headers: httpx.Headers) -> None:
        documented = {name.lower(): parameter for name, parameter in operation.of_place("header").items()}
        times = Counter(name.lower() for name, _ in headers.multi_items())
        for name in {VERSION, *documented}:
            expected = None
            if name in documented:
                schema = self.documented.at(documented[name].schema)[1]
                expected = str(schema["default"])
            if headers.get(name) != expected or times[name] > 1:
                found = headers.get_list(name)
                raise UndocumentedRequestError(f"{operation.id}: header {name} is {found}, not {expected}")
        sent = {name for name in self.documented.document["components"]["securitySchemes"] if self._has(name, headers)}
        if operation.security and not any(way <= sent for way in operation.security):
            raise UndocumentedRequestError(f"{operation.id}: came without credentials")

    def _has(self, scheme: str, headers: httpx.Headers) -> bool:
        """Whether a request came with the credentials of a security scheme."""
        _, raw = self.documented.at(f"/components/securitySchemes/{escape(scheme)}")
        if raw["type"] == "apiKey":
            return raw["in"] == "header" and bool(headers.get(raw["name"]))
        return re.fullmatch(r"Bearer \S+", headers.get("authorization", "")) is not None

    def _read_body(self, operation: DocumentedOperation, headers: httpx.Headers, content: bytes) -> Any:
        if operation.body is None:
            if content or "content-type" in headers:
                raise UndocumentedRequestError(f"{operation.id}: came with a body, but has none")
            return None
        if headers.get("content-type") != JSON:
            raise UndocumentedRequestError(f"{operation.id}: content-type is {headers.get('content-type')}, not {JSON}")
        try:
            body = json.loads(content)
        except ValueError as error:
            raise UndocumentedRequestError(f"{operation.id}: the body is not JSON: {error}") from None
        misfit = self.documented.misfit(operation.body, body)
        if misfit:
            raise UndocumentedRequestError(f"{operation.id}: the body does not fit, {misfit}")
        return body
