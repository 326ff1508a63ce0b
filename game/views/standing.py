"""Where a finished game stands among plans played without people."""

from game.play.session import Session
from game.rules.index import index
from game.scenario.read import folder_of
from game.simulation.standing import read
from game.views.words import Words

TEN = 10


def standing_line(session: Session, words: Words) -> str:
    """How many of ten plans this game ended above, and the best index known; nothing where no plans were played."""
    kept = None if session.record.areas else read(folder_of(session.scenario.id))  # plans begin where the scenario does
    if kept is None or not kept.total:
        return ""
    say, final = words.say, int(index(session.state.measured, session.rulebook).final[0])
    above = kept.below(final) * TEN // kept.total
    best = words.points(max(kept.best, final))
    if final >= kept.best:
        return say("No plan played without people is known to end higher.")
    if not above:
        return say("Most plans played without people end higher. The best known: {best}.", best=best)
    return say("Better than {n} of 10 plans played without people. The best known: {best}.", n=above, best=best)
