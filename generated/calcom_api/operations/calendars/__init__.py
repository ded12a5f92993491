"""Requests of ``cal.calendars``."""
