"""Model ``DestinationCalendarChoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DestinationCalendarChoice(fields.Model):
    """The calendar that a user chose for new bookings.

    Attributes:
        user_id: Number of the user.
        integration: The calendar service, such as `google_calendar`.
        external_id: What the service calls the calendar.
        credential_id: Number of the connection through which Cal.com reaches it; can be null for a delegated calendar.
    """

    user_id: int
    integration: str
    external_id: str
    credential_id: int | None
    _names_in_json = "userId integration externalId credentialId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.user_id = fields.integer(src, "userId")
        self.integration = fields.text(src, "integration")
        self.external_id = fields.unique_text(src, "externalId")
        self.credential_id = fields.integer_or_null(src, "credentialId")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "userId": self.user_id,
            "integration": self.integration,
            "externalId": self.external_id,
            "credentialId": self.credential_id,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
