"""Model ``WorkflowOffset``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.workflow_time_unit import WorkflowTimeUnit

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WorkflowOffset:
    """A length of time, such as 24 hours.

    Attributes:
        value: How many of the unit.
        unit: A unit of time.
    """

    value: int
    unit: WorkflowTimeUnit
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            value=codec.take(fields, "value", codec.integer),
            unit=codec.take(fields, "unit", codec.member(WorkflowTimeUnit)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "value": self.value,
                "unit": self.unit,
            },
            self.additional_properties,
        )
