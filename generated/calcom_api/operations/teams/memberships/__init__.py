"""Requests of ``cal.teams.memberships``."""
