"""What schemathesis is told about the real server, and a check of our own."""

from typing import Any

import schemathesis

from calcom_client.sandbox.routes import KNOWN_VERSIONS

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
            # The server reads a version that it does not know as 2024-04-15, so such a request is a good one. Where all
            # known ones do as well, whatever is sent is good.
            only = len(parameter["schema"].get("enum", ())) < len(KNOWN_VERSIONS)
            parameter["schema"] = {"type": "string", **({"const": "2024-04-15"} if only else {})}
