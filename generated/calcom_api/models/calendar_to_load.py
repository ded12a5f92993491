"""Model ``CalendarToLoad``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarToLoad(fields.Model):
    """A calendar to look into, as `calendars.list` names it.

    Attributes:
        credential_id: Number of the connection that it is reached through.
        external_id: What the service calls the calendar.
    """

    credential_id: int
    external_id: str
    _names_in_json = "credentialId externalId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.credential_id = fields.integer(src, "credentialId")
        self.external_id = fields.unique_text(src, "externalId")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "credentialId": self.credential_id,
            "externalId": self.external_id,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
