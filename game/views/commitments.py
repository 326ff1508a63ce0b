"""The promises before the first quarter."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.state import WORKING
from game.text.catalog import Catalog
from game.views.desk_tools import priced
from game.views.words import Words


@dataclass(frozen=True)
class Promise:
    """One recommendation that can be promised."""

    tool: str
    plane: str
    numeral: str
    name: str
    tagline: str
    about: str
    cost: str
    serves: str  # codes of the areas it serves most
    chosen: bool
    command: str


@dataclass(frozen=True)
class CommitmentsView:
    """The choice of promises."""

    heading: str
    lead: str
    promises: tuple[Promise, ...]
    count: str
    why_not: str  # why one cannot go on yet, or nothing
    next: str
    planes: tuple[tuple[str, str, str], ...] = ()  # id, numeral, name


def commitments_view(session: Session, say: Catalog) -> CommitmentsView:
    """Recommendations to promise, and whether enough are promised."""
    words, book, chosen = Words(session.scenario, say), session.rulebook, session.draft.commit
    goals = book.goals
    promises = []
    for tool in session.scenario.model.tools:
        if tool.recommendation and tool.id in session.rulebook.tools:
            plane = words.planes[tool.plane]
            main = sorted(tool.serves, key=lambda area: -tool.serves[area])[:2]
            mode = session.best_mode(tool.id)
            cost = _works(session, words, tool.id) or priced(words, mode, words.cost(*session.price(tool.id, mode)))
            promises.append(
                Promise(
                    tool.id,
                    tool.plane,
                    plane.numeral,
                    say.of(tool.name),
                    say.of(tool.tagline),
                    say.of(tool.about),
                    cost,
                    " · ".join(words.area(area) for area in main),
                    tool.id in chosen,
                    f"promise={tool.id}",
                )
            )
    enough = session.promises_suffice()
    why_not = say("Promise at least {all}, and at least {each} in each plane.", all=goals.commitments, each=goals.each_plane)
    return CommitmentsView(
        heading=say("What do you promise?"),
        lead=say("A promise is a tool that must work at the end of the game. Without kept promises there is no medal."),
        promises=tuple(promises),
        count=say("Promised: {chosen} of at least {all}", chosen=len(chosen), all=goals.commitments),
        why_not="" if enough else why_not,
        next=say("We promise"),
        planes=tuple((plane.id, plane.numeral, say.of(plane.name)) for plane in session.scenario.model.planes),
    )


def _works(session: Session, words: Words, tool: str) -> str:
    """That a tool works before the game begins, with its upkeep; nothing where it does not."""
    if session.stage(tool) != WORKING:
        return ""
    upkeep = session.rulebook.upkeep[:, session.rulebook.tools.index(tool)]
    return words.say("works already; upkeep: {cost}", cost=words.cost(*(int(part) for part in upkeep)))


def promises_kept(session: Session) -> list[tuple[str, bool]]:
    """Promised tools and whether each works."""
    book, state, draft = session.rulebook, session.state, session.draft
    return [
        (tool, bool(state.stage[0, place] == WORKING)) for place, tool in enumerate(book.tools) if state.committed[0, place] or tool in draft.commit
    ]
