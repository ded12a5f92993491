"""Requests of ``cal.teams.verified_resources``."""
