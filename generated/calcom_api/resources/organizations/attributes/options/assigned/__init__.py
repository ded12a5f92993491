"""``cal.organizations.attributes.options.assigned``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.attributes.options.assigned import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.assigned_attribute_option import AssignedAttributeOption
    from calcom_api.request import Sender


class OrganizationsAttributesOptionsAssignedResource:
    """The options of an attribute that members have, and who has them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        attribute_id: str,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        assigned_option_ids: Sequence[str] | Unset = UNSET,
        team_ids: Sequence[int] | Unset = UNSET,
    ) -> Pages[AssignedAttributeOption | Undecoded]:
        """List the options of an attribute that at least one member has, and who has them.

        The server promises no order. An unknown attribute, or one that nobody has, gives an empty list.

        `assigned_option_ids` and `team_ids` choose options, not users: each one that is listed names everyone who has
        it. When nobody has any of `assigned_option_ids` the answer is 404. That filter is applied to a page after it
        was cut: a page that it makes short or empty is not the last. So this client asks for one large page, unless
        told otherwise; the server sets no limit.

        Needs a member of the organization and, for platform customers, the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            attribute_id: Id of the attribute.
            take: Items of one page. At least 1.
            skip: Items to leave out before the first. At least 0.
            assigned_option_ids: Only options that someone has who also has one of these, which may be options of other
                attributes: the languages spoken in the sales department, say.
            team_ids: Only options that someone has who is in one of these teams.

        Returns:
            One page of the options that members have. (200) ``await`` gives the first one, ``async for`` goes over all
                items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/attributes/{attributeId}/options/assigned``.
        """
        request = _list.request(
            org_id,
            attribute_id,
            take=take,
            skip=skip,
            assigned_option_ids=assigned_option_ids,
            team_ids=team_ids,
        )
        return Pages(self._sender, request)
