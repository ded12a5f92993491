"""Model ``MembershipAttributeOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class MembershipAttributeOption:
    """One chosen option of an attribute.

    Attributes:
        option_id: Id of the chosen option.
        option: Its text.
    """

    option_id: str
    option: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            option_id=codec.take(fields, "optionId", codec.string),
            option=codec.take(fields, "option", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "optionId": self.option_id,
                "option": self.option,
            },
            self.additional_properties,
        )
