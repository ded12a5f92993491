"""Model ``RoutingFormSlots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.slot import Slot

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormSlots:
    """Where answers to a routing form would lead to, and the times to choose from.

    Attributes:
        event_type_id: Number of the event type.
        slots: Slots by day, such as `2050-09-05`, in the time zone asked for. Days without slots are absent; there can
            be days outside of the time asked for.
    """

    event_type_id: int
    slots: dict[str, list[Slot]]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            event_type_id=codec.take(fields, "eventTypeId", codec.integer),
            slots=codec.take(fields, "slots", codec.map_of(codec.list_of(Slot.from_dict))),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "eventTypeId": self.event_type_id,
                "slots": self.slots,
            },
            self.additional_properties,
        )
