"""``PATCH /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses/{responseId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.routing_form_response import RoutingFormResponse
from calcom_api.models.routing_form_response_update import RoutingFormResponseUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api.models.routing_form_answer import RoutingFormAnswer


def request(
    org_id: int,
    routing_form_id: str,
    response_id: int,
    *,
    response: Mapping[str, RoutingFormAnswer] | Unset = UNSET,
) -> Request[RoutingFormResponse]:
    """Build the request.

    Takes what ``cal.organizations.routing_forms.responses.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    routing_form_id_segment = arguments.segment("routing_form_id", routing_form_id, codec.string)
    response_id_segment = arguments.segment("response_id", response_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.routingForms.responses.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/routing-forms/{routing_form_id_segment}/responses/{response_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(RoutingFormResponseUpdate(response=arguments.listed(response))),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> RoutingFormResponse:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, RoutingFormResponse.from_dict, strict=strict)
