"""The kit as PDF on A4. Everything is measured before it is written, so that no word is cut and forms stand on one page."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from game.kit.blocks import Centred, Facts, Grades, Lines, Part, Poster, Sheet, Ticks, Timed
from game.kit.kit import Kit
from game.kit.pdf_cards import write_cards
from game.kit.pdf_poster import write_poster
from game.pages.document import Heading, Paragraph
from game.pages.pdf import ACCENT, BODY, H3, INK, LINE, MUTED, SMALL, Writer

TITLE = 18  # points
RULED = 9.0  # mm between lines to write on
LEAST_RULED = 3  # such lines at least, where they fill what is left of a page
BOX = 3.4  # mm: a box to tick
CLOCK = 26  # mm for the clock of the runbook
TOGETHER = 90  # mm: a part of the runbook lower than this is not divided between pages
SCALES = (1.5, 1.4, 1.3, 1.2, 1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
"""Of letters, where a sheet must stand on one page; the largest that fits is taken."""
LARGEST = 1.15  # of letters on a sheet without a poster


class KitWriter(Writer):
    """Writes sheets. A ruler beside it has a page without an end: what is written there tells how high it is."""

    def __init__(self, heading: str, language: str, tall: float = 0) -> None:
        super().__init__(heading, language)
        self.tall, self.language = tall, language
        self.pages_of: dict[str, tuple[int, int]] = {}  # part -> its first page and its last one
        self.outlined = True  # whether headings stand in the outline
        self.bottom = 0.0  # mm: where a piece to cut out ends; 0 on a whole page
        if tall:
            self.add_page(format=(210, tall))

    @cached_property
    def ruler(self) -> "KitWriter":
        """A page on which there is always room."""
        return KitWriter(self.heading, self.language, tall=100_000)

    def footer(self) -> None:
        if not self.tall:
            super().footer()

    def cell(self, *place: Any, **named: Any) -> bool:
        """One line; a ruler writes none."""
        return False if self.tall else bool(super().cell(*place, **named))

    @contextmanager
    def _tagged(self, kind: str) -> Iterator[None]:
        if self.tall:
            yield
        else:
            with super()._tagged(kind):
                yield

    def start_section(self, name: str, level: int = 0, *rest: Any, **named: Any) -> None:
        if self.outlined and not self.tall:
            super().start_section(name, level, *rest, **named)

    def height_of(self, blocks: Sequence[Part], scale: float, left: float, width: float) -> float:
        """How high blocks are, mm, when letters have that scale."""
        ruler = self.ruler
        ruler.place(left, width)
        ruler.set_xy(left, 20)
        ruler.scale = scale
        ruler.write_blocks(blocks)
        return float(ruler.get_y()) - 20

    def place(self, left: float, width: float) -> None:
        """From here on lines begin at left and have that width, mm."""
        self.set_left_margin(left)
        self.set_right_margin(self.w - left - width)

    @property
    def room(self) -> float:
        """What is left of the page or of the piece, mm."""
        return float((self.bottom or self.h - self.t_margin) - self.get_y())

    # sheets

    def write_sheet(self, sheet: Sheet) -> None:
        """One sheet, from a new page on."""
        self.scale = 1.0
        if sheet.cards:
            self.start_section(sheet.title)
            write_cards(self, sheet.cards, sheet.title)
        else:
            self._whole_page(sheet) if sheet.framed else self._page(sheet)

    def _page(self, sheet: Sheet) -> None:
        self.set_margin(self.t_margin)
        self.add_page()
        head = (Heading(sheet.title),)
        if sheet.one:
            largest = SCALES[0] if any(isinstance(block, Poster) for block in sheet.blocks) else LARGEST
            room, at = self.room - self.height_of(head, 1, self.l_margin, self.epw) - 10, self.l_margin
            fitting = (scale for scale in SCALES if scale <= largest and self.height_of(sheet.blocks, scale, at, self.epw) <= room)
            scale = next(fitting, SCALES[-1])
        else:
            scale = 1.0
        self._heading(sheet.title, 0, TITLE)
        self.set_draw_color(*ACCENT)
        self.set_line_width(0.6)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.ln(3)
        self.scale = scale
        self.write_blocks(sheet.blocks)
        self.scale = 1.0

    def _whole_page(self, sheet: Sheet) -> None:
        """A page on its long side with a frame, its blocks in the middle."""
        self.set_margin(self.t_margin)
        self.add_page(orientation="L")
        self.start_section(sheet.title)
        self.set_draw_color(*INK)
        for inset, width in ((8, 1.2), (10.5, 0.3)):
            self.set_line_width(width)
            self.rect(inset, inset, self.w - 2 * inset, self.h - 2 * inset)
        self.place(35, self.w - 70)
        high = sum(self.height_of((block,), 1, 35, self.w - 70) for block in sheet.blocks)
        gap = max(2.0, (self.h - 50 - high) / (len(sheet.blocks) + 1))
        self.set_y(25 + gap)
        for block in sheet.blocks:
            self.write_blocks((block,))
            self.ln(gap)
        self.set_margin(self.t_margin)

    def drawing(self, svg: str, x: float, y: float, side: float) -> None:
        """A sign that says nothing more than the words beside it."""
        self._out("/Artifact BMC")
        self.image(io.BytesIO(svg.encode()), x=x, y=y, w=side, h=side)
        self._out("EMC")

    # blocks

    def write_blocks(self, blocks: Sequence[Part]) -> None:
        """Blocks one under another; a heading is never the last thing on a page."""
        for number, block in enumerate(blocks):
            if isinstance(block, Heading) or (isinstance(block, Paragraph) and block.kind == "label"):
                following = blocks[number + 1 : number + 2]
                self._room(min(60, 14 + (self.height_of(following, self.scale, self.l_margin, self.epw) if not self.tall else 0)))
            self._part(block)

    def _part(self, block: Part) -> None:
        writes: dict[type, Callable[[Any], None]] = {
            Facts: self._facts, Lines: self._ruled, Ticks: self._ticks, Grades: self._grades, Centred: self._centred, Timed: self._timed,
            Poster: lambda poster: write_poster(self, poster),
        }  # fmt: skip
        if isinstance(block, Heading):
            self.ln(1.5)
            self._heading(block.text, 1, H3)
        elif isinstance(block, Paragraph) and block.kind == "label":
            self._face(BODY, bold=True)
            self._write(block.text, self.epw)
        elif type(block) in writes:
            writes[type(block)](block)
        else:
            self._block(block)  # type: ignore[arg-type]

    def _facts(self, block: Facts) -> None:
        """Labels in a column as wide as the widest of them, up to a third."""
        self._face(SMALL, bold=True)
        widest = max(self.get_string_width(label) for label, _ in block.rows) + 2 * self.c_margin + 2
        left = min(widest, self.epw * 0.34)
        for label, text in block.rows:
            self._face(SMALL)
            high = self._lines(text, self.epw - left)
            self._face(SMALL, bold=True)
            high = max(high, self._lines(label, left))
            self._room(high * self._leading)
            top = self.get_y()
            with self._tagged("/P"):
                self._write(label, left, below=False)
                self._face(SMALL)
                self.set_xy(self.l_margin + left, top)
                self._write(text, self.epw - left)
            self.set_xy(self.l_margin, top + high * self._leading + 0.7)
        self.ln(1.2)

    def _ruled(self, block: Lines) -> None:
        """Lines with their labels; then as many as the page has room for."""
        self._face(SMALL, MUTED)
        count = len(block.labels)
        if block.fill:
            count = max(len(block.labels), LEAST_RULED) if self.tall else max(count, int((self.room - 2) / RULED))
        for number in range(count):
            label = block.labels[number] if number < len(block.labels) else ""
            top = self.get_y()
            start = self.l_margin
            if label:
                start += min(self.get_string_width(label) + 2 * self.c_margin + 1, self.epw)
                self.set_xy(self.l_margin, top + RULED - self._leading - 0.4)
                with self._tagged("/P"):
                    self._write(label, self.epw, below=False)
            self.set_draw_color(*MUTED)
            self.set_line_width(0.2)
            self.line(start, top + RULED, self.w - self.r_margin, top + RULED)
            self.set_xy(self.l_margin, top + RULED)
        self.ln(1.5)

    def _ticks(self, block: Ticks) -> None:
        self._face(SMALL)
        top, x = self.get_y() + 0.5, self.l_margin + self.c_margin
        self.set_draw_color(*INK)
        self.set_line_width(0.3)
        for item in block.items:
            wide = self.get_string_width(item) + BOX + 8
            if x + wide > self.w - self.r_margin + 8:
                x, top = self.l_margin + self.c_margin, top + self._leading + 1.5
            self.rect(x, top + (self._leading - BOX) / 2, BOX, BOX)
            self.set_xy(x + BOX + 0.6, top)
            with self._tagged("/P"):
                self._write(item, self.get_string_width(item) + 2 * self.c_margin + 0.5, below=False)
            x += wide
        self.set_xy(self.l_margin, top + self._leading + 2)

    def _grades(self, block: Grades) -> None:
        """Each row has the five grades at its right."""
        self._face(SMALL)
        cell, code = 9.0, max(self.get_string_width(code) for code, _ in block.rows) + 2 * self.c_margin + 1
        words = self.epw - 5 * cell - code
        for name, text in block.rows:
            self._face(SMALL)
            high, top = max(6.4, self._lines(text, words) * self._leading + 1), self.get_y()
            self.set_draw_color(*LINE)
            self.set_line_width(0.2)
            self.line(self.l_margin, top + high, self.w - self.r_margin, top + high)
            middle = top + (high - self._leading) / 2
            with self._tagged("/P"):
                self.set_xy(self.l_margin, middle)
                self._write(name, code, below=False)
                self.set_xy(self.l_margin + code, top + (high - self._lines(text, words) * self._leading) / 2)
                self._write(text, words, below=False)
                self._face(BODY + 1, bold=True)
                for grade in range(1, 6):
                    self.set_xy(self.w - self.r_margin - (6 - grade) * cell, top + (high - self._leading) / 2)
                    self._write(str(grade), cell, "C", below=False)
            self.set_xy(self.l_margin, top + high)
        self.ln(1)

    def _centred(self, block: Centred) -> None:
        """Letters that shrink until their longest word fits."""
        size = block.size
        self._face(size, bold=block.bold)
        longest = max(block.text.split(), key=self.get_string_width, default="")
        while self.get_string_width(longest) > self.epw - 2 * self.c_margin and size > SMALL:
            size -= 1
            self._face(size, bold=block.bold)
        with self._tagged("/P"):
            self._write(block.text, self.epw, "C")

    def _timed(self, block: Timed) -> None:
        """The clock at the left; the whole part on one page where it is not too high."""
        left, width = self.l_margin, float(self.epw)
        if not self.tall:
            high = self.height_of((Heading(block.title), *block.blocks), self.scale, left + CLOCK, width - CLOCK)
            self._room(high if high < TOGETHER else 70)
        self.ln(1)
        self.set_draw_color(*LINE)
        self.set_line_width(0.3)
        self.line(left, self.get_y(), left + width, self.get_y())
        self.ln(1)
        top = self.get_y()
        self._face(H3, bold=True)
        self.set_xy(left, top + 1.5)
        self._write(block.clock, CLOCK, below=False)
        self.place(left + CLOCK, width - CLOCK)
        self.set_xy(left + CLOCK, top)
        self.write_blocks((Heading(block.title), *block.blocks))
        self.place(left, width)
        self.set_x(left)


def kit_pdf(kit: Kit) -> bytes:
    """The whole file; the same kit gives the same file."""
    return bytes(written(kit).output())


def written(kit: Kit) -> KitWriter:
    """Everything on its pages. It is written twice where there is a list of parts, for that names their pages."""
    pages = _written(kit, {}).pages_of if len(kit.parts) > 1 else {}
    return _written(kit, pages)


def _written(kit: Kit, pages: dict[str, tuple[int, int]]) -> KitWriter:
    writer = KitWriter(kit.heading, kit.language)
    if len(kit.parts) > 1:
        writer.write_sheet(kit.contents(pages))
    for part in kit.parts:
        first = writer.page_no() + 1
        for sheet in part.sheets:
            writer.write_sheet(sheet)
        writer.pages_of[part.id] = first, writer.page_no()
    return writer
