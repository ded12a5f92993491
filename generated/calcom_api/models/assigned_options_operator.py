"""Enum ``AssignedOptionsOperator``."""

from calcom_api.types import OpenEnum


class AssignedOptionsOperator(OpenEnum):
    """Which users are meant: those with all of the options, with any of them, or with some other option."""

    AND = "AND"
    OR = "OR"
    NONE = "NONE"
