"""Requests of ``cal.schedules``."""
