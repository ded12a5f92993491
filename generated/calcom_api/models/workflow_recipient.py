"""Enum ``WorkflowRecipient``."""

from calcom_api.types import OpenEnum


class WorkflowRecipient(OpenEnum):
    """To whom a step's message goes.

    `const` is the hosts.
    """

    CONST = "const"
    ATTENDEE = "attendee"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"
