"""Model ``CalendarApp``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.calendar_app_delegation import CalendarAppDelegation
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_location_option = codec.map_of(codec.anything)
_decode_app_data = codec.map_of(codec.anything)


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarApp(fields.Model):
    """The app of Cal.com's app store that connects a calendar service.

    Attributes:
        name: Its name for people.
        slug: Its name in URLs, such as `google-calendar`.
        type_: Its kind, such as `google_calendar`: what other calls take as `integration`.
        description: What it is good for.
        variant: What sort of app it is: `calendar`.
        categories: Where the app store shows it.
        logo: Path of its picture, on Cal.com's website.
        publisher: Who made it.
        email: Where to ask for help with it.
        location_option: The choice that it adds to the locations of event types; calendars add none.
        title: An older name of it.
        category: An older form of `categories`.
        url: Its website.
        dir_name: Its folder in Cal.com's source.
        field_template: The template that it was made from.
        is_template: Whether it is a template itself.
        installed: Whether the server is set up for it. Outdated.
        is_oauth: Whether a person connects it by granting access in the browser.
        delegation_credential: Which delegation credentials open it. Absent where none do.
        app_data: Further settings of the app.
    """

    name: str
    slug: str
    type_: str
    description: str
    variant: str
    categories: list[str]
    logo: str
    publisher: str
    email: str
    location_option: dict[str, Any] | None
    title: str | Unset = UNSET
    category: str | Unset = UNSET
    url: str | Unset = UNSET
    dir_name: str | Unset = UNSET
    field_template: str | Unset = UNSET
    is_template: bool | Unset = UNSET
    installed: bool | Unset = UNSET
    is_oauth: bool | Unset = UNSET
    delegation_credential: CalendarAppDelegation | Unset = UNSET
    app_data: dict[str, Any] | Unset | None = UNSET
    _names_in_json = (
        "name slug type description variant categories logo publisher email locationOption title category url dirName "
        "__template isTemplate installed isOAuth delegationCredential appData"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.slug = fields.text(src, "slug")
        self.type_ = fields.text(src, "type")
        self.description = fields.text(src, "description")
        self.variant = fields.text(src, "variant")
        self.categories = fields.items(src, "categories", codec.string)
        self.logo = fields.text(src, "logo")
        self.publisher = fields.text(src, "publisher")
        self.email = fields.text(src, "email")
        self.location_option = fields.take_or_null(src, "locationOption", _decode_location_option)
        self.title = fields.text(src, "title") if "title" in src else UNSET
        self.category = fields.text(src, "category") if "category" in src else UNSET
        self.url = fields.text(src, "url") if "url" in src else UNSET
        self.dir_name = fields.text(src, "dirName") if "dirName" in src else UNSET
        self.field_template = fields.text(src, "__template") if "__template" in src else UNSET
        self.is_template = fields.boolean(src, "isTemplate") if "isTemplate" in src else UNSET
        self.installed = fields.boolean(src, "installed") if "installed" in src else UNSET
        self.is_oauth = fields.boolean(src, "isOAuth") if "isOAuth" in src else UNSET
        self.delegation_credential = (
            codec.take(src, "delegationCredential", CalendarAppDelegation.from_dict)
            if "delegationCredential" in src
            else UNSET
        )
        self.app_data = fields.take_or_null(src, "appData", _decode_app_data) if "appData" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
            "slug": self.slug,
            "type": self.type_,
            "description": self.description,
            "variant": self.variant,
            "categories": encoding.encode(self.categories),
            "logo": self.logo,
            "publisher": self.publisher,
            "email": self.email,
            "locationOption": encoding.encode(self.location_option),
        }
        if self.title is not UNSET:
            document["title"] = self.title
        if self.category is not UNSET:
            document["category"] = self.category
        if self.url is not UNSET:
            document["url"] = self.url
        if self.dir_name is not UNSET:
            document["dirName"] = self.dir_name
        if self.field_template is not UNSET:
            document["__template"] = self.field_template
        if self.is_template is not UNSET:
            document["isTemplate"] = self.is_template
        if self.installed is not UNSET:
            document["installed"] = self.installed
        if self.is_oauth is not UNSET:
            document["isOAuth"] = self.is_oauth
        if self.delegation_credential is not UNSET:
            document["delegationCredential"] = encoding.encode(self.delegation_credential)
        if self.app_data is not UNSET:
            document["appData"] = encoding.encode(self.app_data)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
