"""Parts put together as sentences to be read aloud."""

from game.text.catalog import Catalog
from game.text.numbers import decimal
from game.views.words import capital

ENDS = (".", "!", "?", "…", ":", "”")


def joined(*parts: str) -> str:
    """Parts as sentences, each with its full stop and, after another sentence, its capital letter; empty ones are left out."""
    told = ""
    for part in (part.strip() for part in parts):
        if part:
            whole = part if part.endswith(ENDS) else f"{part}."
            told += f" {capital(whole)}" if told.endswith((".", "!", "?")) else f" {whole}" if told else whole
    return told


def because(causes: tuple[str, ...], say: Catalog) -> str:
    """The causes in a few words, or nothing."""
    return say("Because of: {causes}", causes="; ".join(causes)) if causes else ""


def points(thousandths: int, places: int, say: Catalog) -> str:
    """Points of the index as a number."""
    return decimal(say.language, thousandths, places)
