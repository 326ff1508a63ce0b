"""Text as PDF, by the optional fpdf2: lines that are measured before they are written, and that programs can read aloud."""

import io
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from fpdf import FPDF

from game.pages.hanging import tied
from game.text.faces import FAMILY, faces

MARGIN = 15  # mm
LEADING = 0.45  # mm of line height for each point of letters
INK, MUTED, LINE, ACCENT = (31, 45, 54), (86, 96, 106), (207, 199, 182), (11, 95, 150)
BELOW = 3  # mm of the lower margin into which a last line may reach


class TextWriter(FPDF):
    """Writes text. Every piece is one tagged element and never crosses a page."""

    def __init__(self, heading: str, language: str, saved: datetime | None = None) -> None:
        """heading: it stands below every page; saved: the date that stands in the file, for the same things must give the same file"""
        super().__init__(format="A4")
        self.heading = heading
        self.scale = 1.0  # of letters
        self._known: dict[tuple[str, str], float] = {}  # style and text -> mm for each point of letters
        self.cut: list[str] = []  # words that their place is too narrow for, and texts that do not end above the foot of their page
        self.set_margin(MARGIN)
        self.set_auto_page_break(False)
        files = faces()
        if not files:
            raise ImportError("the package of the font")
        self.add_font(FAMILY, "", files["regular"])
        self.add_font(FAMILY, "B", files["semibold"])
        self._close_files()
        self.set_lang(language)
        self.set_title(heading)
        self.set_creation_date(saved or datetime(2000, 1, 1).astimezone())

    def _close_files(self) -> None:
        """Fonts are read from memory: a file of each would stay open in every writer that ends without its output."""
        for font in self.fonts.values():
            reader = font.ttfont.reader
            with reader.file as file:
                file.seek(0)
                reader.file = io.BytesIO(file.read())

    def footer(self) -> None:
        """The heading and the number of the page."""
        scale, self.scale = self.scale, 1.0
        self.set_y(-10)
        self.set_x(MARGIN)  # wherever the text above it begins
        self._face(8, MUTED)
        self._out("/Artifact BMC")
        self.cell(self.w - 2 * MARGIN - 20, 4, self.heading)
        self.cell(20, 4, str(self.page_no()), align="R")
        self._out("EMC")
        self.scale = scale

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
        if y + len(lines) * leading > self.h - MARGIN + BELOW:
            self.cut.append(text)
        for number, line in enumerate(lines):
            self.set_xy(x, y + number * leading)
            self.cell(width, leading, line, align=align)
        self.set_xy(self.l_margin, y + len(lines) * leading if below else y)

    def _broken(self, text: str, width: float) -> list[str]:
        """A text as lines that fit a width, spaces beside them counted in; a word that is wider is broken, and noted."""
        room, space = width - 2 * self.c_margin + 0.01, self._wide(" ")
        lines: list[str] = []
        for part in tied(text).split("\n"):
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
        """A word that is too wide: after its own hyphens where each part fits, else letter by letter."""
        parts = re.findall("[^-]*-|[^-]+", word)
        if len(parts) > 1 and max(map(self._wide, parts)) <= room:
            return self._joined(parts, room)
        self.cut.append(word)
        return self._joined(word, room)

    def _joined(self, parts: Iterable[str], room: float) -> list[str]:
        """Parts of a word put together as far as they fit."""
        pieces = [""]
        for part in parts:
            if pieces[-1] and self._wide(pieces[-1] + part) > room:
                pieces.append("")
            pieces[-1] += part
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
