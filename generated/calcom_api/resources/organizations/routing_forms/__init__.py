"""``cal.organizations.routing_forms``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from calcom_api.operations.organizations.routing_forms import list_ as _list
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from calcom_api.models.routing_form import RoutingForm
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.routing_forms.responses import OrganizationsRoutingFormsResponsesResource


class OrganizationsRoutingFormsResource:
    """Questions whose answers decide where a booker is led: the forms of all teams."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def responses(self) -> OrganizationsRoutingFormsResponsesResource:
        """What was answered to a routing form of any team."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.routing_forms.responses import (
            OrganizationsRoutingFormsResponsesResource,
        )

        return OrganizationsRoutingFormsResponsesResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        after_created_at: dt.datetime | Unset = UNSET,
        before_created_at: dt.datetime | Unset = UNSET,
        after_updated_at: dt.datetime | Unset = UNSET,
        before_updated_at: dt.datetime | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        team_ids: Sequence[int] | Unset = UNSET,
    ) -> Pages[RoutingForm | Undecoded]:
        """List the routing forms of an organization's teams.

        Forms of single users are not listed; forms that are switched off are.

        Needs an admin of the organization, or a member whose role has `routingForm.read`, and, for platform customers,
        the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.
            sort_created_at: Order by when they were made. Without an order, none is defined. One of asc, desc.
            sort_updated_at: Order by when they were last changed; with `sort_created_at`, among those made at the same
                moment. One of asc, desc.
            after_created_at: Only those made at this moment or later.
            before_created_at: Only those made at this moment or earlier.
            after_updated_at: Only those last changed at this moment or later.
            before_updated_at: Only those last changed at this moment or earlier.
            routed_to_booking_uid: Has no effect on forms. The lists of responses have the same filter, and there it
                works.
            team_ids: Only forms of these teams, by number.

        Returns:
            One page of routing forms. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/routing-forms``.
        """
        request = _list.request(
            org_id,
            take=take,
            skip=skip,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
            team_ids=team_ids,
        )
        return Pages(self._sender, request)
