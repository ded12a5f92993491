"""Requests of ``cal.slots.reservations``."""
