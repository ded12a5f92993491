"""Model ``IntegrationLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.conferencing_integration import ConferencingIntegration
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class IntegrationLocation(fields.Model):
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
    _names_in_json = "type integration link credentialId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.constant(src, "type", "integration")
        self.integration = fields.member(src, "integration", ConferencingIntegration)
        self.link = fields.text(src, "link") if "link" in src else UNSET
        self.credential_id = fields.integer(src, "credentialId") if "credentialId" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": codec.encode(self.type_),
            "integration": codec.encode(self.integration),
        }
        if self.link is not UNSET:
            document["link"] = self.link
        if self.credential_id is not UNSET:
            document["credentialId"] = self.credential_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
