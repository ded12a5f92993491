"""``cal.organizations.organizations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.organizations import create as _create
from calcom_api.operations.organizations.organizations import delete as _delete
from calcom_api.operations.organizations.organizations import get as _get
from calcom_api.operations.organizations.organizations import list_ as _list
from calcom_api.operations.organizations.organizations import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api.models.managed_organization import ManagedOrganization
    from calcom_api.models.managed_organization_with_api_key import ManagedOrganizationWithApiKey
    from calcom_api.request import Sender


class OrganizationsOrganizationsResource:
    """Organizations that a platform customer's organization manages for its own customers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        metadata_key: str | Unset = UNSET,
        metadata_value: str | Unset = UNSET,
    ) -> Pages[ManagedOrganization | Undecoded]:
        """List the organizations that an organization manages.

        In the order of their numbers. `metadata_key` and `metadata_value` filter only when both are given, and find
        only values that were saved as text: a number or a boolean is never equal to it.

        Needs an admin of the managing organization and, for platform customers, the SCALE plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.
            slug: Only the organization with this slug.
            metadata_key: Only organizations whose metadata have this name, in the same upper and lower case.
            metadata_value: The text that stands under `metadata_key`, plain and without quotes.

        Returns:
            One page of managed organizations. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/organizations``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
            slug=slug,
            metadata_key=metadata_key,
            metadata_value=metadata_value,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        *,
        name: str,
        slug: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
    ) -> ManagedOrganizationWithApiKey:
        """Create an organization that this one manages.

        The answer has an API key for the new organization, which is shown this one time: store it. Whoever calls
        becomes the new organization's owner, and it is billed to the managing one.

        Needs an admin of the managing organization, which must be a platform customer's and have the SCALE plan (else
        403). A slug that another organization of the same manager has is 409.

        Args:
            org_id: Number of the organization.
            name: What to call it.
            slug: Its name in URLs; made of `name` when it is left out.
            metadata: Notes of your own on the organization, by name. At most 50, with names of at most 40 characters
                and texts of at most 500.
            api_key_days_valid: For how many days the API key lives.
            api_key_never_expires: Whether the API key lives for ever, instead.

        Returns:
            The new organization and its API key. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/organizations``.
        """
        request = _create.request(
            org_id,
            name=name,
            slug=slug,
            metadata=metadata,
            api_key_days_valid=api_key_days_valid,
            api_key_never_expires=api_key_never_expires,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        managed_organization_id: int,
    ) -> ManagedOrganization:
        """Get an organization that this one manages.

        Needs an admin of the managing organization and, for platform customers, the SCALE plan (else 403). An
        organization that is not managed by this one is 404.

        Args:
            org_id: Number of the organization.
            managed_organization_id: Number of the managed organization.

        Returns:
            The managed organization. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/organizations/{managedOrganizationId}``.
        """
        request = _get.request(
            org_id,
            managed_organization_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        managed_organization_id: int,
    ) -> ManagedOrganization:
        """Delete an organization that this one manages.

        The organization goes for good. Newer servers take one such call a second and answer further ones 429; that
        limit is called `organizations_delete`.

        Needs an admin of the managing organization and, for platform customers, the SCALE plan (else 403). An
        organization that is not, or no longer, managed by this one is 404.

        Args:
            org_id: Number of the organization.
            managed_organization_id: Number of the managed organization.

        Returns:
            The organization as it was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/organizations/{managedOrganizationId}``.
        """
        request = _delete.request(
            org_id,
            managed_organization_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        name: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> ManagedOrganization:
        """Rename an organization that this one manages, or change its metadata.

        `metadata` is replaced as a whole. The slug stays as it is, also with a new name.

        Needs an admin of the managing organization and, for platform customers, the SCALE plan (else 403). An
        organization that is not managed by this one is 404.

        Args:
            org_id: Number of the organization.
            managed_organization_id: Number of the managed organization.
            name: What to call it.
            metadata: Notes of your own on the organization, by name. At most 50, with names of at most 40 characters
                and texts of at most 500.

        Returns:
            The organization as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/organizations/{managedOrganizationId}``.
        """
        request = _update.request(
            org_id,
            managed_organization_id,
            name=name,
            metadata=metadata,
        )
        return (await self._sender.send(request)).data
