"""The promises: six recommendations in three planes, at least four of them to be kept."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Stay
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, narrow, stage
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, card
from game.views.commitments import CommitmentsView, Promise, commitments_view


class Commitments:
    """Cards with a box to tick; Enter goes on when enough is promised."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view = Seen(guide, commitments_view)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        page.key("ctrl+z", "undo")
        page.key("ctrl+y", "redo")
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        remark = f"{view.count}. {view.why_not}".strip()
        go = Hint(view.next, "next", "enter", why_not=view.why_not)
        with (
            frame(page, self.guide, view.heading, say("Tick what will work at the end of the game"), keys, go, remark) as body,
            stage(page, body, "promises", 84) as middle,
        ):
            flow = Flow(middle)
            lead = flow.rest._replace(w=min(flow.rest.w, page.px(62)))
            flow.skip(page.text(view.lead, lead, 1.05) + page.pad)
            self._planes(page, flow, view)

    def _planes(self, page: Page, flow: Flow, view: CommitmentsView) -> None:
        columns = [flow.rest] * len(view.planes) if narrow(page) else flow.rest.columns(*([None] * len(view.planes)), gap=page.pad)
        inner = columns[0].w - page.px(1.55)
        high = max(height(page, inner - page.px(2), _head(one)) + height(page, inner, self._body(one)) for one in view.promises) + page.px(1.1)
        flows = [flow] * len(view.planes) if narrow(page) else [Flow(column) for column in columns]
        for (plane, numeral, name), column in zip(view.planes, flows, strict=True):
            head = column.take(page.px(2))
            page.panel(head, f"{plane}-strong", None, 0.4)
            page.text(numeral, head.inset(page.px(0.8), 0), 1.0, "bold", f"{plane}-ink", valign="middle")
            page.text(name, head.inset(page.px(2.6), 0, page.px(0.5), 0), 1.0, "semibold", f"{plane}-ink", valign="middle")
            column.skip(page.gap)
            for one in view.promises:
                if one.plane == plane:
                    self._card(page, column.take(high), one)
                    column.skip(page.gap)

    def _card(self, page: Page, box: Box, one: Promise) -> None:
        inside = card(page, box, one.command, one.name, one.chosen, accent=f"{one.plane}-strong", enter="next" if one.chosen else "")
        tick = Box(inside.x, inside.y + page.px(0.1), page.px(1.4), page.px(1.4))
        page.panel(tick, f"{one.plane}-strong" if one.chosen else "raised", f"{one.plane}-strong", 0.3, thick=0.1)
        if one.chosen:
            page.icon("check", tick.inset(page.px(0.2)), f"{one.plane}-ink")
        used = write(page, inside.inset(page.px(2), 0, 0, 0), _head(one))
        write(page, inside.inset(0, used, 0, 0), self._body(one))

    def _body(self, one: Promise) -> tuple[Line, ...]:
        say = self.guide.say
        return (
            Line(one.about, 0.9, below=0.45),
            Line(one.cost, 0.9, "semibold", below=0.25),
            Line(say("Serves most: {areas}", areas=one.serves), 0.9, colour=f"{one.plane}-text", below=0),
        )

    def handle(self, command: str) -> Answer:
        return Stay() if command == "next" and self.view().why_not else follow(self.guide, command, "commitments")


def _head(one: Promise) -> tuple[Line, ...]:
    return (Line(one.name, 1.1, "semibold", below=0), Line(one.tagline, 0.9, colour="muted", below=0.45))
