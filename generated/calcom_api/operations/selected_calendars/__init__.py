"""Requests of ``cal.selected_calendars``."""
