"""Model ``AttendeeAbsence``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class AttendeeAbsence:
    """Whether an attendee was absent.

    Attributes:
        email: E-mail address of the attendee, as the booking has it.
        absent: True if the attendee did not come.
    """

    email: str
    absent: bool
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            email=codec.take(fields, "email", codec.string),
            absent=codec.take(fields, "absent", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "email": self.email,
                "absent": self.absent,
            },
            self.additional_properties,
        )
