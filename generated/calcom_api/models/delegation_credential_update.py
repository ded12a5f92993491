"""Model ``DelegationCredentialUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DelegationCredentialUpdate:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            enabled=codec.take_optional(fields, "enabled", codec.boolean),
            service_account_key=codec.take_optional(
                fields,
                "serviceAccountKey",
                codec.by_kind(
                    array=codec.list_of(
                        codec.by_key(
                            {
                                "client_email": GoogleServiceAccountKey.from_dict,
                                "tenant_id": MicrosoftServiceAccountKey.from_dict,
                            }
                        )
                    ),
                    mapping=codec.by_key(
                        {
                            "client_email": GoogleServiceAccountKey.from_dict,
                            "tenant_id": MicrosoftServiceAccountKey.from_dict,
                        }
                    ),
                ),
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "enabled": self.enabled,
                "serviceAccountKey": self.service_account_key,
            },
            self.additional_properties,
        )
