"""Model ``CalendarConnectUrl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarConnectUrl(fields.Model):
    """Where a person grants Cal.com access to a calendar.

    Attributes:
        auth_url: The page of the service to open in a browser. Handle it as a secret: the credential that you called
            with is part of it.
    """

    auth_url: str = attrs.field(repr=masked)
    _names_in_json = "authUrl"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.auth_url = fields.text(src, "authUrl")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "authUrl": self.auth_url,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
