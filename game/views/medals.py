"""The medals while the game is played: what each takes, and how it stands now as far as one can know."""

from game.play.session import Session
from game.rules.meters import METERS
from game.rules.rulebook import Condition
from game.views.describe import condition
from game.views.meter_names import quantity
from game.views.result import MEDAL_NAMES
from game.views.words import Words

UNSEEN = ("area", "plane", "hidden")
"""Meters of the true state, which nobody at the table knows."""


def medal_goals(session: Session, words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each medal with its terms."""
    goals = session.rulebook.goals
    return tuple((MEDAL_NAMES[medal.id](words.say), tuple(_term(session, words, one) for one in medal.needs)) for medal in goals.medals)


def _term(session: Session, words: Words, entry: Condition) -> str:
    text = condition(words, session.rulebook, entry)
    name = str(entry.fields[0])
    if entry.kind not in ("at-least", "below") or name in UNSEEN:
        return text
    of = entry.fields[1]
    assert isinstance(of, int)
    now = int(METERS[name].read(session.state, session.rulebook, of)[0])
    return words.say("{condition} (now {value})", condition=text, value=quantity(words, name, now))
