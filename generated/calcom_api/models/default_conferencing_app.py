"""Model ``DefaultConferencingApp``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DefaultConferencingApp(fields.Model):
    """The video service that a user or a team uses by default.

    Attributes:
        app_slug: The app's slug, such as `daily-video` for Cal Video. It can be one that this API does not offer, when
            it was chosen on the website.
        app_link: The permanent meeting link of an app that has one.
    """

    app_slug: str | Unset = UNSET
    app_link: str | Unset = UNSET
    _names_in_json = "appSlug appLink"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.app_slug = fields.text(src, "appSlug") if "appSlug" in src else UNSET
        self.app_link = fields.text(src, "appLink") if "appLink" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.app_slug is not UNSET:
            document["appSlug"] = self.app_slug
        if self.app_link is not UNSET:
            document["appLink"] = self.app_link
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
