"""A plane of the poster: its band, and its areas with two boxes for grades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game import paths
from game.kit.blocks import Poster
from game.pages.colours import PLANES
from game.pages.pdf import BODY, SMALL
from game.pages.pdf_text import INK, LINE, MUTED

if TYPE_CHECKING:
    from game.kit.pdf_parts import PartWriter

BOX = 10.0  # mm: a box for a grade
GAP = 1.6


def write_poster(writer: PartWriter, poster: Poster) -> None:
    """One plane, as high as its words need."""
    _band(writer, poster)
    left, width = writer.l_margin, writer.epw
    writer._face(BODY + 1.5, bold=True)
    code = writer.get_string_width("III.3") + 2 * writer.c_margin + 2
    words = width - code - 2 * BOX - 3 * GAP
    for number, name, about in poster.areas:
        top = writer.get_y()
        writer._face(BODY + 1.5, bold=True)
        writer.set_xy(left, top + GAP / 2)
        with writer._tagged("/P"):
            writer._write(number, code, below=False)
            writer.set_xy(left + code, top + GAP / 2)
            writer._write(name, words)
            writer._face(SMALL)
            writer.set_x(left + code)
            writer._write(about, words)
        high = max(writer.get_y() - top + GAP / 2, BOX + GAP)
        writer.set_draw_color(*INK)
        writer.set_line_width(0.3)
        for place in (2 * BOX + GAP, BOX):
            writer.rect(left + width - place, top + (high - BOX) / 2, BOX, BOX)
        writer.set_draw_color(*LINE)
        writer.line(left, top + high, left + width - 2 * BOX - 2 * GAP, top + high)
        writer.set_xy(left, top + high)
    writer.ln(2)


def _band(writer: PartWriter, poster: Poster) -> None:
    """Numeral, sign and name of the plane between two strong lines."""
    left, width, colour = writer.l_margin, writer.epw, PLANES[poster.plane]
    writer._face(BODY + 3, bold=True)
    side, top = writer._leading + 0.4, writer.get_y()
    text, words = f"{poster.numeral}  {poster.name}", width - side - 2 - 2 * BOX - 2 * GAP
    high = writer._lines(text, words) * writer._leading + 2.4
    writer.set_draw_color(colour)
    writer.set_line_width(0.9)
    writer.line(left, top, left + width, top)
    drawing = (paths.assets() / "icons" / f"plane-{poster.plane}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    writer.drawing(drawing, left + 1, top + 1.2, side)
    writer.set_xy(left + side + 2, top + 1.2)
    with writer._tagged("/H2"):
        writer._write(text, words, below=False)
    writer._face(SMALL - 1, MUTED)
    for text, place in zip(poster.boxes, (2 * BOX + GAP, BOX), strict=True):
        writer.set_xy(left + width - place - 2, top + high - writer._leading)
        writer._write(text, BOX + 4, "C", below=False)
    writer.set_xy(left, top + high + 0.5)
