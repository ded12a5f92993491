"""Model ``NoticeThreshold``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.notice_unit import NoticeUnit

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class NoticeThreshold:
    """A span before the start of an event.

    Attributes:
        unit: In what notice is measured.
        count: How many of the unit.
    """

    unit: NoticeUnit
    count: int
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            unit=codec.take(fields, "unit", codec.member(NoticeUnit)),
            count=codec.take(fields, "count", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "unit": self.unit,
                "count": self.count,
            },
            self.additional_properties,
        )
