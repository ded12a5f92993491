"""Requests of ``cal.organizations.teams.bookings``."""
