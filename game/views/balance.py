"""Balance: claims that hold and claims that do not, how policies end, and which tools and answers are of use."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.rules.metrics import METRICS, Games
from game.rules.state import ABSENT
from game.scenario.claims import PLAYERS
from game.simulation.answers import ENOUGH, Tally
from game.simulation.balance import Balance
from game.simulation.claims import Verdict
from game.text.catalog import Catalog
from game.text.numbers import whole
from game.views.balance_charts import Histogram, LimitBar, Tick, histogram, index_axis, limit_bar
from game.views.balance_openings import OpeningsRow, kinds_in_words, openings_rows
from game.views.balance_words import METRIC_NAMES, number_of, percent, player, points, times, wanted
from game.views.words import Words, labelled

PLANNER, SENSIBLE = "planner", "thumb"
SIGNS = {"held": "✓", "failed": "✗", "warned": "!", "noted": "·", "unmeasured": "?"}


@dataclass(frozen=True)
class ClaimRow:
    """One claim."""

    id: str
    it: str
    who: str
    metric: str
    state: str  # held, failed, warned, noted, unmeasured
    sign: str
    verdict: str
    measured: str
    wanted: str
    times: str  # where what is wanted comes from, if it is so many times something else
    notes: tuple[str, ...]
    bar: LimitBar | None


@dataclass(frozen=True)
class PolicyRow:
    """How the games of one policy end."""

    name: str
    games: str
    mean: str
    spread: str
    medals: str
    chart: Histogram


@dataclass(frozen=True)
class ToolRow:
    """How often a tool is used."""

    id: str
    name: str
    plane: str
    numeral: str
    shares: tuple[tuple[str, str, float], ...]  # of each policy shown: its name, the share in words, the share
    note: str


@dataclass(frozen=True)
class EventRow:
    """How often each answer to an event is the best one."""

    name: str
    tried: str  # in how many states its answers were, or that it never came
    answers: tuple[tuple[str, str, float, bool], ...]  # name, in how many states it is best, the share of those tried, whether never


@dataclass(frozen=True)
class ScenarioBalance:
    """One scenario."""

    id: str
    name: str
    sum: str
    claims: tuple[ClaimRow, ...]
    policies: tuple[PolicyRow, ...]
    ticks: tuple[Tick, ...]
    tools: tuple[ToolRow, ...]
    events: tuple[EventRow, ...]


@dataclass(frozen=True)
class BalanceView:
    """All that was measured."""

    heading: str
    lead: str
    scenarios: tuple[ScenarioBalance, ...]
    together: tuple[ClaimRow, ...]
    openings: tuple[OpeningsRow, ...]


def balance_view(balances: Sequence[Balance], together: Sequence[Verdict], say: Catalog) -> BalanceView:
    """What the laboratory measured. together: what became of claims about all scenarios; empty if not all were measured."""
    words = Words(balances[0].scenario, say)
    return BalanceView(
        heading=say("Balance"),
        lead=say("What the game teaches, measured: every policy played each scenario from the same seeds, and each claim is judged by those games."),
        scenarios=tuple(_scenario(balance, say) for balance in balances),
        together=tuple(claim_row(verdict, words, say) for verdict in together),
        openings=openings_rows(balances, say),
    )


def _scenario(balance: Balance, say: Catalog) -> ScenarioBalance:
    words, played = Words(balance.scenario, say), balance.measured.games
    start = next(iter(played.values())).start
    axis = index_axis([games.final for games in played.values()], start)
    rows = tuple(claim_row(verdict, words, say) for verdict in balance.verdicts)
    return ScenarioBalance(
        id=balance.scenario.id,
        name=say.of(balance.scenario.sheet.name),
        sum=_sum(rows, say),
        claims=rows,
        policies=tuple(_policy(name, played[name], histogram(played[name].final, start, axis), say) for name in PLAYERS if name in played),
        ticks=axis.ticks(0.25),
        tools=_tools(balance, words),
        events=_events(balance, words),
    )


def _sum(rows: Sequence[ClaimRow], say: Catalog) -> str:
    def number(state: str) -> int:
        return sum(row.state == state for row in rows)

    return say(
        "Claims: {held} hold, {failed} do not; warnings: {warned}; not measured: {unmeasured}.",
        held=number("held"),
        failed=number("failed"),
        warned=number("warned") + number("noted"),
        unmeasured=number("unmeasured"),
    )


def claim_row(verdict: Verdict, words: Words, say: Catalog) -> ClaimRow:
    """One claim; words: those of its scenario, or of any one for a claim about all."""
    check, state = verdict.check, state_of(verdict)
    notes = [say("There is no policy '{name}' yet.", name=verdict.missing)] if verdict.missing else []
    if verdict.which:
        notes.append(say("These break it: {names}.", names=", ".join(_thing(name, METRICS[check.metric].of, words) for name in verdict.which)))
    if check.why is not None:
        notes.append(say.of(check.why))
    return ClaimRow(
        id=check.id,
        it=say.of(check.it),
        who=player(check.with_, say) if check.with_ else "–",
        metric=METRIC_NAMES[check.metric](say),
        state=state,
        sign=SIGNS[state],
        verdict=_verdict(state, say),
        measured="–" if verdict.measured is None else number_of(check.metric, verdict.measured, say),
        wanted=wanted(verdict, say),
        times=times(verdict, say),
        notes=tuple(notes),
        bar=limit_bar(verdict),
    )


def state_of(verdict: Verdict) -> str:
    """What became of a claim: held, failed, warned, noted or unmeasured."""
    if verdict.held is None:
        return "unmeasured"
    return "held" if verdict.held else {"error": "failed", "warning": "warned", "note": "noted"}[verdict.check.severity]


def _verdict(state: str, say: Catalog) -> str:
    return {
        "held": say("holds"),
        "failed": say("does not hold"),
        "warned": say("warning"),
        "noted": say("only shown"),
        "unmeasured": say("not measured"),
    }[state]


def _thing(name: str, of: str, words: Words) -> str:
    """A tool, two kinds of unit, an event or an answer by its name; by its id where it belongs to another scenario."""
    if of == "openings":
        return kinds_in_words(name, words.say)
    event, _, answer = name.partition("/")
    if answer:
        said = next(one.name for one in words.events[event].answers if one.id == answer)
        return labelled(words.event(event), words.say.of(said))
    if of == "events":
        return words.event(name)
    return words.tool(name) if name in words.tools else name


def _policy(name: str, games: Games, chart: Histogram, say: Catalog) -> PolicyRow:
    won = float((games.medal > 0).mean())
    return PolicyRow(
        name=player(name, say),
        games=whole(say.language, games.end.games),
        mean=points(float(games.final.mean()), say),
        spread=points(float(games.final.std()), say),
        medals=percent(won, say),
        chart=chart,
    )


def _tools(balance: Balance, words: Words) -> tuple[ToolRow, ...]:
    book, played, say = balance.scenario.rulebook, balance.measured.games, words.say
    shown = [name for name in (PLANNER, SENSIBLE) if name in played]
    rows = []
    for place in np.argsort(book.plane_of_tool, kind="stable").tolist():
        name = book.tools[place]
        shares = [(player(one, say), played[one].tools[name]) for one in shown]
        if PLANNER in played:
            shares.append((say("strong player, first year"), played[PLANNER].opening.get(name, 0.0)))
        given = say("at work from the start") if book.beginning.stage[place] != ABSENT else ""
        note = say("statutory") if book.statutory[place] else given
        plane = words.planes[words.tools[name].plane]
        said = tuple((who, percent(share, say), share) for who, share in shares)
        rows.append(ToolRow(name, words.tool(name), plane.id, plane.numeral, said, note))
    return tuple(rows)


def _events(balance: Balance, words: Words) -> tuple[EventRow, ...]:
    say, rows = words.say, []
    for tally in balance.measured.tallies:
        names = {answer.id: say.of(answer.name) for answer in words.events[tally.event].answers}
        answers = tuple(
            (names[name], whole(say.language, best), best / max(tally.states, 1), tally.states >= ENOUGH and best == 0)
            for name, best in zip(tally.answers, tally.best, strict=True)
        )
        rows.append(EventRow(words.event(tally.event), _tried(tally, say), answers))
    return tuple(rows)


def _tried(tally: Tally, say: Catalog) -> str:
    """In how many states the answers were tried, and whether that tells anything."""
    if not tally.states:
        return say("It came in none of the games.")
    states = whole(say.language, tally.states)
    return say("of {states}", states=states) if tally.states >= ENOUGH else say("of {states}, too few to judge", states=states)
