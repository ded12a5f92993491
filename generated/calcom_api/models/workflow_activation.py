"""Model ``WorkflowActivation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WorkflowActivation:
    """The event types that a workflow is for.

    Attributes:
        is_active_on_all_event_types: Whether it is for all of the team, also later ones.
        active_on_event_type_ids: Numbers of the event types that it is for; empty if it is for all. With a managed
            event type come those that its members have of it.
    """

    is_active_on_all_event_types: bool
    active_on_event_type_ids: list[int]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            is_active_on_all_event_types=codec.take(fields, "isActiveOnAllEventTypes", codec.boolean),
            active_on_event_type_ids=codec.take(fields, "activeOnEventTypeIds", codec.list_of(codec.integer)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "isActiveOnAllEventTypes": self.is_active_on_all_event_types,
                "activeOnEventTypeIds": self.active_on_event_type_ids,
            },
            self.additional_properties,
        )
