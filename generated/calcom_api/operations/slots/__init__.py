"""Requests of ``cal.slots``."""
