"""Names in URLs, made of names for people."""

import re
import unicodedata

_OTHERS = re.compile(r"[^a-z0-9]+")


def slug_of(text: str) -> str:
    """A text in lower case, without accents, and with a dash for everything that is no letter or digit."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _OTHERS.sub("-", plain.lower()).strip("-")
