"""Requests of ``cal.organizations.schedules``."""
