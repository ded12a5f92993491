"""Requests of ``cal.organizations.routing_forms``."""
