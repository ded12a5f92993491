"""Model ``CalendarToLoad``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarToLoad:
    """A calendar to look into, as `calendars.list` names it.

    Attributes:
        credential_id: Number of the connection that it is reached through.
        external_id: What the service calls the calendar.
    """

    credential_id: int
    external_id: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            credential_id=codec.take(fields, "credentialId", codec.integer),
            external_id=codec.take(fields, "externalId", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "credentialId": self.credential_id,
                "externalId": self.external_id,
            },
            self.additional_properties,
        )
