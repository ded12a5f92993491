"""Requests of ``cal.organizations.teams.roles.permissions``."""
