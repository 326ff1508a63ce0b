"""What the balance laboratory prints for programs: plain data, one object for each scenario and one for all together."""

from collections.abc import Sequence
from typing import Any

from game.simulation.balance import Balance
from game.simulation.claims import Verdict
from game.simulation.openings import between_kinds, opening

ALL = "*"
"""What stands in the place of the scenario for claims about all of them; no scenario can be called so."""

PLANNER = "planner"
PLAYED = {"used_by_planner": PLANNER, "used_by_thumb": "thumb"}


def figures(balance: Balance, language: str) -> dict[str, Any]:
    """One scenario. opening: the tools that most games of the planner begin in their first year."""
    played = balance.measured.games
    begun = played[PLANNER].opening if PLANNER in played else {}
    return {
        "scenario": balance.scenario.id,
        "kind": balance.measured.kind,
        "games": {name: games.end.games for name, games in played.items()},
        "claims": [claim(verdict, language) for verdict in balance.verdicts],
        "tools": [
            {"id": tool}
            | {key: round(played[name].tools[tool], 4) if name in played else None for key, name in PLAYED.items()}
            | {"begun_in_first_year": round(begun[tool], 4) if tool in begun else None}
            for tool in balance.scenario.rulebook.tools
        ],
        "opening": sorted(opening(played[PLANNER])) if PLANNER in played else None,
        "events": [
            {
                "id": tally.event,
                "came": tally.came,
                "states": tally.states,
                "answers": [
                    {"id": name, "open": could, "best": best} for name, could, best in zip(tally.answers, tally.open, tally.best, strict=True)
                ],
            }
            for tally in balance.measured.tallies
        ],
    }


def figures_together(balances: Sequence[Balance], verdicts: Sequence[Verdict], language: str) -> dict[str, Any]:
    """All scenarios together; openings: how much those of two kinds of unit overlap."""
    openings = [(one.measured.kind, opening(one.measured.games[PLANNER])) for one in balances if PLANNER in one.measured.games]
    return {
        "scenario": ALL,
        "games": {},
        "claims": [claim(verdict, language) for verdict in verdicts],
        "tools": [],
        "events": [],
        "openings": {pair: round(share, 4) for pair, share in between_kinds(openings).items()},
    }


def claim(verdict: Verdict, language: str) -> dict[str, Any]:
    """One claim; measured and held are null where it could not be measured."""
    check, limits = verdict.check, [round(limit, 4) for limit in verdict.limits]
    return {
        "id": check.id,
        "it": getattr(check.it, language),
        "with": check.with_,
        "metric": check.metric,
        "held": verdict.held,
        "measured": None if verdict.measured is None else round(verdict.measured, 4),
        "relation": check.relation,
        "wanted": None if not limits else limits if len(limits) > 1 else limits[0],
        "severity": check.severity,
        "games": verdict.games,
        "which": list(verdict.which),
        "missing": verdict.missing or None,
    }
