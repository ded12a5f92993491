"""Model ``SelectedCalendarCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class SelectedCalendarCreate(fields.Model):
    """A calendar to look for conflicts in, as `calendars.list` names it.

    Attributes:
        integration: The calendar service, such as `google_calendar`: the `type_` of the connected calendar's app.
        external_id: What the service calls the calendar.
        credential_id: Number of the connection through which Cal.com reaches it. It must be yours.
        delegation_credential_id: Id of the delegation credential that opens the calendar, where the list shows one.
    """

    integration: str
    external_id: str
    credential_id: int
    delegation_credential_id: str | Unset = UNSET
    _names_in_json = "integration externalId credentialId delegationCredentialId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.integration = fields.text(src, "integration")
        self.external_id = fields.unique_text(src, "externalId")
        self.credential_id = fields.integer(src, "credentialId")
        self.delegation_credential_id = (
            fields.unique_text(src, "delegationCredentialId") if "delegationCredentialId" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "integration": self.integration,
            "externalId": self.external_id,
            "credentialId": self.credential_id,
        }
        if self.delegation_credential_id is not UNSET:
            document["delegationCredentialId"] = self.delegation_credential_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
