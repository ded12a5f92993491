"""Requests of ``cal.teams.bookings``."""
