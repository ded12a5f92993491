"""Model ``SelectedCalendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class SelectedCalendar:
    """A calendar in which Cal.com looks for conflicts.

    Attributes:
        user_id: Number of the user whose calendar it is.
        integration: The calendar service, such as `google_calendar`.
        external_id: What the service calls the calendar.
        credential_id: Number of the connection through which Cal.com reaches it; can be null for a delegated calendar.
    """

    user_id: int
    integration: str
    external_id: str
    credential_id: int | None
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            user_id=codec.take(fields, "userId", codec.integer),
            integration=codec.take(fields, "integration", codec.string),
            external_id=codec.take(fields, "externalId", codec.string),
            credential_id=codec.take(fields, "credentialId", codec.nullable(codec.integer)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "userId": self.user_id,
                "integration": self.integration,
                "externalId": self.external_id,
                "credentialId": self.credential_id,
            },
            self.additional_properties,
        )
