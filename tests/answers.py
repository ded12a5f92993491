"""Answers as the server gives them."""

from typing import Any, Final

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
