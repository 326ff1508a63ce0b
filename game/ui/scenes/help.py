"""Help: what the screen below is for, its keys, and the words of the game."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.input import shown
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.topics import TOPICS, everywhere
from game.ui.widgets import Hint, paragraph


class Help:
    """Read and closed; changes nothing."""

    def __init__(self, guide: Guide, topic: str = "title", about: str = "") -> None:
        """about: the page at which the handbook opens from here"""
        self.guide = guide
        self.about = about
        self.topic = topic if topic in TOPICS else "title"

    def page(self, page: Page) -> None:
        from game.views.handbook_terms import glossary  # the title needs none of what it reads
        from game.views.words import small  # not before somebody asks for help: the title does not wait for it

        say = self.guide.say
        hints = () if self.topic == "handbook" else (Hint(say("Handbook"), "handbook", "b", icon="book"),)
        title, text, keys = TOPICS[self.topic](say)
        with (
            frame(page, self.guide, say("Help"), title, hints, Hint(say("Back to the game"), "back", "enter"), icon="help") as body,
            stage(page, body, "help", 76) as middle,
        ):
            columns = [middle] if narrow(page) else middle.columns(("share", 3), ("share", 2), gap=page.pad)
            left, right = Flow(columns[0]), Flow(columns[-1])
            if len(columns) == 1:
                right = left
            with sheet(page, left, "about") as flow:
                _title(page, flow, title)
                flow.skip(paragraph(page, flow.rest, text))
            with sheet(page, right, "keys") as flow:
                _title(page, flow, say("Keys"))
                _keys(page, flow, (*keys, *everywhere(say)), say)
            with sheet(page, left, "words") as flow:
                _title(page, flow, say("Words of the game"))
                for word, meaning in glossary(say):
                    flow.skip(page.text(f"**{word}** – {small(meaning)}", flow.rest) + page.px(0.45))

    def handle(self, command: str) -> Answer:
        if command == "handbook":
            from game.ui.scenes.handbook import HandbookScene

            return Open(HandbookScene(self.guide, self.about))
        return Close() if command in ("back", "help") else Stay()


def _title(page: Page, flow: Flow, text: str) -> None:
    flow.skip(page.text(text, flow.rest, 1.15, "semibold") + page.gap)


def _keys(page: Page, flow: Flow, keys: tuple[tuple[str, str], ...], say: Catalog) -> None:
    """Each key in a frame, what it does beside it."""
    names = [" · ".join(say("Space") if key == "space" else shown(key) for key in key_names.split()) for key_names, _ in keys]
    wide = max(page.width(name, 0.85, "semibold") for name in names) + page.px(0.9)
    for name, (_, text) in zip(names, keys, strict=True):
        words = flow.rest.w - wide - page.px(0.7)
        high = max(page.px(1.5), page.measure(text, words))
        row = flow.take(high)
        cap = Box(row.x, row.y, wide, page.px(1.5))
        page.panel(cap, "raised", radius=0.3)
        page.text(name, cap, 0.85, "semibold", align="centre", valign="middle")
        page.text(text, Box(row.right - words, row.y, words, high), valign="middle")
        flow.skip(page.px(0.4))
