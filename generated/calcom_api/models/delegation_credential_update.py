"""Model ``DelegationCredentialUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_service_account_key = codec.by_kind(
    array=codec.list_of(
        codec.by_key(
            {"client_email": GoogleServiceAccountKey.from_dict, "tenant_id": MicrosoftServiceAccountKey.from_dict}
        )
    ),
    mapping=codec.by_key(
        {"client_email": GoogleServiceAccountKey.from_dict, "tenant_id": MicrosoftServiceAccountKey.from_dict}
    ),
)


@attrs.define(kw_only=True, eq=False, repr=False)
class DelegationCredentialUpdate(fields.Model):
    """What to change; what is left out stays as it is.

    Attributes:
        enabled: True to switch the credential on, false to switch it off.
        service_account_key: A key to replace the present one with, of the same platform.
    """

    enabled: bool | Unset = UNSET
    service_account_key: (
        GoogleServiceAccountKey
        | MicrosoftServiceAccountKey
        | list[GoogleServiceAccountKey | MicrosoftServiceAccountKey]
        | Unset
    ) = UNSET
    _names_in_json = "enabled serviceAccountKey"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.enabled = fields.boolean(src, "enabled") if "enabled" in src else UNSET
        self.service_account_key = (
            codec.take(src, "serviceAccountKey", _decode_service_account_key) if "serviceAccountKey" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.enabled is not UNSET:
            document["enabled"] = self.enabled
        if self.service_account_key is not UNSET:
            document["serviceAccountKey"] = encoding.encode(self.service_account_key)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
