"""Requests of ``cal.teams``."""
