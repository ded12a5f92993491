"""Model ``DaysWindow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.days_window_unit import DaysWindowUnit
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DaysWindow:
    """Some days from today on.

    Attributes:
        type_: Which days a window counts: Monday to Friday, or all.
        value: Number of days. Null in answers only, where none was stored; requests need a number.
        rolling: True: days without a free slot do not count, so that there are always as many days to choose from.
            False: the days are counted on the calendar, free or not.
    """

    type_: DaysWindowUnit
    value: int | None
    rolling: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.member(DaysWindowUnit)),
            value=codec.take(fields, "value", codec.nullable(codec.integer)),
            rolling=codec.take_optional(fields, "rolling", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "value": self.value,
                "rolling": self.rolling,
            },
            self.additional_properties,
        )
