"""Requests of ``cal.webhooks``."""
