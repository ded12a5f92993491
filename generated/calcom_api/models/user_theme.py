"""Enum ``UserTheme``."""

from calcom_api.types import OpenEnum


class UserTheme(OpenEnum):
    """Light or dark colours."""

    LIGHT = "light"
    DARK = "dark"
