"""Model ``WorkflowEventTrigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.workflow_event import WorkflowEvent

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WorkflowEventTrigger:
    """Run at the moment something happens to a booking.

    Attributes:
        type_: What happens to a booking. `newEvent` is a booking that is certain, `bookingRequested` one that the host
            still has to confirm; `bookingNoShowUpdated` is somebody being marked as absent, or no longer so.
    """

    type_: WorkflowEvent
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.member(WorkflowEvent)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
            },
            self.additional_properties,
        )
