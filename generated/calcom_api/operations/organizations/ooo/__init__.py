"""Requests of ``cal.organizations.ooo``."""
