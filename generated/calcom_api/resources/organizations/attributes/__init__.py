"""``cal.organizations.attributes``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.attributes import create as _create
from calcom_api.operations.organizations.attributes import delete as _delete
from calcom_api.operations.organizations.attributes import get as _get
from calcom_api.operations.organizations.attributes import list_ as _list
from calcom_api.operations.organizations.attributes import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.attribute import Attribute
    from calcom_api.models.attribute_option_create import AttributeOptionCreate
    from calcom_api.models.attribute_type import AttributeType
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.attributes.options import OrganizationsAttributesOptionsResource
    from calcom_api.resources.organizations.attributes.slugs import OrganizationsAttributesSlugsResource


class OrganizationsAttributesResource:
    """What the organization notes about its members, such as their department or languages."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def options(self) -> OrganizationsAttributesOptionsResource:
        """The values that an attribute can have, and which member has which of them."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.attributes.options import OrganizationsAttributesOptionsResource

        return OrganizationsAttributesOptionsResource(self._sender)

    @cached_property
    def slugs(self) -> OrganizationsAttributesSlugsResource:
        """Attributes by their slug instead of their id."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.attributes.slugs import OrganizationsAttributesSlugsResource

        return OrganizationsAttributesSlugsResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Attribute | Undecoded]:
        """List the organization's attributes.

        The disabled ones too, without their options. The server promises no order.

        Needs a member of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.

        Returns:
            One page of attributes. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/attributes``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        *,
        name: str,
        slug: str,
        type_: AttributeType | str,
        options: Sequence[AttributeOptionCreate],
        enabled: bool | Unset = UNSET,
    ) -> Attribute:
        """Create an attribute, and the options of a select attribute with it.

        Options are saved for `SINGLE_SELECT` and `MULTI_SELECT` only: give `TEXT` and `NUMBER` an empty list. The
        answer does not show the options; list them to get their ids.

        A slug that the organization already uses is refused with 409. On older self-hosted servers a slug is taken as
        soon as any organization uses it.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            name: Its name for people.
            slug: Its name in URLs and routing rules, unique in the organization.
            type_: The kind of an attribute: free text, a number, one option of several, or any number of options. One
                of TEXT, NUMBER, SINGLE_SELECT, MULTI_SELECT.
            options: The options of a select attribute; an empty list for `TEXT` and `NUMBER`.
            enabled: Whether it is in use and shown on profiles.

        Returns:
            The new attribute, without its options. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/attributes``.
        """
        request = _create.request(
            org_id,
            name=name,
            slug=slug,
            type_=type_,
            options=options,
            enabled=enabled,
        )
        return (await self._sender.send(request)).data

    async def get(
        self,
        org_id: int,
        attribute_id: str,
    ) -> Attribute | None:
        """Get an attribute by its id.

        An unknown id is no error: the answer is then null.

        Needs a member of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.

        Returns:
            The attribute without its options, or null when the organization has none with this id. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/attributes/{attributeId}``.
        """
        request = _get.request(
            org_id,
            attribute_id,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        attribute_id: str,
    ) -> Attribute:
        """Delete an attribute with its options, and take them from everyone who has them.

        There is no way back; an update with `enabled` false only hides it. An unknown attribute is 404, so a second
        call is one too.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.

        Returns:
            The attribute as it last was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/attributes/{attributeId}``.
        """
        request = _delete.request(
            org_id,
            attribute_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        attribute_id: str,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        type_: AttributeType | str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> Attribute:
        """Rename an attribute, or change its slug, kind or whether it is shown.

        Its options and who has them stay as they are, whatever the new kind. An unknown attribute is 404, a slug that
        another attribute of the organization has is 409.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.
            name: Its name for people.
            slug: Its name in URLs and routing rules, unique in the organization.
            type_: The kind of an attribute: free text, a number, one option of several, or any number of options. One
                of TEXT, NUMBER, SINGLE_SELECT, MULTI_SELECT.
            enabled: Whether it is in use and shown on profiles.

        Returns:
            The attribute as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/attributes/{attributeId}``.
        """
        request = _update.request(
            org_id,
            attribute_id,
            name=name,
            slug=slug,
            type_=type_,
            enabled=enabled,
        )
        return (await self._sender.send(request)).data
