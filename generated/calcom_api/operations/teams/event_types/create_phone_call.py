"""``POST /v2/teams/{teamId}/event-types/{eventTypeId}/create-phone-call``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.phone_call import PhoneCall
from calcom_api.models.phone_call_create import PhoneCallCreate
from calcom_api.models.phone_call_template import PhoneCallTemplate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    team_id: int,
    event_type_id: int,
    *,
    your_phone_number: str,
    number_to_call: str,
    cal_api_key: str,
    enabled: bool | Unset = UNSET,
    template_type: PhoneCallTemplate | str | Unset = UNSET,
    scheduler_name: str | Unset = UNSET,
    guest_name: str | Unset = UNSET,
    guest_email: str | Unset = UNSET,
    guest_company: str | Unset = UNSET,
    begin_message: str | Unset = UNSET,
    general_prompt: str | Unset = UNSET,
) -> Request[PhoneCall]:
    """Build the request.

    Takes what ``cal.teams.event_types.create_phone_call`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.eventTypes.createPhoneCall",
        method="POST",
        path=f"/v2/teams/{team_id_segment}/event-types/{event_type_id_segment}/create-phone-call",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            PhoneCallCreate(
                your_phone_number=your_phone_number,
                number_to_call=number_to_call,
                cal_api_key=cal_api_key,
                enabled=enabled,
                template_type=arguments.known("template_type", template_type, codec.known_member(PhoneCallTemplate)),
                scheduler_name=scheduler_name,
                guest_name=guest_name,
                guest_email=guest_email,
                guest_company=guest_company,
                begin_message=begin_message,
                general_prompt=general_prompt,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> PhoneCall:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, PhoneCall.from_dict, strict=strict)
