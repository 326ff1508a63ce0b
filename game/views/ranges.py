"""Ranges of the index and of what is gained, in words and numbers."""

import math

from game.play.forecast import Range
from game.text.catalog import Catalog
from game.views.words import Words


def about(words: Words, index: Range) -> str:
    """An index with its range, as a part of a sentence."""
    low, middle, high = _written(words, index)
    if low == high:
        return words.say("about {middle} in nearly every game", middle=middle)
    return words.say("in four games of five between {low} and {high}", low=low, high=high)


def short(words: Words, index: Range) -> str:
    """An index with its range: 2.71 (2.58–2.83)."""
    low, middle, high = _written(words, index)
    return middle if low == high else f"{middle} ({low}–{high})"


def _written(words: Words, index: Range, sign: bool = False) -> tuple[str, str, str]:
    low, middle, high = (words.points(number, sign=sign) for number in (index.low, index.middle, index.high))
    return low, middle, high


def written(gain: Range) -> Range:
    """A gain in the hundredths in which it is written, so that a picture of it says the same as the number."""
    return Range(*(int(math.copysign((abs(number) + 5) // 10 * 10, number)) for number in (gain.low, gain.middle, gain.high)))


def gain_text(words: Words, gain: Range) -> str:
    """What is gained in the middle, with its sign."""
    return words.points(gain.middle, sign=True)


def gain_spread(words: Words, gain: Range) -> str:
    """From where to where the gain goes: +0.02 to +0.12."""
    low, _, high = _written(words, gain, sign=True)
    return words.say("nearly always this") if low == high else words.say("{low} to {high}", low=low, high=high)


def gain_words(words: Words, gain: Range) -> str:
    """From where to where the gain goes, as a part of a sentence."""
    low, middle, high = _written(words, gain, sign=True)
    if low == high:
        return words.say("{gain} in nearly every game", gain=middle)
    return words.say("in four games of five from {low} to {high}", low=low, high=high)


def rounding(say: Catalog) -> str:
    """Why an index moves in steps and a gain does not."""
    return say("The index (1–5) moves in small steps, because areas are rated in half points. The gain in hundredths of a point is a guide.")
