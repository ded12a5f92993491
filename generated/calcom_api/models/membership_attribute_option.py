"""Model ``MembershipAttributeOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class MembershipAttributeOption(fields.Model):
    """One chosen option of an attribute.

    Attributes:
        option_id: Id of the chosen option.
        option: Its text.
    """

    option_id: str
    option: str
    _names_in_json = "optionId option"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.option_id = fields.unique_text(src, "optionId")
        self.option = fields.text(src, "option")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "optionId": self.option_id,
            "option": self.option,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
