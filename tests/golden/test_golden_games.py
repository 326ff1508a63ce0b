"""Whole games as text: a change of behaviour shows here, and raises the version of the rules in the same commit.

Written anew by: GOLDEN=1 python -m pytest tests/golden
"""

import os
from pathlib import Path

import pytest

from game.play.choices import choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.rules import VERSION
from game.rules.index import assessed, index
from game.scenario.read import load

HERE = Path(__file__).parent
GAMES = [("na-medal", "thumb", 1), ("na-medal", "random", 2)]


def told(scenario: str, policy: str, seed: int) -> str:
    """A game quarter by quarter, with the numbers that matter."""
    session = Session.new(load(scenario), seed)
    book, lines = session.rulebook, [f"rules {VERSION} · {scenario} · {policy} · seed {seed}"]
    while not session.over:
        event = book.events[session.event].id if session.event >= 0 else "-"
        session.choose(choices_of(POLICIES[policy](session.state, book), book, session.event))
        started = ", ".join(f"{tool} ({mode})" for tool, mode in session.draft.start.items()) or "-"
        lines += [f"quarter {session.state.quarter + 1}", f"  event {event} {session.draft.answer}".rstrip(), f"  start {started}"]
        session.end_quarter()
        state = session.state
        lines += [
            f"  areas {state.area[0].tolist()}",
            f"  principles {state.principle[0].tolist()} trust {state.trust[0].tolist()}",
            f"  money {state.money[0]} effort {state.effort[0]} index {index(assessed(state.area), book).mean[0]}",
            f"  {session.record.digests[-1]}",
        ]
    return "\n".join([*lines, f"end {index(session.state.measured, book).final[0]}"]) + "\n"


@pytest.mark.parametrize(("scenario", "policy", "seed"), GAMES)
def test_a_game_goes_as_it_went(scenario, policy, seed):
    file = HERE / f"{scenario}-{policy}-{seed}.txt"
    if os.environ.get("GOLDEN"):
        file.write_text(told(scenario, policy, seed), encoding="utf-8")
    assert told(scenario, policy, seed) == file.read_text(encoding="utf-8")
