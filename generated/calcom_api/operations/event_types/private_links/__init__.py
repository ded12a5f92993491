"""Requests of ``cal.event_types.private_links``."""
