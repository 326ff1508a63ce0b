"""Support: research, visits, an academy, advice; and what research has shown."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.documents import advice_left, paid_advice
from game.rules.rulebook import Amount, Effect
from game.rules.state import State
from game.text.catalog import Catalog
from game.views.describe import effect
from game.views.event import AnswerRow
from game.views.gist import gist, least_cost
from game.views.meter_names import meter
from game.views.practices import known_count
from game.views.refusals import not_now
from game.views.words import Words

PRESSING, SLACK = 1100, 900  # thousandths from which a need is said to be pressing, or not


@dataclass(frozen=True)
class ActivityCard:
    """One activity."""

    id: str
    name: str
    about: str
    times: str  # how many times it was and can be done
    options: tuple[AnswerRow, ...]
    open: bool  # whether one of its options is possible now
    planned: str  # the name of the planned option, or nothing
    cost: str = ""  # what it takes at least
    gist: str = ""  # what it is good for, in a few words


@dataclass(frozen=True)
class NeedRow:
    """What research has shown of one area."""

    code: str
    name: str
    plane: str
    words: str
    size: int  # 1 pressing, 0 as usual, -1 not needed, -2 not known


@dataclass(frozen=True)
class SupportView:
    """All activities and what is left of their budgets."""

    heading: str
    lead: str
    counters: tuple[tuple[str, str], ...]  # name, what is left
    activities: tuple[ActivityCard, ...]  # those possible now first
    needs: tuple[NeedRow, ...]
    hidden: str  # how many organisations nobody knows yet, if that can be guessed
    practices: str = ""  # how many good practices of others are known, if there are any in the scenario
    plan: str = ""  # what is chosen, or that nothing is


def support_view(session: Session, say: Catalog) -> SupportView:
    """The support as it stands this quarter."""
    words, book, state = Words(session.scenario, say), session.rulebook, session.state
    cards = tuple(_card(session, words, place) for place in range(len(book.activities)))
    counters = tuple((say.of(words.counters[name].name), str(_left(session, place))) for place, name in enumerate(book.counters))
    return SupportView(
        heading=say("Choose support"),
        lead=say("Each activity is done in one of its ways: click a way or press its number. Some are possible only for a time."),
        counters=counters,
        activities=tuple(sorted(cards, key=lambda card: (not card.planned, not card.open))),
        needs=need_rows(session, words),
        hidden=say("There may be organisations that nobody in the office knows.") if (state.known[0] == 0).any() else "",
        practices=known_count(session, say) if book.practices else "",
        plan=_plan(cards, say),
    )


def _plan(cards: tuple[ActivityCard, ...], say: Catalog) -> str:
    """What is chosen; it stays chosen without any further word."""
    chosen = "; ".join(card.name for card in cards if card.planned)
    return say("In the plan, also after you go back to the desk: {names}.", names=chosen) if chosen else say("Nothing is chosen yet.")


def _left(session: Session, counter: int) -> int:
    """What there is of a counter; of the hours of advice what the plan leaves, as everywhere."""
    if counter == paid_advice(session.rulebook):
        return advice_left(session.state, session.plan(), session.rulebook)
    return int(session.state.counter[0, counter])


def _card(session: Session, words: Words, place: int) -> ActivityCard:
    book = session.rulebook
    activity = book.activities[place]
    entry = words.activities[activity.id]
    chosen = session.draft.activity.get(activity.id, "")
    rows = []
    for option, written in zip(activity.options, entry.options, strict=True):
        refused = None if chosen == option.id else session.activity_refusal(activity.id, option.id)
        why_not = not_now(words, session, refused) if refused else ""
        rows.append(
            AnswerRow(
                option.id,
                words.say.of(written.name),
                words.cost(*option.cost),
                _effects(session, words, option.effects),
                why_not,
                chosen == option.id,
                f"activity={activity.id}={option.id}",
            )
        )
    planned = next((row.name for row in rows if row.chosen), "")
    times = words.say("done {n} of {all}", n=int(session.state.done[0, place]), all=activity.times)
    return ActivityCard(
        activity.id, words.activity(activity.id), words.say.of(entry.about), times, tuple(rows), any(not row.why_not for row in rows), planned,
        cost=least_cost(words, activity), gist=gist(words, book, activity),
    )  # fmt: skip


def _effects(session: Session, words: Words, entries: tuple[Effect, ...]) -> tuple[str, ...]:
    """What an option does. What there is less of to do afterwards is no loss: how much is left now and then."""
    return tuple(_fewer(session, words, entry) or effect(words, session.rulebook, entry) for entry in entries)


def _fewer(session: Session, words: Words, entry: Effect) -> str:
    """A counter that goes down, as its values before and after; nothing for anything else, and for advice, which the plan takes."""
    if entry.kind != "change" or entry.fields[0] != "counter":
        return ""
    _, of, by = entry.fields
    assert isinstance(of, int)
    assert isinstance(by, Amount)
    if by.number >= 0 or of == paid_advice(session.rulebook):
        return ""
    now = int(session.state.counter[0, of])
    named = meter(words, session.rulebook, "counter", of)
    return words.say("{counter}: {now} now, {then} afterwards", counter=named, now=now, then=max(0, now + by.number))


def need_rows(session: Session, words: Words) -> tuple[NeedRow, ...]:
    """What is known of the needs of each area."""
    rows = []
    for place, area in enumerate(session.scenario.model.areas):
        size = known_need(session.state, session.rulebook.plane_of_area[place], place)
        text = {1: words.say("pressing here"), 0: words.say("as elsewhere"), -1: words.say("not needed so much here"), -2: words.say("not known")}[
            size
        ]
        rows.append(NeedRow(area.code, words.area(area.id), area.plane, text, size))
    return tuple(rows)


def known_need(state: State, plane: int, area: int) -> int:
    """1 pressing, 0 as usual, -1 not needed, -2 not known."""
    if not state.studied[0, plane]:
        return -2
    need = int(state.need[0, area])
    return 1 if need >= PRESSING else -1 if need <= SLACK else 0
