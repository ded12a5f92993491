"""Union ``EventTypeLocation``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.address_location import AddressLocation
from calcom_api.models.attendee_address_location import AttendeeAddressLocation
from calcom_api.models.attendee_defined_location import AttendeeDefinedLocation
from calcom_api.models.attendee_phone_location import AttendeePhoneLocation
from calcom_api.models.integration_location import IntegrationLocation
from calcom_api.models.link_location import LinkLocation
from calcom_api.models.organizers_default_app_location import OrganizersDefaultAppLocation
from calcom_api.models.phone_location import PhoneLocation
from calcom_api.models.unknown_location import UnknownLocation
from calcom_api.types import Undecoded

EventTypeLocation: TypeAlias = (
    AddressLocation
    | AttendeeAddressLocation
    | AttendeeDefinedLocation
    | AttendeePhoneLocation
    | IntegrationLocation
    | LinkLocation
    | OrganizersDefaultAppLocation
    | PhoneLocation
    | UnknownLocation
    | Undecoded
)
"""A place that an event type offers.

Told apart by `type_`.
"""

decode_event_type_location: codec.Decoder[EventTypeLocation] = codec.by_tag(
    "type",
    {
        "address": AddressLocation.from_dict,
        "attendeeAddress": AttendeeAddressLocation.from_dict,
        "attendeeDefined": AttendeeDefinedLocation.from_dict,
        "attendeePhone": AttendeePhoneLocation.from_dict,
        "integration": IntegrationLocation.from_dict,
        "link": LinkLocation.from_dict,
        "organizersDefaultApp": OrganizersDefaultAppLocation.from_dict,
        "phone": PhoneLocation.from_dict,
        "unknown": UnknownLocation.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
