"""What the sandbox knows: rows of all kinds, in memory or in a file."""

from collections.abc import Mapping
from typing import Final

from attrs import AttrsInstance

from calcom_client.sandbox.state import (
    attributes,
    connections,
    delegation_credentials,
    people,
    platform,
    private_links,
    roles,
    routing_forms,
    scheduling,
    verified_resources,
    webhooks,
    workflows,
)
from calcom_client.sandbox.state.store import Store, transaction

KINDS: Final[Mapping[str, type[AttrsInstance]]] = {
    "users": people.User,
    "teams": people.Team,
    "memberships": people.Membership,
    "api_keys": people.ApiKey,
    "out_of_office": people.OutOfOffice,
    "schedules": scheduling.Schedule,
    "event_types": scheduling.EventType,
    "private_links": private_links.PrivateLink,
    "bookings": scheduling.Booking,
    "slot_reservations": scheduling.SlotReservation,
    "webhooks": webhooks.Webhook,
    "workflows": workflows.Workflow,
    "workflow_steps": workflows.WorkflowStep,
    "delegation_credentials": delegation_credentials.DelegationCredential,
    "oauth_clients": platform.OAuthClient,
    "oauth2_applications": platform.OAuth2Application,
    "authorization_codes": platform.AuthorizationCode,
    "access_tokens": platform.AccessToken,
    "refresh_tokens": platform.RefreshToken,
    "withdrawn_credentials": platform.Withdrawn,
    "verified_emails": verified_resources.VerifiedEmail,
    "verified_phones": verified_resources.VerifiedPhone,
    "verification_codes": verified_resources.VerificationCode,
    "connections": connections.Connection,
    "selected_calendars": connections.SelectedCalendar,
    "destination_calendars": connections.DestinationCalendar,
    "default_conferencing": connections.DefaultConferencing,
    "changed_calendar_events": connections.ChangedCalendarEvent,
    "attributes": attributes.Attribute,
    "attribute_options": attributes.AttributeOption,
    "attribute_assignments": attributes.AttributeAssignment,
    "roles": roles.Role,
    "routing_forms": routing_forms.RoutingForm,
    "routing_form_responses": routing_forms.RoutingFormResponse,
    "queued_routing_form_responses": routing_forms.QueuedRoutingFormResponse,
}
"""The classes of rows, by the names that they have in seeds, files and the state's JSON."""

__all__ = ["KINDS", "Store", "transaction"]
