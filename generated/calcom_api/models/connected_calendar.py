"""Model ``ConnectedCalendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.calendar import Calendar
from calcom_api.models.calendar_app import CalendarApp
from calcom_api.models.calendar_connection_error import CalendarConnectionError
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ConnectedCalendar(fields.Model):
    """A connection to a calendar service, with the calendars behind it.

    Attributes:
        integration: The app of the service.
        credential_id: Number of the connection; negative for one through a delegation credential.
        delegation_credential_id: Id of the delegation credential that it comes from.
        primary: The main calendar, or the first one. Absent when there was an error.
        calendars: All calendars behind it. Absent when there was an error.
        error: Why the calendars are missing. Absent when all is well.
    """

    integration: CalendarApp
    credential_id: int
    delegation_credential_id: str | Unset | None = UNSET
    primary: Calendar | Unset = UNSET
    calendars: list[Calendar] | Unset = UNSET
    error: CalendarConnectionError | Unset = UNSET
    _names_in_json = "integration credentialId delegationCredentialId primary calendars error"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.integration = codec.take(src, "integration", CalendarApp.from_dict)
        self.credential_id = fields.integer(src, "credentialId")
        self.delegation_credential_id = (
            fields.unique_text_or_null(src, "delegationCredentialId") if "delegationCredentialId" in src else UNSET
        )
        self.primary = codec.take(src, "primary", Calendar.from_dict) if "primary" in src else UNSET
        self.calendars = fields.items(src, "calendars", Calendar.from_dict) if "calendars" in src else UNSET
        self.error = codec.take(src, "error", CalendarConnectionError.from_dict) if "error" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "integration": encoding.encode(self.integration),
            "credentialId": self.credential_id,
        }
        if self.delegation_credential_id is not UNSET:
            document["delegationCredentialId"] = self.delegation_credential_id
        if self.primary is not UNSET:
            document["primary"] = encoding.encode(self.primary)
        if self.calendars is not UNSET:
            document["calendars"] = encoding.encode(self.calendars)
        if self.error is not UNSET:
            document["error"] = encoding.encode(self.error)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
