"""``PATCH /v2/organizations/{orgId}/organizations/{managedOrganizationId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.managed_organization import ManagedOrganization
from calcom_api.models.managed_organization_update import ManagedOrganizationUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(
    org_id: int,
    managed_organization_id: int,
    *,
    name: str | Unset = UNSET,
    metadata: Mapping[str, str | float | bool] | Unset = UNSET,
) -> Request[ManagedOrganization]:
    """Build the request.

    Takes what ``cal.organizations.organizations.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    managed_organization_id_segment = arguments.segment(
        "managed_organization_id", managed_organization_id, codec.between(1, 2147483647)
    )
    return Request(
        operation="organizations.organizations.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/organizations/{managed_organization_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(ManagedOrganizationUpdate(name=name, metadata=arguments.listed(metadata))),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> ManagedOrganization:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ManagedOrganization.from_dict, strict=strict)
