"""Requests of ``cal.calendars.ics_feed``."""
