"""Pages of pieces to cut out, all of one size. Letters shrink, and then fewer stand on a page, until the words of each fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game import paths
from game.kit.blocks import Card, Cards, Centred
from game.pages.colours import PLANES
from game.pages.pdf import SMALL
from game.pages.pdf_text import MUTED

if TYPE_CHECKING:
    from game.kit.pdf_parts import PartWriter

EDGE, FOOT = 10.0, 14.0  # mm around the pieces, and below them
PAD, HEAD = 5.0, 7.0  # mm inside a piece, and for its label
SCALES = (1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85)
ICON = 4.6  # mm
LINE = 2.0  # mm: the space below a last line may reach beyond the piece
DASHES = {"policies": (0, 0), "tasks": (6, 3.5), "infrastructure": (1, 3)}  # of the stripe, so that black and white tells planes apart


Grid = tuple[int, int, float]  # how many across and down a page, and the scale of letters


def write_cards(writer: PartWriter, cards: Cards, grid: Grid, title: str) -> None:
    """All of them, page after page; the title stands in the outline."""
    across, down, scale = grid
    wide, high = (writer.w - 2 * EDGE) / across, (writer.h - EDGE - FOOT) / down
    for first in range(0, len(cards.cards), across * down):
        writer.set_margin(writer.t_margin)
        writer.add_page()
        if not first:
            writer.start_section(title)
            writer.outlined = False
        here = cards.cards[first : first + across * down]
        _cuts(writer, across, -(-len(here) // across), wide, high)
        for number, card in enumerate(here):
            _card(writer, card, EDGE + number % across * wide, EDGE + number // across * high, wide, high, scale)
    writer.outlined = True


def fitting(writer: PartWriter, cards: Cards) -> Grid:
    """With how many on a page, and with how large letters, every piece has room."""
    wide = (writer.w - 2 * EDGE) / cards.across - 2 * PAD
    for down in range(cards.down, 0, -1):
        room = (writer.h - EDGE - FOOT) / down - 2 * PAD - HEAD
        for scale in SCALES:
            if all(writer.height_of(card.blocks, scale, EDGE + PAD, wide) <= room for card in set(cards.cards)):
                return cards.across, down, scale
    return cards.across, 1, SCALES[-1]


def _cuts(writer: PartWriter, across: int, down: int, wide: float, high: float) -> None:
    """Dashed lines along which the pieces are cut."""
    writer.set_draw_color(*MUTED)
    writer.set_line_width(0.15)
    writer.set_dash_pattern(dash=1.5, gap=1.5)
    for number in range(across + 1):
        writer.line(EDGE + number * wide, EDGE, EDGE + number * wide, EDGE + down * high)
    for number in range(down + 1):
        writer.line(EDGE, EDGE + number * high, EDGE + across * wide, EDGE + number * high)
    writer.set_dash_pattern()


def _card(writer: PartWriter, card: Card, x: float, y: float, wide: float, high: float, scale: float) -> None:
    left = x + PAD
    writer.scale = 1.0
    if card.plane:
        _plane(writer, card.plane, x, y, high)
        left += ICON + 1
    writer._face(SMALL, MUTED, bold=True)
    writer.place(x + PAD, wide - 2 * PAD)
    writer.set_xy(left, y + PAD - 0.3)
    if card.label:
        with writer._tagged("/P"):
            writer._write(card.label, x + wide - PAD - left, below=False)
    top, room = y + PAD + (HEAD if card.label else 0), high - 2 * PAD - (HEAD if card.label else 0)
    if any(isinstance(block, Centred) for block in card.blocks):
        top += max(0.0, (room - writer.height_of(card.blocks, scale, x + PAD, wide - 2 * PAD)) / 2 - 1)
    writer.set_xy(x + PAD, top)
    writer.bottom = y + high - PAD
    writer.scale = scale
    writer.write_blocks(card.blocks)
    if writer.get_y() > y + high - PAD + LINE:
        writer.cut.append(card.label)
    writer.bottom = 0


def _plane(writer: PartWriter, plane: str, x: float, y: float, high: float) -> None:
    """A stripe and a sign; both differ in shape as well as in colour."""
    colour = PLANES[plane]
    dash, gap = DASHES[plane]
    writer.set_draw_color(colour)
    writer.set_line_width(1.6)
    if dash:
        writer.set_dash_pattern(dash=dash, gap=gap)
    writer.line(x + 2, y + 4, x + 2, y + high - 4)
    writer.set_dash_pattern()
    drawing = (paths.assets() / "icons" / f"plane-{plane}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    writer.drawing(drawing, x + PAD, y + PAD - 0.6, ICON)
