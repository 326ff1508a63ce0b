"""Promises and pledges, and what became of each."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.scenes.frame import sheet
from game.ui.scenes.lines import Line, write
from game.ui.scenes.part import Part
from game.ui.scenes.seen import Seen
from game.views.given_word import WordsView, words_view

SIGNS = {"kept": ("check", "good"), "broken": ("cross", "bad"), "open": ("calendar", "muted")}


class Promises(Part):
    """Those that were broken come first."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.view: Seen[WordsView] = Seen(guide, words_view)

    def page(self, page: Page) -> None:
        view = self.view()
        with self.reading(page, view.heading, 64, "check") as flow:
            flow.skip(page.text(view.lead if view.rows else view.nothing, flow.rest, 1.1) + page.px(0.7))
            for number, (word, how, state) in enumerate(view.rows):
                icon, colour = SIGNS[word.state]
                with sheet(page, flow, f"row {number}") as inside:
                    lines = (
                        Line(f"{word.name}: {state}", 1.1, "semibold", icon=icon, icon_colour=colour, below=0.1),
                        Line(how, 0.95, colour="muted"),
                    )
                    inside.skip(write(page, inside.rest, lines))
            flow.skip(page.text(view.question, flow.rest, 1.2, "semibold"))
