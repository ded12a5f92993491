"""Enum ``ConnectedConferencingAppSlug``."""

from calcom_api.types import OpenEnum


class ConnectedConferencingAppSlug(OpenEnum):
    """A video service that has to be connected first.

    Cal Video, which is always there, is none.
    """

    GOOGLE_MEET = "google-meet"
    ZOOM = "zoom"
    MSTEAMS = "msteams"
