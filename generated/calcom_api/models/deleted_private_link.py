"""Model ``DeletedPrivateLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DeletedPrivateLink:
    """Which private link was deleted.

    Attributes:
        link_id: Id of the link, the secret part of its address.
        message: A fixed sentence.
    """

    link_id: str
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            link_id=codec.take(fields, "linkId", codec.string),
            message=codec.take_optional(fields, "message", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "linkId": self.link_id,
                "message": self.message,
            },
            self.additional_properties,
        )
