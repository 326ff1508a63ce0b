"""What an act of a workshop does to the game: each function gives the game as it stands after it."""

from dataclasses import replace

from game.play.acts import Act, missing
from game.play.choices import Choices
from game.play.record import Record
from game.play.session import Session
from game.play.workshop import Person
from game.rules.rulebook import SIDES


def with_act(session: Session, act: Act) -> Session:
    """With one more act of the trainer. What was planned is kept as long as it can be paid for; an answer is given once."""
    record, step = session.record, session.step
    answer = "" if act.kind == "answer" else record.draft.answer
    after = _replayed(session, replace(record, draft=replace(record.draft, answer=answer, trainer=(*record.draft.trainer, act))))
    after.remember(session)
    if after.short(after.draft):
        after.choose(_undecided(after.draft))
    after.step = after.first_step() if step in ("desk", "event") else step
    return after


def with_event(session: Session, name: str) -> Session:
    """With an event brought in now; one that was answered before does its work first, so that both are in the quarter."""
    if session.event >= 0:
        waits = session.rulebook.events[session.event].id
        session = with_act(session, Act("answer", waits, answer=session.draft.answer))
    return with_act(session, Act("event", name))


def quarter_before(session: Session) -> Session | None:
    """At the plan of the quarter before, as it was made, with what one side had only proposed; None before the second quarter."""
    record, place = session.record, len(session.record.quarters) - 1
    if place < 0:
        return None
    taken = record.quarters[place]
    own = {tool: mode for tool, mode in taken.start.items() if tool not in taken.others}
    plan = replace(taken, start=own | taken.proposed, others=(), proposed={})
    before = _replayed(session, replace(record.until(place), draft=plan))
    before.step = before.first_step()
    return before


def would_be_left(session: Session) -> Choices | None:
    """The draft without the last decision of this quarter; None if there is none. After a reload the last tool planned counts as the last."""
    last = next(reversed(session.draft.start), "")
    return session.before_last or (session.draft.without(last) if last else None)


def take_back(session: Session) -> bool:
    """Take back the last decision of this quarter, in place; False if there is none."""
    left = would_be_left(session)
    if left is None:
        return False
    if not session.undo():
        session.record = replace(session.record, draft=left)  # not a new choice, which could be taken back in its turn
    return True


def play_out(session: Session) -> None:
    """Play the quarters that are left, without new decisions, in place."""
    while not session.over:
        session.choose(_undecided(session.draft))
        session.end_quarter()


def seat_acts(record: Record, people: tuple[Person, ...]) -> tuple[Act, ...]:
    """What the record must be told of who is there: a side has nobody any more, or has again. At one common table it does not matter."""
    if record.role != "two":
        return ()
    written = missing(act for choices in (*record.quarters, record.draft) for act in choices.trainer)
    empty = {side for side in SIDES if not any(one.side == side and not one.absent for one in people)}
    return tuple(Act("absent" if side in empty else "present", side) for side in SIDES if (side in empty) != (side in written))


def _undecided(draft: Choices) -> Choices:
    """What of a draft stays when nothing new is decided."""
    return Choices(commit=draft.commit, answer=draft.answer, consulted=draft.consulted)


def _replayed(session: Session, record: Record) -> Session:
    """The game as it stands after its record was changed."""
    return Session(session.scenario, record, session.step)
