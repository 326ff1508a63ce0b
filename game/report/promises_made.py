"""Every promise and pledge of a game, and what became of it."""

from collections.abc import Iterator

from game.report.games import Game
from game.report.rows import PromiseRow
from game.rules.state import BROKEN, KEPT
from game.views.commitments import promises_kept
from game.views.words import Words


def promises_made(game: Game, words: Words) -> Iterator[PromiseRow]:
    """Tools promised before the first quarter, to be kept at the end; then pledges given on the way."""
    session, last = game.session, game.session.rulebook.quarters
    for tool, works in promises_kept(session):
        settled = "kept" if works else "broken"
        yield PromiseRow(
            game=game.label, kind="promise", id=tool, name=words.tool(tool), due=last,
            state=settled if game.finished else "open",
        )  # fmt: skip
    for place, pledge in enumerate(session.rulebook.pledges):
        now = int(session.state.pledged[0, place])
        if now:
            yield PromiseRow(
                game=game.label, kind="pledge", id=pledge.id, name=words.pledge(pledge.id), due=min(int(session.state.due[0, place]), last),
                state={KEPT: "kept", BROKEN: "broken"}.get(now, "open"),
            )  # fmt: skip
