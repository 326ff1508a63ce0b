"""What stands behind the number of a choice."""

from game.terminal.sentences import joined
from game.text.catalog import Catalog
from game.views.commitments import Promise
from game.views.event import AnswerRow
from game.views.saves import SaveRow
from game.views.start import ScenarioCard
from game.views.tool import ModeRow
from game.views.words import capital, small


def card(row: ScenarioCard, say: Catalog) -> str:
    """One scenario."""
    if row.problem:
        return joined(row.name, say("It cannot be played: {reason}", reason=row.problem))
    facts = capital(", ".join((row.place, *row.facts, say("difficulty {n} of 3", n=row.difficulty))))
    return joined(row.name, row.teaser, say("You learn {what}", what=small(row.teaches)), facts)


def saved(row: SaveRow, say: Catalog) -> str:
    """One saved game."""
    return joined(f"{row.name}, {row.detail}", say("It cannot be played: {reason}", reason=row.problem) if row.problem else "")


def promise(row: Promise, say: Catalog, briefly: bool) -> str:
    """One recommendation to promise, briefly once it was told in full."""
    name = joined(row.name, say("Promised, choose it again to take it back") if row.chosen else "", say("Plane {numeral}", numeral=row.numeral))
    return name if briefly else joined(name, row.tagline, say("Cost: {cost}", cost=row.cost), say("Serves: {areas}", areas=row.serves))


def answer(row: AnswerRow, say: Catalog) -> str:
    """One answer to an event."""
    if row.why_not:
        return joined(row.name, say("Not possible now: {reason}", reason=row.why_not))
    brings = say("Brings: {effects}", effects=", ".join(row.effects)) if row.effects else say("Brings nothing more")
    return joined(row.name, say("Cost: {cost}", cost=row.cost), brings)


def mode(row: ModeRow, say: Catalog, sides: bool) -> str:
    """One way of introducing a tool; with what the other side gives, where the sides are led apart."""
    share = row.share if sides else ""
    if row.chosen:
        return joined(row.name, say("It is in the plan"), say("Cost: {cost}", cost=row.cost), share, capital(row.time))
    if row.why_not:
        return joined(row.name, say("Not possible now: {reason}", reason=row.why_not), say("Cost: {cost}", cost=row.cost), share)
    return joined(row.name, row.about, row.at_once, say("Cost: {cost}", cost=row.cost), share, capital(row.time))


def action(label: str, on: bool, say: Catalog) -> str:
    """One thing to do with a tool at work."""
    return joined(label, say("Chosen, choose it again to take it back") if on else "")
