"""All tools of a scenario in one list, with what they can be sorted out by."""

from dataclasses import dataclass

from game.play.session import Session
from game.text.catalog import Catalog
from game.views.desk_tools import OPEN, ORDER, PLANNED, ToolRow, tool_row
from game.views.tool_facts import who_decides
from game.views.words import Words, capital

EVERY = "all"
REACH, NEEDED, RECOMMENDED = "reach", "needed", "recommended"


@dataclass(frozen=True)
class Wanted:
    """What is looked for; `EVERY` for anything."""

    kind: str = EVERY
    area: str = EVERY
    decides: str = EVERY


@dataclass(frozen=True)
class Found:
    """One tool in the list."""

    row: ToolRow
    decides: str
    areas: tuple[str, ...]  # of all areas it moves

    def fits(self, wanted: Wanted) -> bool:
        """Whether the tool is among what is looked for."""
        kinds = {REACH: self.row.state in (OPEN, PLANNED), NEEDED: self.row.need_size > 0, RECOMMENDED: self.row.recommended}
        return kinds.get(wanted.kind, True) and wanted.area in (EVERY, *self.areas) and wanted.decides in (EVERY, self.decides)


@dataclass(frozen=True)
class FinderView:
    """Every tool, and the answers to each question of the filter: id, words."""

    tools: tuple[Found, ...]
    kinds: tuple[tuple[str, str], ...]
    areas: tuple[tuple[str, str, str, str], ...]  # id, code, name, plane
    deciding: tuple[tuple[str, str], ...]


def finder_view(session: Session, say: Catalog) -> FinderView:
    """The tools plane by plane, those within reach first, and the filters that leave something."""
    words, book = Words(session.scenario, say), session.rulebook
    planes = [plane.id for plane in session.scenario.model.planes]
    found = (Found(tool_row(session, words, tool), words.tools[tool].decides, tuple(words.tools[tool].serves)) for tool in book.tools)
    tools = tuple(sorted(found, key=lambda one: (planes.index(one.row.plane), ORDER.index(one.row.state))))
    named = who_decides(say)
    return FinderView(
        tools=tools,
        kinds=((EVERY, say("All")), (REACH, say("Within reach")), (NEEDED, say("Needed here")), (RECOMMENDED, say("Recommended"))),
        areas=tuple((area.id, area.code, words.area(area.id), area.plane) for area in session.scenario.model.areas),
        deciding=((EVERY, say("Anyone")), *((name, capital(text)) for name, text in named.items() if any(one.decides == name for one in tools))),
    )
