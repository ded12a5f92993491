"""Requests of ``cal.conferencing.oauth``."""
