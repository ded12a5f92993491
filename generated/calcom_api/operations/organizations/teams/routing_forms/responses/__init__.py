"""Requests of ``cal.organizations.teams.routing_forms.responses``."""
