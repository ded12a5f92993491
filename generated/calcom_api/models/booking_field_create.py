"""Union ``BookingFieldCreate``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.boolean_booking_field import BooleanBookingField
from calcom_api.models.built_in_booking_field import BuiltInBookingField
from calcom_api.models.choice_booking_field import ChoiceBookingField
from calcom_api.models.custom_booking_field import CustomBookingField
from calcom_api.models.default_booking_field import DefaultBookingField
from calcom_api.models.email_booking_field import EmailBookingField
from calcom_api.models.location_booking_field import LocationBookingField
from calcom_api.models.name_booking_field import NameBookingField
from calcom_api.models.text_booking_field import TextBookingField
from calcom_api.types import Undecoded

BookingFieldCreate: TypeAlias = (
    BooleanBookingField
    | BuiltInBookingField
    | ChoiceBookingField
    | CustomBookingField
    | DefaultBookingField
    | EmailBookingField
    | LocationBookingField
    | NameBookingField
    | TextBookingField
    | Undecoded
)
"""A question for the booking form.

Slugs must be unique within one event type (else 400). What an answer shows can be sent back to keep it, except a name
in two parts and a phone number without label (400).
"""

decode_booking_field_create: codec.Decoder[BookingFieldCreate] = codec.by_tag(
    "isDefault",
    {False: CustomBookingField.from_dict, True: DefaultBookingField.from_dict},
    codec.by_tag(
        "type",
        {
            "boolean": BooleanBookingField.from_dict,
            "select": ChoiceBookingField.from_dict,
            "multiselect": ChoiceBookingField.from_dict,
            "checkbox": ChoiceBookingField.from_dict,
            "radio": ChoiceBookingField.from_dict,
            "email": EmailBookingField.from_dict,
            "name": NameBookingField.from_dict,
            "phone": TextBookingField.from_dict,
            "address": TextBookingField.from_dict,
            "text": TextBookingField.from_dict,
            "number": TextBookingField.from_dict,
            "textarea": TextBookingField.from_dict,
            "multiemail": TextBookingField.from_dict,
            "url": TextBookingField.from_dict,
            "date": TextBookingField.from_dict,
        },
        codec.by_tag(
            "slug",
            {
                "title": BuiltInBookingField.from_dict,
                "notes": BuiltInBookingField.from_dict,
                "guests": BuiltInBookingField.from_dict,
                "rescheduleReason": BuiltInBookingField.from_dict,
                "location": LocationBookingField.from_dict,
            },
        ),
    ),
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
