"""Union ``CalendarEventLocation``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.calendar_event_more_location import CalendarEventMoreLocation
from calcom_api.models.calendar_event_phone_location import CalendarEventPhoneLocation
from calcom_api.models.calendar_event_sip_location import CalendarEventSipLocation
from calcom_api.models.calendar_event_video_location import CalendarEventVideoLocation
from calcom_api.types import Undecoded

CalendarEventLocation: TypeAlias = (
    CalendarEventMoreLocation
    | CalendarEventPhoneLocation
    | CalendarEventSipLocation
    | CalendarEventVideoLocation
    | Undecoded
)
"""A way into the conference of an event."""

decode_calendar_event_location: codec.Decoder[CalendarEventLocation] = codec.by_tag(
    "type",
    {
        "more": CalendarEventMoreLocation.from_dict,
        "phone": CalendarEventPhoneLocation.from_dict,
        "sip": CalendarEventSipLocation.from_dict,
        "video": CalendarEventVideoLocation.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
