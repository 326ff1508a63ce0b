"""What a sensible player does beside tools: asks what is needed here, takes the support there is, and writes down what works."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.policies.leanings import Leanings, weight
from game.policies.picking import Making, Ranking
from game.rules.activities import open_options
from game.rules.conditions import Facts
from game.rules.copying import copyable
from game.rules.documents import ADVICE, COUNCIL
from game.rules.meters import METERS
from game.rules.plan import FULL, Mask, Plan
from game.rules.practices import cost, gain
from game.rules.rulebook import HOURS_A_DAY, RESOURCES, Activity, Amount, Answer, Effect, Rulebook
from game.rules.state import ADAPTED, DECISION, ORDER, PRACTICE, RESOLUTION, WORKING, State

SPARE = 60  # hours that a document must leave
RESERVE = (0, 110, 200)  # thousandths of money, hours and effort that a sensible player leaves unspent
A_QUARTER = 2  # activities taken in one quarter
MOST_A_QUARTER = 6
MOST_PAPERS = 4  # documents put into strong forms in one quarter
WORTH_IT = 1000  # thousandths: what an activity must seem worth for its price
FAINT = 300  # what one that seems worth nothing is worth to somebody who leans to it
FIRM, FIRMER = 12, 18  # points of leaning beyond which a document is made stronger than usual, or not at all
GOOD = {
    "trust": 2.0,
    "capacity": 2.0,
    "competence": 2.0,
    "principle": 1.0,
    "council": 1.0,
    "will": 0.7,
    "area": 25.0,
    "independence": 0.7,
    "ease": 0.06,
}
"""What a natural unit of each meter is worth to a player who counts on his fingers."""

EACH = {"find": 6.0, "show": 1.0}
"""And what each thing is worth that comes to light."""

Have = NDArray[np.int32]  # what the plan leaves of money, hours and effort (resource, game); brought up to date as the plan grows


def study(state: State, plan: Plan, rulebook: Rulebook, have: Have) -> None:
    """Plan the research that shows the needs of planes not yet studied."""
    facts = Facts(state, rulebook)
    for place, activity in enumerate(rulebook.activities):
        teaches = [[int(str(effect.fields[0])) for effect in option.effects if effect.kind == "learn"] for option in activity.options]
        if not any(teaches):
            continue
        allowed = open_options(state, plan, rulebook, place, have, facts)
        for number in sorted(range(len(teaches)), key=lambda option: -len(teaches[option])):
            new = np.logical_or.reduce([state.studied[:, plane] == 0 for plane in teaches[number]] or [np.zeros(state.games, bool)])
            games = new & allowed[number] & (plan.activity[:, place] == 0)
            plan.activity[games, place] = number + 1
            have -= np.array(activity.options[number].cost)[:, None] * games


def write_down(state: State, plan: Plan, rulebook: Rulebook, have: Have, leanings: Leanings) -> None:
    """Put promised tools that work into the form of an order, with advice while there is some; other tools get a decision."""
    working, form = state.stage.T == WORKING, state.form.T
    promised = (state.committed.T > 0) & (leanings.form >= -FIRM)
    wanted = np.where(promised | (leanings.form > FIRM), ORDER, PRACTICE)
    wanted[(leanings.form > FIRMER) & (state.council >= COUNCIL * 1000)] = RESOLUTION
    place = rulebook.counter_used_as("advice")
    advice = np.zeros(state.games, np.int32) if place is None else state.counter[:, place]
    wanted = np.where(working & (form < wanted), wanted, PRACTICE)
    papers = np.clip(1 + leanings.how("papers") // 4, 1, MOST_PAPERS)
    for paper in range(int(papers.max(initial=0))):
        tool, games = _put(plan, rulebook, have, np.where((plan.form.T == 0) & (paper < papers), wanted, PRACTICE))
        plan.advised[games, tool] = advice[games] - ADVICE * plan.advised[games].sum(axis=1) >= ADVICE
    _put(plan, rulebook, have, np.where(working & (form == PRACTICE) & (plan.form.T == 0) & (leanings.form >= -FIRM), DECISION, PRACTICE))


def _put(plan: Plan, rulebook: Rulebook, have: Have, wanted: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Write the first document wanted that leaves some hours; its tools and games. wanted: a form, PRACTICE for none (tool, game)"""
    hours = np.array(rulebook.form_hours)
    able = (wanted > PRACTICE) & (hours[wanted] + SPARE <= have[1])
    games = np.flatnonzero(able.any(axis=0))
    tool = able.argmax(axis=0)[games]
    forms = wanted[tool, games]
    plan.form[games, tool] = forms
    have[1, games] -= hours[forms]
    return tool, games


def take_support(state: State, plan: Plan, rulebook: Rulebook, have: Have, leanings: Leanings) -> None:
    """Plan the activities that seem worth their price, as long as they leave a reserve."""
    options = options_of(rulebook.activities)
    asked, ranking = _ranking(state, plan, rulebook, options, leanings)
    times = np.clip(A_QUARTER + leanings.how("support") // 4, 0, MOST_A_QUARTER)
    for turn in range(int(times.max(initial=0)) if asked.size else 0):
        games = np.flatnonzero(spares(state, have, leanings) & (turn < times))
        while games.size:
            best = ranking.best(games=games if games.size < state.games else None)
            games, best = games[best >= 0], best[best >= 0]
            option = asked[best]
            able = (options.cost[:, option] <= have[:, games]).all(axis=0)
            taker, taken = games[able], option[able]
            plan.activity[taker, options.place[taken]] = options.number[taken] + 1
            have[:, taker] -= options.cost[:, taken]
            ranking.strike(best[~able], games[~able])
            for beside in range(1 - options.most, options.most):
                other = np.clip(best[able] + beside, 0, len(asked) - 1)
                same = options.place[asked[other]] == options.place[taken]
                ranking.strike(other[same], taker[same])
            games = games[~able]


def spares(state: State, have: Have, leanings: Leanings) -> Mask:
    """Which games have more left than the reserve. (game,)"""
    kept = reserve(state, leanings)
    return np.asarray((have[1] > kept[1]) & (have[2] > kept[2]))


def reserve(state: State, leanings: Leanings) -> NDArray[np.int64]:
    """What a player keeps back of money, hours and effort. (resource, game)"""
    hours = np.clip(RESERVE[1] + leanings.how("hours").astype(np.int64) * 8, 0, 500)
    effort = np.clip(RESERVE[2] + leanings.how("effort").astype(np.int64) * 12, 0, 600)
    return np.stack([np.zeros(state.games, np.int64), state.hours * hours // 1000, state.effort * effort // 1000])


class Options(NamedTuple):
    """All options of all activities, one under another."""

    place: NDArray[np.intp]  # (option,)  of its activity
    number: NDArray[np.intp]  # (option,) within the activity
    cost: NDArray[np.int32]  # (resource, option)
    worth: NDArray[np.int32]  # (option,) thousandths, for its price
    most: int  # options of one activity


@lru_cache(maxsize=16)
def options_of(activities: tuple[Activity, ...]) -> Options:
    """The options of a scenario and what they seem worth for their price."""
    all_of = [(place, number, option) for place, activity in enumerate(activities) for number, option in enumerate(activity.options)]
    return Options(
        place=np.array([place for place, _, _ in all_of], np.intp),
        number=np.array([number for _, number, _ in all_of], np.intp),
        cost=np.array([option.cost for _, _, option in all_of], np.int32).reshape(-1, len(RESOURCES)).T,
        worth=np.array([max(FAINT, round(1000 * _worth_its_price(option))) for _, _, option in all_of], np.int32),
        most=max((len(activity.options) for activity in activities), default=0),
    )


def _ranking(state: State, plan: Plan, rulebook: Rulebook, options: Options, leanings: Leanings) -> tuple[NDArray[np.intp], Ranking]:
    """Which options are open and worth their price in some game, and their ranking. -> options, a ranking of them"""
    facts = Facts(state, rulebook)
    worth = options.worth[:, None] * leanings.liking // 1000
    wanted = worth > WORTH_IT * weight(leanings.how("worth")) // 1000
    asked, open_now = [], []
    for option, (place, number) in enumerate(zip(map(int, options.place), map(int, options.number), strict=True)):
        activity = rulebook.activities[place]
        may = wanted[option] & (state.done[:, place] < activity.times) & (plan.activity[:, place] == 0)
        needs = activity.when + activity.options[number].needs
        if needs and may.any():
            may &= facts.hold(needs)
        if may.any():
            asked.append(option)
            open_now.append(may)
    asked.reverse()  # of those worth alike the last one was always taken first
    rows = np.array(asked, np.intp)
    return rows, Ranking(worth[rows], np.array(open_now[::-1]).reshape(len(rows), state.games))


def adapt(making: Making) -> None:
    """Adapt the known practices of tools that begin this quarter, where that saves at least the days and the energy it takes."""
    state, rulebook, start = making.state, making.rulebook, making.plan.start
    _, hours, effort = cost(rulebook, ADAPTED)
    for place in map(int, np.flatnonzero((state.card > 0).any(axis=0))):
        tool = rulebook.practices[place].tool
        games = np.flatnonzero(start[:, tool] > 0)
        games = games[copyable(state, rulebook, place, games)]
        saved = rulebook.cost[:, start[games, tool] - 1, tool] * gain(rulebook, ADAPTED) // FULL
        games = games[(saved[1] >= hours) & (making.have[2, games] + saved[2] >= effort)]
        making.copy(place, ADAPTED, games)


def _worth_its_price(option: Answer) -> float:
    money, hours, effort = option.cost
    return sum(_worth(effect) for effect in option.effects) / (1 + money / 3000 + hours / HOURS_A_DAY + effort / 600)


def _worth(effect: Effect) -> float:
    if effect.kind in EACH:
        return EACH[effect.kind] * int(str(effect.fields[0]))
    if effect.kind != "change":
        return 0.0
    meter, by = str(effect.fields[0]), effect.fields[2]
    assert isinstance(by, Amount)
    return GOOD.get(meter, 0.0) * by.number / METERS[meter].unit
