"""``DELETE /v2/selected-calendars``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.selected_calendar import SelectedCalendar
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    *,
    integration: str,
    external_id: str,
    credential_id: int,
    delegation_credential_id: str | Unset = UNSET,
) -> Request[SelectedCalendar | None]:
    """Build the request.

    Takes what ``cal.selected_calendars.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="selectedCalendars.delete",
        method="DELETE",
        path="/v2/selected-calendars",
        query=(
            *arguments.query("integration", "integration", integration, codec.string),
            *arguments.query("external_id", "externalId", external_id, codec.string),
            *arguments.query("credential_id", "credentialId", credential_id, codec.between(None, 2147483647)),
            *arguments.query(
                "delegation_credential_id", "delegationCredentialId", delegation_credential_id, codec.string
            ),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> SelectedCalendar | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data_if_any(body, SelectedCalendar.from_dict, strict=strict)
