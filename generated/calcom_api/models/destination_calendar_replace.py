"""Model ``DestinationCalendarReplace``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.destination_calendar_integration import DestinationCalendarIntegration
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DestinationCalendarReplace(fields.Model):
    """The calendar to write bookings to, as `calendars.list` names it.

    Attributes:
        integration: The `integration` of the calendar.
        external_id: The `external_id` of the calendar.
        delegation_credential_id: The `delegation_credential_id` of the calendar, where it has one: it is then reached
            through the organization's delegation credential.
    """

    integration: DestinationCalendarIntegration
    external_id: str
    delegation_credential_id: str | Unset = UNSET
    _names_in_json = "integration externalId delegationCredentialId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.integration = fields.member(src, "integration", DestinationCalendarIntegration)
        self.external_id = fields.unique_text(src, "externalId")
        self.delegation_credential_id = (
            fields.unique_text(src, "delegationCredentialId") if "delegationCredentialId" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "integration": codec.encode(self.integration),
            "externalId": self.external_id,
        }
        if self.delegation_credential_id is not UNSET:
            document["delegationCredentialId"] = self.delegation_credential_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
