"""The handbook: search as you type or open a chapter, read a page, follow its links and come back."""

from __future__ import annotations

from game.scenario.problems import Broken
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.memory import Writing
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame
from game.ui.scenes.handbook_parts import draw_page, sign_of
from game.ui.scenes.help import Help
from game.ui.widgets import Hint, Row, field, listed, scroll
from game.views.handbook import Handbook, handbook
from game.views.handbook_search import Found, search

MOST_SHOWN = 20  # of the pages found: setting more takes longer than one waits at a letter
COLUMN = 48  # ems: the widest that a page is
WIDE = 60  # ems of the window: from here on the list and the opened page stand side by side
TOP = "at=0"  # the spot of a page's title


class HandbookScene:
    """A list at the left, a page at the right; in a narrow window one of them at a time."""

    def __init__(self, guide: Guide, opened: str = "") -> None:
        self.guide = guide
        self.opened = opened  # id of a page; nothing: the list alone, or beside it the first page
        self.trail: list[str] = []  # pages to go back to
        self.chapter = "" if opened else "essays"
        self.query = ""
        self.fresh = True  # what is written in the field is to be that of the scene
        self.turned = bool(opened)  # a page was opened and is to have the focus
        self.seeking = False  # the field is to have the focus
        self.kept: tuple[Handbook | None, str, tuple[Found, ...]] = (None, "", ())  # what was found last
        self.beside = True  # the list and the page were drawn side by side

    def page(self, page: Page) -> None:
        say = self.guide.say
        try:
            book = handbook(say)
        except Broken as broken:
            self._problems(page, [str(problem) for problem in broken.problems])
            return
        found = self._found(book)
        self.beside = page.box.w >= page.px(WIDE)
        reading = self.beside or self.opened in book.pages
        page.key("ctrl+f", "seek")
        hints = (Hint(say("Help"), "help", "f1"), Hint(say("Back"), "back", "esc"))
        with frame(
            page, self.guide, book.heading, "" if reading else book.lead, hints, self._primary(found, reading and not self.beside), icon="book"
        ) as body:
            body = body.inset(page.pad, page.gap)
            if self.beside:
                body = body.inset(max(0, (body.w - page.px(104)) // 2), 0)
                left, right = body.columns(("share", 4), ("share", 7), gap=page.pad)
                self._list(page, left, book, found)
                self._read(page, right, book)
            elif reading:
                self._read(page, body, book)
            else:
                self._list(page, body, book, found)

    def _found(self, book: Handbook) -> tuple[Found, ...]:
        """What is found for the words in the field."""
        if self.kept[0] is not book or self.kept[1] != self.query:
            self.kept = (book, self.query, search(book, self.query))
        return self.kept[2]

    def _primary(self, found: tuple[Found, ...], list_hidden: bool) -> Hint:
        say = self.guide.say
        if list_hidden:
            return Hint(say("To the list"), "seek", "enter")
        if not self.query.strip():
            return Hint(say("Close the handbook"), "close", "enter")
        return Hint(say("Open the first page"), "first", "enter", why_not="" if found else say("No page has these words."))

    def _list(self, page: Page, box: Box, book: Handbook, found: tuple[Found, ...]) -> None:
        """The field to write in, and under it what was found, or all chapters."""
        say = self.guide.say
        above, below = box.split_top(page.row, page.gap)
        if self.fresh:
            page.memory.fields["search"] = Writing(self.query, len(self.query), 60)
            self.fresh = False
        field(page, above, "search", say("Search in the handbook"), placeholder=say("A word to look for"), limit=60)
        if self.seeking or not self.opened:
            page.memory.focus = "search" if self.seeking else page.memory.focus or "search"
            self.seeking = False
        with scroll(page, below, "found" if self.query.strip() else "contents") as inside:
            flow = Flow(inside)
            if self.query.strip():
                listed(page, flow, [Row(say("All chapters"), "contents", icon="arrow-left")])
                count = say.plural("{n} page found:", "{n} pages found:", len(found)) if found else say("No page has these words.")
                flow.skip(page.text(count, flow.rest, 0.95, "semibold", "muted") + page.px(0.3))
                listed(page, flow, [_row(one) for one in found[:MOST_SHOWN]], f"open={self.opened}")
                if len(found) > MOST_SHOWN:
                    flow.skip(page.text(say("There are more: write more of the word."), flow.rest, 0.9, colour="muted"))
            else:
                listed(page, flow, self._chapters(book), f"open={self.opened}")

    def _chapters(self, book: Handbook) -> list[Row]:
        rows: list[Row] = []
        chosen = self.chapter or (book.pages[self.opened].chapter if self.opened in book.pages else "")
        for chapter in book.chapters:
            on = chapter.id == chosen
            rows.append(
                Row(chapter.name, f"chapter={chapter.id}", chapter.about, str(len(chapter.pages)), "arrow-down" if on else "arrow-right", "muted")
            )
            rows += [
                Row(one.title, f"open={one.id}", icon=sign_of(one.id, one.plane)[0], colour=sign_of(one.id, one.plane)[1])
                for one in chapter.pages
                if on
            ]
        return rows

    def _read(self, page: Page, box: Box, book: Handbook) -> None:
        """The opened page, or the first one."""
        one = book.pages.get(self.opened) or next(iter(book.pages.values()))
        if self.turned:
            page.memory.focus, self.turned = TOP, False
        with scroll(page, box, f"page {one.id}") as inside:
            draw_page(page, Flow(inside.centre(page.px(COLUMN), inside.h)), one, self.guide.say)

    def _problems(self, page: Page, problems: list[str]) -> None:
        say = self.guide.say
        with (
            frame(page, self.guide, say("The handbook"), say("It cannot be read:"), (), Hint(say("Close the handbook"), "close", "enter")) as body,
            scroll(page, body.inset(page.pad), "problems") as inside,
        ):
            flow = Flow(inside)
            for problem in problems:
                flow.skip(page.text(problem, flow.rest) + page.gap)

    def handle(self, command: str) -> Answer:
        name, _, value = command.partition("=")
        if name == "search":
            self.query = value
        elif name == "open":
            self._open(value)
        elif name == "first":
            self._open(self._found(handbook(self.guide.say))[0].page.id)
        elif name == "chapter":
            self.chapter = "" if self.chapter == value else value
        elif name == "contents":
            self.query, self.fresh = "", True
        elif name == "seek":
            self._seek()
        elif name == "help":
            return Open(Help(self.guide, "handbook"))
        elif name == "close" or (name == "back" and not self.trail):
            return Close()
        elif name == "back":
            self.opened = self.trail.pop()
            self.turned = bool(self.opened)
        return Stay()

    def _seek(self) -> None:
        """To the field; in a narrow window the page makes room for the list."""
        self.seeking = True
        if not self.beside and self.opened:
            self.trail.append(self.opened)
            self.opened = ""

    def _open(self, name: str) -> None:
        if name != self.opened:
            self.trail.append(self.opened)
            self.opened = name
        self.turned = True


def _row(found: Found) -> Row:
    sign, colour = sign_of(found.page.id, found.page.plane)
    return Row(found.page.title, f"open={found.page.id}", found.excerpt, icon=sign, colour=colour)
