"""Requests of ``cal.teams.schedules``."""
