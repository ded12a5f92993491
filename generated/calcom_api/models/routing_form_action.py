"""Model ``RoutingFormAction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_action_type import RoutingFormActionType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormAction:
    """Where a route leads to.

    Attributes:
        type_: Where a route leads to, a message, another website or an event type.
        value: The message, the URL, or the path of the event type.
        event_type_id: Number of the event type; not in old forms.
    """

    type_: RoutingFormActionType
    value: str
    event_type_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.member(RoutingFormActionType)),
            value=codec.take(fields, "value", codec.string),
            event_type_id=codec.take_optional(fields, "eventTypeId", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "value": self.value,
                "eventTypeId": self.event_type_id,
            },
            self.additional_properties,
        )
