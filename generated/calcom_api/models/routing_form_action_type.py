"""Enum ``RoutingFormActionType``."""

from calcom_api.types import OpenEnum


class RoutingFormActionType(OpenEnum):
    """Where a route leads to, a message, another website or an event type."""

    CUSTOM_PAGE_MESSAGE = "customPageMessage"
    EXTERNAL_REDIRECT_URL = "externalRedirectUrl"
    EVENT_TYPE_REDIRECT_URL = "eventTypeRedirectUrl"
