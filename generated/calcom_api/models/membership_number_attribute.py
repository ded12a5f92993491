"""Model ``MembershipNumberAttribute``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class MembershipNumberAttribute:
    """An attribute whose value is a number.

    Attributes:
        id: Id of the attribute.
        name: Name of the attribute.
        type_: Always `number`.
        option: The value; null when what is stored is not a number.
        option_id: Id of the option, which stands for the value.
    """

    id: str
    name: str
    type_: Literal["number"] = "number"
    option: float | None
    option_id: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            name=codec.take(fields, "name", codec.string),
            type_=codec.take(fields, "type", codec.constant("number")),
            option=codec.take(fields, "option", codec.nullable(codec.number)),
            option_id=codec.take(fields, "optionId", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "type": self.type_,
                "option": self.option,
                "optionId": self.option_id,
            },
            self.additional_properties,
        )
