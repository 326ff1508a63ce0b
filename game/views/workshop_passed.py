"""What happened in the quarters that passed without new decisions before the last votes."""

from dataclasses import dataclass

from game.play.session import Session
from game.play.workshop_led import Led
from game.text.catalog import Catalog
from game.views.news import news
from game.views.words import Words


@dataclass(frozen=True)
class PassedView:
    """A page to be looked at before the votes. It holds no index: what the place's own people say would sway those at the table."""

    heading: str
    lead: str
    waits: str  # when the index is seen
    quarters: tuple[tuple[str, tuple[str, ...]], ...]  # name of the quarter, what happened
    next: str


def passed_view(led: Led, say: Catalog) -> PassedView:
    """The last quarters of the record; their number is told by the workshop."""
    session, words = led.session, Words(led.scenario, say)
    end = len(session.record.quarters)
    first = max(0, end - led.workshop.passed)
    return PassedView(
        heading=say("Meanwhile"),
        lead=say.plural("{n} quarter passed without a new decision.", "{n} quarters passed without new decisions.", end - first),
        waits=say("What this did to the index is seen after your votes, so that everybody judges for themselves."),
        quarters=tuple(_quarter(session, quarter, words) for quarter in range(first, end)),
        next=say("Begin to vote"),
    )


def _quarter(session: Session, quarter: int, words: Words) -> tuple[str, tuple[str, ...]]:
    """A quarter and its news, as they stood at its end."""
    say = words.say
    ended = Session(session.scenario, session.record.until(quarter + 1))
    name = say("Quarter {n}, {months}", n=quarter + 1, months=words.months(session.rulebook.season_of(quarter)))
    return name, news(ended, words) or (say("Nothing out of the ordinary happened."),)
