"""Requests of ``cal.organizations.teams.verified_resources.emails``."""
