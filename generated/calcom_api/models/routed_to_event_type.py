"""Model ``RoutedToEventType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_assignment import RoutingFormAssignment
from calcom_api.models.slot import Slot

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutedToEventType:
    """The form has led to an event type, and these are the times to choose from.

    Attributes:
        event_type_id: Number of the event type.
        routing: Whom a response was assigned to. Its fields go into the `routing` of a booking, all but
            `queued_response_id`: that asks for a `response_id`, which a queued response does not have, and refuses the
            other (400).
        slots: Slots by day, such as `2050-09-05`, in the time zone asked for. Days without slots are absent; there can
            be days outside of the time asked for.
    """

    event_type_id: int
    routing: RoutingFormAssignment
    slots: dict[str, list[Slot]]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            event_type_id=codec.take(fields, "eventTypeId", codec.integer),
            routing=codec.take(fields, "routing", RoutingFormAssignment.from_dict),
            slots=codec.take(fields, "slots", codec.map_of(codec.list_of(Slot.from_dict))),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "eventTypeId": self.event_type_id,
                "routing": self.routing,
                "slots": self.slots,
            },
            self.additional_properties,
        )
