"""Answers as the server gives them."""

from typing import Any, Final

import pytest
import respx

from calcom_client import CalClient, CalError

SAVED: Final[dict[str, Any]] = {
    "id": "870ae969-9a03-46f2-8172-e929f7a868c4",
    "enabled": False,
    "domain": "acme.com",
    "organizationId": 42,
    "workspacePlatform": {"name": "Google", "slug": "google"},
    "createdAt": "2026-11-22T22:30:20.377Z",
    "updatedAt": "2026-11-22T22:30:20.377Z",
}
"""The ``data`` of a saved delegation credential."""


async def refusal(server: respx.MockRouter, cal: CalClient, status: int, **answer: Any) -> Any:
    """What an update raises that is answered like this."""
    server.patch().respond(status, **answer)
    with pytest.raises(CalError) as caught:
        await cal.with_options(max_attempts=1).organizations.delegation_credentials.update(42, "870ae969")
    return caught.value
