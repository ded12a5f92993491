"""``cal.organizations.attributes.options``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.attributes.options import assign as _assign
from calcom_api.operations.organizations.attributes.options import create as _create
from calcom_api.operations.organizations.attributes.options import delete as _delete
from calcom_api.operations.organizations.attributes.options import list_ as _list
from calcom_api.operations.organizations.attributes.options import list_for_user as _list_for_user
from calcom_api.operations.organizations.attributes.options import unassign as _unassign
from calcom_api.operations.organizations.attributes.options import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from calcom_api.models.attribute_assignment import AttributeAssignment
    from calcom_api.models.attribute_option import AttributeOption
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.attributes.options.assigned import (
        OrganizationsAttributesOptionsAssignedResource,
    )


class OrganizationsAttributesOptionsResource:
    """The values that an attribute can have, and which member has which of them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def assigned(self) -> OrganizationsAttributesOptionsAssignedResource:
        """The options of an attribute that members have, and who has them."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.attributes.options.assigned import (
            OrganizationsAttributesOptionsAssignedResource,
        )

        return OrganizationsAttributesOptionsAssignedResource(self._sender)

    def list(
        self,
        org_id: int,
        attribute_id: str,
    ) -> Pages[AttributeOption | Undecoded]:
        """List all options of an attribute.

        All of them at once: the list has no pages. The server promises no order. For `TEXT` and `NUMBER` these are the
        values that members were given. An unknown attribute has an empty list.

        Needs a member of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.

        Returns:
            The options of the attribute. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/attributes/{attributeId}/options``.
        """
        request = _list.request(
            org_id,
            attribute_id,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        attribute_id: str,
        *,
        value: str,
        slug: str,
    ) -> AttributeOption:
        """Add an option to an attribute.

        Not idempotent: the server takes the same value and slug twice, as two options.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.
            value: The value, as people read it.
            slug: Its name in URLs and routing rules.

        Returns:
            The new option. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/attributes/{attributeId}/options``.
        """
        request = _create.request(
            org_id,
            attribute_id,
            value=value,
            slug=slug,
        )
        return (await self._sender.send(request)).data

    async def delete(
        self,
        org_id: int,
        attribute_id: str,
        option_id: str,
    ) -> AttributeOption:
        """Delete an option, and take it from everyone who has it.

        An option that the attribute does not have is 404, so a second call is one too.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.
            option_id: Id of the option.

        Returns:
            The option as it last was. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}``.
        """
        request = _delete.request(
            org_id,
            attribute_id,
            option_id,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        attribute_id: str,
        option_id: str,
        *,
        value: str | Unset = UNSET,
        slug: str | Unset = UNSET,
    ) -> AttributeOption:
        """Change the value or the slug of an option.

        Whoever has the option keeps it, with the new value. An option that the attribute does not have is 404.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.
            option_id: Id of the option.
            value: The value, as people read it.
            slug: Its name in URLs and routing rules.

        Returns:
            The option as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}``.
        """
        request = _update.request(
            org_id,
            attribute_id,
            option_id,
            value=value,
            slug=slug,
        )
        return (await self._sender.send(request)).data

    def list_for_user(
        self,
        org_id: int,
        user_id: int,
    ) -> Pages[AttributeOption | Undecoded]:
        """List all options that a user has, of every attribute.

        All of them at once: the list has no pages. The server promises no order. A user who has none, or who is no
        member, has an empty list.

        Needs a member of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.

        Returns:
            The options of the user. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/attributes/options/{userId}``.
        """
        request = _list_for_user.request(
            org_id,
            user_id,
        )
        return Pages(self._sender, request)

    async def assign(
        self,
        org_id: int,
        user_id: int,
        *,
        attribute_id: str,
        attribute_option_id: str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> AttributeAssignment:
        """Give a user an option of a select attribute, or a text or number of their own.

        Give `attribute_option_id` for `SINGLE_SELECT` and `MULTI_SELECT` (a `value` is refused with 400), and `value`
        for `TEXT` and `NUMBER`. With neither the server fails with a bare 500; with both, only the option counts.

        An option that the user has already is 409. Nothing is replaced: unassign the old option or value first. A
        `value` becomes a new option each time, so the user whom it was sent for twice has it twice. The server checks
        neither that a `SINGLE_SELECT` is given once nor that the option is one of the attribute.

        The user must have accepted the membership of the organization (else 404); an unknown attribute is 404 too.

        Needs an admin of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            attribute_id: Id of the attribute.
            attribute_option_id: Id of an option of a select attribute.
            value: The text, or the number as text, of a `TEXT` or `NUMBER`.

        Returns:
            The option and the membership that has it now. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/attributes/options/{userId}``.
        """
        request = _assign.request(
            org_id,
            user_id,
            attribute_id=attribute_id,
            attribute_option_id=attribute_option_id,
            value=value,
        )
        return (await self._sender.send(request)).data

    async def unassign(
        self,
        org_id: int,
        user_id: int,
        attribute_option_id: str,
    ) -> AttributeAssignment:
        """Take an option, or a text or number, from a user.

        The option itself stays, also that of a text or number. An option that the user does not have is 404, so a
        second call is one too; a user who is no member of the organization gives a bare 500.

        Needs a member of the organization, whoever the user is, and, for platform customers, the ESSENTIALS plan (else
        403).

        Args:
            org_id: Number of the organization.
            user_id: Number of the user.
            attribute_option_id: Id of the option.

        Returns:
            What was undone. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``DELETE /v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}``.
        """
        request = _unassign.request(
            org_id,
            user_id,
            attribute_option_id,
        )
        return (await self._sender.send(request)).data
