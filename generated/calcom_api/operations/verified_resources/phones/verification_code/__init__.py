"""Requests of ``cal.verified_resources.phones.verification_code``."""
