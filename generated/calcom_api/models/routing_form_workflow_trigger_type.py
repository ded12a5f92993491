"""Enum ``RoutingFormWorkflowTriggerType``."""

from calcom_api.types import OpenEnum


class RoutingFormWorkflowTriggerType(OpenEnum):
    """What makes a routing form's workflow run.

    `formSubmitted` is at once, `formSubmittedNoEvent` when no booking followed.
    """

    FORM_SUBMITTED = "formSubmitted"
    FORM_SUBMITTED_NO_EVENT = "formSubmittedNoEvent"
