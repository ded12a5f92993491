"""Enum ``OauthCalendarService``."""

from calcom_api.types import OpenEnum


class OauthCalendarService(OpenEnum):
    """A calendar service that a person connects by granting access in the browser."""

    GOOGLE = "google"
    OFFICE365 = "office365"
