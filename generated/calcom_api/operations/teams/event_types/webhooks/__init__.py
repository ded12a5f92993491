"""Requests of ``cal.teams.event_types.webhooks``."""
