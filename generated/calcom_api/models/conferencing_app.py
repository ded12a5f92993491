"""Model ``ConferencingApp``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ConferencingApp(fields.Model):
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
    _names_in_json = (
        "id type userId invalid teamId appId subscriptionId paymentStatus billingCycleStart delegationCredentialId key"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.type_ = fields.text(src, "type")
        self.user_id = fields.integer_or_null(src, "userId")
        self.invalid = fields.take_or_null(src, "invalid", codec.boolean) if "invalid" in src else UNSET
        self.team_id = fields.integer_or_null(src, "teamId") if "teamId" in src else UNSET
        self.app_id = fields.unique_text_or_null(src, "appId") if "appId" in src else UNSET
        self.subscription_id = fields.unique_text_or_null(src, "subscriptionId") if "subscriptionId" in src else UNSET
        self.payment_status = fields.text_or_null(src, "paymentStatus") if "paymentStatus" in src else UNSET
        self.billing_cycle_start = (
            fields.integer_or_null(src, "billingCycleStart") if "billingCycleStart" in src else UNSET
        )
        self.delegation_credential_id = (
            fields.unique_text_or_null(src, "delegationCredentialId") if "delegationCredentialId" in src else UNSET
        )
        self.key = fields.mapping(src, "key") if "key" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "type": self.type_,
            "userId": self.user_id,
        }
        if self.invalid is not UNSET:
            document["invalid"] = codec.encode(self.invalid)
        if self.team_id is not UNSET:
            document["teamId"] = self.team_id
        if self.app_id is not UNSET:
            document["appId"] = self.app_id
        if self.subscription_id is not UNSET:
            document["subscriptionId"] = self.subscription_id
        if self.payment_status is not UNSET:
            document["paymentStatus"] = self.payment_status
        if self.billing_cycle_start is not UNSET:
            document["billingCycleStart"] = self.billing_cycle_start
        if self.delegation_credential_id is not UNSET:
            document["delegationCredentialId"] = self.delegation_credential_id
        if self.key is not UNSET:
            document["key"] = codec.encode(self.key)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
