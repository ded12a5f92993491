"""Requests of ``cal.organizations.webhooks``."""
