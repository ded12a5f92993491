"""Requests of ``cal.calendars.events``."""
