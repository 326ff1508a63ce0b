"""How much alike games in places of different kinds begin."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.simulation.balance import Balance
from game.simulation.openings import between_kinds, opening
from game.text.catalog import Catalog
from game.views.balance_words import percent
from game.views.start import kind_of_place

PLANNER = "planner"


@dataclass(frozen=True)
class OpeningsRow:
    """Two kinds of unit."""

    kinds: str
    shared: str  # in words
    share: float


def openings_rows(balances: Sequence[Balance], say: Catalog) -> tuple[OpeningsRow, ...]:
    """Every two kinds of unit that the strong player played."""
    played = [(one.measured.kind, opening(one.measured.games[PLANNER])) for one in balances if PLANNER in one.measured.games]
    return tuple(OpeningsRow(kinds_in_words(pair, say), percent(share, say), share) for pair, share in between_kinds(played).items())


def kinds_in_words(pair: str, say: Catalog) -> str:
    """A pair of kinds as it is read: rural gmina – city."""
    return " – ".join(kind_of_place(kind, say) for kind in pair.split("/"))
