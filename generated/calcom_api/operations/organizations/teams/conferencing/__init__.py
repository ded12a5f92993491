"""Requests of ``cal.organizations.teams.conferencing``."""
