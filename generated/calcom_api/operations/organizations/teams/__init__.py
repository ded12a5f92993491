"""Requests of ``cal.organizations.teams``."""
