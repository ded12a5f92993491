"""The operations that the sandbox carries out; it answers the others with the document's examples."""

from collections.abc import Mapping
from typing import Final

from calcom_client.sandbox.calls import Handled
from calcom_client.sandbox.operations import (
    attribute_assignments,
    attribute_options,
    attributes,
    calendar_busy_times,
    calendar_connecting,
    calendar_events,
    calendars,
    chosen_calendars,
    conferencing,
    conferencing_oauth,
    delegation_credentials,
    event_types,
    managed_organizations,
    out_of_office,
    private_links,
    role_permissions,
    roles,
    routing_form_answers,
    routing_form_responses,
    routing_forms,
    schedules,
    slot_reservations,
    slots,
    stripe,
    team_event_types,
    team_schedules,
)

_MODULES = (
    attribute_assignments,
    attribute_options,
    attributes,
    calendar_busy_times,
    calendar_connecting,
    calendar_events,
    calendars,
    chosen_calendars,
    conferencing,
    conferencing_oauth,
    delegation_credentials,
    event_types,
    managed_organizations,
    out_of_office,
    private_links,
    role_permissions,
    roles,
    routing_form_answers,
    routing_form_responses,
    routing_forms,
    schedules,
    slot_reservations,
    slots,
    stripe,
    team_event_types,
    team_schedules,
)

HANDLED: Final[Mapping[str, Handled]] = {
    operation_id: handled for module in _MODULES for operation_id, handled in module.handlers
}
"""How each of them is carried out, by operationId."""
