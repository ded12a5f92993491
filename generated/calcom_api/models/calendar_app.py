"""Model ``CalendarApp``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.calendar_app_delegation import CalendarAppDelegation
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarApp:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            slug=codec.take(fields, "slug", codec.string),
            type_=codec.take(fields, "type", codec.string),
            description=codec.take(fields, "description", codec.string),
            variant=codec.take(fields, "variant", codec.string),
            categories=codec.take(fields, "categories", codec.list_of(codec.string)),
            logo=codec.take(fields, "logo", codec.string),
            publisher=codec.take(fields, "publisher", codec.string),
            email=codec.take(fields, "email", codec.string),
            location_option=codec.take(fields, "locationOption", codec.nullable(codec.map_of(codec.anything))),
            title=codec.take_optional(fields, "title", codec.string),
            category=codec.take_optional(fields, "category", codec.string),
            url=codec.take_optional(fields, "url", codec.string),
            dir_name=codec.take_optional(fields, "dirName", codec.string),
            field_template=codec.take_optional(fields, "__template", codec.string),
            is_template=codec.take_optional(fields, "isTemplate", codec.boolean),
            installed=codec.take_optional(fields, "installed", codec.boolean),
            is_oauth=codec.take_optional(fields, "isOAuth", codec.boolean),
            delegation_credential=codec.take_optional(fields, "delegationCredential", CalendarAppDelegation.from_dict),
            app_data=codec.take_optional(fields, "appData", codec.nullable(codec.map_of(codec.anything))),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "slug": self.slug,
                "type": self.type_,
                "description": self.description,
                "variant": self.variant,
                "categories": self.categories,
                "logo": self.logo,
                "publisher": self.publisher,
                "email": self.email,
                "locationOption": self.location_option,
                "title": self.title,
                "category": self.category,
                "url": self.url,
                "dirName": self.dir_name,
                "__template": self.field_template,
                "isTemplate": self.is_template,
                "installed": self.installed,
                "isOAuth": self.is_oauth,
                "delegationCredential": self.delegation_credential,
                "appData": self.app_data,
            },
            self.additional_properties,
        )
