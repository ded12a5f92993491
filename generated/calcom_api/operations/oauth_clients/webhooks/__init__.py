"""Requests of ``cal.oauth_clients.webhooks``."""
