"""Model ``RoutingFormFieldOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormFieldOption(fields.Model):
    """An option of a question.

    Attributes:
        label: Its name, by which it is chosen.
        id: Id under which saved responses have it; null in old forms, where the label stands for it.
    """

    label: str
    id: str | Unset | None = UNSET
    _names_in_json = "label id"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.label = fields.text(src, "label")
        self.id = fields.unique_text_or_null(src, "id") if "id" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "label": self.label,
        }
        if self.id is not UNSET:
            document["id"] = self.id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
