"""Model ``RoutingForm``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.routing_form_field import RoutingFormField
from calcom_api.models.routing_form_route import RoutingFormRoute
from calcom_api.models.routing_form_settings import RoutingFormSettings
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_routes = codec.list_of(RoutingFormRoute.from_dict)
_decode_fields = codec.list_of(RoutingFormField.from_dict)


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingForm(fields.Model):
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
    _names_in_json = (
        "id name description position createdAt updatedAt userId teamId disabled routes fields settings updatedById"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.name = fields.text(src, "name")
        self.description = fields.text_or_null(src, "description")
        self.position = fields.integer(src, "position")
        self.created_at = fields.date_time(src, "createdAt")
        self.updated_at = fields.date_time(src, "updatedAt")
        self.user_id = fields.integer(src, "userId")
        self.team_id = fields.integer_or_null(src, "teamId")
        self.disabled = fields.boolean(src, "disabled")
        self.routes = fields.take_or_null(src, "routes", _decode_routes)
        self.fields = fields.take_or_null(src, "fields", _decode_fields)
        self.settings = fields.take_or_null(src, "settings", RoutingFormSettings.from_dict)
        self.updated_by_id = fields.integer_or_null(src, "updatedById") if "updatedById" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "position": self.position,
            "createdAt": codec.encode(self.created_at),
            "updatedAt": codec.encode(self.updated_at),
            "userId": self.user_id,
            "teamId": self.team_id,
            "disabled": self.disabled,
            "routes": codec.encode(self.routes),
            "fields": codec.encode(self.fields),
            "settings": codec.encode(self.settings),
        }
        if self.updated_by_id is not UNSET:
            document["updatedById"] = self.updated_by_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
