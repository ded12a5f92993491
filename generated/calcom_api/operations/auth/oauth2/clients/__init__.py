"""Requests of ``cal.auth.oauth2.clients``."""
