"""Requests of ``cal.auth``."""
