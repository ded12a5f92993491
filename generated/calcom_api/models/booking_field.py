"""Union ``BookingField``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.custom_booking_field import CustomBookingField
from calcom_api.models.default_booking_field import DefaultBookingField
from calcom_api.models.unknown_booking_field import UnknownBookingField
from calcom_api.types import Undecoded

BookingField: TypeAlias = CustomBookingField | DefaultBookingField | UnknownBookingField | Undecoded
"""A question of the booking form, as answered.

`is_default` tells the questions that every event type has from those that were added.
"""

decode_booking_field: codec.Decoder[BookingField] = codec.by_tag(
    "type",
    {
        "phone": codec.by_tag("isDefault", {False: CustomBookingField.from_dict, True: DefaultBookingField.from_dict}),
        "address": CustomBookingField.from_dict,
        "text": codec.by_tag("isDefault", {False: CustomBookingField.from_dict, True: DefaultBookingField.from_dict}),
        "number": CustomBookingField.from_dict,
        "textarea": codec.by_tag(
            "isDefault", {False: CustomBookingField.from_dict, True: DefaultBookingField.from_dict}
        ),
        "select": CustomBookingField.from_dict,
        "multiselect": CustomBookingField.from_dict,
        "multiemail": codec.by_tag(
            "isDefault", {False: CustomBookingField.from_dict, True: DefaultBookingField.from_dict}
        ),
        "checkbox": CustomBookingField.from_dict,
        "radio": CustomBookingField.from_dict,
        "boolean": CustomBookingField.from_dict,
        "url": CustomBookingField.from_dict,
        "date": CustomBookingField.from_dict,
        "name": DefaultBookingField.from_dict,
        "splitName": DefaultBookingField.from_dict,
        "email": DefaultBookingField.from_dict,
        "radioInput": DefaultBookingField.from_dict,
        "unknown": UnknownBookingField.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
