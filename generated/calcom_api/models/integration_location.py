"""Model ``IntegrationLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.conferencing_integration import ConferencingIntegration
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class IntegrationLocation:
    """A meeting that a conferencing app makes for each booking.

    All apps but Cal Video must be connected first; otherwise the server refuses them with 400.

    Attributes:
        type_: Always `integration`.
        integration: A conferencing app. With the API only `google-meet`, `office365-video` and `zoom` can be connected,
            `cal-video` always is; the others are connected on the website, and older self-hosted servers refuse them in
            requests.
        link: A fixed link, for apps that do not make one for each meeting. Only in answers.
        credential_id: Number of the connection to the app. Only in answers.
    """

    type_: Literal["integration"] = "integration"
    integration: ConferencingIntegration
    link: str | Unset = UNSET
    credential_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.constant("integration")),
            integration=codec.take(fields, "integration", codec.member(ConferencingIntegration)),
            link=codec.take_optional(fields, "link", codec.string),
            credential_id=codec.take_optional(fields, "credentialId", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "integration": self.integration,
                "link": self.link,
                "credentialId": self.credential_id,
            },
            self.additional_properties,
        )
