"""Model ``ConferencingApp``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ConferencingApp:
    """A video service that a user or a team has connected.

    Attributes:
        id: Number of the connection.
        type_: What kind of app it is, such as `google_video`, `zoom_video` or `office365_video`.
        user_id: Number of the user who connected it; null when it is a team's.
        invalid: Whether the service refuses the connection, so that it has to be connected anew.
        team_id: Number of the team that it is connected to; null when it is a user's.
        app_id: The app's slug, such as `google-meet`: what the other calls take as `app`.
        subscription_id: Id of the subscription of an app that is paid for.
        payment_status: State of that subscription.
        billing_cycle_start: Start of its billing cycle, as the server keeps it.
        delegation_credential_id: Id of the delegation credential that it comes from.
        key: Only in the answer to connecting, and empty: Google Meet has no key of its own.
    """

    id: int
    type_: str
    user_id: int | None
    invalid: bool | Unset | None = UNSET
    team_id: int | Unset | None = UNSET
    app_id: str | Unset | None = UNSET
    subscription_id: str | Unset | None = UNSET
    payment_status: str | Unset | None = UNSET
    billing_cycle_start: int | Unset | None = UNSET
    delegation_credential_id: str | Unset | None = UNSET
    key: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            type_=codec.take(fields, "type", codec.string),
            user_id=codec.take(fields, "userId", codec.nullable(codec.integer)),
            invalid=codec.take_optional(fields, "invalid", codec.nullable(codec.boolean)),
            team_id=codec.take_optional(fields, "teamId", codec.nullable(codec.integer)),
            app_id=codec.take_optional(fields, "appId", codec.nullable(codec.string)),
            subscription_id=codec.take_optional(fields, "subscriptionId", codec.nullable(codec.string)),
            payment_status=codec.take_optional(fields, "paymentStatus", codec.nullable(codec.string)),
            billing_cycle_start=codec.take_optional(fields, "billingCycleStart", codec.nullable(codec.integer)),
            delegation_credential_id=codec.take_optional(
                fields, "delegationCredentialId", codec.nullable(codec.string)
            ),
            key=codec.take_optional(fields, "key", codec.map_of(codec.anything)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "type": self.type_,
                "userId": self.user_id,
                "invalid": self.invalid,
                "teamId": self.team_id,
                "appId": self.app_id,
                "subscriptionId": self.subscription_id,
                "paymentStatus": self.payment_status,
                "billingCycleStart": self.billing_cycle_start,
                "delegationCredentialId": self.delegation_credential_id,
                "key": self.key,
            },
            self.additional_properties,
        )
