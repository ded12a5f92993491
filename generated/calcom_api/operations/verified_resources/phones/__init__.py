"""Requests of ``cal.verified_resources.phones``."""
