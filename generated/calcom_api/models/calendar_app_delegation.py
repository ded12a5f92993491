"""Model ``CalendarAppDelegation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarAppDelegation(fields.Model):
    """Which delegation credentials open a calendar app.

    Attributes:
        workspace_platform_slug: The kind of workspace: `google` is Google Workspace, `office365` is Microsoft 365.
    """

    workspace_platform_slug: WorkspacePlatformSlug
    _names_in_json = "workspacePlatformSlug"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.workspace_platform_slug = fields.member(src, "workspacePlatformSlug", WorkspacePlatformSlug)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "workspacePlatformSlug": codec.encode(self.workspace_platform_slug),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
