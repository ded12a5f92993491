"""Enum ``WorkspacePlatformSlug``."""

from calcom_api.types import OpenEnum


class WorkspacePlatformSlug(OpenEnum):
    """The kind of workspace: `google` is Google Workspace, `office365` is Microsoft 365."""

    GOOGLE = "google"
    OFFICE365 = "office365"
