"""Two tools side by side: the same questions, two answers."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.seen import Seen
from game.ui.scenes.tool import ToolCard
from game.ui.widgets import Hint
from game.views.tool import ToolView, tool_view

STRENGTHS = ("", "↑", "↑↑", "↑↑↑")


class Compare:
    """Read and closed; each tool can be opened from here."""

    def __init__(self, guide: Guide, first: str, second: str) -> None:
        self.guide = guide
        self.tools = (first, second)
        self.views = [self._seen(tool) for tool in self.tools]

    def _seen(self, tool: str) -> Seen[ToolView]:
        return Seen(self.guide, lambda session, say: tool_view(session, tool, say))

    def page(self, page: Page) -> None:
        say = self.guide.say
        one, other = (view() for view in self.views)
        keys = (
            Hint(say("Open the left one"), "tool=0", "1", icon="arrow-left"),
            Hint(say("Open the right one"), "tool=1", "2", icon="arrow-right"),
            Hint(say("Help"), "help", "f1"),
        )
        with (
            frame(page, self.guide, say("Compare two tools"), "", keys, Hint(say("Back"), "back", "enter"), icon="search") as body,
            stage(page, body, "compare", 72) as middle,
            sheet(page, Flow(middle), "compare") as flow,
        ):
            _names(page, flow, one, other)
            theirs = dict(_answers(other, say))
            for question, answer in _answers(one, say):
                if answer or theirs[question]:
                    _pair(page, flow, question, answer or say("none"), theirs[question] or say("none"))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help

        name, _, value = command.partition("=")
        if name == "tool":
            return Open(ToolCard(self.guide, self.tools[int(value)]))
        if name == "help":
            return Open(Help(self.guide, "finder"))
        return Close() if name == "back" else Stay()


def _answers(view: ToolView, say: Catalog) -> tuple[tuple[str, str], ...]:
    """The questions in the order in which one decides."""
    facts = dict(view.facts)
    best = next((mode for mode in view.modes if not mode.why_not), view.modes[0] if view.modes else None)
    upkeep, who = say("Upkeep a quarter"), say("Who decides")
    rest = (say("Can be started"), say("Works fully with trust (0–100)"), say("Each quarter"), say("Principles"), say("Made easier by"))
    return (
        (say("Now"), f"{best.cost} · {best.name.lower()} · {best.time}" if best else view.status),
        (say("Why not now"), best.why_not if best else ""),
        (upkeep, facts.get(upkeep, "")),
        (who, facts.get(who, "")),
        (say("What it moves"), "\n".join(f"{code} {name} {STRENGTHS[size]}" for code, name, _, size in view.serves)),
        (say("What it needs"), "\n".join(f"{'✓' if met else '×'} {text}" for text, met in view.needs)),
        *((name, facts.get(name, "")) for name in rest),
        (say("How it fails"), view.fails),
    )


def _names(page: Page, flow: Flow, one: ToolView, other: ToolView) -> None:
    columns = flow.rest.columns(None, None, gap=page.pad)
    high = max(page.measure(view.name, column.w - page.px(1.2), 1.1, "semibold") for view, column in zip((one, other), columns, strict=True))
    line = flow.take(high + page.px(0.8))
    for view, column in zip((one, other), columns, strict=True):
        box = Box(column.x, line.y, column.w, line.h)
        page.panel(box, f"{view.plane}-strong", None)
        page.text(view.name, box.inset(page.px(0.6), 0), 1.1, "semibold", f"{view.plane}-ink", valign="middle")
    flow.skip(page.px(0.6))


def _pair(page: Page, flow: Flow, question: str, answer: str, other: str) -> None:
    """A quiet question over its two answers, and a thin line below."""
    flow.skip(page.text(question, flow.rest, 0.85, "semibold", "muted") + page.px(0.1))
    columns = flow.rest.columns(None, None, gap=page.pad)
    flow.skip(max(page.text(text, column, 0.95) for text, column in zip((answer, other), columns, strict=True)) + page.px(0.35))
    page.fill("line", Box(flow.rest.x, flow.rest.y, flow.rest.w, 1))
    flow.skip(page.px(0.45))
