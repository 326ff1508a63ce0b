"""What a plan may bring by the end of the year, and a tool within it: forecasts in words."""

from dataclasses import dataclass
from typing import NamedTuple

from game.play.choices import Choices
from game.play.forecast import Forecast, Range, year_end
from game.play.session import Session
from game.rules.state import WORKING
from game.text.catalog import Catalog
from game.views.ranges import about, gain_spread, gain_text, gain_words, rounding, short, written
from game.views.words import Words


@dataclass(frozen=True)
class PlanForecast:
    """What the plan may bring by the end of the year, or of the game."""

    label: str
    value: str  # the index with its range; three dots as long as it is not worked out
    sentence: str
    tip: str


class Branch(NamedTuple):
    """One of the plans that are compared."""

    label: str
    draft: Choices
    chosen: bool = False  # whether it is the plan as it is


@dataclass(frozen=True)
class Gain:
    """What one branch brings against the first."""

    label: str
    chosen: bool
    range: Range | None  # thousandths of a point; None as long as it is not worked out
    text: str
    words: str
    spread: str  # from where to where it goes in four games of five


@dataclass(frozen=True)
class Outlook:
    """What may come of several branches."""

    heading: str
    note: str
    legend: str  # the marks of the bars
    rounding: str
    without: tuple[str, str]  # label of the first branch, and its index
    gains: tuple[Gain, ...]


def forecast_of(session: Session, drafts: tuple[Choices, ...]) -> Forecast:
    """A forecast of drafts to the end of the year, still to be worked out."""
    return Forecast(session.state, session.book(), drafts, until=year_end(session.rulebook, session.state.quarter))


def plan_forecast(session: Session, forecast: Forecast | None, say: Catalog) -> PlanForecast:
    """What the plan may bring. forecast: None as long as it is not worked out"""
    index = forecast.end(0) if forecast else None
    value, when = short(Words(session.scenario, say), index) if index else "…", horizon(session, say)
    label = say("Index, end of the game") if _last(session) else say("Index, end of the year")
    sentence = say("This plan: index about {value} {when}", value=value, when=when)
    tip = say("The middle of imagined games, and from where to where four of five go. Not a promise.")
    return PlanForecast(label, value, sentence, f"{sentence}. {tip}")


def plan_sentences(session: Session, forecast: Forecast, say: Catalog) -> tuple[str, ...]:
    """What the plan may bring, in whole sentences."""
    index = forecast.end(0)
    if index is None:
        return ()
    text = say("With this plan the index {when} is {about}.", when=horizon(session, say), about=about(Words(session.scenario, say), index))
    return text, say("These are imagined games, not a promise.")


def branches(session: Session, tool: str, say: Catalog) -> tuple[Branch, ...]:
    """The plan without a tool, then with it in each way that is open; for a tool at work, kept up, then unpaid and withdrawn. None: no choice."""
    words, draft = Words(session.scenario, say), session.draft
    if session.stage(tool) == WORKING:
        kept = _without(_without(draft, "neglect", tool), "stop", tool)
        rows = [
            Branch(say("Kept up"), kept, draft == kept),
            Branch(say("Upkeep not paid"), kept.toggled("neglect", tool), tool in draft.neglect and tool not in draft.stop),
            Branch(say("Withdrawn"), kept.toggled("stop", tool), tool in draft.stop),
        ]
    elif tool in session.idle_tools():
        free = draft.without(tool)
        rows = [Branch(say("Without it"), free, draft == free)]
        rows += [
            Branch(words.mode(mode), draft if draft.start.get(tool) == mode else free.started(tool, mode), draft.start.get(tool) == mode)
            for mode in session.modes(tool)
            if session.start_refusal(tool, mode) is None or draft.start.get(tool) == mode
        ]
    else:
        rows = []
    return tuple(rows) if len(rows) > 1 else ()


def _without(draft: Choices, name: str, tool: str) -> Choices:
    return draft.toggled(name, tool) if tool in getattr(draft, name) else draft


def outlook(session: Session, tool: str, rows: tuple[Branch, ...], forecast: Forecast | None, say: Catalog) -> Outlook:
    """What each branch may bring against the first. rows: those of the tool; forecast: of their drafts, None as long as it is not worked out"""
    words = Words(session.scenario, say)
    without = forecast.end(0) if forecast else None
    return Outlook(
        heading=say("What a change may bring") if session.stage(tool) == WORKING else say("What it may bring"),
        note=_note(session, say),
        legend=say("Thin line: no change. Thick: the middle. Bar: from – to."),
        rounding=rounding(say),
        without=(rows[0].label, short(words, without) if without else "…"),
        gains=tuple(
            Gain(
                label=row.label,
                chosen=row.chosen,
                range=(gain := written(forecast.gain(place)) if forecast else None),
                text=gain_text(words, gain) if gain else "…",
                words=gain_words(words, gain) if gain else "",
                spread=gain_spread(words, gain) if gain else "",
            )
            for place, row in enumerate(rows)
            if place
        ),
    )


def _last(session: Session) -> bool:
    """Whether the year ends with the game."""
    return year_end(session.rulebook, session.state.quarter) == session.rulebook.quarters


def horizon(session: Session, say: Catalog) -> str:
    """Up to when forecasts of a plan go: the end of the year, or of the game, with its quarter."""
    until = year_end(session.rulebook, session.state.quarter)
    return game_end(session, say) if _last(session) else say("at the end of the year (quarter {n})", n=until)


def game_end(session: Session, say: Catalog) -> str:
    """The end of the game with its quarter."""
    return say("at the end of the game (quarter {n})", n=session.rulebook.quarters)


def _note(session: Session, say: Catalog) -> str:
    return say("By how much the index (1–5) would change {when}. A guess, not a promise.", when=horizon(session, say))
