"""The closed table of what tools, events, answers and modes may do."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.amounts import worth
from game.rules.draft import Draft, Rows
from game.rules.forms import FORMS, shake
from game.rules.meters import METERS
from game.rules.pledges import pledge_now
from game.rules.practices import show
from game.rules.rulebook import RESIDENTS, Amount, Effect, Rulebook
from game.rules.state import WITHDRAWN, WORKING

FULL = 1000  # thousandths: the whole of an effect

Share = NDArray[np.int32] | int


class EffectKind(NamedTuple):
    """What an effect does. The first field is written under the kind's own name."""

    fields: dict[str, str]  # field -> type; read by the checks, the schema, the reference and the sentences
    apply: Callable[..., None]  # (draft, rulebook, games, share of a thousand, *fields)
    help: str


def _change(draft: Draft, rulebook: Rulebook, games: Rows, share: Share, meter: str, of: int, by: Amount) -> None:
    amount = worth(draft, rulebook, by)
    if games is not None and isinstance(amount, np.ndarray):
        amount = amount[games]
    if not isinstance(share, int) or share != FULL:
        amount = amount * share // FULL
    name, places = METERS[meter].changes, _places(rulebook, meter, of)
    if METERS[meter].of == "field?":
        draft.add_to(name, games, places, amount)
    else:
        draft.add(name, games, places, amount)


class PlainChange(NamedTuple):
    """A change by a number that is the same in every state."""

    name: str  # an array of a state
    places: tuple[int, ...]  # in it; the first for an array without places
    amount: int


def plain_change(rulebook: Rulebook, effect: Effect) -> PlainChange | None:
    """The effect as a plain change, or None if it is none."""
    if effect.kind != "change":
        return None
    meter, of, by = effect.fields
    kind = METERS[str(meter)]
    if not isinstance(by, Amount) or by.per:
        return None
    places = _places(rulebook, str(meter), int(str(of)))
    return PlainChange(kind.changes, places if places or kind.of else (0,), by.number)


def _places(rulebook: Rulebook, meter: str, of: int) -> tuple[int, ...]:
    """Where a meter lies in the array that it changes; nothing for an array without places."""
    kind = METERS[meter]
    if kind.of == "field?":
        return rulebook.members[of]
    if kind.of:
        return (of,)
    return (RESIDENTS.index(meter),) if kind.changes == "resident" else ()


def _withdraw(draft: Draft, rulebook: Rulebook, games: Rows, share: Share, tool: int) -> None:
    games = every(draft) if games is None else games
    draft.put("stage", games[draft["stage"][games, tool] == WORKING], (tool,), WITHDRAWN)


def _find(draft: Draft, rulebook: Rulebook, games: Rows, share: Share, number: int) -> None:
    """The first hidden organisations of the scenario come to light."""
    games = every(draft) if games is None else games
    left = np.full(len(games), number)
    known = draft["known"]
    for place in range(known.shape[1]):
        found = (known[games, place] == 0) & (draft["active"][games, place] > 0) & (left > 0)
        known[games[found], place] = 1
        left -= found


def _learn(draft: Draft, rulebook: Rulebook, games: Rows, share: Share, plane: int) -> None:
    draft["studied"][slice(None) if games is None else games, plane] = 1


def _shake(draft: Draft, rulebook: Rulebook, games: Rows, share: Share, form: str) -> None:
    shake(draft, rulebook, every(draft) if games is None else games, FORMS.index(form))


def _pledge(draft: Draft, rulebook: Rulebook, games: Rows, share: Share, pledge: int) -> None:
    pledge_now(draft, rulebook, every(draft) if games is None else games, pledge)


def _show(draft: Draft, rulebook: Rulebook, games: Rows, share: Share, number: int) -> None:
    show(draft, rulebook, every(draft) if games is None else games, number)


EFFECTS: dict[str, EffectKind] = {
    "change": EffectKind({"change": "meter-changed", "of": "of-meter", "by": "amount"}, _change, "the meter goes up or down"),
    "withdraw": EffectKind({"withdraw": "tool"}, _withdraw, "the tool ends if it works"),
    "find": EffectKind({"find": "count"}, _find, "so many hidden organisations come to light"),
    "learn": EffectKind({"learn": "plane"}, _learn, "the needs of a plane become known"),
    "shake": EffectKind({"shake": "form"}, _shake, "working tools in a weaker legal form lose care; a resolution asked for, mere practices end"),
    "pledge": EffectKind({"pledge": "pledge"}, _pledge, "a pledge is given"),
    "show": EffectKind({"show": "count"}, _show, "so many good practices of other places come to light, any of those not known yet"),
}


def every(draft: Draft) -> NDArray[np.intp]:
    """The places of all games of a batch."""
    return np.arange(draft.state.games)


def carry_out(draft: Draft, rulebook: Rulebook, effects: tuple[Effect, ...], games: Rows, share: Any = FULL) -> None:
    """Let effects happen in those games, or in all for None, at a share of a thousand (a number, or one for each of those games)."""
    for effect in effects:
        EFFECTS[effect.kind].apply(draft, rulebook, games, share, *effect.fields)
