"""Requests of ``cal.event_types.webhooks``."""
