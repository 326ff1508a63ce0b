"""What sheets of the kit consist of, written as PDF. Everything is measured before it is written, so that no word is cut."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from game.kit.blocks import Centred, Facts, Grades, Lines, Part, Poster, Ticks, Timed
from game.kit.pdf_poster import write_poster
from game.pages.document import Heading, Paragraph
from game.pages.pdf import BODY, H3, SMALL, Writer
from game.pages.pdf_text import INK, LINE, MUTED

RULED = 9.0  # mm between lines to write on
GUTTER = 10.0  # mm between lines beside each other
LEAST_RULED = 3  # such lines at least, where they fill what is left of a page
BOX = 3.4  # mm: a box to tick
CLOCK = 26  # mm for the clock of the runbook
TOGETHER = 80  # mm: a part of the runbook lower than this is not divided between pages


class PartWriter(Writer):
    """Writes what sheets consist of. A ruler beside it has a page without an end: what is written there tells how high it is."""

    def __init__(self, heading: str, language: str, tall: float = 0) -> None:
        super().__init__(heading, language)
        self.tall, self.language = tall, language
        self.outlined = True  # whether headings stand in the outline
        self.bottom = 0.0  # mm: where a piece to cut out ends; 0 on a whole page
        if tall:
            self.add_page(format=(210, tall))

    @cached_property
    def ruler(self) -> "PartWriter":
        """A page on which there is always room."""
        return PartWriter(self.heading, self.language, tall=100_000)

    def footer(self) -> None:
        if not self.tall and self.w < self.h:  # a certificate has none
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
        elif type(block) in writes:
            writes[type(block)](block)
        else:
            self._block(block)  # type: ignore[arg-type]

    def _facts(self, block: Facts) -> None:
        """Labels in a column as wide as the widest of them, up to two fifths."""
        self._face(SMALL, bold=True)
        widest = max(self.get_string_width(label) for label, _ in block.rows) + 2 * self.c_margin + 2
        left = min(widest, self.epw * 0.42)
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
        wide, top = (self.epw - GUTTER * (block.across - 1)) / block.across, self.get_y()
        for number in range(count):
            label = block.labels[number] if number < len(block.labels) else ""
            self._rule(label, self.l_margin + number % block.across * (wide + GUTTER), top + number // block.across * RULED, wide)
        self.set_xy(self.l_margin, top + -(-count // block.across) * RULED + 1.5)

    def _rule(self, label: str, x: float, y: float, wide: float) -> None:
        """One line, with its label at the left."""
        start = x
        if label:
            start += min(self._wide(label) + 2 * self.c_margin + 1, wide)
            self.set_xy(x, y + RULED - self._leading - 0.4)
            with self._tagged("/P"):
                self._write(label, wide, below=False)
        self.set_draw_color(*MUTED)
        self.set_line_width(0.2)
        self.line(start, y + RULED, x + wide, y + RULED)

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
