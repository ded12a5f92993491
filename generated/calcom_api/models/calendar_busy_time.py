"""Model ``CalendarBusyTime``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarBusyTime(fields.Model):
    """A time at which a calendar is busy.

    Attributes:
        start: When it begins.
        end: When it ends.
        source: The app that told it, such as `google-calendar`.
    """

    start: dt.datetime
    end: dt.datetime
    source: str | Unset | None = UNSET
    _names_in_json = "start end source"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.start = fields.date_time(src, "start")
        self.end = fields.date_time(src, "end")
        self.source = fields.text_or_null(src, "source") if "source" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "start": codec.encode(self.start),
            "end": codec.encode(self.end),
        }
        if self.source is not UNSET:
            document["source"] = self.source
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
