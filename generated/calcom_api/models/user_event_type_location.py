"""Union ``UserEventTypeLocation``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.address_location import AddressLocation
from calcom_api.models.attendee_address_location import AttendeeAddressLocation
from calcom_api.models.attendee_defined_location import AttendeeDefinedLocation
from calcom_api.models.attendee_phone_location import AttendeePhoneLocation
from calcom_api.models.integration_location import IntegrationLocation
from calcom_api.models.link_location import LinkLocation
from calcom_api.models.phone_location import PhoneLocation
from calcom_api.types import Undecoded

UserEventTypeLocation: TypeAlias = (
    AddressLocation
    | AttendeeAddressLocation
    | AttendeeDefinedLocation
    | AttendeePhoneLocation
    | IntegrationLocation
    | LinkLocation
    | PhoneLocation
    | Undecoded
)
"""A place to offer with a user's event type.

Told apart by `type_`.
"""

decode_user_event_type_location: codec.Decoder[UserEventTypeLocation] = codec.by_tag(
    "type",
    {
        "address": AddressLocation.from_dict,
        "attendeeAddress": AttendeeAddressLocation.from_dict,
        "attendeeDefined": AttendeeDefinedLocation.from_dict,
        "attendeePhone": AttendeePhoneLocation.from_dict,
        "integration": IntegrationLocation.from_dict,
        "link": LinkLocation.from_dict,
        "phone": PhoneLocation.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
