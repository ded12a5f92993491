"""``cal.routing_forms``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_api.operations.routing_forms import calculate_slots as _calculate_slots
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from calcom_api.models.routing_form_slots import RoutingFormSlots
    from calcom_api.models.slot_format import SlotFormat
    from calcom_api.request import Sender


class RoutingFormsResource:
    """Questions whose answers decide where a booker is led."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def calculate_slots(
        self,
        routing_form_id: str,
        *,
        body: Mapping[str, str | float | list[str]],
        start: dt.datetime | dt.date,
        end: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
    ) -> RoutingFormSlots:
        """Find the times that answers to a routing form would lead to.

        Only tries the answers: nothing is stored, and nobody is told. To answer the form for good, create a response
        with `organizations.routingForms.responses`.

        The body has the answers, by the identifiers of the form's fields: options by their labels, several as a list. A
        label in a list must not contain a comma.

        The form must belong to a team, and the answers must lead to an event type of that team. It is 404 if they lead
        to a message or another website, if a required one is missing or an e-mail address is none, and if the form is
        unknown.

        Works without credentials.

        Args:
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

        Returns:
            The event type that the answers lead to, and its free times. (200)

        Raises:
            ValueError: An argument is not what the operation takes; nothing was sent.
            calcom_client.CalError: The call failed, or nobody knows whether it took effect.

        Source: ``POST /v2/routing-forms/{routingFormId}/calculate-slots``.
        """
        request = _calculate_slots.request(
            routing_form_id,
            body=body,
            start=start,
            end=end,
            time_zone=time_zone,
            duration=duration,
            format_=format_,
            booking_uid_to_reschedule=booking_uid_to_reschedule,
        )
        return (await self._sender.send(request)).data
