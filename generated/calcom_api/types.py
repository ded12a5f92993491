"""What models are made of besides attrs: values that can be left out, open enums, hidden secrets, undecoded parts."""

import warnings
from enum import Enum, IntEnum, StrEnum
from functools import cache
from typing import Any, Final, Literal, NoReturn, Self

from attrs import field, frozen


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


class OpenIntEnum(IntEnum):
    """A set of numbers that the server may extend: an unknown one becomes a member of its own, equal to its number."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"VALUE_{value}"
        member._value_ = value
        return member


def masked(_secret: object) -> str:
    """What a repr shows in place of a secret."""
    return "'***'"


@frozen
class Undecoded:
    """Something of an answer that has none of the documented shapes: kept as it came, so that the rest can be read.

    An item of a list can be one, and a shape of a union that this version does not know. To a type checker it has no
    other attributes, so ``isinstance`` is needed only where such things are dealt with.

    Attributes:
        data: Its JSON; not in the repr, as it may hold secrets.
        reason: Where it departs from the documented shape, and how.
    """

    data: Any = field(repr=False)
    reason: str

    def to_dict(self) -> Any:
        """Give its JSON, unchanged."""
        return self.data

    def __getattr__(self, name: str) -> NoReturn:
        """Tell why it has not what the documented shape has."""
        raise AttributeError(f"no {name}: the API sent something undocumented ({self.reason}); its JSON is in .data")


class SecretText(str):
    """Text that no repr shows."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Three stars."""
        return masked(self)


@cache  # once is enough: a program may do it a thousand times
def warn_deprecated(what: str, instead: str, *, depth: int = 4) -> None:
    """Warn that ``what`` is deprecated, the first time that it is used, ``depth`` calls above."""
    warnings.warn(f"{what} is deprecated. {instead}", DeprecationWarning, stacklevel=depth)
