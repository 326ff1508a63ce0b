"""An event as a cutting from the local paper, and the answers one may give."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.lines import Line, height, signed, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, card, paragraph
from game.views.event import AnswerRow, EventView, event_view
from game.views.words import capital


class Event:
    """Choose an answer, then go on to the desk."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view = Seen(guide, event_view)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        page.key("ctrl+z", "undo")
        page.key("ctrl+y", "redo")
        chosen = any(one.chosen for one in view.answers)
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = Hint(say("To the desk"), "next", "enter", why_not="" if chosen else say("Choose an answer first"))
        with (
            frame(page, self.guide, say("Choose an answer"), view.heading, keys, go, icon="event") as body,
            stage(page, body, "event", 80) as middle,
        ):
            columns = [middle, middle] if narrow(page) else middle.columns(("share", 1), ("share", 1), gap=page.px(1.25))
            left = Flow(columns[0])
            self._story(page, left, view)
            self._answers(page, left if narrow(page) else Flow(columns[1]), view)

    def _story(self, page: Page, flow: Flow, view: EventView) -> None:
        say = self.guide.say
        with sheet(page, flow, "story", "raised", shadow=True) as inside:
            top = inside.take(page.px(1.5))
            sign, words = top.split_left(page.px(1.4), page.gap)
            page.icon(f"principle-{view.principle_id}", sign, "link")
            page.text(view.principle, words, 0.9, "semibold", "link", valign="middle", least=0.75)
            inside.skip(page.px(0.4))
            for thick in (0.12, 0.05):
                page.line([(inside.rest.x, inside.rest.y), (inside.rest.right, inside.rest.y)], "ink", max(1, page.px(thick)))
                inside.skip(page.px(0.22))
            inside.skip(page.px(0.3))
            inside.skip(page.text(view.heading, inside.rest, 1.7, "bold") + page.px(0.5))
            inside.skip(paragraph(page, inside.rest, view.story, 1.1) + page.px(0.9))
            inside.skip(page.text(say("What it did at once"), inside.rest, 1.0, "semibold") + page.px(0.3))
            inside.skip(write(page, inside.rest, [Line(capital(text), icon=signed(text), linked=True) for text in view.happened]))
            inside.skip(write(page, inside.rest, [Line(view.softened, colour="good", icon="check")]))

    def _answers(self, page: Page, flow: Flow, view: EventView) -> None:
        inner = flow.rest.w - page.px(1.4)
        flow.skip(page.text(view.ask, flow.rest, 1.05, "semibold") + page.px(0.1))
        flow.skip(write(page, flow.rest, (Line(view.left, 0.95, icon="money", icon_colour="muted", below=0.6),)))
        for number, one in enumerate(view.answers, 1):
            high = height(page, inner - page.px(2), _lines(one)) + page.px(0.9)
            inside = card(page, flow.take(high), one.command, one.name, one.chosen, one.why_not, key=str(number), enter="next" if one.chosen else "")
            key = inside.split_left(page.px(1.5))[0]._replace(h=page.px(1.5))
            page.panel(key, "accent" if one.chosen else "raised", "line", 0.35)
            ink = "accent-ink" if one.chosen else "disabled-ink" if one.why_not else "ink"
            page.text(str(number), key, 0.95, "bold", ink, "centre", "middle")
            write(page, inside.inset(page.px(2), 0, 0, 0), _lines(one), bool(one.why_not))
            flow.skip(page.pad)

    def handle(self, command: str) -> Answer:
        return follow(self.guide, command, "event", f"event:{self.view().id}")


def _lines(one: AnswerRow) -> list[Line]:
    """The answer, its cost, what it moves, and why it cannot be given."""
    moves = [Line(capital(text), 0.95, icon=signed(text), icon_colour="muted", below=0.15) for text in one.effects]
    return [
        Line(one.name, 1.1, "semibold", below=0.2),
        Line(one.cost, 0.95, "semibold", "muted", below=0.35),
        *moves,
        Line(one.why_not, 0.95, colour="warn", icon="lock", below=0.1),
    ]
