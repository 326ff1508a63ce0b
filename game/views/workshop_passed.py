"""What happened in the quarters that passed without new decisions before the last votes."""

from dataclasses import dataclass

from game.play.session import Session
from game.play.workshop_led import Led
from game.rules.index import index
from game.text.catalog import Catalog
from game.views.corrections import corrections
from game.views.news import news
from game.views.words import Words


@dataclass(frozen=True)
class PassedView:
    """A page to be looked at before the votes."""

    heading: str
    lead: str
    hidden: bool  # whether the index is kept from the table
    index: tuple[int, int]  # thousandths: as it was known then, and as the last self-assessment found it
    values: tuple[str, str]
    planes: tuple[tuple[str, str, str, int, int, str], ...]  # id, numeral, name, then and now in thousandths, both in words
    bands: tuple[tuple[int, int, str], ...]
    quarters: tuple[tuple[str, tuple[str, ...]], ...]  # name of the quarter, what happened
    corrected: str  # that the index of then holds scores which a trainer corrected, or nothing
    next: str
    known: str = ""  # of when the two indexes are


def passed_view(led: Led, say: Catalog) -> PassedView:
    """The last quarters of the record; their number is told by the workshop."""
    session, words = led.session, Words(led.scenario, say)
    end = len(session.record.quarters)
    first = max(0, end - led.workshop.passed)
    then, now = (index(state.measured, session.rulebook) for state in (session.states[first], session.state))
    known_corrected = any(one.quarter <= first for one in corrections(session))
    values = int(then.mean[0]), int(now.mean[0])
    return PassedView(
        heading=say("Meanwhile"),
        lead=say.plural("{n} quarter passed without a new decision.", "{n} quarters passed without new decisions.", end - first),
        hidden=led.blind,
        index=values,
        values=(words.points(values[0]), words.points(values[1])),
        planes=tuple(
            (plane.id, plane.numeral, say.of(plane.name), int(before), int(after), f"{words.points(int(before))} → {words.points(int(after))}")
            for plane, before, after in zip(led.scenario.model.planes, then.planes[0], now.planes[0], strict=True)
        ),
        bands=words.bands(),
        quarters=tuple(_quarter(session, quarter, words) for quarter in range(first, end)),
        corrected=say("The earlier one holds scores that the trainer corrected.") if known_corrected else "",
        next=say("Begin to vote"),
        known=_known(session, words, first),
    )


def _known(session: Session, words: Words, first: int) -> str:
    """Of when the two indexes are, and that the first is not how things truly were then. first: the first quarter that passed, from 0"""
    say, measured = words.say, int(session.states[first].measured_in[0])
    start = words.points(int(index(session.opening.measured, session.rulebook).mean[0]))
    of_first = (
        say("The first was measured after quarter {n}; at the start of the game it was {start}.", n=measured, start=start)
        if measured
        else say("The first comes from the self-assessment at the start of the game ({start}); nobody has measured since.", start=start)
    )
    return " ".join(
        (of_first, say("The second was found by the self-assessment at the end. How it truly was after each quarter, the debrief shows."))
    )


def _quarter(session: Session, quarter: int, words: Words) -> tuple[str, tuple[str, ...]]:
    """A quarter and its news, as they stood at its end."""
    say = words.say
    ended = Session(session.scenario, session.record.until(quarter + 1))
    name = say("Quarter {n}, {months}", n=quarter + 1, months=words.months(session.rulebook.season_of(quarter)))
    return name, news(ended, words) or (say("Nothing out of the ordinary happened."),)
