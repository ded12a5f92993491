"""Enum ``WorkflowTimedEvent``."""

from calcom_api.types import OpenEnum


class WorkflowTimedEvent(OpenEnum):
    """What the time counts from.

    The two no-shows count from the start of a Cal Video call in which the hosts, or the guests, are missing.
    """

    BEFORE_EVENT = "beforeEvent"
    AFTER_EVENT = "afterEvent"
    AFTER_HOSTS_CAL_VIDEO_NO_SHOW = "afterHostsCalVideoNoShow"
    AFTER_GUESTS_CAL_VIDEO_NO_SHOW = "afterGuestsCalVideoNoShow"
