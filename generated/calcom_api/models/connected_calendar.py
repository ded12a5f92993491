"""Model ``ConnectedCalendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.calendar import Calendar
from calcom_api.models.calendar_app import CalendarApp
from calcom_api.models.calendar_connection_error import CalendarConnectionError
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ConnectedCalendar:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            integration=codec.take(fields, "integration", CalendarApp.from_dict),
            credential_id=codec.take(fields, "credentialId", codec.integer),
            delegation_credential_id=codec.take_optional(
                fields, "delegationCredentialId", codec.nullable(codec.string)
            ),
            primary=codec.take_optional(fields, "primary", Calendar.from_dict),
            calendars=codec.take_optional(fields, "calendars", codec.list_of(Calendar.from_dict)),
            error=codec.take_optional(fields, "error", CalendarConnectionError.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "integration": self.integration,
                "credentialId": self.credential_id,
                "delegationCredentialId": self.delegation_credential_id,
                "primary": self.primary,
                "calendars": self.calendars,
                "error": self.error,
            },
            self.additional_properties,
        )
