"""Requests of ``cal.destination_calendars``."""
