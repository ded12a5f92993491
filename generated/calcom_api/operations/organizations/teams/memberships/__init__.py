"""Requests of ``cal.organizations.teams.memberships``."""
