"""What tables tell of a workshop: the votes of people by side, and what its trainer did to the game."""

from collections.abc import Iterator
from typing import Any

from game.play.workshop import CLOSING, OPENING
from game.report.games import Game
from game.report.rows import ActRow, VoteRow
from game.rules.rulebook import SIDES


def people_votes(game: Game) -> Iterator[VoteRow]:
    """The votes of each side on each area, at the beginning and at the end; nothing where nobody voted."""
    if game.workshop is None:
        return
    for when in (OPENING, CLOSING):
        for area in game.session.rulebook.areas:
            for side in SIDES:
                votes = game.workshop.votes(when, side, area)
                if votes:
                    given: dict[str, Any] = {"when": when, "side": side}
                    yield VoteRow(game=game.label, area=area, votes=list(votes), **given)


def acts_of(game: Game) -> Iterator[ActRow]:
    """Acts in the quarters that were played and in the one that is being planned, in their order: they take effect at once.

    An answer is the table's own and stands among the choices.
    """
    for quarter, choices in enumerate((*game.session.record.quarters, game.session.record.draft), 1):
        for act in (act for act in choices.trainer if act.kind != "answer"):
            kind: Any = act.kind
            value = act.value / 1000 if act.kind == "score" else None
            yield ActRow(game=game.label, quarter=quarter, kind=kind, id=act.of, value=value, reason=act.reason)
