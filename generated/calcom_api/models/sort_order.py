"""Enum ``SortOrder``."""

from calcom_api.types import OpenEnum


class SortOrder(OpenEnum):
    """Which end of a list comes first: `asc` the smallest or earliest, `desc` the largest or latest."""

    ASC = "asc"
    DESC = "desc"
