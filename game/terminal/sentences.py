"""Parts put together as sentences to be read aloud."""

from game.text.catalog import Catalog
from game.text.numbers import decimal

ENDS = (".", "!", "?", "…", ":", "”")


def joined(*parts: str) -> str:
    """Parts as sentences, each with its full stop; empty ones are left out."""
    return " ".join(part if part.endswith(ENDS) else f"{part}." for part in (part.strip() for part in parts) if part)


def because(causes: tuple[str, ...], say: Catalog) -> str:
    """The causes in a few words, or nothing."""
    return say("Because of: {causes}", causes="; ".join(causes)) if causes else ""


def points(thousandths: int, places: int, say: Catalog) -> str:
    """Points of the index as a number."""
    return decimal(say.language, thousandths, places)
