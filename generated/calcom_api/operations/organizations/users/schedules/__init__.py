"""Requests of ``cal.organizations.users.schedules``."""
