"""Model ``DaysWindow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.days_window_unit import DaysWindowUnit
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DaysWindow(fields.Model):
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
    _names_in_json = "type value rolling"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.member(src, "type", DaysWindowUnit)
        self.value = fields.integer_or_null(src, "value")
        self.rolling = fields.boolean(src, "rolling") if "rolling" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": codec.encode(self.type_),
            "value": self.value,
        }
        if self.rolling is not UNSET:
            document["rolling"] = self.rolling
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
