"""Open enums and values that were left out."""

import copy
import json
import pickle
from typing import Any

import pytest

from calcom_api import UNSET, Unset
from calcom_api.models import WorkspacePlatformSlug


def test_a_known_value_is_its_member() -> None:
    assert WorkspacePlatformSlug("google") is WorkspacePlatformSlug.GOOGLE


def test_an_unknown_value_is_kept() -> None:
    unknown = WorkspacePlatformSlug("zoho")

    assert isinstance(unknown, WorkspacePlatformSlug)
    assert unknown == "zoho"
    assert str(unknown) == unknown.value == unknown.name == "zoho"
    assert unknown == WorkspacePlatformSlug("zoho")
    assert hash(unknown) == hash("zoho")
    assert unknown != WorkspacePlatformSlug.GOOGLE
    assert json.dumps(unknown) == '"zoho"'
    assert "zoho" in repr(unknown)


def test_an_unknown_value_does_not_become_a_member_of_the_set() -> None:
    WorkspacePlatformSlug("zoho")

    assert [member.value for member in WorkspacePlatformSlug] == ["google", "office365"]
    assert "zoho" not in WorkspacePlatformSlug.__members__


@pytest.mark.parametrize("value", ["google", "zoho", ""])
def test_members_can_be_copied_and_pickled(value: str) -> None:
    member = WorkspacePlatformSlug(value)

    for twin in (copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):  # noqa: S301 - our own
        assert twin == member
        assert isinstance(twin, WorkspacePlatformSlug)
        assert twin.value == value


@pytest.mark.parametrize("value", [None, 1, True, ["google"], {}], ids=repr)
def test_only_text_can_be_a_member(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid WorkspacePlatformSlug"):
        WorkspacePlatformSlug(value)


def test_unset_is_nothing_and_the_same_everywhere() -> None:
    assert bool(UNSET) is False
    assert UNSET is not None
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301 - our own
