"""Enum ``AttributeType``."""

from calcom_api.types import OpenEnum


class AttributeType(OpenEnum):
    """The kind of an attribute: free text, a number, one option of several, or any number of options."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    SINGLE_SELECT = "SINGLE_SELECT"
    MULTI_SELECT = "MULTI_SELECT"
