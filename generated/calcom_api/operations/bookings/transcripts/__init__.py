"""Requests of ``cal.bookings.transcripts``."""
