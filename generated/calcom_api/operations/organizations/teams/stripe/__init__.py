"""Requests of ``cal.organizations.teams.stripe``."""
