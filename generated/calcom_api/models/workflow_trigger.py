"""Model ``WorkflowTrigger``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.workflow_offset import WorkflowOffset
from calcom_api.models.workflow_trigger_type import WorkflowTriggerType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class WorkflowTrigger(fields.Model):
    """What makes a workflow run.

    Attributes:
        type_: What makes a workflow run, `beforeEvent` and the three that begin with `after` with an offset.
        offset: How long before or after; absent where the workflow runs at once.
    """

    type_: WorkflowTriggerType
    offset: WorkflowOffset | Unset = UNSET
    _names_in_json = "type offset"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.member(src, "type", WorkflowTriggerType)
        self.offset = codec.take(src, "offset", WorkflowOffset.from_dict) if "offset" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": encoding.encode(self.type_),
        }
        if self.offset is not UNSET:
            document["offset"] = encoding.encode(self.offset)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
