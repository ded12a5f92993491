"""Requests of ``cal.organizations``."""
