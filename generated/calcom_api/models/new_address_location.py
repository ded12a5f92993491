"""Model ``NewAddressLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class NewAddressLocation(fields.Model):
    """A street address of the organizer's.

    Attributes:
        type_: Always `address`.
        address: The address, as people write it.
    """

    type_: Literal["address"] = "address"
    address: str
    _names_in_json = "type address"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.constant(src, "type", "address")
        self.address = fields.text(src, "address")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": codec.encode(self.type_),
            "address": self.address,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
