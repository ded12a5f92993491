"""Requests of ``cal.verified_resources.emails``."""
