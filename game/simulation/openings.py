"""Openings: with which tools games begin, and how much alike places of different kinds begin."""

from collections.abc import Sequence
from itertools import combinations

from game.rules.metrics import Each, Games

USUAL = 0.5  # the share of games that begin a tool in their first year from which on it belongs to the opening


def opening(games: Games) -> frozenset[str]:
    """The tools that at least half of the games begin in their first four quarters; tools at work from the start are not begun."""
    return frozenset(tool for tool, share in games.opening.items() if share >= USUAL)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Of the tools of two openings, the share that both have (Jaccard); two that begin nothing are alike."""
    return len(one & other) / len(one | other) if one | other else 1.0


def between_kinds(openings: Sequence[tuple[str, frozenset[str]]]) -> Each:
    """How much the openings of two kinds of unit overlap: of all pairs of their scenarios, the most. openings: kind, opening of each scenario

    The name of a pair is both kinds in the order of the alphabet, with a stroke between them.
    """
    found: Each = {}
    for (kind, mine), (other, theirs) in combinations(openings, 2):
        if kind != other:
            pair = "/".join(sorted((kind, other)))
            found[pair] = max(found.get(pair, 0.0), overlap(mine, theirs))
    return dict(sorted(found.items()))
