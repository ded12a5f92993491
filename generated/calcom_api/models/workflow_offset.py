"""Model ``WorkflowOffset``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.workflow_time_unit import WorkflowTimeUnit

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class WorkflowOffset(fields.Model):
    """A length of time, such as 24 hours.

    Attributes:
        value: How many of the unit.
        unit: A unit of time.
    """

    value: int
    unit: WorkflowTimeUnit
    _names_in_json = "value unit"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.value = fields.integer(src, "value")
        self.unit = fields.member(src, "unit", WorkflowTimeUnit)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "value": self.value,
            "unit": codec.encode(self.unit),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
