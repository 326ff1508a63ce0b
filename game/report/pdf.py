"""The report as PDF: the same sections and the same drawings as on the page, with an outline and tagged headings."""

from datetime import datetime

from game.pages.document import Block, Figure, Heading, Paragraph, Points, Report, Section, Table
from game.pages.pdf import H1, H2, SMALL, Writer
from game.pages.pdf_text import ACCENT, MUTED


def report_pdf(report: Report, saved: datetime | None = None) -> bytes:
    """The whole file. saved: the date that stands in it; the same report gives the same file."""
    writer = ReportWriter(report, saved)
    writer.write_report()
    return bytes(writer.output())


class ReportWriter(Writer):
    """Writes one report."""

    def __init__(self, report: Report, saved: datetime | None = None) -> None:
        super().__init__(report.heading, report.language, saved)
        self.report = report

    def write_report(self) -> None:
        """All of it."""
        self.add_page()
        self._heading(self.report.heading, 0, H1)
        self._text(self.report.lead, 12)
        self._text(self.report.made, SMALL, MUTED)
        for number, section in enumerate(self.report.sections):
            self._section(section, number)

    def _section(self, section: Section, number: int) -> None:
        self.ln(5 if number else 3)
        self._room(12 + self._wanted(section.blocks))
        self.set_draw_color(*ACCENT)
        self.set_line_width(0.5)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.ln(2)
        self._heading(section.title, 1, H2)
        for place, block in enumerate(section.blocks):
            if isinstance(block, Heading) or (isinstance(block, Paragraph) and block.kind == "label"):
                self._room(12 + self._wanted(section.blocks[place + 1 :]))
            self._block(block)

    def _wanted(self, blocks: tuple[Block, ...]) -> float:
        """The height of what should stand on the same page as the heading above it."""
        height = 0.0
        for block in blocks:
            if isinstance(block, Table | Figure | Points):
                return height + self._least(block)
            height += 14
        return height
