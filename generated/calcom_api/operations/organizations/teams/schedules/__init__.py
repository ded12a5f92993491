"""Requests of ``cal.organizations.teams.schedules``."""
