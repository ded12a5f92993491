"""Model ``RoutingFormSlots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.slot import Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_slots = codec.map_of(codec.list_of(Slot.from_dict))


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormSlots(fields.Model):
    """Where answers to a routing form would lead to, and the times to choose from.

    Attributes:
        event_type_id: Number of the event type.
        slots: Slots by day, such as `2050-09-05`, in the time zone asked for. Days without slots are absent; there can
            be days outside of the time asked for.
    """

    event_type_id: int
    slots: dict[str, list[Slot]]
    _names_in_json = "eventTypeId slots"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.event_type_id = fields.integer(src, "eventTypeId")
        self.slots = codec.take(src, "slots", _decode_slots)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "eventTypeId": self.event_type_id,
            "slots": encoding.encode(self.slots),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
