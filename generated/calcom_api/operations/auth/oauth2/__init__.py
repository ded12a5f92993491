"""Requests of ``cal.auth.oauth2``."""
