"""Model ``RoutingFormAnswer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_value = codec.by_kind(array=codec.list_of(codec.string), number=codec.number, text=codec.string)


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormAnswer(fields.Model):
    """The answer to one question.

    Attributes:
        value: What was answered: of `select` the option's id, of `multiselect` a list of them; empty text where nothing
            was answered.
        label: The question.
        identifier: The field's identifier; not in every response.
    """

    value: str | float | list[str]
    label: str | Unset = UNSET
    identifier: str | Unset = UNSET
    _names_in_json = "value label identifier"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.value = codec.take(src, "value", _decode_value)
        self.label = fields.text(src, "label") if "label" in src else UNSET
        self.identifier = fields.text(src, "identifier") if "identifier" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "value": encoding.encode(self.value),
        }
        if self.label is not UNSET:
            document["label"] = self.label
        if self.identifier is not UNSET:
            document["identifier"] = self.identifier
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
