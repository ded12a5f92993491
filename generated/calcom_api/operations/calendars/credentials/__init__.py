"""Requests of ``cal.calendars.credentials``."""
