"""Blocks as PDF, by the optional fpdf2: text that can be read aloud, tables that are divided between pages, and drawings."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from fpdf import FPDF

from game.pages.document import Block, Chart, Figure, Heading, Paragraph, Points, Table
from game.text.faces import FAMILY, faces

MARGIN = 15  # mm
BODY, SMALL, H1, H2, H3 = 10, 9, 20, 14, 11.5  # points
LEADING = 0.45  # mm of line height for each point of letters
INK, MUTED, LINE, ACCENT = (31, 45, 54), (86, 96, 106), (207, 199, 182), (11, 95, 150)
PAD = 1.2  # mm around the text of a cell
GAP = 3  # mm between a number and what stands to the right of it
WHOLE = 110  # mm: a table lower than this is not divided between pages
FORM_ROW = 14  # mm: room to write by hand


class Writer(FPDF):
    """Writes blocks from top to bottom. Every piece of text is one tagged element and never crosses a page."""

    def __init__(self, heading: str, language: str, saved: datetime | None = None) -> None:
        """heading: it stands below every page; saved: the date that stands in the file, for the same things must give the same file"""
        super().__init__(format="A4")
        self.heading = heading
        self.scale = 1.0  # of letters
        self._known: dict[tuple[str, str], float] = {}  # style and text -> mm for each point of letters
        self.cut: list[str] = []  # words that their place is too narrow for
        self.set_margin(MARGIN)
        self.set_auto_page_break(False)
        files = faces()
        if not files:
            raise ImportError("the package of the font")
        self.add_font(FAMILY, "", files["regular"])
        self.add_font(FAMILY, "B", files["semibold"])
        self.set_lang(language)
        self.set_title(heading)
        self.set_creation_date(saved or datetime(2000, 1, 1).astimezone())

    def footer(self) -> None:
        """The heading and the number of the page."""
        self.set_y(-10)
        self._face(8, MUTED)
        self._out("/Artifact BMC")
        self.cell(self.epw - 20, 4, self.heading)
        self.cell(20, 4, str(self.page_no()), align="R")
        self._out("EMC")

    def _least(self, block: Table | Figure | Points) -> float:
        """The height of a block, or of its beginning if it may be divided between pages."""
        if isinstance(block, Figure):
            return self._chart_height(block.chart) + 8
        if isinstance(block, Points):
            return 12
        tall = sum(self._height(block, row, self._widths(block)) for row in block.rows) + 16
        return tall if tall < WHOLE else 34

    def _block(self, block: Block) -> None:
        if isinstance(block, Paragraph):
            self._text(block.text, 11 if block.kind == "lead" else BODY, MUTED if block.kind == "note" else INK, block.kind == "notice")
        elif isinstance(block, Heading):
            self.ln(2)
            self._heading(block.text, 2, H3)
        elif isinstance(block, Points):
            self._points(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Figure):
            self._chart(block.chart)
            self._table(block.table, beside=True)

    # pieces

    def _face(self, size: float, colour: tuple[int, int, int] = INK, bold: bool = False) -> None:
        self.set_font(FAMILY, "B" if bold else "", size * self.scale)
        self.set_text_color(*colour)

    @property
    def _leading(self) -> float:
        """The height of a line, mm."""
        return float(self.font_size_pt) * LEADING

    def _write(self, text: str, width: float, align: str = "L", below: bool = True) -> None:
        """Lines of text at this place; then the place is below them, or at its left margin on their first line."""
        x, y, leading = self.x, self.get_y(), self._leading
        lines = self._broken(text, width)
        for number, line in enumerate(lines):
            self.set_xy(x, y + number * leading)
            self.cell(width, leading, line, align=align)
        self.set_xy(self.l_margin, y + len(lines) * leading if below else y)

    def _broken(self, text: str, width: float) -> list[str]:
        """A text as lines that fit a width, spaces beside them counted in; a word that is wider is broken, and noted."""
        room, space = width - 2 * self.c_margin + 0.01, self._wide(" ")
        lines: list[str] = []
        for part in text.split("\n"):
            line, wide = "", 0.0
            for word in part.split(" "):
                more = self._wide(word)
                if line and wide + space + more <= room:
                    line, wide = f"{line} {word}", wide + space + more
                    continue
                if line:
                    lines.append(line)
                *pieces, word = self._pieces(word, room) if more > room else (word,)
                lines += pieces
                line, wide = word, self._wide(word)
            lines.append(line)
        return lines

    def _pieces(self, word: str, room: float) -> list[str]:
        """A word that is too wide, letter by letter."""
        self.cut.append(word)
        pieces = [""]
        for letter in word:
            if pieces[-1] and self._wide(pieces[-1] + letter) > room:
                pieces.append("")
            pieces[-1] += letter
        return pieces

    def _wide(self, text: str) -> float:
        """How wide a text is, mm; what was measured once is remembered."""
        key = self.font_style, text
        if key not in self._known:
            self._known[key] = self.get_string_width(text) / self.font_size_pt
        return self._known[key] * float(self.font_size_pt)

    @contextmanager
    def _tagged(self, kind: str) -> Iterator[None]:
        """What is written meanwhile is one element of the structure, for programs that read the page aloud."""
        mark = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=kind, mcid=mark)
        self._out(f"{kind} <</MCID {mark}>> BDC")
        yield
        self._out("EMC")

    def _room(self, height: float) -> None:
        """Begin a new page unless there is so much room left on this one."""
        if self.get_y() + height > self.h - MARGIN:
            self.add_page()

    def _lines(self, text: str, width: float) -> int:
        return len(self._broken(text, width))

    def _heading(self, text: str, level: int, size: float) -> None:
        self._face(size, bold=True)
        self.start_section(text, level)
        with self._tagged(f"/H{level + 1}"):
            self._write(text, self.epw)
        self.ln(1.2)

    def _text(self, text: str, size: float, colour: tuple[int, int, int] = INK, barred: bool = False, indent: float = 0, before: str = "") -> None:
        """A paragraph, with a bar beside it or a mark before it."""
        self._face(size, colour)
        inner = self.epw - indent - (4 if barred else 0)
        height = self._lines(text, inner) * self._leading
        self._room(height)
        top = self.get_y()
        if barred:
            self.set_draw_color(*ACCENT)
            self.set_line_width(1)
            self.line(self.l_margin + 0.5, top, self.l_margin + 0.5, top + height)
        with self._tagged("/P"):
            if before:
                self.set_x(self.l_margin)
                self.cell(indent, self._leading, before)
            self.set_x(self.l_margin + indent + (4 if barred else 0))
            self._write(text, inner)
        self.ln(0.6 if before else 1.8)

    def _points(self, block: Points) -> None:
        for number, item in enumerate(block.items, 1):
            self._text(item, BODY, indent=6, before=f"{number}." if block.numbered else "•")
        self.ln(1)

    def _chart(self, chart: Chart) -> None:
        """The drawing of the page, letters and all, with its words for those who do not see it."""
        height = self._chart_height(chart)
        self._face(BODY, bold=True)
        self._room(height + 8)
        with self._tagged("/P"):
            self._write(chart.title, self.epw)
        drawing = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {chart.width} {chart.height}" '
            f'width="{chart.width}" height="{chart.height}">{chart.marks}</svg>'
        )
        self.image(io.BytesIO(drawing.encode()), x=self.l_margin, w=self.epw, h=height, title=chart.title, alt_text=chart.about)
        self.ln(2)

    def _chart_height(self, chart: Chart) -> float:
        return float(self.epw) * chart.height / chart.width

    # tables

    def _widths(self, table: Table) -> list[float]:
        return [self.epw * width / sum(table.widths) for width in table.widths]

    def _table(self, table: Table, beside: bool = False) -> None:
        """A table with its caption; beside a chart, whose words it repeats, the caption steps back."""
        widths = self._widths(table)
        self._room(self._least(table))
        self._face(SMALL if beside else BODY, MUTED if beside else INK, bold=not beside)
        with self._tagged("/P"):
            self._write(table.caption, self.epw)
        with self._tagged("/P"):
            self._row(table, table.head, widths, bold=True)
        for number, row in enumerate(table.rows):
            last_two = table.rows[number : number + 2] if number == len(table.rows) - 2 else (row,)  # the last row never stands alone
            if self.get_y() + sum(self._height(table, one, widths) for one in last_two) > self.h - MARGIN:
                self.add_page()
                self._out("/Artifact BMC")
                self._row(table, table.head, widths, bold=True)
                self._out("EMC")
            with self._tagged("/P"):
                self._row(table, row, widths)
        self.ln(3)

    def _height(self, table: Table, row: tuple[str, ...], widths: list[float], bold: bool = False) -> float:
        self._face(SMALL, bold=bold)
        lines = max(self._lines(cell, _inner(table, number, widths)) for number, cell in enumerate(row))
        return max((table.tall or FORM_ROW) if table.form and not bold else 0, lines * self._leading + 2 * PAD)

    def _row(self, table: Table, row: tuple[str, ...], widths: list[float], bold: bool = False) -> None:
        height = self._height(table, row, widths, bold)
        left, top = self.l_margin, self.get_y()
        self.set_draw_color(*(INK if bold or table.form else LINE))
        self.set_line_width(0.4 if bold else 0.2)
        for number, (cell, width) in enumerate(zip(row, widths, strict=True)):
            if table.form:
                self.rect(left, top, width, height)
            self.set_xy(left + (PAD if table.form else 0), top + PAD)
            align = "R" if number in table.numbers else "L"
            self._write(cell, _inner(table, number, widths), align, below=False)
            left += width
        if not table.form:
            self.line(self.l_margin, top + height, self.w - self.r_margin, top + height)
        self.set_xy(self.l_margin, top + height)


def _inner(table: Table, column: int, widths: list[float]) -> float:
    """The width that the text of a cell may take: numbers keep away from what stands to the right of them."""
    return widths[column] - (GAP if column in table.numbers else PAD)
