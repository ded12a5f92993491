"""``DELETE /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.request import Request


def request(
    org_id: int,
    team_id: int,
    workflow_id: int,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.organizations.teams.workflows.routing_form.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    workflow_id_segment = arguments.segment("workflow_id", workflow_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.workflows.routingForm.delete",
        method="DELETE",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/workflows/{workflow_id_segment}/routing-form",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
