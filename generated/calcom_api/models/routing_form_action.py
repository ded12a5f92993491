"""Model ``RoutingFormAction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.routing_form_action_type import RoutingFormActionType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormAction(fields.Model):
    """Where a route leads to.

    Attributes:
        type_: Where a route leads to, a message, another website or an event type.
        value: The message, the URL, or the path of the event type.
        event_type_id: Number of the event type; not in old forms.
    """

    type_: RoutingFormActionType
    value: str
    event_type_id: int | Unset = UNSET
    _names_in_json = "type value eventTypeId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.member(src, "type", RoutingFormActionType)
        self.value = fields.text(src, "value")
        self.event_type_id = fields.integer(src, "eventTypeId") if "eventTypeId" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": codec.encode(self.type_),
            "value": self.value,
        }
        if self.event_type_id is not UNSET:
            document["eventTypeId"] = self.event_type_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
