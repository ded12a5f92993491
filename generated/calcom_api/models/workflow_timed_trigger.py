"""Model ``WorkflowTimedTrigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.workflow_offset import WorkflowOffset
from calcom_api.models.workflow_timed_event import WorkflowTimedEvent

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WorkflowTimedTrigger:
    """Run some time before or after a booking, or into one that somebody missed.

    Attributes:
        type_: What the time counts from. The two no-shows count from the start of a Cal Video call in which the hosts,
            or the guests, are missing.
        offset: How long before or after. Of a no-show, some servers do not keep it and answer 1 hour; look at the
            answer.
    """

    type_: WorkflowTimedEvent
    offset: WorkflowOffset
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.member(WorkflowTimedEvent)),
            offset=codec.take(fields, "offset", WorkflowOffset.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "offset": self.offset,
            },
            self.additional_properties,
        )
