"""All models; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.models.assigned_attribute_option import AssignedAttributeOption
    from calcom_api.models.attribute import Attribute
    from calcom_api.models.attribute_assign import AttributeAssign
    from calcom_api.models.attribute_assignment import AttributeAssignment
    from calcom_api.models.attribute_create import AttributeCreate
    from calcom_api.models.attribute_option import AttributeOption
    from calcom_api.models.attribute_option_create import AttributeOptionCreate
    from calcom_api.models.attribute_option_update import AttributeOptionUpdate
    from calcom_api.models.attribute_type import AttributeType
    from calcom_api.models.attribute_update import AttributeUpdate
    from calcom_api.models.conferencing_app import ConferencingApp
    from calcom_api.models.conferencing_app_slug import ConferencingAppSlug
    from calcom_api.models.conferencing_auth_url import ConferencingAuthUrl
    from calcom_api.models.connected_conferencing_app_slug import ConnectedConferencingAppSlug
    from calcom_api.models.default_conferencing_app import DefaultConferencingApp
    from calcom_api.models.delegation_credential import DelegationCredential
    from calcom_api.models.delegation_credential_create import DelegationCredentialCreate
    from calcom_api.models.delegation_credential_update import DelegationCredentialUpdate
    from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
    from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
    from calcom_api.models.oauth_conferencing_app_slug import OauthConferencingAppSlug
    from calcom_api.models.workspace_platform import WorkspacePlatform
    from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

__all__ = [
    "AssignedAttributeOption",
    "Attribute",
    "AttributeAssign",
    "AttributeAssignment",
    "AttributeCreate",
    "AttributeOption",
    "AttributeOptionCreate",
    "AttributeOptionUpdate",
    "AttributeType",
    "AttributeUpdate",
    "ConferencingApp",
    "ConferencingAppSlug",
    "ConferencingAuthUrl",
    "ConnectedConferencingAppSlug",
    "DefaultConferencingApp",
    "DelegationCredential",
    "DelegationCredentialCreate",
    "DelegationCredentialUpdate",
    "GoogleServiceAccountKey",
    "MicrosoftServiceAccountKey",
    "OauthConferencingAppSlug",
    "WorkspacePlatform",
    "WorkspacePlatformSlug",
]

_MODULES = {
    "AssignedAttributeOption": "assigned_attribute_option",
    "Attribute": "attribute",
    "AttributeAssign": "attribute_assign",
    "AttributeAssignment": "attribute_assignment",
    "AttributeCreate": "attribute_create",
    "AttributeOption": "attribute_option",
    "AttributeOptionCreate": "attribute_option_create",
    "AttributeOptionUpdate": "attribute_option_update",
    "AttributeType": "attribute_type",
    "AttributeUpdate": "attribute_update",
    "ConferencingApp": "conferencing_app",
    "ConferencingAppSlug": "conferencing_app_slug",
    "ConferencingAuthUrl": "conferencing_auth_url",
    "ConnectedConferencingAppSlug": "connected_conferencing_app_slug",
    "DefaultConferencingApp": "default_conferencing_app",
    "DelegationCredential": "delegation_credential",
    "DelegationCredentialCreate": "delegation_credential_create",
    "DelegationCredentialUpdate": "delegation_credential_update",
    "GoogleServiceAccountKey": "google_service_account_key",
    "MicrosoftServiceAccountKey": "microsoft_service_account_key",
    "OauthConferencingAppSlug": "oauth_conferencing_app_slug",
    "WorkspacePlatform": "workspace_platform",
    "WorkspacePlatformSlug": "workspace_platform_slug",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
