"""Requests of ``cal.organizations.teams.workflows.routing_form``."""
