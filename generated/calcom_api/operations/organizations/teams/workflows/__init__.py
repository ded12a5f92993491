"""Requests of ``cal.organizations.teams.workflows``."""
