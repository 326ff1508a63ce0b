"""Pledges: what one gives one's word for, until when, and what is at stake."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, stage
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, button, button_width
from game.views.pledges import PledgeRow, PledgesView, pledges_view

SIGNS = {"free": ("plus", "link"), "planned": ("check", "good"), "given": ("days", "warn"), "kept": ("check", "good"), "broken": ("cross", "bad")}
PRESSED = ("free", "planned")  # states in which a pledge can be given or taken back
COLUMN = 27  # ems: the least width of a card


class Pledges:
    """Cards with a button each: it puts the pledge into the plan of the quarter, or takes it out."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[PledgesView] = Seen(guide, pledges_view)
        self.order = tuple(row.id for row in self.view().rows)  # a card stays in its place while one looks

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        page.key("ctrl+z", "undo")
        page.key("ctrl+y", "redo")
        hints = (Hint(say("Help"), "help", "f1"),)
        primary = Hint(say("Back to the desk"), "back", "enter")
        with (
            frame(page, self.guide, view.heading, view.lead, hints, primary, view.plan, icon="principle-partnership") as body,
            stage(page, body, "pledges", 92) as middle,
        ):
            flow = Flow(middle)
            if not view.rows:
                flow.skip(page.text(say("There is nothing to pledge in this scenario."), flow.rest, colour="muted"))
            self._cards(page, flow, sorted(view.rows, key=lambda row: self.order.index(row.id)))

    def _cards(self, page: Page, flow: Flow, rows: list[PledgeRow]) -> None:
        """Neighbours are as high as the higher of them."""
        say = self.guide.say
        across = max(1, min(3, (flow.rest.w + page.pad) // (page.px(COLUMN) + page.pad)))
        for start in range(0, len(rows), across):
            line = rows[start : start + across]
            columns = flow.rest.columns(*([None] * across), gap=page.pad)
            foot = page.row + page.px(0.5) if any(row.state in PRESSED for row in line) else 0
            high = max(height(page, columns[0].w - page.px(1.55), _lines(row, say)) for row in line) + page.px(1) + foot
            place = flow.take(high)
            for row, column in zip(line, columns, strict=False):
                _pledge(page, column._replace(y=place.y, h=high), row, say)
            flow.skip(page.pad)

    def handle(self, command: str) -> Answer:
        self.guide.notice = ""
        if command == "back":
            return Close()
        if command == "next":
            return Stay()
        answer = follow(self.guide, command, "pledges")
        return answer if isinstance(answer, Open) else Stay()


def state_words(row: PledgeRow, say: Catalog) -> str:
    """Where a pledge stands."""
    return {
        "free": "",
        "planned": say("The pledge is made"),
        "given": say("given; it is waited for"),
        "kept": say("kept"),
        "broken": say("broken"),
    }[row.state]


def _lines(row: PledgeRow, say: Catalog) -> list[Line]:
    icon, colour = SIGNS[row.state]
    over = row.state in ("kept", "broken")
    return [
        Line(row.name, 1.1, "semibold", below=0.15),
        Line(row.about, 0.95, colour="muted", below=0.45),
        Line(say("To: {whom}", whom=row.to), 0.9, icon="people", icon_colour="muted", below=0.15),
        Line("" if over else row.deadline, 0.9, "semibold", icon="calendar", icon_colour="link", below=0.15),
        *(
            Line(say("Condition: {term}", term=term), 0.9, icon="check" if row.state == "kept" else "circle", icon_colour="muted", below=0.15)
            for term in row.terms
        ),
        Line(row.stake, 0.9, icon="trust", icon_colour="muted", below=0.15),
        Line(state_words(row, say), 0.95, "semibold", "link" if row.state == "free" else "ink", icon=icon, icon_colour=colour, below=0.1),
        Line(row.why_not, 0.9, colour="warn", icon="lock", below=0.1),
    ]


def _pledge(page: Page, box: Box, row: PledgeRow, say: Catalog) -> None:
    """A panel; while the pledge can be given or taken back, with a button for that."""
    accent = {"given": "gold", "kept": "good", "broken": "bad"}.get(row.state, "accent")
    page.panel(box, "chosen" if row.state == "planned" else "disabled" if row.why_not else "raised", accent=accent)
    inside = box.inset(page.px(0.85), page.px(0.45), page.px(0.7), page.px(0.45))
    write(page, inside, _lines(row, say), bool(row.why_not))
    if row.state in PRESSED:
        label = say("Take the pledge back") if row.state == "planned" else say("Make this pledge")
        place = inside.split_bottom(page.row)[0]
        place = place._replace(w=min(place.w, button_width(page, label) + page.px(2)))
        button(page, place, label, row.command, why_not=row.why_not, icon="cross" if row.state == "planned" else "check")
