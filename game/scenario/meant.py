"""Hints to authors: the word that was meant, the nearest names, or all there are when those are few."""

from collections.abc import Iterable
from difflib import get_close_matches

from game.scenario.problems import brief, nearest
from game.text.catalog import Catalog

FEW = 25  # names that one still reads through
NEAREST = 5


def meant(word: object, known: Iterable[str], say: Catalog) -> str:
    """What may have been meant by a word; nothing where there are no names."""
    names = list(known)
    near = nearest(word, names)
    if near:
        return say("did you mean '{word}'?", word=near)
    if len(names) <= FEW:
        return there_are(names, say) if names else ""
    close = get_close_matches(brief(word).lower(), names, n=NEAREST, cutoff=0.0)
    return say("there are {n}, the nearest in spelling: {names}", n=len(names), names=", ".join(close))


def there_are(known: Iterable[str], say: Catalog) -> str:
    """All names, or the first of many."""
    names = list(known)
    if len(names) <= FEW:
        return say("there are: {names}", names=", ".join(names))
    return say("there are {n}, such as: {names}", n=len(names), names=", ".join(names[:NEAREST]))
