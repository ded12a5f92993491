"""Enum ``ConferencingIntegration``."""

from calcom_api.types import OpenEnum


class ConferencingIntegration(OpenEnum):
    """A conferencing app.

    With the API only `google-meet`, `office365-video` and `zoom` can be connected, `cal-video` always is; the others
    are connected on the website, and older self-hosted servers refuse them in requests.
    """

    CAL_VIDEO = "cal-video"
    GOOGLE_MEET = "google-meet"
    ZOOM = "zoom"
    WHEREBY_VIDEO = "whereby-video"
    WHATSAPP_VIDEO = "whatsapp-video"
    WEBEX_VIDEO = "webex-video"
    TELEGRAM_VIDEO = "telegram-video"
    TANDEM = "tandem"
    SYLAPS_VIDEO = "sylaps-video"
    SKYPE_VIDEO = "skype-video"
    SIRIUS_VIDEO = "sirius-video"
    SIGNAL_VIDEO = "signal-video"
    SHIMMER_VIDEO = "shimmer-video"
    SALESROOM_VIDEO = "salesroom-video"
    ROAM_VIDEO = "roam-video"
    RIVERSIDE_VIDEO = "riverside-video"
    PING_VIDEO = "ping-video"
    OFFICE365_VIDEO = "office365-video"
    MIROTALK_VIDEO = "mirotalk-video"
    JITSI = "jitsi"
    JELLY_VIDEO = "jelly-video"
    JELLY_CONFERENCING = "jelly-conferencing"
    HUDDLE = "huddle"
    FACETIME_VIDEO = "facetime-video"
    ELEMENT_CALL_VIDEO = "element-call-video"
    EIGHTXEIGHT_VIDEO = "eightxeight-video"
    DISCORD_VIDEO = "discord-video"
    DEMODESK_VIDEO = "demodesk-video"
    CAMPFIRE_VIDEO = "campfire-video"
