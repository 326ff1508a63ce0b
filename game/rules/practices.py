"""Good practices of other places: how they come to light, and what it brings to copy them, adapted or as they are."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES, roll
from game.rules.draft import Draft
from game.rules.drift import MOST_EASE
from game.rules.rulebook import Rulebook
from game.rules.state import ADAPTED, COPIED, KNOWN, PREPARED, UNKNOWN, WORKING

WAYS = {"adapt": ADAPTED, "as-it-is": COPIED}
"""In which ways a practice is copied -> what its card then is."""

Flat = NDArray[np.int8]


def show(draft: Draft, rulebook: Rulebook, games: NDArray[np.intp], number: int) -> None:
    """So many cards come to light in those games, any of those unknown, first those of tools that are neither at work nor prepared."""
    if not rulebook.practices:
        return
    sources = np.array([practice.source for practice in rulebook.practices], np.uint64)[:, None]
    order = roll(draft.state.seed[games], draft.quarter, sources)  # (practice, game)
    stage = draft["stage"][games][:, rulebook.tool_of_practice].T
    order += FACES * ((stage == WORKING) | (stage == PREPARED))
    card = draft["card"]
    for _ in range(number):
        new = np.where(card[games].T == UNKNOWN, order, 2 * FACES)
        place = new.argmin(axis=0)
        found = np.flatnonzero(new.min(axis=0) < 2 * FACES)
        card[games[found], place[found]] = KNOWN


def cost(rulebook: Rulebook, way: int) -> tuple[int, int, int]:
    """What it takes to copy a practice in that way: money, hours, effort."""
    return (0, rulebook.pace.adapting, rulebook.pace.adapting_effort) if way == ADAPTED else (0, 0, 0)


def gain(rulebook: Rulebook, way: int) -> int:
    """Thousandths off the cost of introducing the tool."""
    return rulebook.pace.adapted if way == ADAPTED else rulebook.pace.copied


def copy_practices(draft: Draft, copies: NDArray[np.int8], rulebook: Rulebook) -> None:
    """Practices copied this quarter make their tools cheaper to introduce, at once. copies (game, practice)"""
    for place in map(int, np.flatnonzero(copies.any(axis=0))):
        practice = rulebook.practices[place]
        draft.cause = f"practice:{practice.id}"
        for way in WAYS.values():
            games = np.flatnonzero(copies[:, place] == way)
            _, hours, effort = cost(rulebook, way)
            draft.add("hours", games, (), -hours)
            draft.add("effort", games, (), -effort)
            draft.add("ease", games, (practice.tool,), gain(rulebook, way))
            draft.put("card", games, (place,), way)


def eased_by(ease: NDArray[np.int32], copies: NDArray[np.int8], rulebook: Rulebook) -> NDArray[np.int32]:
    """What makes tools cheaper to introduce, with the practices that are copied this quarter. ease (game, tool), copies (game, practice)"""
    if not copies.any():
        return ease
    easier = np.array(ease, order="F")
    for place in np.flatnonzero(copies.any(axis=0)):
        tool = rulebook.practices[place].tool
        for way in WAYS.values():
            games = np.flatnonzero(copies[:, place] == way)
            easier[games, tool] = np.minimum(easier[games, tool] + gain(rulebook, way), MOST_EASE)
    return easier


def followed(card: NDArray[np.int8], rulebook: Rulebook, flat: NDArray[np.intp]) -> Flat:
    """How the practice of each tool was copied: ADAPTED, COPIED, or 0 for not at all. card (game, practice); flat: places of tools and games"""
    games = len(card)
    found = np.zeros(games * len(rulebook.tools), np.int8)
    for place in np.flatnonzero((card >= ADAPTED).any(axis=0)):
        copied = np.flatnonzero(card[:, place] >= ADAPTED)
        found[rulebook.practices[place].tool * games + copied] = card[copied, place]
    return np.asarray(found.take(flat))
