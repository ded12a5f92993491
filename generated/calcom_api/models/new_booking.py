"""Union ``NewBooking``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.booking_create import BookingCreate
from calcom_api.models.instant_booking_create import InstantBookingCreate
from calcom_api.models.recurring_booking_create import RecurringBookingCreate

NewBooking: TypeAlias = BookingCreate | InstantBookingCreate | RecurringBookingCreate
"""What to book.

`recurrence_count` makes it a series of a length of your own, `instant` a meeting at once; usually neither is needed.
"""

decode_new_booking: codec.Decoder[NewBooking] = codec.by_tag(
    "instant",
    {True: InstantBookingCreate.from_dict},
    codec.by_key({"recurrenceCount": RecurringBookingCreate.from_dict}, BookingCreate.from_dict),
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
