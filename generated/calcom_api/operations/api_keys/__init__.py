"""Requests of ``cal.api_keys``."""
