"""``PUT /v2/destination-calendars``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.destination_calendar_choice import DestinationCalendarChoice
from calcom_api.models.destination_calendar_integration import DestinationCalendarIntegration
from calcom_api.models.destination_calendar_replace import DestinationCalendarReplace
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    *,
    integration: DestinationCalendarIntegration | str,
    external_id: str,
    delegation_credential_id: str | Unset = UNSET,
) -> Request[DestinationCalendarChoice]:
    """Build the request.

    Takes what ``cal.destination_calendars.replace`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="destinationCalendars.replace",
        method="PUT",
        path="/v2/destination-calendars",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            DestinationCalendarReplace(
                integration=arguments.known(
                    "integration", integration, codec.known_member(DestinationCalendarIntegration)
                ),
                external_id=external_id,
                delegation_credential_id=delegation_credential_id,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> DestinationCalendarChoice:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, DestinationCalendarChoice.from_dict, strict=strict)
