"""Requests of ``cal.stripe``."""
