"""Which events a quarter had, in their order, and how each was answered."""

from game.play.session import Session


def happened(session: Session, quarter: int) -> list[tuple[int, str]]:
    """Place of the event and id of its answer, for a quarter from 0; the last answer where none was given.

    One comes by itself at most; a trainer may have brought in more, each after the one before was answered.
    """
    events = session.rulebook.events
    choices = (*session.record.quarters, session.draft)[quarter]
    places = {event.id: place for place, event in enumerate(events)}
    found = [(places[act.of], act.answer) for act in choices.trainer if act.kind == "answer"]
    last = int(session.states[quarter].event[0])
    return [*found, (last, choices.answer or events[last].answers[-1].id)] if last >= 0 else found
