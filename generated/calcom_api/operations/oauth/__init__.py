"""Requests of ``cal.oauth``."""
