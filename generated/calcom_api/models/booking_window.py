"""Union ``BookingWindow``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.days_window import DaysWindow
from calcom_api.models.disabled import Disabled
from calcom_api.models.range_window import RangeWindow
from calcom_api.types import Undecoded

BookingWindow: TypeAlias = DaysWindow | Disabled | RangeWindow | Undecoded
"""How far ahead an event type can be booked.

Told apart by `type_`; without one there is no limit.
"""

decode_booking_window: codec.Decoder[BookingWindow] = codec.by_tag(
    "disabled",
    {True: Disabled.from_dict},
    codec.by_tag(
        "type",
        {"businessDays": DaysWindow.from_dict, "calendarDays": DaysWindow.from_dict, "range": RangeWindow.from_dict},
    ),
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
