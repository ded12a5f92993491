"""Fragments in ``openapi/`` to the package ``generated/calcom_api``: bundle, check, generate, format."""
