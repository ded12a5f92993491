"""Requests of ``cal.routing_forms``."""
