"""Amounts: a number, or so much for each of something that can be counted."""

from typing import Any

from numpy.typing import NDArray

from game.rules.meters import ALL, METERS, Readable
from game.rules.rulebook import Amount, Rulebook

COUNTS = ("working-tools", "imposed-tools", "organisations")
"""Meters that an amount may be counted by."""


def worth(now: Readable, rulebook: Rulebook, amount: Amount) -> int | NDArray[Any]:
    """What an amount comes to: a number, or one for each game."""
    return amount.number * METERS[amount.per].read(now, rulebook, ALL) if amount.per else amount.number
