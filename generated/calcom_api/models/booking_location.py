"""Union ``BookingLocation``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.booking_address_location import BookingAddressLocation
from calcom_api.models.booking_attendee_address_location import BookingAttendeeAddressLocation
from calcom_api.models.booking_attendee_defined_location import BookingAttendeeDefinedLocation
from calcom_api.models.booking_attendee_phone_location import BookingAttendeePhoneLocation
from calcom_api.models.booking_integration_location import BookingIntegrationLocation
from calcom_api.models.booking_link_location import BookingLinkLocation
from calcom_api.models.booking_phone_location import BookingPhoneLocation
from calcom_api.models.organizers_default_app_location import OrganizersDefaultAppLocation
from calcom_api.types import Undecoded

BookingLocation: TypeAlias = (
    BookingAddressLocation
    | BookingAttendeeAddressLocation
    | BookingAttendeeDefinedLocation
    | BookingAttendeePhoneLocation
    | BookingIntegrationLocation
    | BookingLinkLocation
    | BookingPhoneLocation
    | OrganizersDefaultAppLocation
    | Undecoded
)
"""A place that the event type offers.

Told apart by `type_`.
"""

decode_booking_location: codec.Decoder[BookingLocation] = codec.by_tag(
    "type",
    {
        "address": BookingAddressLocation.from_dict,
        "attendeeAddress": BookingAttendeeAddressLocation.from_dict,
        "attendeeDefined": BookingAttendeeDefinedLocation.from_dict,
        "attendeePhone": BookingAttendeePhoneLocation.from_dict,
        "integration": BookingIntegrationLocation.from_dict,
        "link": BookingLinkLocation.from_dict,
        "phone": BookingPhoneLocation.from_dict,
        "organizersDefaultApp": OrganizersDefaultAppLocation.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
