"""Promises and pledges, and what became of each."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.scenes.frame import sheet
from game.ui.scenes.lines import BESIDE, SIGN, Line, write
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
            if view.rows:
                with sheet(page, flow, "rows") as inside:
                    for word, how, state in view.rows:
                        icon, colour = SIGNS[word.state]
                        head = Line(f"{word.name}: {state}", 1.1, "semibold", icon=icon, icon_colour=colour, below=0.1)
                        inside.skip(write(page, inside.rest, [head]))
                        inside.skip(page.text(how, inside.rest.inset(page.px(SIGN + BESIDE), 0, 0, 0), 0.95, colour="muted") + page.px(0.55))
            flow.skip(page.text(view.question, flow.rest, 1.2, "semibold"))
