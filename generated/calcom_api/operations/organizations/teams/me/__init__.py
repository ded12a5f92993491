"""Requests of ``cal.organizations.teams.me``."""
