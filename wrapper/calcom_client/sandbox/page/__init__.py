"""The page at `/`: what the sandbox was asked and answered, what it holds, and the API reference."""

from calcom_client.sandbox.page.routes import Page

__all__ = ["Page"]
