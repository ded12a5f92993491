"""All models; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.models.assigned_attribute_option import AssignedAttributeOption
    from calcom_api.models.assigned_options_operator import AssignedOptionsOperator
    from calcom_api.models.attribute import Attribute
    from calcom_api.models.attribute_assign import AttributeAssign
    from calcom_api.models.attribute_assignment import AttributeAssignment
    from calcom_api.models.attribute_create import AttributeCreate
    from calcom_api.models.attribute_option import AttributeOption
    from calcom_api.models.attribute_option_create import AttributeOptionCreate
    from calcom_api.models.attribute_option_update import AttributeOptionUpdate
    from calcom_api.models.attribute_type import AttributeType
    from calcom_api.models.attribute_update import AttributeUpdate
    from calcom_api.models.booking import Booking
    from calcom_api.models.booking_attendee import BookingAttendee
    from calcom_api.models.booking_event_type import BookingEventType
    from calcom_api.models.booking_host import BookingHost
    from calcom_api.models.booking_reference import BookingReference
    from calcom_api.models.booking_reference_type import BookingReferenceType
    from calcom_api.models.booking_status import BookingStatus
    from calcom_api.models.booking_status_filter import BookingStatusFilter
    from calcom_api.models.conferencing_app import ConferencingApp
    from calcom_api.models.conferencing_app_slug import ConferencingAppSlug
    from calcom_api.models.conferencing_auth_url import ConferencingAuthUrl
    from calcom_api.models.connected_conferencing_app_slug import ConnectedConferencingAppSlug
    from calcom_api.models.default_conferencing_app import DefaultConferencingApp
    from calcom_api.models.delegation_credential import DelegationCredential
    from calcom_api.models.delegation_credential_create import DelegationCredentialCreate
    from calcom_api.models.delegation_credential_update import DelegationCredentialUpdate
    from calcom_api.models.email_verification import EmailVerification
    from calcom_api.models.email_verification_request import EmailVerificationRequest
    from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
    from calcom_api.models.language import Language
    from calcom_api.models.managed_organization import ManagedOrganization
    from calcom_api.models.managed_organization_create import ManagedOrganizationCreate
    from calcom_api.models.managed_organization_update import ManagedOrganizationUpdate
    from calcom_api.models.managed_organization_with_api_key import ManagedOrganizationWithApiKey
    from calcom_api.models.membership_attribute_option import MembershipAttributeOption
    from calcom_api.models.membership_create import MembershipCreate
    from calcom_api.models.membership_multi_select_attribute import MembershipMultiSelectAttribute
    from calcom_api.models.membership_number_attribute import MembershipNumberAttribute
    from calcom_api.models.membership_role import MembershipRole
    from calcom_api.models.membership_single_select_attribute import MembershipSingleSelectAttribute
    from calcom_api.models.membership_text_attribute import MembershipTextAttribute
    from calcom_api.models.membership_update import MembershipUpdate
    from calcom_api.models.membership_user import MembershipUser
    from calcom_api.models.microsoft_service_account_key import MicrosoftServiceAccountKey
    from calcom_api.models.my_team import MyTeam
    from calcom_api.models.oauth_conferencing_app_slug import OauthConferencingAppSlug
    from calcom_api.models.organization_membership import OrganizationMembership
    from calcom_api.models.organization_permission import OrganizationPermission
    from calcom_api.models.organization_profile import OrganizationProfile
    from calcom_api.models.organization_role import OrganizationRole
    from calcom_api.models.organization_role_create import OrganizationRoleCreate
    from calcom_api.models.organization_role_permissions import OrganizationRolePermissions
    from calcom_api.models.organization_role_update import OrganizationRoleUpdate
    from calcom_api.models.organization_user import OrganizationUser
    from calcom_api.models.organization_user_create import OrganizationUserCreate
    from calcom_api.models.organization_user_update import OrganizationUserUpdate
    from calcom_api.models.out_of_office import OutOfOffice
    from calcom_api.models.out_of_office_create import OutOfOfficeCreate
    from calcom_api.models.out_of_office_reason import OutOfOfficeReason
    from calcom_api.models.out_of_office_update import OutOfOfficeUpdate
    from calcom_api.models.phone_verification import PhoneVerification
    from calcom_api.models.phone_verification_request import PhoneVerificationRequest
    from calcom_api.models.role_permission import RolePermission
    from calcom_api.models.role_type import RoleType
    from calcom_api.models.schedule import Schedule
    from calcom_api.models.schedule_availability import ScheduleAvailability
    from calcom_api.models.schedule_create import ScheduleCreate
    from calcom_api.models.schedule_override import ScheduleOverride
    from calcom_api.models.schedule_update import ScheduleUpdate
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.models.stripe_connect_url import StripeConnectUrl
    from calcom_api.models.team import Team
    from calcom_api.models.team_create import TeamCreate
    from calcom_api.models.team_invite import TeamInvite
    from calcom_api.models.team_membership import TeamMembership
    from calcom_api.models.team_permission import TeamPermission
    from calcom_api.models.team_role import TeamRole
    from calcom_api.models.team_role_create import TeamRoleCreate
    from calcom_api.models.team_role_permissions import TeamRolePermissions
    from calcom_api.models.team_role_update import TeamRoleUpdate
    from calcom_api.models.team_update import TeamUpdate
    from calcom_api.models.user_locale import UserLocale
    from calcom_api.models.user_theme import UserTheme
    from calcom_api.models.user_time_format import UserTimeFormat
    from calcom_api.models.verified_email import VerifiedEmail
    from calcom_api.models.verified_phone import VerifiedPhone
    from calcom_api.models.webhook import Webhook
    from calcom_api.models.webhook_create import WebhookCreate
    from calcom_api.models.webhook_trigger import WebhookTrigger
    from calcom_api.models.webhook_update import WebhookUpdate
    from calcom_api.models.weekday import Weekday
    from calcom_api.models.workspace_platform import WorkspacePlatform
    from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

__all__ = [
    "AssignedAttributeOption",
    "AssignedOptionsOperator",
    "Attribute",
    "AttributeAssign",
    "AttributeAssignment",
    "AttributeCreate",
    "AttributeOption",
    "AttributeOptionCreate",
    "AttributeOptionUpdate",
    "AttributeType",
    "AttributeUpdate",
    "Booking",
    "BookingAttendee",
    "BookingEventType",
    "BookingHost",
    "BookingReference",
    "BookingReferenceType",
    "BookingStatus",
    "BookingStatusFilter",
    "ConferencingApp",
    "ConferencingAppSlug",
    "ConferencingAuthUrl",
    "ConnectedConferencingAppSlug",
    "DefaultConferencingApp",
    "DelegationCredential",
    "DelegationCredentialCreate",
    "DelegationCredentialUpdate",
    "EmailVerification",
    "EmailVerificationRequest",
    "GoogleServiceAccountKey",
    "Language",
    "ManagedOrganization",
    "ManagedOrganizationCreate",
    "ManagedOrganizationUpdate",
    "ManagedOrganizationWithApiKey",
    "MembershipAttributeOption",
    "MembershipCreate",
    "MembershipMultiSelectAttribute",
    "MembershipNumberAttribute",
    "MembershipRole",
    "MembershipSingleSelectAttribute",
    "MembershipTextAttribute",
    "MembershipUpdate",
    "MembershipUser",
    "MicrosoftServiceAccountKey",
    "MyTeam",
    "OauthConferencingAppSlug",
    "OrganizationMembership",
    "OrganizationPermission",
    "OrganizationProfile",
    "OrganizationRole",
    "OrganizationRoleCreate",
    "OrganizationRolePermissions",
    "OrganizationRoleUpdate",
    "OrganizationUser",
    "OrganizationUserCreate",
    "OrganizationUserUpdate",
    "OutOfOffice",
    "OutOfOfficeCreate",
    "OutOfOfficeReason",
    "OutOfOfficeUpdate",
    "PhoneVerification",
    "PhoneVerificationRequest",
    "RolePermission",
    "RoleType",
    "Schedule",
    "ScheduleAvailability",
    "ScheduleCreate",
    "ScheduleOverride",
    "ScheduleUpdate",
    "SortOrder",
    "StripeConnectUrl",
    "Team",
    "TeamCreate",
    "TeamInvite",
    "TeamMembership",
    "TeamPermission",
    "TeamRole",
    "TeamRoleCreate",
    "TeamRolePermissions",
    "TeamRoleUpdate",
    "TeamUpdate",
    "UserLocale",
    "UserTheme",
    "UserTimeFormat",
    "VerifiedEmail",
    "VerifiedPhone",
    "Webhook",
    "WebhookCreate",
    "WebhookTrigger",
    "WebhookUpdate",
    "Weekday",
    "WorkspacePlatform",
    "WorkspacePlatformSlug",
]

_MODULES = {
    "AssignedAttributeOption": "assigned_attribute_option",
    "AssignedOptionsOperator": "assigned_options_operator",
    "Attribute": "attribute",
    "AttributeAssign": "attribute_assign",
    "AttributeAssignment": "attribute_assignment",
    "AttributeCreate": "attribute_create",
    "AttributeOption": "attribute_option",
    "AttributeOptionCreate": "attribute_option_create",
    "AttributeOptionUpdate": "attribute_option_update",
    "AttributeType": "attribute_type",
    "AttributeUpdate": "attribute_update",
    "Booking": "booking",
    "BookingAttendee": "booking_attendee",
    "BookingEventType": "booking_event_type",
    "BookingHost": "booking_host",
    "BookingReference": "booking_reference",
    "BookingReferenceType": "booking_reference_type",
    "BookingStatus": "booking_status",
    "BookingStatusFilter": "booking_status_filter",
    "ConferencingApp": "conferencing_app",
    "ConferencingAppSlug": "conferencing_app_slug",
    "ConferencingAuthUrl": "conferencing_auth_url",
    "ConnectedConferencingAppSlug": "connected_conferencing_app_slug",
    "DefaultConferencingApp": "default_conferencing_app",
    "DelegationCredential": "delegation_credential",
    "DelegationCredentialCreate": "delegation_credential_create",
    "DelegationCredentialUpdate": "delegation_credential_update",
    "EmailVerification": "email_verification",
    "EmailVerificationRequest": "email_verification_request",
    "GoogleServiceAccountKey": "google_service_account_key",
    "Language": "language",
    "ManagedOrganization": "managed_organization",
    "ManagedOrganizationCreate": "managed_organization_create",
    "ManagedOrganizationUpdate": "managed_organization_update",
    "ManagedOrganizationWithApiKey": "managed_organization_with_api_key",
    "MembershipAttributeOption": "membership_attribute_option",
    "MembershipCreate": "membership_create",
    "MembershipMultiSelectAttribute": "membership_multi_select_attribute",
    "MembershipNumberAttribute": "membership_number_attribute",
    "MembershipRole": "membership_role",
    "MembershipSingleSelectAttribute": "membership_single_select_attribute",
    "MembershipTextAttribute": "membership_text_attribute",
    "MembershipUpdate": "membership_update",
    "MembershipUser": "membership_user",
    "MicrosoftServiceAccountKey": "microsoft_service_account_key",
    "MyTeam": "my_team",
    "OauthConferencingAppSlug": "oauth_conferencing_app_slug",
    "OrganizationMembership": "organization_membership",
    "OrganizationPermission": "organization_permission",
    "OrganizationProfile": "organization_profile",
    "OrganizationRole": "organization_role",
    "OrganizationRoleCreate": "organization_role_create",
    "OrganizationRolePermissions": "organization_role_permissions",
    "OrganizationRoleUpdate": "organization_role_update",
    "OrganizationUser": "organization_user",
    "OrganizationUserCreate": "organization_user_create",
    "OrganizationUserUpdate": "organization_user_update",
    "OutOfOffice": "out_of_office",
    "OutOfOfficeCreate": "out_of_office_create",
    "OutOfOfficeReason": "out_of_office_reason",
    "OutOfOfficeUpdate": "out_of_office_update",
    "PhoneVerification": "phone_verification",
    "PhoneVerificationRequest": "phone_verification_request",
    "RolePermission": "role_permission",
    "RoleType": "role_type",
    "Schedule": "schedule",
    "ScheduleAvailability": "schedule_availability",
    "ScheduleCreate": "schedule_create",
    "ScheduleOverride": "schedule_override",
    "ScheduleUpdate": "schedule_update",
    "SortOrder": "sort_order",
    "StripeConnectUrl": "stripe_connect_url",
    "Team": "team",
    "TeamCreate": "team_create",
    "TeamInvite": "team_invite",
    "TeamMembership": "team_membership",
    "TeamPermission": "team_permission",
    "TeamRole": "team_role",
    "TeamRoleCreate": "team_role_create",
    "TeamRolePermissions": "team_role_permissions",
    "TeamRoleUpdate": "team_role_update",
    "TeamUpdate": "team_update",
    "UserLocale": "user_locale",
    "UserTheme": "user_theme",
    "UserTimeFormat": "user_time_format",
    "VerifiedEmail": "verified_email",
    "VerifiedPhone": "verified_phone",
    "Webhook": "webhook",
    "WebhookCreate": "webhook_create",
    "WebhookTrigger": "webhook_trigger",
    "WebhookUpdate": "webhook_update",
    "Weekday": "weekday",
    "WorkspacePlatform": "workspace_platform",
    "WorkspacePlatformSlug": "workspace_platform_slug",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
