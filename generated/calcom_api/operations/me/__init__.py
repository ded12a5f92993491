"""Requests of ``cal.me``."""
