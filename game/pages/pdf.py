"""Blocks as PDF, by the optional fpdf2: text that can be read aloud, tables that are divided between pages, and drawings."""

import io

from game.pages.document import Block, Chart, Figure, Heading, Paragraph, Points, Table
from game.pages.pdf_text import ACCENT, INK, LINE, MARGIN, MUTED, TextWriter

BODY, SMALL, H1, H2, H3 = 10, 9, 20, 14, 11.5  # points
PAD = 1.2  # mm around the text of a cell
GAP = 3  # mm between a number and what stands to the right of it
WHOLE = 110  # mm: a table lower than this is not divided between pages
BESIDE = 50  # mm: a table lower than this stands on the page of its chart
FORM_ROW = 14  # mm: room to write by hand


class Writer(TextWriter):
    """Writes blocks from top to bottom."""

    def _least(self, block: Table | Figure | Points) -> float:
        """The height of a block, or of its beginning if it may be divided between pages."""
        if isinstance(block, Figure):
            table = self._tall(block.table)
            return self._chart_height(block.chart) + 8 + (table if table < BESIDE else 0)
        if isinstance(block, Points):
            return 12
        tall = self._tall(block)
        return tall if tall < (self.h - 3 * MARGIN if block.form else WHOLE) else 34

    def _tall(self, table: Table) -> float:
        """The height of a whole table, with its caption and head."""
        return sum(self._height(table, row, self._widths(table)) for row in table.rows) + 16

    def _block(self, block: Block) -> None:
        if isinstance(block, Paragraph) and block.kind == "label":
            self._face(BODY, bold=True)
            with self._tagged("/P"):
                self._write(block.text, self.epw)
        elif isinstance(block, Paragraph):
            self._text(block.text, 11 if block.kind == "lead" else BODY, MUTED if block.kind == "note" else INK, block.kind == "notice")
        elif isinstance(block, Heading):
            self.ln(2)
            self._heading(block.text, 2, H3)
        elif isinstance(block, Points):
            self._points(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Figure):
            self._room(self._least(block))
            self._chart(block.chart)
            self._table(block.table, beside=True)

    # pieces

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
