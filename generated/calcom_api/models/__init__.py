"""All models; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.models.delegation_credential import DelegationCredential
    from calcom_api.models.delegation_credential_create import DelegationCredentialCreate
    from calcom_api.models.delegation_credential_update import DelegationCredentialUpdate
    from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
    from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
    from calcom_api.models.workspace_platform import WorkspacePlatform
    from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

__all__ = [
    "DelegationCredential",
    "DelegationCredentialCreate",
    "DelegationCredentialUpdate",
    "GoogleServiceAccountKey",
    "MicrosoftServiceAccountKey",
    "WorkspacePlatform",
    "WorkspacePlatformSlug",
]

_MODULES = {
    "DelegationCredential": "delegation_credential",
    "DelegationCredentialCreate": "delegation_credential_create",
    "DelegationCredentialUpdate": "delegation_credential_update",
    "GoogleServiceAccountKey": "google_service_account_key",
    "MicrosoftServiceAccountKey": "microsoft_service_account_key",
    "WorkspacePlatform": "workspace_platform",
    "WorkspacePlatformSlug": "workspace_platform_slug",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
