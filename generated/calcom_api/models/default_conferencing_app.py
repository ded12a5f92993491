"""Model ``DefaultConferencingApp``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DefaultConferencingApp:
    """The video service that a user or a team uses by default.

    Attributes:
        app_slug: The app's slug, such as `daily-video` for Cal Video. It can be one that this API does not offer, when
            it was chosen on the website.
        app_link: The permanent meeting link of an app that has one.
    """

    app_slug: str | Unset = UNSET
    app_link: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            app_slug=codec.take_optional(fields, "appSlug", codec.string),
            app_link=codec.take_optional(fields, "appLink", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "appSlug": self.app_slug,
                "appLink": self.app_link,
            },
            self.additional_properties,
        )
