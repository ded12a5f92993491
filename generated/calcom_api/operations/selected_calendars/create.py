"""``POST /v2/selected-calendars``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.selected_calendar import SelectedCalendar
from calcom_api.models.selected_calendar_create import SelectedCalendarCreate
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

    Takes what ``cal.selected_calendars.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="selectedCalendars.create",
        method="POST",
        path="/v2/selected-calendars",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            SelectedCalendarCreate(
                integration=integration,
                external_id=external_id,
                credential_id=credential_id,
                delegation_credential_id=delegation_credential_id,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> SelectedCalendar | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data_if_any(body, SelectedCalendar.from_dict, strict=strict)
