"""Enum ``ChoiceBookingFieldType``."""

from calcom_api.types import OpenEnum


class ChoiceBookingFieldType(OpenEnum):
    """How to choose: one of a menu or of buttons (`radio`), several of a menu or of boxes (`checkbox`)."""

    SELECT = "select"
    MULTISELECT = "multiselect"
    CHECKBOX = "checkbox"
    RADIO = "radio"
