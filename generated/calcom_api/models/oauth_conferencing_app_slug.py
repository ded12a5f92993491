"""Enum ``OauthConferencingAppSlug``."""

from calcom_api.types import OpenEnum


class OauthConferencingAppSlug(OpenEnum):
    """A video service that a person connects by granting access in the browser."""

    ZOOM = "zoom"
    MSTEAMS = "msteams"
