"""Good practices of other places: how they come to light, and what it brings to copy them, adapted or as they are."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES, roll
from game.rules.draft import Draft
from game.rules.drift import MOST_EASE
from game.rules.places import places
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
    flat = places(copies)
    place = flat // max(draft.state.games, 1)
    game = flat - place * draft.state.games
    way, tool = copies.T.reshape(-1).take(flat), rulebook.tool_of_practice.take(place)
    price, ease = prices_of_copying(rulebook), _gains(rulebook)
    if draft.changes is None:
        np.subtract.at(draft["hours"], game, price[1].take(way))
        np.subtract.at(draft["effort"], game, price[2].take(way))
        np.add.at(draft.flat("ease"), tool * draft.state.games + game, ease.take(way))
    for one, taken in zip(place, way, strict=True) if draft.changes is not None else ():
        practice = rulebook.practices[one]
        draft.cause = f"practice:{practice.id}"
        draft.add("hours", None, (), -price[1, taken])
        draft.add("effort", None, (), -price[2, taken])
        draft.add("ease", None, (practice.tool,), ease[taken])
    draft.flat("card")[flat] = way


def prices_of_copying(rulebook: Rulebook) -> NDArray[np.int32]:
    """What each way of copying takes. (resource, way)"""
    return np.array([cost(rulebook, way) if way in WAYS.values() else (0, 0, 0) for way in range(COPIED + 1)], np.int32).T


def _gains(rulebook: Rulebook) -> NDArray[np.int32]:
    """Thousandths off the cost of a tool for each way of copying its practice. (way,)"""
    return np.array([gain(rulebook, way) if way in WAYS.values() else 0 for way in range(COPIED + 1)], np.int32)


def eased_by(ease: NDArray[np.int32], copies: NDArray[np.int8], rulebook: Rulebook) -> NDArray[np.int32]:
    """What makes tools cheaper to introduce, with the practices that are copied this quarter. ease (game, tool), copies (game, practice)"""
    if not copies.any():
        return ease
    every = np.arange(ease.size)
    return eased_at(ease, copies, rulebook, every).reshape(ease.T.shape).T


def eased_at(ease: NDArray[np.int32], copies: NDArray[np.int8], rulebook: Rulebook, flat: NDArray[np.intp]) -> NDArray[np.int32]:
    """The same at some places of tools and games alone. (one of the places,)"""
    eased = ease.T.reshape(-1).take(flat)
    copied = places(copies)
    if not copied.size:
        return eased
    place = copied // len(ease)
    game = copied - place * len(ease)
    more = np.zeros(ease.size, np.int32)
    np.add.at(more, rulebook.tool_of_practice.take(place) * len(ease) + game, _gains(rulebook).take(copies.T.reshape(-1).take(copied)))
    eased += more.take(flat)
    return np.minimum(eased, MOST_EASE, out=eased)


def followed(card: NDArray[np.int8], rulebook: Rulebook, flat: NDArray[np.intp]) -> Flat:
    """How the practice of each tool was copied: ADAPTED, COPIED, or 0 for not at all. card (game, practice); flat: places of tools and games"""
    games, copied = len(card), places(card >= ADAPTED)
    place = copied // max(games, 1)
    found = np.zeros(games * len(rulebook.tools), np.int8)
    found[rulebook.tool_of_practice.take(place) * games + copied - place * games] = card.T.reshape(-1).take(copied)
    return np.asarray(found.take(flat))
