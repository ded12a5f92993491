"""Requests of ``cal.conferencing``."""
