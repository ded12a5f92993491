"""Requests of ``cal.organizations.teams.event_types``."""
