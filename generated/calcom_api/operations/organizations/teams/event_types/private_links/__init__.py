"""Requests of ``cal.organizations.teams.event_types.private_links``."""
