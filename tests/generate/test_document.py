"""The bundled document that is shipped with the package: what every one of its operations and secrets has."""

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

DOCUMENT: dict[str, Any] = json.loads((files("calcom_api") / "openapi.json").read_bytes())
OPERATIONS: dict[str, dict[str, Any]] = {
    operation["operationId"]: operation for path in DOCUMENT["paths"].values() for operation in path.values()
}
ERRORS = {"400", "401", "403", "404", "409", "413", "415", "429", "498", "500", "5XX"}
HEADERS = {"X-Request-Id", *(f"X-RateLimit-{what}-Default" for what in ("Limit", "Remaining", "Reset"))}

each_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = DOCUMENT
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        node = target
    return node


def successes(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [resolve(response) for status, response in operation["responses"].items() if status.startswith("2")]


def has_example(media_type: dict[str, Any]) -> bool:
    return "example" in media_type or bool(media_type.get("examples"))


def schemas(node: Any) -> Iterator[dict[str, Any]]:
    """Everything in the document that can be a schema."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from schemas(value)
    elif isinstance(node, list):
        for value in node:
            yield from schemas(value)


def reachable(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Everything below ``node`` that can be a schema, references followed."""
    seen: set[str] = set()
    queue = [node]
    while queue:
        for schema in schemas(queue.pop()):
            yield schema
            reference = schema.get("$ref")
            if reference and reference not in seen:
                seen.add(reference)
                queue.append(resolve(schema))


def test_it_is_a_valid_openapi_document() -> None:
    assert DOCUMENT["openapi"].startswith("3.1.")
    assert [str(error) for error in OpenAPIV31SpecValidator(DOCUMENT).iter_errors()] == []


def test_it_stands_alone() -> None:
    references = [schema["$ref"] for schema in schemas(DOCUMENT) if "$ref" in schema]

    assert references
    assert [reference for reference in references if not reference.startswith("#/components/")] == []


def test_nothing_of_the_fragments_own_machinery_is_left() -> None:
    assert [key for key in DOCUMENT if key.startswith("x-")] == []


def test_there_are_three_ways_to_authenticate() -> None:
    ways = [set(way) for way in DOCUMENT["security"]]

    assert ways == [{"apiKey"}, {"oauthClientId", "oauthClientSecret"}, {"accessToken"}]
    assert set().union(*ways) == set(DOCUMENT["components"]["securitySchemes"])


@each_operation
def test_an_operation_needs_credentials(operation: dict[str, Any]) -> None:
    # Without `security` of its own, the document's counts.
    assert operation.get("security") != []


@each_operation
def test_an_operation_shows_what_to_send_and_what_comes_back(operation: dict[str, Any]) -> None:
    if "requestBody" in operation:
        body = resolve(operation["requestBody"])
        assert body["required"] is True
        assert has_example(body["content"]["application/json"])
    for success in successes(operation):
        assert all(has_example(media_type) for media_type in success.get("content", {}).values())


@each_operation
def test_an_operation_names_every_way_to_fail(operation: dict[str, Any]) -> None:
    assert operation["responses"].keys() >= ERRORS
    for status in ERRORS:
        assert all(
            has_example(media_type) for media_type in resolve(operation["responses"][status])["content"].values()
        )


@each_operation
def test_a_success_tells_the_rate_limit_and_the_request_id(operation: dict[str, Any]) -> None:
    for success in successes(operation):
        assert success["headers"].keys() >= HEADERS


@each_operation
def test_no_answer_holds_what_is_only_ever_sent(operation: dict[str, Any]) -> None:
    for success in successes(operation):
        assert [schema for schema in reachable(success) if schema.get("writeOnly")] == []


def test_deviations_from_the_published_document_give_a_reason() -> None:
    reasons = [schema["x-deviation"] for schema in schemas(DOCUMENT) if "x-deviation" in schema]

    assert reasons
    assert [reason for reason in reasons if not (isinstance(reason, str) and reason.endswith("."))] == []
