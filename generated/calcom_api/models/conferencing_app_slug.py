"""Enum ``ConferencingAppSlug``."""

from calcom_api.types import OpenEnum


class ConferencingAppSlug(OpenEnum):
    """A video service: Google Meet, Zoom, Microsoft Teams, or Cal Video (`daily-video`)."""

    GOOGLE_MEET = "google-meet"
    ZOOM = "zoom"
    MSTEAMS = "msteams"
    DAILY_VIDEO = "daily-video"
