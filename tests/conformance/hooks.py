"""What schemathesis is told about the real server, and a check of our own."""

from typing import Any

import schemathesis

# Their documents know the versions that the sandbox's versions of an operation are chosen by.
VERSION = "cal-api-version"


@schemathesis.check
def sandbox_is_not_to_blame(
    _ctx: schemathesis.CheckContext, response: schemathesis.Response, _case: schemathesis.Case[Any]
) -> None:
    """A 500 may be the real server's; one with this header is a fault of the sandbox."""
    fault = response.headers.get("x-sandbox-error")
    if fault:
        raise AssertionError(f"X-Sandbox-Error: {fault[0]}")


@schemathesis.hook
def before_load_schema(_context: schemathesis.HookContext, raw_schema: dict[str, Any]) -> None:
    """Say in the document what only the server's facts say."""
    for parameter in raw_schema["components"]["parameters"].values():
        if parameter["in"] == "header" and parameter["name"] == VERSION and "2024-04-15" in str(parameter["schema"]):
            # The server reads a version that it does not know as 2024-04-15, so such a request is a good one.
            parameter["schema"] = {"type": "string"}
    for path in raw_schema["paths"].values():
        for operation in path.values():
            if isinstance(operation, dict) and "requestBody" in operation and _may_be_empty(operation, raw_schema):
                # A body that is not there is an empty one to the server.
                operation["requestBody"]["required"] = False


def _may_be_empty(operation: dict[str, Any], raw_schema: dict[str, Any]) -> bool:
    return _asks_for_nothing(operation["requestBody"]["content"]["application/json"]["schema"], raw_schema)


def _asks_for_nothing(schema: dict[str, Any], raw_schema: dict[str, Any]) -> bool:
    while "$ref" in schema:
        schema = raw_schema["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if "allOf" in schema:
        return all(_asks_for_nothing(part, raw_schema) for part in schema["allOf"])
    return schema.get("type") == "object" and not schema.get("required")
