"""What is wrong with the words of a command."""

from __future__ import annotations


class Mistake(ValueError):  # noqa: N818 - it is one of the user's, told as a sentence
    """A command that cannot be right: nothing was sent. Its text begins with the option or argument at fault."""
