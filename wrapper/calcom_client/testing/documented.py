"""What the document says of an operation's answers: their status, their examples, and what fits them."""

from __future__ import annotations

import copy
import difflib
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import field, frozen
from jsonschema_rs import Draft202012Validator

from calcom_api import OPERATIONS
from calcom_client.sandbox.document import DOCUMENT_URI, bundled_document, bundled_registry, escape, resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jsonschema_rs import ValidationError

    from calcom_api import Operation

JSON: Final = "application/json"


@frozen
class Success:
    """What an operation answers when all went well.

    Attributes:
        operation: Its operationId.
        status: The HTTP status.
        schema: JSON pointer to the schema of the body; None where there is no body.
        parts: The members of the body's envelope, empty where the body has none.
        examples: Bodies as the document shows them, by name; of a redirect, where it leads to.
    """

    operation: str
    status: int
    schema: str | None
    parts: frozenset[str]
    examples: Mapping[str, Any] = field(repr=False)

    def example(self, name: str | None) -> Any:
        """A copy of an example, of the first one by default.

        Raises:
            ValueError: There is none of this name.
        """
        if name is None:
            return copy.deepcopy(next(iter(self.examples.values()), None))
        if name not in self.examples:
            known = ", ".join(map(repr, self.examples)) or "none"
            raise ValueError(f"example: {self.operation} has none called {name!r}; there are {known}")
        return copy.deepcopy(self.examples[name])

    def misfit(self, body: object) -> str | None:
        """Where a body does not fit, and why; None if it does. Values are not repeated: some are secrets."""
        if self.schema is None:
            return None
        error = next(iter(_validator(self.schema).iter_errors(body)), None)
        if error is None:
            return None
        error = _innermost(error)
        place = "".join(map(_step, error.instance_path)).removeprefix(".")
        return f"{place or 'the body'}: {error.message}"


def operation_of(operation_id: str) -> Operation:
    """The operation of this name.

    Raises:
        ValueError: There is none.
    """
    if operation_id in OPERATIONS:
        return OPERATIONS[operation_id]
    alike = difflib.get_close_matches(str(operation_id), OPERATIONS, n=3)
    advice = f"did you mean {' or '.join(map(repr, alike))}?" if alike else "see calcom_api.OPERATIONS"
    raise ValueError(f"operation: there is no {operation_id!r}; {advice}")


@cache
def success_of(operation: Operation) -> Success:
    """What an operation answers when all went well."""
    pointer = _pointer(operation)
    status = min(key for key in resolve(bundled_document(), pointer)[1]["responses"] if key[0] in "23")
    place, response = resolve(bundled_document(), f"{pointer}/responses/{status}")
    if JSON in response.get("content", {}):
        schema = f"{place}/content/{escape(JSON)}/schema"
        parts = _fields(schema)
        enveloped = "status" in parts
        examples = _examples(f"{place}/content/{escape(JSON)}")
        return Success(operation.id, int(status), schema, parts if enveloped else frozenset(), examples)
    headers = {name: resolve(bundled_document(), f"{place}/headers/{name}")[1] for name in response.get("headers", ())}
    location = {"example": headers["Location"].get("example", "https://app.cal.com")} if "Location" in headers else {}
    return Success(operation.id, int(status), None, frozenset(), location)


def errors_of(operation: Operation) -> dict[int, list[Any]]:
    """The bodies that an operation's errors have, as the document shows them, by status."""
    pointer = f"{_pointer(operation)}/responses"
    found = {}
    for status in resolve(bundled_document(), pointer)[1]:
        if status[0] in "45" and status.isdigit():
            place, _ = resolve(bundled_document(), f"{pointer}/{status}")
            found[int(status)] = list(_examples(f"{place}/content/{escape(JSON)}").values())
    return found


def _pointer(operation: Operation) -> str:
    return f"/paths/{escape(operation.path)}/{operation.method.lower()}"


def _fields(pointer: str) -> frozenset[str]:
    place, schema = resolve(bundled_document(), pointer)
    parts = [_fields(f"{place}/allOf/{position}") for position in range(len(schema.get("allOf", ())))]
    return frozenset(schema.get("properties", ())).union(*parts)


def _examples(pointer: str) -> dict[str, Any]:
    place, media = resolve(bundled_document(), pointer)
    if "example" in media:
        return {"example": media["example"]}
    named = media.get("examples", {})
    return {name: resolve(bundled_document(), f"{place}/examples/{escape(name)}")[1]["value"] for name in named}


@cache
def _validator(pointer: str) -> Draft202012Validator:
    reference = {"$ref": f"{DOCUMENT_URI}#{quote(pointer)}"}
    return Draft202012Validator(reference, registry=bundled_registry(), validate_formats=True, mask="it")


def _innermost(error: ValidationError) -> ValidationError:
    """Of a union, what is wrong with the shape that was most likely meant; else the error itself."""
    shapes: list[list[ValidationError]] = getattr(error.kind, "context", None) or []
    nearest = max(filter(None, shapes), key=_nearness, default=None)
    return error if nearest is None else _innermost(nearest[0])


def _nearness(shape: list[ValidationError]) -> tuple[bool, int, int]:
    """How much a value looks like a shape: its tag is right, and what is wrong lies deep within, and is little."""
    tagged_otherwise = any(error.kind.name == "const" for error in shape)
    return not tagged_otherwise, max(len(error.instance_path) for error in shape), -len(shape)


def _step(step: str | int) -> str:
    return f"[{step}]" if isinstance(step, int) else f".{step}"
