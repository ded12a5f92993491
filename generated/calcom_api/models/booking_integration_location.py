"""Model ``BookingIntegrationLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.conferencing_integration import ConferencingIntegration

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingIntegrationLocation:
    """A meeting that a conferencing app makes.

    Only Cal Video needs no connection to the app.

    Attributes:
        type_: Always `integration`.
        integration: A conferencing app. With the API only `google-meet`, `office365-video` and `zoom` can be connected,
            `cal-video` always is; the others are connected on the website, and older self-hosted servers refuse them in
            requests.
    """

    type_: Literal["integration"] = "integration"
    integration: ConferencingIntegration
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.constant("integration")),
            integration=codec.take(fields, "integration", codec.member(ConferencingIntegration)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "integration": self.integration,
            },
            self.additional_properties,
        )
