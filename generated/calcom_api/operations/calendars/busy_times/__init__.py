"""Requests of ``cal.calendars.busy_times``."""
