"""Model ``CalendarAppDelegation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.workspace_platform_slug import WorkspacePlatformSlug

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarAppDelegation:
    """Which delegation credentials open a calendar app.

    Attributes:
        workspace_platform_slug: The kind of workspace: `google` is Google Workspace, `office365` is Microsoft 365.
    """

    workspace_platform_slug: WorkspacePlatformSlug
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            workspace_platform_slug=codec.take(fields, "workspacePlatformSlug", codec.member(WorkspacePlatformSlug)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "workspacePlatformSlug": self.workspace_platform_slug,
            },
            self.additional_properties,
        )
