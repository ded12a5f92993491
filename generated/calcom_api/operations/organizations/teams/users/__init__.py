"""Requests of ``cal.organizations.teams.users``."""
