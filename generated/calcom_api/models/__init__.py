"""All models; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.models.address_location import AddressLocation
    from calcom_api.models.any_event_type import AnyEventType
    from calcom_api.models.api_key_refresh import ApiKeyRefresh
    from calcom_api.models.assigned_attribute_option import AssignedAttributeOption
    from calcom_api.models.assigned_options_operator import AssignedOptionsOperator
    from calcom_api.models.attendee_absence import AttendeeAbsence
    from calcom_api.models.attendee_address_location import AttendeeAddressLocation
    from calcom_api.models.attendee_defined_location import AttendeeDefinedLocation
    from calcom_api.models.attendee_phone_location import AttendeePhoneLocation
    from calcom_api.models.attribute import Attribute
    from calcom_api.models.attribute_assign import AttributeAssign
    from calcom_api.models.attribute_assignment import AttributeAssignment
    from calcom_api.models.attribute_create import AttributeCreate
    from calcom_api.models.attribute_option import AttributeOption
    from calcom_api.models.attribute_option_create import AttributeOptionCreate
    from calcom_api.models.attribute_option_update import AttributeOptionUpdate
    from calcom_api.models.attribute_type import AttributeType
    from calcom_api.models.attribute_update import AttributeUpdate
    from calcom_api.models.booker import Booker
    from calcom_api.models.booker_active_bookings_limit import BookerActiveBookingsLimit
    from calcom_api.models.booker_layout import BookerLayout
    from calcom_api.models.booker_layouts import BookerLayouts
    from calcom_api.models.booking import Booking
    from calcom_api.models.booking_absences import BookingAbsences
    from calcom_api.models.booking_address_location import BookingAddressLocation
    from calcom_api.models.booking_attendee import BookingAttendee
    from calcom_api.models.booking_attendee_address_location import BookingAttendeeAddressLocation
    from calcom_api.models.booking_attendee_create import BookingAttendeeCreate
    from calcom_api.models.booking_attendee_defined_location import BookingAttendeeDefinedLocation
    from calcom_api.models.booking_attendee_phone_location import BookingAttendeePhoneLocation
    from calcom_api.models.booking_cancel import BookingCancel
    from calcom_api.models.booking_create import BookingCreate
    from calcom_api.models.booking_decline import BookingDecline
    from calcom_api.models.booking_event_type import BookingEventType
    from calcom_api.models.booking_field import BookingField
    from calcom_api.models.booking_field_create import BookingFieldCreate
    from calcom_api.models.booking_guest import BookingGuest
    from calcom_api.models.booking_guests_create import BookingGuestsCreate
    from calcom_api.models.booking_host import BookingHost
    from calcom_api.models.booking_integration_location import BookingIntegrationLocation
    from calcom_api.models.booking_limits_count import BookingLimitsCount
    from calcom_api.models.booking_limits_duration import BookingLimitsDuration
    from calcom_api.models.booking_link_location import BookingLinkLocation
    from calcom_api.models.booking_location import BookingLocation
    from calcom_api.models.booking_location_update import BookingLocationUpdate
    from calcom_api.models.booking_phone_location import BookingPhoneLocation
    from calcom_api.models.booking_reassign import BookingReassign
    from calcom_api.models.booking_reassignment import BookingReassignment
    from calcom_api.models.booking_reference import BookingReference
    from calcom_api.models.booking_reference_type import BookingReferenceType
    from calcom_api.models.booking_reschedule import BookingReschedule
    from calcom_api.models.booking_routing import BookingRouting
    from calcom_api.models.booking_status import BookingStatus
    from calcom_api.models.booking_status_filter import BookingStatusFilter
    from calcom_api.models.booking_window import BookingWindow
    from calcom_api.models.boolean_booking_field import BooleanBookingField
    from calcom_api.models.built_in_booking_field import BuiltInBookingField
    from calcom_api.models.built_in_booking_field_slug import BuiltInBookingFieldSlug
    from calcom_api.models.cal_video_settings import CalVideoSettings
    from calcom_api.models.calendar import Calendar
    from calcom_api.models.calendar_app import CalendarApp
    from calcom_api.models.calendar_app_delegation import CalendarAppDelegation
    from calcom_api.models.calendar_busy_time import CalendarBusyTime
    from calcom_api.models.calendar_connect_url import CalendarConnectUrl
    from calcom_api.models.calendar_connection_error import CalendarConnectionError
    from calcom_api.models.calendar_credential import CalendarCredential
    from calcom_api.models.calendar_credentials_create import CalendarCredentialsCreate
    from calcom_api.models.calendar_disconnect import CalendarDisconnect
    from calcom_api.models.calendar_event import CalendarEvent
    from calcom_api.models.calendar_event_attendee import CalendarEventAttendee
    from calcom_api.models.calendar_event_attendee_update import CalendarEventAttendeeUpdate
    from calcom_api.models.calendar_event_host import CalendarEventHost
    from calcom_api.models.calendar_event_location import CalendarEventLocation
    from calcom_api.models.calendar_event_more_location import CalendarEventMoreLocation
    from calcom_api.models.calendar_event_owner import CalendarEventOwner
    from calcom_api.models.calendar_event_phone_location import CalendarEventPhoneLocation
    from calcom_api.models.calendar_event_response_status import CalendarEventResponseStatus
    from calcom_api.models.calendar_event_sip_location import CalendarEventSipLocation
    from calcom_api.models.calendar_event_status import CalendarEventStatus
    from calcom_api.models.calendar_event_time import CalendarEventTime
    from calcom_api.models.calendar_event_time_update import CalendarEventTimeUpdate
    from calcom_api.models.calendar_event_update import CalendarEventUpdate
    from calcom_api.models.calendar_event_video_location import CalendarEventVideoLocation
    from calcom_api.models.calendar_link import CalendarLink
    from calcom_api.models.calendar_link_kind import CalendarLinkKind
    from calcom_api.models.calendar_service import CalendarService
    from calcom_api.models.calendar_to_load import CalendarToLoad
    from calcom_api.models.calendars import Calendars
    from calcom_api.models.changeable_scheduling_type import ChangeableSchedulingType
    from calcom_api.models.choice_booking_field import ChoiceBookingField
    from calcom_api.models.choice_booking_field_type import ChoiceBookingFieldType
    from calcom_api.models.conferencing_app import ConferencingApp
    from calcom_api.models.conferencing_app_slug import ConferencingAppSlug
    from calcom_api.models.conferencing_auth_url import ConferencingAuthUrl
    from calcom_api.models.conferencing_integration import ConferencingIntegration
    from calcom_api.models.conferencing_participant import ConferencingParticipant
    from calcom_api.models.conferencing_session import ConferencingSession
    from calcom_api.models.confirmation_policy import ConfirmationPolicy
    from calcom_api.models.confirmation_policy_type import ConfirmationPolicyType
    from calcom_api.models.connected_calendar import ConnectedCalendar
    from calcom_api.models.connected_conferencing_app_slug import ConnectedConferencingAppSlug
    from calcom_api.models.custom_booking_field import CustomBookingField
    from calcom_api.models.custom_booking_field_type import CustomBookingFieldType
    from calcom_api.models.days_window import DaysWindow
    from calcom_api.models.days_window_unit import DaysWindowUnit
    from calcom_api.models.default_booking_field import DefaultBookingField
    from calcom_api.models.default_booking_field_slug import DefaultBookingFieldSlug
    from calcom_api.models.default_booking_field_type import DefaultBookingFieldType
    from calcom_api.models.default_conferencing_app import DefaultConferencingApp
    from calcom_api.models.delegation_credential import DelegationCredential
    from calcom_api.models.delegation_credential_create import DelegationCredentialCreate
    from calcom_api.models.delegation_credential_update import DelegationCredentialUpdate
    from calcom_api.models.deleted_event_type import DeletedEventType
    from calcom_api.models.deleted_private_link import DeletedPrivateLink
    from calcom_api.models.deleted_team_event_type import DeletedTeamEventType
    from calcom_api.models.destination_calendar import DestinationCalendar
    from calcom_api.models.destination_calendar_choice import DestinationCalendarChoice
    from calcom_api.models.destination_calendar_integration import DestinationCalendarIntegration
    from calcom_api.models.destination_calendar_replace import DestinationCalendarReplace
    from calcom_api.models.disable_cancelling import DisableCancelling
    from calcom_api.models.disable_rescheduling import DisableRescheduling
    from calcom_api.models.disabled import Disabled
    from calcom_api.models.email_address_step import EmailAddressStep
    from calcom_api.models.email_attendee_step import EmailAttendeeStep
    from calcom_api.models.email_booking_field import EmailBookingField
    from calcom_api.models.email_host_step import EmailHostStep
    from calcom_api.models.email_message import EmailMessage
    from calcom_api.models.email_verification import EmailVerification
    from calcom_api.models.email_verification_request import EmailVerificationRequest
    from calcom_api.models.event_type import EventType
    from calcom_api.models.event_type_color import EventTypeColor
    from calcom_api.models.event_type_create import EventTypeCreate
    from calcom_api.models.event_type_destination_calendar import EventTypeDestinationCalendar
    from calcom_api.models.event_type_email_settings import EventTypeEmailSettings
    from calcom_api.models.event_type_host import EventTypeHost
    from calcom_api.models.event_type_location import EventTypeLocation
    from calcom_api.models.event_type_recurrence import EventTypeRecurrence
    from calcom_api.models.event_type_seats import EventTypeSeats
    from calcom_api.models.event_type_team import EventTypeTeam
    from calcom_api.models.event_type_update import EventTypeUpdate
    from calcom_api.models.event_type_user import EventTypeUser
    from calcom_api.models.google_service_account_key import GoogleServiceAccountKey
    from calcom_api.models.host_assignment import HostAssignment
    from calcom_api.models.host_priority import HostPriority
    from calcom_api.models.ics_feed_save import IcsFeedSave
    from calcom_api.models.instant_booking_create import InstantBookingCreate
    from calcom_api.models.integration_location import IntegrationLocation
    from calcom_api.models.interface_language import InterfaceLanguage
    from calcom_api.models.language import Language
    from calcom_api.models.link_location import LinkLocation
    from calcom_api.models.locale import Locale
    from calcom_api.models.location_booking_field import LocationBookingField
    from calcom_api.models.managed_organization import ManagedOrganization
    from calcom_api.models.managed_organization_create import ManagedOrganizationCreate
    from calcom_api.models.managed_organization_update import ManagedOrganizationUpdate
    from calcom_api.models.managed_organization_with_api_key import ManagedOrganizationWithApiKey
    from calcom_api.models.managed_user import ManagedUser
    from calcom_api.models.managed_user_create import ManagedUserCreate
    from calcom_api.models.managed_user_refresh import ManagedUserRefresh
    from calcom_api.models.managed_user_tokens import ManagedUserTokens
    from calcom_api.models.membership_attribute import MembershipAttribute
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
    from calcom_api.models.my_organization import MyOrganization
    from calcom_api.models.my_profile import MyProfile
    from calcom_api.models.my_team import MyTeam
    from calcom_api.models.name_booking_field import NameBookingField
    from calcom_api.models.new_address_location import NewAddressLocation
    from calcom_api.models.new_api_key import NewApiKey
    from calcom_api.models.new_booking import NewBooking
    from calcom_api.models.new_booking_location import NewBookingLocation
    from calcom_api.models.new_link_location import NewLinkLocation
    from calcom_api.models.new_managed_user import NewManagedUser
    from calcom_api.models.new_phone_location import NewPhoneLocation
    from calcom_api.models.new_team import NewTeam
    from calcom_api.models.notice_threshold import NoticeThreshold
    from calcom_api.models.notice_unit import NoticeUnit
    from calcom_api.models.numbered_attendee import NumberedAttendee
    from calcom_api.models.oauth2_client import OAuth2Client
    from calcom_api.models.oauth2_client_type import OAuth2ClientType
    from calcom_api.models.oauth2_code_grant import OAuth2CodeGrant
    from calcom_api.models.oauth2_grant import OAuth2Grant
    from calcom_api.models.oauth2_refresh_grant import OAuth2RefreshGrant
    from calcom_api.models.oauth2_tokens import OAuth2Tokens
    from calcom_api.models.oauth_calendar_service import OauthCalendarService
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
    from calcom_api.models.organizers_default_app_location import OrganizersDefaultAppLocation
    from calcom_api.models.out_of_office import OutOfOffice
    from calcom_api.models.out_of_office_create import OutOfOfficeCreate
    from calcom_api.models.out_of_office_reason import OutOfOfficeReason
    from calcom_api.models.out_of_office_update import OutOfOfficeUpdate
    from calcom_api.models.pending_team import PendingTeam
    from calcom_api.models.phone_call import PhoneCall
    from calcom_api.models.phone_call_create import PhoneCallCreate
    from calcom_api.models.phone_call_template import PhoneCallTemplate
    from calcom_api.models.phone_location import PhoneLocation
    from calcom_api.models.phone_verification import PhoneVerification
    from calcom_api.models.phone_verification_request import PhoneVerificationRequest
    from calcom_api.models.platform_oauth_client import PlatformOAuthClient
    from calcom_api.models.platform_oauth_client_create import PlatformOAuthClientCreate
    from calcom_api.models.platform_oauth_client_credentials import PlatformOAuthClientCredentials
    from calcom_api.models.platform_oauth_client_update import PlatformOAuthClientUpdate
    from calcom_api.models.platform_permission import PlatformPermission
    from calcom_api.models.private_link import PrivateLink
    from calcom_api.models.private_link_create import PrivateLinkCreate
    from calcom_api.models.private_link_update import PrivateLinkUpdate
    from calcom_api.models.profile_update import ProfileUpdate
    from calcom_api.models.range_window import RangeWindow
    from calcom_api.models.reassigned_host import ReassignedHost
    from calcom_api.models.recording import Recording
    from calcom_api.models.recurrence_frequency import RecurrenceFrequency
    from calcom_api.models.recurring_booking_create import RecurringBookingCreate
    from calcom_api.models.role_permission import RolePermission
    from calcom_api.models.role_type import RoleType
    from calcom_api.models.round_robin_reschedule_option import RoundRobinRescheduleOption
    from calcom_api.models.routed_to_event_type import RoutedToEventType
    from calcom_api.models.routed_to_message import RoutedToMessage
    from calcom_api.models.routed_to_url import RoutedToUrl
    from calcom_api.models.routing_form import RoutingForm
    from calcom_api.models.routing_form_action import RoutingFormAction
    from calcom_api.models.routing_form_action_type import RoutingFormActionType
    from calcom_api.models.routing_form_answer import RoutingFormAnswer
    from calcom_api.models.routing_form_assignment import RoutingFormAssignment
    from calcom_api.models.routing_form_attribute_config import RoutingFormAttributeConfig
    from calcom_api.models.routing_form_conditions import RoutingFormConditions
    from calcom_api.models.routing_form_field import RoutingFormField
    from calcom_api.models.routing_form_field_option import RoutingFormFieldOption
    from calcom_api.models.routing_form_no_booking_trigger import RoutingFormNoBookingTrigger
    from calcom_api.models.routing_form_outcome import RoutingFormOutcome
    from calcom_api.models.routing_form_response import RoutingFormResponse
    from calcom_api.models.routing_form_response_update import RoutingFormResponseUpdate
    from calcom_api.models.routing_form_route import RoutingFormRoute
    from calcom_api.models.routing_form_settings import RoutingFormSettings
    from calcom_api.models.routing_form_slots import RoutingFormSlots
    from calcom_api.models.routing_form_submitted_trigger import RoutingFormSubmittedTrigger
    from calcom_api.models.routing_form_workflow import RoutingFormWorkflow
    from calcom_api.models.routing_form_workflow_activation import RoutingFormWorkflowActivation
    from calcom_api.models.routing_form_workflow_activation_choice import RoutingFormWorkflowActivationChoice
    from calcom_api.models.routing_form_workflow_create import RoutingFormWorkflowCreate
    from calcom_api.models.routing_form_workflow_step import RoutingFormWorkflowStep
    from calcom_api.models.routing_form_workflow_step_action import RoutingFormWorkflowStepAction
    from calcom_api.models.routing_form_workflow_step_kind import RoutingFormWorkflowStepKind
    from calcom_api.models.routing_form_workflow_trigger import RoutingFormWorkflowTrigger
    from calcom_api.models.routing_form_workflow_trigger_kind import RoutingFormWorkflowTriggerKind
    from calcom_api.models.routing_form_workflow_trigger_type import RoutingFormWorkflowTriggerType
    from calcom_api.models.routing_form_workflow_update import RoutingFormWorkflowUpdate
    from calcom_api.models.schedule import Schedule
    from calcom_api.models.schedule_availability import ScheduleAvailability
    from calcom_api.models.schedule_create import ScheduleCreate
    from calcom_api.models.schedule_override import ScheduleOverride
    from calcom_api.models.schedule_update import ScheduleUpdate
    from calcom_api.models.scheduling_type import SchedulingType
    from calcom_api.models.selected_calendar import SelectedCalendar
    from calcom_api.models.selected_calendar_create import SelectedCalendarCreate
    from calcom_api.models.slot import Slot
    from calcom_api.models.slot_format import SlotFormat
    from calcom_api.models.slot_reservation import SlotReservation
    from calcom_api.models.slot_reservation_create import SlotReservationCreate
    from calcom_api.models.slot_reservation_update import SlotReservationUpdate
    from calcom_api.models.sms_attendee_step import SmsAttendeeStep
    from calcom_api.models.sms_number_step import SmsNumberStep
    from calcom_api.models.sort_order import SortOrder
    from calcom_api.models.stripe_connect_url import StripeConnectUrl
    from calcom_api.models.team import Team
    from calcom_api.models.team_create import TeamCreate
    from calcom_api.models.team_event_type import TeamEventType
    from calcom_api.models.team_event_type_create import TeamEventTypeCreate
    from calcom_api.models.team_event_type_location import TeamEventTypeLocation
    from calcom_api.models.team_event_type_update import TeamEventTypeUpdate
    from calcom_api.models.team_invite import TeamInvite
    from calcom_api.models.team_membership import TeamMembership
    from calcom_api.models.team_permission import TeamPermission
    from calcom_api.models.team_role import TeamRole
    from calcom_api.models.team_role_create import TeamRoleCreate
    from calcom_api.models.team_role_permissions import TeamRolePermissions
    from calcom_api.models.team_role_update import TeamRoleUpdate
    from calcom_api.models.team_update import TeamUpdate
    from calcom_api.models.text_booking_field import TextBookingField
    from calcom_api.models.text_booking_field_type import TextBookingFieldType
    from calcom_api.models.text_message import TextMessage
    from calcom_api.models.time_limited_private_link import TimeLimitedPrivateLink
    from calcom_api.models.unknown_booking_field import UnknownBookingField
    from calcom_api.models.unknown_location import UnknownLocation
    from calcom_api.models.usage_limited_private_link import UsageLimitedPrivateLink
    from calcom_api.models.user_event_type_location import UserEventTypeLocation
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
    from calcom_api.models.whatsapp_attendee_step import WhatsappAttendeeStep
    from calcom_api.models.whatsapp_number_step import WhatsappNumberStep
    from calcom_api.models.workflow import Workflow
    from calcom_api.models.workflow_activation import WorkflowActivation
    from calcom_api.models.workflow_activation_choice import WorkflowActivationChoice
    from calcom_api.models.workflow_create import WorkflowCreate
    from calcom_api.models.workflow_event import WorkflowEvent
    from calcom_api.models.workflow_event_trigger import WorkflowEventTrigger
    from calcom_api.models.workflow_message import WorkflowMessage
    from calcom_api.models.workflow_offset import WorkflowOffset
    from calcom_api.models.workflow_recipient import WorkflowRecipient
    from calcom_api.models.workflow_step import WorkflowStep
    from calcom_api.models.workflow_step_action import WorkflowStepAction
    from calcom_api.models.workflow_step_kind import WorkflowStepKind
    from calcom_api.models.workflow_template import WorkflowTemplate
    from calcom_api.models.workflow_time_unit import WorkflowTimeUnit
    from calcom_api.models.workflow_timed_event import WorkflowTimedEvent
    from calcom_api.models.workflow_timed_trigger import WorkflowTimedTrigger
    from calcom_api.models.workflow_trigger import WorkflowTrigger
    from calcom_api.models.workflow_trigger_kind import WorkflowTriggerKind
    from calcom_api.models.workflow_trigger_type import WorkflowTriggerType
    from calcom_api.models.workflow_update import WorkflowUpdate
    from calcom_api.models.workspace_platform import WorkspacePlatform
    from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

__all__ = [
    "AddressLocation",
    "AnyEventType",
    "ApiKeyRefresh",
    "AssignedAttributeOption",
    "AssignedOptionsOperator",
    "AttendeeAbsence",
    "AttendeeAddressLocation",
    "AttendeeDefinedLocation",
    "AttendeePhoneLocation",
    "Attribute",
    "AttributeAssign",
    "AttributeAssignment",
    "AttributeCreate",
    "AttributeOption",
    "AttributeOptionCreate",
    "AttributeOptionUpdate",
    "AttributeType",
    "AttributeUpdate",
    "Booker",
    "BookerActiveBookingsLimit",
    "BookerLayout",
    "BookerLayouts",
    "Booking",
    "BookingAbsences",
    "BookingAddressLocation",
    "BookingAttendee",
    "BookingAttendeeAddressLocation",
    "BookingAttendeeCreate",
    "BookingAttendeeDefinedLocation",
    "BookingAttendeePhoneLocation",
    "BookingCancel",
    "BookingCreate",
    "BookingDecline",
    "BookingEventType",
    "BookingField",
    "BookingFieldCreate",
    "BookingGuest",
    "BookingGuestsCreate",
    "BookingHost",
    "BookingIntegrationLocation",
    "BookingLimitsCount",
    "BookingLimitsDuration",
    "BookingLinkLocation",
    "BookingLocation",
    "BookingLocationUpdate",
    "BookingPhoneLocation",
    "BookingReassign",
    "BookingReassignment",
    "BookingReference",
    "BookingReferenceType",
    "BookingReschedule",
    "BookingRouting",
    "BookingStatus",
    "BookingStatusFilter",
    "BookingWindow",
    "BooleanBookingField",
    "BuiltInBookingField",
    "BuiltInBookingFieldSlug",
    "CalVideoSettings",
    "Calendar",
    "CalendarApp",
    "CalendarAppDelegation",
    "CalendarBusyTime",
    "CalendarConnectUrl",
    "CalendarConnectionError",
    "CalendarCredential",
    "CalendarCredentialsCreate",
    "CalendarDisconnect",
    "CalendarEvent",
    "CalendarEventAttendee",
    "CalendarEventAttendeeUpdate",
    "CalendarEventHost",
    "CalendarEventLocation",
    "CalendarEventMoreLocation",
    "CalendarEventOwner",
    "CalendarEventPhoneLocation",
    "CalendarEventResponseStatus",
    "CalendarEventSipLocation",
    "CalendarEventStatus",
    "CalendarEventTime",
    "CalendarEventTimeUpdate",
    "CalendarEventUpdate",
    "CalendarEventVideoLocation",
    "CalendarLink",
    "CalendarLinkKind",
    "CalendarService",
    "CalendarToLoad",
    "Calendars",
    "ChangeableSchedulingType",
    "ChoiceBookingField",
    "ChoiceBookingFieldType",
    "ConferencingApp",
    "ConferencingAppSlug",
    "ConferencingAuthUrl",
    "ConferencingIntegration",
    "ConferencingParticipant",
    "ConferencingSession",
    "ConfirmationPolicy",
    "ConfirmationPolicyType",
    "ConnectedCalendar",
    "ConnectedConferencingAppSlug",
    "CustomBookingField",
    "CustomBookingFieldType",
    "DaysWindow",
    "DaysWindowUnit",
    "DefaultBookingField",
    "DefaultBookingFieldSlug",
    "DefaultBookingFieldType",
    "DefaultConferencingApp",
    "DelegationCredential",
    "DelegationCredentialCreate",
    "DelegationCredentialUpdate",
    "DeletedEventType",
    "DeletedPrivateLink",
    "DeletedTeamEventType",
    "DestinationCalendar",
    "DestinationCalendarChoice",
    "DestinationCalendarIntegration",
    "DestinationCalendarReplace",
    "DisableCancelling",
    "DisableRescheduling",
    "Disabled",
    "EmailAddressStep",
    "EmailAttendeeStep",
    "EmailBookingField",
    "EmailHostStep",
    "EmailMessage",
    "EmailVerification",
    "EmailVerificationRequest",
    "EventType",
    "EventTypeColor",
    "EventTypeCreate",
    "EventTypeDestinationCalendar",
    "EventTypeEmailSettings",
    "EventTypeHost",
    "EventTypeLocation",
    "EventTypeRecurrence",
    "EventTypeSeats",
    "EventTypeTeam",
    "EventTypeUpdate",
    "EventTypeUser",
    "GoogleServiceAccountKey",
    "HostAssignment",
    "HostPriority",
    "IcsFeedSave",
    "InstantBookingCreate",
    "IntegrationLocation",
    "InterfaceLanguage",
    "Language",
    "LinkLocation",
    "Locale",
    "LocationBookingField",
    "ManagedOrganization",
    "ManagedOrganizationCreate",
    "ManagedOrganizationUpdate",
    "ManagedOrganizationWithApiKey",
    "ManagedUser",
    "ManagedUserCreate",
    "ManagedUserRefresh",
    "ManagedUserTokens",
    "MembershipAttribute",
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
    "MyOrganization",
    "MyProfile",
    "MyTeam",
    "NameBookingField",
    "NewAddressLocation",
    "NewApiKey",
    "NewBooking",
    "NewBookingLocation",
    "NewLinkLocation",
    "NewManagedUser",
    "NewPhoneLocation",
    "NewTeam",
    "NoticeThreshold",
    "NoticeUnit",
    "NumberedAttendee",
    "OAuth2Client",
    "OAuth2ClientType",
    "OAuth2CodeGrant",
    "OAuth2Grant",
    "OAuth2RefreshGrant",
    "OAuth2Tokens",
    "OauthCalendarService",
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
    "OrganizersDefaultAppLocation",
    "OutOfOffice",
    "OutOfOfficeCreate",
    "OutOfOfficeReason",
    "OutOfOfficeUpdate",
    "PendingTeam",
    "PhoneCall",
    "PhoneCallCreate",
    "PhoneCallTemplate",
    "PhoneLocation",
    "PhoneVerification",
    "PhoneVerificationRequest",
    "PlatformOAuthClient",
    "PlatformOAuthClientCreate",
    "PlatformOAuthClientCredentials",
    "PlatformOAuthClientUpdate",
    "PlatformPermission",
    "PrivateLink",
    "PrivateLinkCreate",
    "PrivateLinkUpdate",
    "ProfileUpdate",
    "RangeWindow",
    "ReassignedHost",
    "Recording",
    "RecurrenceFrequency",
    "RecurringBookingCreate",
    "RolePermission",
    "RoleType",
    "RoundRobinRescheduleOption",
    "RoutedToEventType",
    "RoutedToMessage",
    "RoutedToUrl",
    "RoutingForm",
    "RoutingFormAction",
    "RoutingFormActionType",
    "RoutingFormAnswer",
    "RoutingFormAssignment",
    "RoutingFormAttributeConfig",
    "RoutingFormConditions",
    "RoutingFormField",
    "RoutingFormFieldOption",
    "RoutingFormNoBookingTrigger",
    "RoutingFormOutcome",
    "RoutingFormResponse",
    "RoutingFormResponseUpdate",
    "RoutingFormRoute",
    "RoutingFormSettings",
    "RoutingFormSlots",
    "RoutingFormSubmittedTrigger",
    "RoutingFormWorkflow",
    "RoutingFormWorkflowActivation",
    "RoutingFormWorkflowActivationChoice",
    "RoutingFormWorkflowCreate",
    "RoutingFormWorkflowStep",
    "RoutingFormWorkflowStepAction",
    "RoutingFormWorkflowStepKind",
    "RoutingFormWorkflowTrigger",
    "RoutingFormWorkflowTriggerKind",
    "RoutingFormWorkflowTriggerType",
    "RoutingFormWorkflowUpdate",
    "Schedule",
    "ScheduleAvailability",
    "ScheduleCreate",
    "ScheduleOverride",
    "ScheduleUpdate",
    "SchedulingType",
    "SelectedCalendar",
    "SelectedCalendarCreate",
    "Slot",
    "SlotFormat",
    "SlotReservation",
    "SlotReservationCreate",
    "SlotReservationUpdate",
    "SmsAttendeeStep",
    "SmsNumberStep",
    "SortOrder",
    "StripeConnectUrl",
    "Team",
    "TeamCreate",
    "TeamEventType",
    "TeamEventTypeCreate",
    "TeamEventTypeLocation",
    "TeamEventTypeUpdate",
    "TeamInvite",
    "TeamMembership",
    "TeamPermission",
    "TeamRole",
    "TeamRoleCreate",
    "TeamRolePermissions",
    "TeamRoleUpdate",
    "TeamUpdate",
    "TextBookingField",
    "TextBookingFieldType",
    "TextMessage",
    "TimeLimitedPrivateLink",
    "UnknownBookingField",
    "UnknownLocation",
    "UsageLimitedPrivateLink",
    "UserEventTypeLocation",
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
    "WhatsappAttendeeStep",
    "WhatsappNumberStep",
    "Workflow",
    "WorkflowActivation",
    "WorkflowActivationChoice",
    "WorkflowCreate",
    "WorkflowEvent",
    "WorkflowEventTrigger",
    "WorkflowMessage",
    "WorkflowOffset",
    "WorkflowRecipient",
    "WorkflowStep",
    "WorkflowStepAction",
    "WorkflowStepKind",
    "WorkflowTemplate",
    "WorkflowTimeUnit",
    "WorkflowTimedEvent",
    "WorkflowTimedTrigger",
    "WorkflowTrigger",
    "WorkflowTriggerKind",
    "WorkflowTriggerType",
    "WorkflowUpdate",
    "WorkspacePlatform",
    "WorkspacePlatformSlug",
]

_MODULES = {
    "AddressLocation": "address_location",
    "AnyEventType": "any_event_type",
    "ApiKeyRefresh": "api_key_refresh",
    "AssignedAttributeOption": "assigned_attribute_option",
    "AssignedOptionsOperator": "assigned_options_operator",
    "AttendeeAbsence": "attendee_absence",
    "AttendeeAddressLocation": "attendee_address_location",
    "AttendeeDefinedLocation": "attendee_defined_location",
    "AttendeePhoneLocation": "attendee_phone_location",
    "Attribute": "attribute",
    "AttributeAssign": "attribute_assign",
    "AttributeAssignment": "attribute_assignment",
    "AttributeCreate": "attribute_create",
    "AttributeOption": "attribute_option",
    "AttributeOptionCreate": "attribute_option_create",
    "AttributeOptionUpdate": "attribute_option_update",
    "AttributeType": "attribute_type",
    "AttributeUpdate": "attribute_update",
    "Booker": "booker",
    "BookerActiveBookingsLimit": "booker_active_bookings_limit",
    "BookerLayout": "booker_layout",
    "BookerLayouts": "booker_layouts",
    "Booking": "booking",
    "BookingAbsences": "booking_absences",
    "BookingAddressLocation": "booking_address_location",
    "BookingAttendee": "booking_attendee",
    "BookingAttendeeAddressLocation": "booking_attendee_address_location",
    "BookingAttendeeCreate": "booking_attendee_create",
    "BookingAttendeeDefinedLocation": "booking_attendee_defined_location",
    "BookingAttendeePhoneLocation": "booking_attendee_phone_location",
    "BookingCancel": "booking_cancel",
    "BookingCreate": "booking_create",
    "BookingDecline": "booking_decline",
    "BookingEventType": "booking_event_type",
    "BookingField": "booking_field",
    "BookingFieldCreate": "booking_field_create",
    "BookingGuest": "booking_guest",
    "BookingGuestsCreate": "booking_guests_create",
    "BookingHost": "booking_host",
    "BookingIntegrationLocation": "booking_integration_location",
    "BookingLimitsCount": "booking_limits_count",
    "BookingLimitsDuration": "booking_limits_duration",
    "BookingLinkLocation": "booking_link_location",
    "BookingLocation": "booking_location",
    "BookingLocationUpdate": "booking_location_update",
    "BookingPhoneLocation": "booking_phone_location",
    "BookingReassign": "booking_reassign",
    "BookingReassignment": "booking_reassignment",
    "BookingReference": "booking_reference",
    "BookingReferenceType": "booking_reference_type",
    "BookingReschedule": "booking_reschedule",
    "BookingRouting": "booking_routing",
    "BookingStatus": "booking_status",
    "BookingStatusFilter": "booking_status_filter",
    "BookingWindow": "booking_window",
    "BooleanBookingField": "boolean_booking_field",
    "BuiltInBookingField": "built_in_booking_field",
    "BuiltInBookingFieldSlug": "built_in_booking_field_slug",
    "CalVideoSettings": "cal_video_settings",
    "Calendar": "calendar",
    "CalendarApp": "calendar_app",
    "CalendarAppDelegation": "calendar_app_delegation",
    "CalendarBusyTime": "calendar_busy_time",
    "CalendarConnectUrl": "calendar_connect_url",
    "CalendarConnectionError": "calendar_connection_error",
    "CalendarCredential": "calendar_credential",
    "CalendarCredentialsCreate": "calendar_credentials_create",
    "CalendarDisconnect": "calendar_disconnect",
    "CalendarEvent": "calendar_event",
    "CalendarEventAttendee": "calendar_event_attendee",
    "CalendarEventAttendeeUpdate": "calendar_event_attendee_update",
    "CalendarEventHost": "calendar_event_host",
    "CalendarEventLocation": "calendar_event_location",
    "CalendarEventMoreLocation": "calendar_event_more_location",
    "CalendarEventOwner": "calendar_event_owner",
    "CalendarEventPhoneLocation": "calendar_event_phone_location",
    "CalendarEventResponseStatus": "calendar_event_response_status",
    "CalendarEventSipLocation": "calendar_event_sip_location",
    "CalendarEventStatus": "calendar_event_status",
    "CalendarEventTime": "calendar_event_time",
    "CalendarEventTimeUpdate": "calendar_event_time_update",
    "CalendarEventUpdate": "calendar_event_update",
    "CalendarEventVideoLocation": "calendar_event_video_location",
    "CalendarLink": "calendar_link",
    "CalendarLinkKind": "calendar_link_kind",
    "CalendarService": "calendar_service",
    "CalendarToLoad": "calendar_to_load",
    "Calendars": "calendars",
    "ChangeableSchedulingType": "changeable_scheduling_type",
    "ChoiceBookingField": "choice_booking_field",
    "ChoiceBookingFieldType": "choice_booking_field_type",
    "ConferencingApp": "conferencing_app",
    "ConferencingAppSlug": "conferencing_app_slug",
    "ConferencingAuthUrl": "conferencing_auth_url",
    "ConferencingIntegration": "conferencing_integration",
    "ConferencingParticipant": "conferencing_participant",
    "ConferencingSession": "conferencing_session",
    "ConfirmationPolicy": "confirmation_policy",
    "ConfirmationPolicyType": "confirmation_policy_type",
    "ConnectedCalendar": "connected_calendar",
    "ConnectedConferencingAppSlug": "connected_conferencing_app_slug",
    "CustomBookingField": "custom_booking_field",
    "CustomBookingFieldType": "custom_booking_field_type",
    "DaysWindow": "days_window",
    "DaysWindowUnit": "days_window_unit",
    "DefaultBookingField": "default_booking_field",
    "DefaultBookingFieldSlug": "default_booking_field_slug",
    "DefaultBookingFieldType": "default_booking_field_type",
    "DefaultConferencingApp": "default_conferencing_app",
    "DelegationCredential": "delegation_credential",
    "DelegationCredentialCreate": "delegation_credential_create",
    "DelegationCredentialUpdate": "delegation_credential_update",
    "DeletedEventType": "deleted_event_type",
    "DeletedPrivateLink": "deleted_private_link",
    "DeletedTeamEventType": "deleted_team_event_type",
    "DestinationCalendar": "destination_calendar",
    "DestinationCalendarChoice": "destination_calendar_choice",
    "DestinationCalendarIntegration": "destination_calendar_integration",
    "DestinationCalendarReplace": "destination_calendar_replace",
    "DisableCancelling": "disable_cancelling",
    "DisableRescheduling": "disable_rescheduling",
    "Disabled": "disabled",
    "EmailAddressStep": "email_address_step",
    "EmailAttendeeStep": "email_attendee_step",
    "EmailBookingField": "email_booking_field",
    "EmailHostStep": "email_host_step",
    "EmailMessage": "email_message",
    "EmailVerification": "email_verification",
    "EmailVerificationRequest": "email_verification_request",
    "EventType": "event_type",
    "EventTypeColor": "event_type_color",
    "EventTypeCreate": "event_type_create",
    "EventTypeDestinationCalendar": "event_type_destination_calendar",
    "EventTypeEmailSettings": "event_type_email_settings",
    "EventTypeHost": "event_type_host",
    "EventTypeLocation": "event_type_location",
    "EventTypeRecurrence": "event_type_recurrence",
    "EventTypeSeats": "event_type_seats",
    "EventTypeTeam": "event_type_team",
    "EventTypeUpdate": "event_type_update",
    "EventTypeUser": "event_type_user",
    "GoogleServiceAccountKey": "google_service_account_key",
    "HostAssignment": "host_assignment",
    "HostPriority": "host_priority",
    "IcsFeedSave": "ics_feed_save",
    "InstantBookingCreate": "instant_booking_create",
    "IntegrationLocation": "integration_location",
    "InterfaceLanguage": "interface_language",
    "Language": "language",
    "LinkLocation": "link_location",
    "Locale": "locale",
    "LocationBookingField": "location_booking_field",
    "ManagedOrganization": "managed_organization",
    "ManagedOrganizationCreate": "managed_organization_create",
    "ManagedOrganizationUpdate": "managed_organization_update",
    "ManagedOrganizationWithApiKey": "managed_organization_with_api_key",
    "ManagedUser": "managed_user",
    "ManagedUserCreate": "managed_user_create",
    "ManagedUserRefresh": "managed_user_refresh",
    "ManagedUserTokens": "managed_user_tokens",
    "MembershipAttribute": "membership_attribute",
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
    "MyOrganization": "my_organization",
    "MyProfile": "my_profile",
    "MyTeam": "my_team",
    "NameBookingField": "name_booking_field",
    "NewAddressLocation": "new_address_location",
    "NewApiKey": "new_api_key",
    "NewBooking": "new_booking",
    "NewBookingLocation": "new_booking_location",
    "NewLinkLocation": "new_link_location",
    "NewManagedUser": "new_managed_user",
    "NewPhoneLocation": "new_phone_location",
    "NewTeam": "new_team",
    "NoticeThreshold": "notice_threshold",
    "NoticeUnit": "notice_unit",
    "NumberedAttendee": "numbered_attendee",
    "OAuth2Client": "oauth2_client",
    "OAuth2ClientType": "oauth2_client_type",
    "OAuth2CodeGrant": "oauth2_code_grant",
    "OAuth2Grant": "oauth2_grant",
    "OAuth2RefreshGrant": "oauth2_refresh_grant",
    "OAuth2Tokens": "oauth2_tokens",
    "OauthCalendarService": "oauth_calendar_service",
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
    "OrganizersDefaultAppLocation": "organizers_default_app_location",
    "OutOfOffice": "out_of_office",
    "OutOfOfficeCreate": "out_of_office_create",
    "OutOfOfficeReason": "out_of_office_reason",
    "OutOfOfficeUpdate": "out_of_office_update",
    "PendingTeam": "pending_team",
    "PhoneCall": "phone_call",
    "PhoneCallCreate": "phone_call_create",
    "PhoneCallTemplate": "phone_call_template",
    "PhoneLocation": "phone_location",
    "PhoneVerification": "phone_verification",
    "PhoneVerificationRequest": "phone_verification_request",
    "PlatformOAuthClient": "platform_oauth_client",
    "PlatformOAuthClientCreate": "platform_oauth_client_create",
    "PlatformOAuthClientCredentials": "platform_oauth_client_credentials",
    "PlatformOAuthClientUpdate": "platform_oauth_client_update",
    "PlatformPermission": "platform_permission",
    "PrivateLink": "private_link",
    "PrivateLinkCreate": "private_link_create",
    "PrivateLinkUpdate": "private_link_update",
    "ProfileUpdate": "profile_update",
    "RangeWindow": "range_window",
    "ReassignedHost": "reassigned_host",
    "Recording": "recording",
    "RecurrenceFrequency": "recurrence_frequency",
    "RecurringBookingCreate": "recurring_booking_create",
    "RolePermission": "role_permission",
    "RoleType": "role_type",
    "RoundRobinRescheduleOption": "round_robin_reschedule_option",
    "RoutedToEventType": "routed_to_event_type",
    "RoutedToMessage": "routed_to_message",
    "RoutedToUrl": "routed_to_url",
    "RoutingForm": "routing_form",
    "RoutingFormAction": "routing_form_action",
    "RoutingFormActionType": "routing_form_action_type",
    "RoutingFormAnswer": "routing_form_answer",
    "RoutingFormAssignment": "routing_form_assignment",
    "RoutingFormAttributeConfig": "routing_form_attribute_config",
    "RoutingFormConditions": "routing_form_conditions",
    "RoutingFormField": "routing_form_field",
    "RoutingFormFieldOption": "routing_form_field_option",
    "RoutingFormNoBookingTrigger": "routing_form_no_booking_trigger",
    "RoutingFormOutcome": "routing_form_outcome",
    "RoutingFormResponse": "routing_form_response",
    "RoutingFormResponseUpdate": "routing_form_response_update",
    "RoutingFormRoute": "routing_form_route",
    "RoutingFormSettings": "routing_form_settings",
    "RoutingFormSlots": "routing_form_slots",
    "RoutingFormSubmittedTrigger": "routing_form_submitted_trigger",
    "RoutingFormWorkflow": "routing_form_workflow",
    "RoutingFormWorkflowActivation": "routing_form_workflow_activation",
    "RoutingFormWorkflowActivationChoice": "routing_form_workflow_activation_choice",
    "RoutingFormWorkflowCreate": "routing_form_workflow_create",
    "RoutingFormWorkflowStep": "routing_form_workflow_step",
    "RoutingFormWorkflowStepAction": "routing_form_workflow_step_action",
    "RoutingFormWorkflowStepKind": "routing_form_workflow_step_kind",
    "RoutingFormWorkflowTrigger": "routing_form_workflow_trigger",
    "RoutingFormWorkflowTriggerKind": "routing_form_workflow_trigger_kind",
    "RoutingFormWorkflowTriggerType": "routing_form_workflow_trigger_type",
    "RoutingFormWorkflowUpdate": "routing_form_workflow_update",
    "Schedule": "schedule",
    "ScheduleAvailability": "schedule_availability",
    "ScheduleCreate": "schedule_create",
    "ScheduleOverride": "schedule_override",
    "ScheduleUpdate": "schedule_update",
    "SchedulingType": "scheduling_type",
    "SelectedCalendar": "selected_calendar",
    "SelectedCalendarCreate": "selected_calendar_create",
    "Slot": "slot",
    "SlotFormat": "slot_format",
    "SlotReservation": "slot_reservation",
    "SlotReservationCreate": "slot_reservation_create",
    "SlotReservationUpdate": "slot_reservation_update",
    "SmsAttendeeStep": "sms_attendee_step",
    "SmsNumberStep": "sms_number_step",
    "SortOrder": "sort_order",
    "StripeConnectUrl": "stripe_connect_url",
    "Team": "team",
    "TeamCreate": "team_create",
    "TeamEventType": "team_event_type",
    "TeamEventTypeCreate": "team_event_type_create",
    "TeamEventTypeLocation": "team_event_type_location",
    "TeamEventTypeUpdate": "team_event_type_update",
    "TeamInvite": "team_invite",
    "TeamMembership": "team_membership",
    "TeamPermission": "team_permission",
    "TeamRole": "team_role",
    "TeamRoleCreate": "team_role_create",
    "TeamRolePermissions": "team_role_permissions",
    "TeamRoleUpdate": "team_role_update",
    "TeamUpdate": "team_update",
    "TextBookingField": "text_booking_field",
    "TextBookingFieldType": "text_booking_field_type",
    "TextMessage": "text_message",
    "TimeLimitedPrivateLink": "time_limited_private_link",
    "UnknownBookingField": "unknown_booking_field",
    "UnknownLocation": "unknown_location",
    "UsageLimitedPrivateLink": "usage_limited_private_link",
    "UserEventTypeLocation": "user_event_type_location",
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
    "WhatsappAttendeeStep": "whatsapp_attendee_step",
    "WhatsappNumberStep": "whatsapp_number_step",
    "Workflow": "workflow",
    "WorkflowActivation": "workflow_activation",
    "WorkflowActivationChoice": "workflow_activation_choice",
    "WorkflowCreate": "workflow_create",
    "WorkflowEvent": "workflow_event",
    "WorkflowEventTrigger": "workflow_event_trigger",
    "WorkflowMessage": "workflow_message",
    "WorkflowOffset": "workflow_offset",
    "WorkflowRecipient": "workflow_recipient",
    "WorkflowStep": "workflow_step",
    "WorkflowStepAction": "workflow_step_action",
    "WorkflowStepKind": "workflow_step_kind",
    "WorkflowTemplate": "workflow_template",
    "WorkflowTimeUnit": "workflow_time_unit",
    "WorkflowTimedEvent": "workflow_timed_event",
    "WorkflowTimedTrigger": "workflow_timed_trigger",
    "WorkflowTrigger": "workflow_trigger",
    "WorkflowTriggerKind": "workflow_trigger_kind",
    "WorkflowTriggerType": "workflow_trigger_type",
    "WorkflowUpdate": "workflow_update",
    "WorkspacePlatform": "workspace_platform",
    "WorkspacePlatformSlug": "workspace_platform_slug",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
