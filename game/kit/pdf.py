"""The kit as PDF on A4: forms stand on one page each, and the runbook ends on a page that is worth its paper."""

from functools import cached_property

from game.kit.blocks import Cards, Poster, Sheet
from game.kit.kit import Kit
from game.kit.pdf_cards import Grid, fitting, write_cards
from game.kit.pdf_parts import PartWriter
from game.pages.document import Heading
from game.pages.pdf_text import ACCENT, INK

TITLE = 18  # points
SCALES = (1.5, 1.4, 1.3, 1.2, 1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
"""Of letters, where a sheet must stand on one page; the largest that fits is taken."""
LARGEST = 1.15  # of letters on a sheet without a poster
DENSER = (1.0, 0.97, 0.94, 0.91, 0.88)  # of letters, where a sheet takes several pages
WORTH = 0.3  # of the last page that should be written on
SIDE, UPPER = 35, 25  # mm: margins inside a frame


class KitWriter(PartWriter):
    """Writes sheets. How each fits is found once: fits, sheets and cards -> what was found."""

    def __init__(self, heading: str, language: str, fits: "Fits") -> None:
        super().__init__(heading, language)
        self.fits = fits
        self.pages_of: dict[str, tuple[int, int]] = {}  # part -> its first page and its last one

    def write_sheet(self, sheet: Sheet) -> None:
        """One sheet, from a new page on."""
        self.scale = 1.0
        self.set_margin(self.t_margin)
        if sheet.cards:
            write_cards(self, sheet.cards, self._grid(sheet.cards), sheet.title)
        elif sheet.framed:
            self._framed(sheet)
        else:
            self._page(sheet, self._scale(sheet))
        self.scale = 1.0
        self.set_margin(self.t_margin)

    def _grid(self, cards: Cards) -> Grid:
        if cards not in self.fits.grids:
            self.fits.grids[cards] = fitting(self, cards)
        return self.fits.grids[cards]

    def _scale(self, sheet: Sheet) -> float:
        if sheet not in self.fits.scales:
            self.fits.scales[sheet] = self._on_one_page(sheet) if sheet.one else self._on_several(sheet)
        return self.fits.scales[sheet]

    def _on_one_page(self, sheet: Sheet) -> float:
        """The largest letters with which it stands on one page."""
        largest = SCALES[0] if any(isinstance(block, Poster) for block in sheet.blocks) else LARGEST
        left, width = float(self.t_margin), float(self.w - 2 * self.t_margin)
        room = self.h - 2 * self.t_margin - 10 - self.height_of((Heading(sheet.title),), 1, left, width)
        fits = (scale for scale in SCALES if scale <= largest and self.height_of(sheet.blocks, scale, left, width) <= room)
        return next(fits, SCALES[-1])

    def _on_several(self, sheet: Sheet) -> float:
        """Letters a little smaller, if with them the last page is not nearly empty."""
        for scale in DENSER:
            first = self._probe.page_no()
            self._probe._page(sheet, scale)
            share = (self._probe.get_y() - self.t_margin) / (self.h - 2 * self.t_margin)
            if share >= WORTH or self._probe.page_no() == first + 1:
                return scale
        return DENSER[0]

    @cached_property
    def _probe(self) -> "KitWriter":
        """Pages on which it is tried how many something takes."""
        return KitWriter(self.heading, self.language, self.fits)

    def _page(self, sheet: Sheet, scale: float) -> None:
        self.add_page()
        self._heading(sheet.title, 0, TITLE)
        self.set_draw_color(*ACCENT)
        self.set_line_width(0.6)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.ln(3)
        self.scale = scale
        self.write_blocks(sheet.blocks)
        self.scale = 1.0

    def _framed(self, sheet: Sheet) -> None:
        """A page on its long side with a frame, its blocks in the middle."""
        self.add_page(orientation="L")
        self.start_section(sheet.title)
        self.set_draw_color(*INK)
        for inset, thick in ((8, 1.2), (10.5, 0.3)):
            self.set_line_width(thick)
            self.rect(inset, inset, self.w - 2 * inset, self.h - 2 * inset)
        wide = self.w - 2 * SIDE
        self.place(SIDE, wide)
        high = sum(self.height_of((block,), 1, SIDE, wide) for block in sheet.blocks)
        gap = max(2.0, (self.h - 2 * UPPER - high) / (len(sheet.blocks) + 1))
        self.set_y(UPPER + gap)
        for block in sheet.blocks:
            self.write_blocks((block,))
            self.ln(gap)


class Fits:
    """What was found out about sheets and cards."""

    def __init__(self) -> None:
        self.scales: dict[Sheet, float] = {}
        self.grids: dict[Cards, Grid] = {}


def kit_pdf(kit: Kit) -> bytes:
    """The whole file; the same kit gives the same file."""
    return bytes(written(kit).output())


def written(kit: Kit) -> KitWriter:
    """Everything on its pages. It is written twice where there is a list of parts, for that names their pages."""
    fits = Fits()
    pages = _written(kit, {}, fits).pages_of if len(kit.parts) > 1 else {}
    return _written(kit, pages, fits)


def _written(kit: Kit, pages: dict[str, tuple[int, int]], fits: Fits) -> KitWriter:
    writer = KitWriter(kit.heading, kit.language, fits)
    if len(kit.parts) > 1:
        writer.write_sheet(kit.contents(pages))
    for part in kit.parts:
        first = writer.page_no() + 1
        for sheet in part.sheets:
            writer.write_sheet(sheet)
        writer.pages_of[part.id] = first, writer.page_no()
    return writer
