"""What models are made of besides attrs: values that can be left out, open enums, hidden secrets."""

from enum import Enum, StrEnum
from typing import Final, Literal, Self


class Unset(Enum):
    """The type of :data:`UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """False, so that ``value or default`` works."""
        return False

    def __repr__(self) -> str:
        """The name by which it is imported."""
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Left out: the field is not sent, or was not in the answer. Unlike None, which is sent, and answered, as null."""


class OpenEnum(StrEnum):
    """A set of texts that the server may extend: an unknown one becomes a member of its own, equal to its text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member


def masked(_secret: object) -> str:
    """What a repr shows in place of a secret."""
    return "'***'"
