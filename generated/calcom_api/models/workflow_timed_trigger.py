"""Model ``WorkflowTimedTrigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.workflow_offset import WorkflowOffset
from calcom_api.models.workflow_timed_event import WorkflowTimedEvent

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class WorkflowTimedTrigger(fields.Model):
    """Run some time before or after a booking, or into one that somebody missed.

    Attributes:
        type_: What the time counts from. The two no-shows count from the start of a Cal Video call in which the hosts,
            or the guests, are missing.
        offset: How long before or after. Of a no-show, some servers do not keep it and answer 1 hour; look at the
            answer.
    """

    type_: WorkflowTimedEvent
    offset: WorkflowOffset
    _names_in_json = "type offset"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.member(src, "type", WorkflowTimedEvent)
        self.offset = codec.take(src, "offset", WorkflowOffset.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": encoding.encode(self.type_),
            "offset": encoding.encode(self.offset),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
