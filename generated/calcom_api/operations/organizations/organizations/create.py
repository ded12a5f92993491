"""``POST /v2/organizations/{orgId}/organizations``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.managed_organization_create import ManagedOrganizationCreate
from calcom_api.models.managed_organization_with_api_key import ManagedOrganizationWithApiKey
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    org_id: int,
    *,
    name: str,
    slug: str | Unset = UNSET,
    metadata: dict[str, str | float | bool] | Unset = UNSET,
    api_key_days_valid: int | Unset = UNSET,
    api_key_never_expires: bool | Unset = UNSET,
) -> Request[ManagedOrganizationWithApiKey]:
    """Build the request of ``cal.organizations.organizations.create``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.organizations.create",
        method="POST",
        path=f"/v2/organizations/{org_id_segment}/organizations",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            ManagedOrganizationCreate(
                name=name,
                slug=slug,
                metadata=metadata,
                api_key_days_valid=api_key_days_valid,
                api_key_never_expires=api_key_never_expires,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> ManagedOrganizationWithApiKey:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ManagedOrganizationWithApiKey.from_dict, strict=strict)
