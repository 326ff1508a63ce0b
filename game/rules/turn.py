"""One quarter. Reading `apply` from top to bottom is reading the rules of the game."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules import drift, people, tools
from game.rules.activities import carry_out_activities
from game.rules.chance import FACES, roll, source
from game.rules.changes import BUDGET, REST, Changes
from game.rules.deadlines import watch_deadlines
from game.rules.documents import consult, enact, find_defects
from game.rules.draft import Draft
from game.rules.events import NONE, answer_events, draw_events
from game.rules.fit import fits, true_needs
from game.rules.index import assessed
from game.rules.plan import Plan
from game.rules.pledges import make_pledges, settle_pledges
from game.rules.practices import copy_practices
from game.rules.rulebook import Rulebook
from game.rules.state import State

MANY = 3  # circles of people invited with which the table knows all there is to know
SLIP = 450  # thousandths of a point that a table without a moderator may be wrong by


def begin(rulebook: Rulebook, seeds: NDArray[np.uint64], changes: Changes | None = None) -> State:
    """The state before the first quarter, just after the opening self-assessment, for every seed."""
    games, start = len(seeds), rulebook.beginning
    need = true_needs(np.asarray(seeds, np.uint64), rulebook)

    def each(values: Any, kind: type = np.int32) -> Any:
        shape = (games, *np.shape(values))
        return np.asfortranarray(np.broadcast_to(np.asarray(values, kind), shape)).copy("F")

    zero_tool, zero_event = np.zeros(len(rulebook.tools), np.int8), np.zeros(len(rulebook.events), np.int8)
    state = State(
        quarter=0, seed=np.asarray(seeds, np.uint64).copy(), area=each(start.area), habit=each(start.habit),
        stage=each(start.stage, np.int8), mode=each(start.mode, np.int8), left=each(zero_tool, np.int8),
        age=each(start.age, np.int8), care=each(start.care), made=each(np.zeros(len(rulebook.tools))), quality=each(np.zeros(len(rulebook.tools))),
        principle=each(start.principle), trust=each(start.trust), money=each(0), hours=each(0), effort=each(0),
        competence=each(start.competence), will=each(start.will), council=each(start.council), capacity=each(start.capacity),
        energy=each(start.energy), independence=each(start.independence), bond=each(start.bond),
        active=each(start.active, np.int8), resident=each(start.resident),
        measured=each(assessed(start.area)), measured_in=each(0), event=each(NONE, np.int16),
        need=np.asfortranarray(need), fit=np.asfortranarray(fits(need, rulebook).T),
        studied=each(np.zeros(len(rulebook.planes)), np.int8), known=each(start.known, np.int8),
        informed=each(start.stage > 0, np.int8), form=each(start.form, np.int8),
        flawed=each(zero_tool, np.int8), ease=each(np.zeros(len(rulebook.tools))), counter=each(start.counter),
        done=each(np.zeros(len(rulebook.activities)), np.int8), due=each(np.zeros(len(rulebook.pledges)), np.int8),
        pledged=each(np.zeros(len(rulebook.pledges)), np.int8), missed=each(np.zeros(len(rulebook.deadlines)), np.int8),
        card=each(np.zeros(len(rulebook.practices)), np.int8),
        fired=each(zero_event, np.int8), answered=each(zero_event, np.int8), committed=each(zero_tool, np.int8),
        looms=each(np.zeros(len(rulebook.warned)), np.int8),
    )  # fmt: skip
    draft = Draft(state, changes)
    begun = np.arange(games * len(rulebook.tools))
    draft.flat("made")[begun] = tools.made(draft, rulebook, begun)
    draft["quality"][:] = tools.qualities(draft, rulebook).T
    bring_resources(draft, rulebook)
    draft["money"][:] = rulebook.money_at_start
    drift.keep_in_bounds(draft)
    if changes is not None:
        changes.entries.clear()
        account_for_start(draft, rulebook, changes)
    return draft.finish()


def apply(state: State, plan: Plan, rulebook: Rulebook, changes: Changes | None = None) -> State:
    """The state after one quarter, for every game of the batch. Alters nothing it is given."""
    if state.quarter >= rulebook.quarters:
        return state
    draft = Draft(state, changes)
    if state.quarter == 0:
        draft["committed"][:] = plan.commit
    answer_events(draft, plan, rulebook)
    make_pledges(draft, plan.pledge, rulebook)
    consult(draft, plan, rulebook)
    carry_out_activities(draft, plan, rulebook)
    copy_practices(draft, plan.copies, rulebook)
    tools.stop_tools(draft, plan, rulebook)
    tools.keep_up(draft, plan, rulebook)
    tools.start_tools(draft, plan, rulebook)
    enact(draft, plan, rulebook)
    find_defects(draft, rulebook)
    spent = effort_spent(draft)
    tools.prepare_tools(draft, rulebook)
    quality = tools.work(draft, rulebook)
    drift.move_areas(draft, rulebook, quality)
    drift.feed_principles(draft, rulebook, quality)
    drift.move_trust(draft, rulebook)
    drift.move_people(draft, rulebook, spent)
    drift.move_residents(draft, rulebook)
    people.overload(draft, rulebook)
    people.burn_out(draft, rulebook)
    people.rely(draft, rulebook)
    people.found(draft, rulebook)
    watch_deadlines(draft, rulebook)
    settle_pledges(draft, rulebook)
    drift.keep_in_bounds(draft)
    draft.quarter += 1
    measure(draft, rulebook)
    bring_resources(draft, rulebook)
    draw_events(draft, rulebook)
    drift.keep_in_bounds(draft)
    return draft.finish(quarter=draft.quarter)


def effort_spent(draft: Draft) -> NDArray[np.int32]:
    """What share of the organisations' effort of this quarter went, in thousandths. (game,)"""
    had = np.maximum(draft.state.effort.astype(np.int64), 1)
    return np.asarray(np.clip((had - draft["effort"]) * 1000 // had, 0, 1000).astype(np.int32))


def measure(draft: Draft, rulebook: Rulebook) -> None:
    """A cyclical assessment measures in the first quarter of the year; everybody measures at the end."""
    if draft.quarter == rulebook.quarters:
        draft["measured"][:] = assessed(draft["area"])
        draft["measured_in"][:] = draft.quarter
    elif rulebook.season_of(draft.quarter - 1) == 0:
        games = np.flatnonzero((draft["quality"].T[rulebook.measures] > 0).any(axis=0))
        draft["measured"][games] = np.clip(assessed(draft["area"][games] + slips(draft, rulebook, games)), 1000, 5000)
        draft["measured_in"][games] = draft.quarter


def slips(draft: Draft, rulebook: Rulebook, games: NDArray[np.intp]) -> NDArray[np.int32]:
    """How far an assessment misses the truth: who leads it halves that, who is invited does the rest. (one of the games, area)"""
    rolls = [roll(draft.state.seed[games], draft.quarter, source(f"slip:{name}")) for name in rulebook.areas]
    missed = np.stack(rolls, axis=1) * (2 * SLIP) // FACES - SLIP
    moderators, invited = rulebook.counter_used_as("moderators"), rulebook.counter_used_as("invited")
    if moderators is not None:
        missed >>= (draft["counter"][games, moderators] > 0)[:, None]  # a shift halves: numpy divides by arrays slowly
    if invited is not None:
        missed = missed * np.maximum(MANY - draft["counter"][games, invited], 0)[:, None] // MANY
        draft.cause = REST  # invitations hold for one assessment
        draft.add("counter", None, (invited,), -draft["counter"][:, invited])
    return np.asarray(missed, np.int32)


def bring_resources(draft: Draft, rulebook: Rulebook) -> None:
    """Money comes once a year and what is left of the old returns; time and energy come anew each quarter."""
    draft.cause = BUDGET
    if rulebook.season_of(draft.quarter) + 1 == rulebook.money_season:
        draft.add("money", None, (), rulebook.money - draft["money"])
    draft.add("hours", None, (), rulebook.hours - draft["hours"])
    strength = (draft["capacity"] // 1000) * (draft["energy"] // 1000) * (draft["active"] & draft["known"]) * rulebook.pace.effort // 1000
    draft.add("effort", None, (), strength.T.sum(axis=0, dtype=np.int32) - draft["effort"])


def account_for_start(draft: Draft, rulebook: Rulebook, changes: Changes) -> None:
    """Whose merit the first level of each area is: that of the practices already at work and of old customs."""
    quality = np.ascontiguousarray(draft["quality"].T)
    heading = drift.pull(draft, rulebook, quality)
    for area in range(len(rulebook.areas)):
        height, reach = float(draft["area"][0, area] - 1000), float(heading.reach[0, area]) or 1.0
        parts = {f"tool:{name}": height * float(heading.share[tool, area, 0]) / reach for tool, name in enumerate(rulebook.tools)}
        parts["habit"] = height - sum(parts.values())
        changes.share.update({(cause, area): part for cause, part in parts.items() if part})
