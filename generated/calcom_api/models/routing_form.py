"""Model ``RoutingForm``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.routing_form_field import RoutingFormField
from calcom_api.models.routing_form_route import RoutingFormRoute
from calcom_api.models.routing_form_settings import RoutingFormSettings
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingForm:
    """Questions, and the rules that decide by their answers where a booker is led.

    Attributes:
        id: Id of the form.
        name: What it is called.
        description: What it is for.
        position: Its place in the list on Cal.com's website.
        created_at: When it was made.
        updated_at: When it was last changed.
        user_id: Number of the user who made it.
        team_id: Number of the team that owns it; null for a form of one user.
        disabled: Whether it is switched off.
        routes: Where it leads to. The first route whose conditions hold is taken.
        fields: What it asks.
        settings: Who is told of responses.
        updated_by_id: Number of the user who last changed it; null if nobody has.
    """

    id: str
    name: str
    description: str | None
    position: int
    created_at: dt.datetime
    updated_at: dt.datetime
    user_id: int
    team_id: int | None
    disabled: bool
    routes: list[RoutingFormRoute] | None
    fields: list[RoutingFormField] | None
    settings: RoutingFormSettings | None
    updated_by_id: int | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            name=codec.take(fields, "name", codec.string),
            description=codec.take(fields, "description", codec.nullable(codec.string)),
            position=codec.take(fields, "position", codec.integer),
            created_at=codec.take(fields, "createdAt", codec.date_time),
            updated_at=codec.take(fields, "updatedAt", codec.date_time),
            user_id=codec.take(fields, "userId", codec.integer),
            team_id=codec.take(fields, "teamId", codec.nullable(codec.integer)),
            disabled=codec.take(fields, "disabled", codec.boolean),
            routes=codec.take(fields, "routes", codec.nullable(codec.list_of(RoutingFormRoute.from_dict))),
            fields=codec.take(fields, "fields", codec.nullable(codec.list_of(RoutingFormField.from_dict))),
            settings=codec.take(fields, "settings", codec.nullable(RoutingFormSettings.from_dict)),
            updated_by_id=codec.take_optional(fields, "updatedById", codec.nullable(codec.integer)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "position": self.position,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
                "userId": self.user_id,
                "teamId": self.team_id,
                "disabled": self.disabled,
                "routes": self.routes,
                "fields": self.fields,
                "settings": self.settings,
                "updatedById": self.updated_by_id,
            },
            self.additional_properties,
        )
