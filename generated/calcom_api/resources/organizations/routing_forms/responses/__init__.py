"""``cal.organizations.routing_forms.responses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.organizations.routing_forms.responses import create as _create
from calcom_api.operations.organizations.routing_forms.responses import list_ as _list
from calcom_api.operations.organizations.routing_forms.responses import update as _update
from calcom_api.pages import Pages
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import builtins
    import datetime as dt
    from collections.abc import Mapping

    from calcom_api.models.routing_form_answer import RoutingFormAnswer
    from calcom_api.models.routing_form_outcome import RoutingFormOutcome
    from calcom_api.models.routing_form_response import RoutingFormResponse
    from calcom_api.models.slot_format import SlotFormat
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.request import Sender


class OrganizationsRoutingFormsResponsesResource:
    """What was answered to a routing form of any team."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        org_id: int,
        routing_form_id: str,
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
    ) -> Pages[RoutingFormResponse | Undecoded]:
        """List the responses to a routing form.

        Only of forms of the organization's teams: the form of a single user is 404, as is an unknown one. Without an
        order given the server promises none.

        Needs an admin of the organization, or a member whose role has `routingForm.read`, and, for platform customers,
        the ESSENTIALS plan (else 403).

        Args:
            org_id: Number of the organization.
            routing_form_id: Id of the routing form.
            take: Items of one page. From 1 to 250.
            skip: Items to leave out before the first. At least 0.
            sort_created_at: Order by when they were made. Without an order, none is defined. One of asc, desc.
            sort_updated_at: Order by when they were last changed; with `sort_created_at`, among those made at the same
                moment. One of asc, desc.
            after_created_at: Only those made at this moment or later.
            before_created_at: Only those made at this moment or earlier.
            after_updated_at: Only those last changed at this moment or later.
            before_updated_at: Only those last changed at this moment or earlier.
            routed_to_booking_uid: Only the response that led to the booking of this uid.

        Returns:
            One page of responses. (200) ``await`` gives the first one, ``async for`` goes over all items.

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``GET /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses``.
        """
        request = _list.request(
            org_id,
            routing_form_id,
            take=take,
            skip=skip,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
        )
        return Pages(self._sender, request)

    async def create(
        self,
        org_id: int,
        routing_form_id: str,
        *,
        body: Mapping[str, str | float | builtins.list[str]],
        start: dt.datetime | dt.date,
        end: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        queue_response: bool | Unset = UNSET,
    ) -> RoutingFormOutcome:
        """Answer a routing form, and get the times that can be booked.

        Leads to an event type with its free times, to a message, or to another website, as the form's routes say. To
        book one of the times, give `routing` on to the booking as it is.

        The body has the answers, by the identifiers of the form's fields: options by their labels, several as a list. A
        required field that is left out is 400, as is an end before the start. The server fails with 500 if the event
        type that the form leads to was deleted.

        Needs an admin of the organization, or a member whose role has `routingForm.create`, or for a form of a single
        user its owner, and, for platform customers, the ESSENTIALS plan (else 403). An unknown form is 404.

        Not idempotent: each call stores another response.

        Args:
            org_id: Number of the organization.
            routing_form_id: Id of the routing form.
            body: Answers to a routing form, by the identifiers of its fields. Options are given by their labels,
                several as a list; numbers can be numbers or text.
            start: From when on to look for slots. A day counts from its first moment in UTC.
            end: Until when to look for slots. A day counts to its last moment in UTC, and so does a time that is
                exactly midnight in UTC.
            time_zone: Time zone in which the slots are answered, by IANA name; by default UTC.
            duration: Minutes that a slot lasts, for an event type that lets one choose its length; by default the
                length of the event type. At least 1.
            format_: How the slots are answered: `time`, the default, leaves out their end. One of time, range.
            booking_uid_to_reschedule: Uid of a booking that is to be moved; its own time then counts as free.
            queue_response: True to set the response aside under a `queued_response_id` instead of adding it to the
                form's responses at once.

        Returns:
            Where the form has led to. (201)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses``.
        """
        request = _create.request(
            org_id,
            routing_form_id,
            body=body,
            start=start,
            end=end,
            time_zone=time_zone,
            duration=duration,
            format_=format_,
            booking_uid_to_reschedule=booking_uid_to_reschedule,
            queue_response=queue_response,
        )
        return (await self._sender.send(request)).data

    async def update(
        self,
        org_id: int,
        routing_form_id: str,
        response_id: int,
        *,
        response: Mapping[str, RoutingFormAnswer] | Unset = UNSET,
    ) -> RoutingFormResponse:
        """Replace what was answered to a routing form.

        All answers are replaced, and the server does not compare them with the form's fields. Nobody is routed anew.
        Without `response` it is only read.

        Needs an admin of the organization, or a member whose role has `routingForm.update`, and, for platform
        customers, the ESSENTIALS plan (else 403). An unknown response is 404, as is one to a form of a single user.

        Args:
            org_id: Number of the organization.
            routing_form_id: Id of the routing form.
            response_id: Number of the response.
            response: All answers, by the ids of the form's fields; those left out are deleted. The server checks
                nothing of them.

        Returns:
            The response as it is now. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``PATCH /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses/{responseId}``.
        """
        request = _update.request(
            org_id,
            routing_form_id,
            response_id,
            response=response,
        )
        return (await self._sender.send(request)).data
