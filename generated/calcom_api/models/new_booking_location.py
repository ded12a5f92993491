"""Union ``NewBookingLocation``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.booking_attendee_address_location import BookingAttendeeAddressLocation
from calcom_api.models.booking_attendee_defined_location import BookingAttendeeDefinedLocation
from calcom_api.models.booking_attendee_phone_location import BookingAttendeePhoneLocation
from calcom_api.models.booking_integration_location import BookingIntegrationLocation
from calcom_api.models.new_address_location import NewAddressLocation
from calcom_api.models.new_link_location import NewLinkLocation
from calcom_api.models.new_phone_location import NewPhoneLocation

NewBookingLocation: TypeAlias = (
    BookingAttendeeAddressLocation
    | BookingAttendeeDefinedLocation
    | BookingAttendeePhoneLocation
    | BookingIntegrationLocation
    | NewAddressLocation
    | NewLinkLocation
    | NewPhoneLocation
)
"""A place to move a booking to, whatever its event type offers.

Told apart by `type_`.
"""

decode_new_booking_location: codec.Decoder[NewBookingLocation] = codec.by_tag(
    "type",
    {
        "attendeeAddress": BookingAttendeeAddressLocation.from_dict,
        "attendeeDefined": BookingAttendeeDefinedLocation.from_dict,
        "attendeePhone": BookingAttendeePhoneLocation.from_dict,
        "integration": BookingIntegrationLocation.from_dict,
        "address": NewAddressLocation.from_dict,
        "link": NewLinkLocation.from_dict,
        "phone": NewPhoneLocation.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
