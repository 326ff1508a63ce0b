"""The medals while the game is played: what each takes, and how it stands now as far as one can know."""

from game.play.session import Session
from game.rules.meters import METERS
from game.rules.rulebook import Condition
from game.views.describe import condition, need
from game.views.meter_names import meter, quantity
from game.views.result import MEDAL_NAMES
from game.views.words import Words

UNSEEN = ("area", "plane", "hidden")
"""Meters of the true state, which nobody at the table knows."""


def medal_goals(session: Session, words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each medal with its terms."""
    goals = session.rulebook.goals
    return tuple((MEDAL_NAMES[medal.id](words.say), tuple(_term(session, words, one) for one in medal.needs)) for medal in goals.medals)


def next_medal(session: Session, words: Words) -> str:
    """How far the next medal is, as things were last measured; nothing where all terms that can be known are met."""
    for medal in session.rulebook.goals.medals:
        gaps = [gap for need in medal.needs if (gap := _gap(session, words, need))]
        if gaps:
            return words.say("To the {medal} there is still to go: {gaps}.", medal=MEDAL_NAMES[medal.id](words.say).lower(), gaps="; ".join(gaps))
    return ""


def _gap(session: Session, words: Words, entry: Condition) -> str:
    """How much of a term is missing, or nothing where it is met or cannot be known."""
    if entry.kind != "at-least":
        text, met = need(words, session, entry)
        return "" if met or entry.fields[0] in UNSEEN else text
    name, of = str(entry.fields[0]), entry.fields[1]
    if name in UNSEEN:
        return ""
    assert isinstance(of, int)
    now, wanted = int(METERS[name].read(session.state, session.rulebook, of)[0]), int(str(entry.fields[2]))
    if now >= wanted:
        return ""
    named = meter(words, session.rulebook, name, of)
    return words.say("{name} (now {now}, needed {wanted})", name=named, now=quantity(words, name, now), wanted=quantity(words, name, wanted))


def _term(session: Session, words: Words, entry: Condition) -> str:
    text = condition(words, session.rulebook, entry)
    name = str(entry.fields[0])
    if entry.kind not in ("at-least", "below") or name in UNSEEN:
        return text
    of = entry.fields[1]
    assert isinstance(of, int)
    now = int(METERS[name].read(session.state, session.rulebook, of)[0])
    return words.say("{condition} (now {value})", condition=text, value=quantity(words, name, now))
