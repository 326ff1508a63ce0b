"""A pen for charts: marks in SVG with attributes only, which a browser and the writer of PDF read alike."""

from html import escape

from game.text.faces import FAMILY

WIDTH = 640  # of every chart, in units of its own
SIZE = 12  # of letters
INK, MUTED, LINE, TRACK, PAPER = "#1f2d36", "#56606a", "#cfc7b6", "#ece5d6", "#ffffff"
LETTER = 0.62  # of the size: the width of a letter, for the widest of the fonts that may stand in

SERIES = ("#0072b2", "#c4660a", "#00795c", "#7a3e9d", "#a8324a", "#5b5b1e", "#3d4f8f", "#1f2d36")
DASHES = ("", "7 3", "2 3", "9 3 2 3", "4 2", "1 2", "12 4", "5 5")


class Pen:
    """Gathers the marks of one drawing."""

    def __init__(self) -> None:
        self.marks: list[str] = []

    def box(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """A filled rectangle."""
        self.marks.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}" fill="{fill}"/>')

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str = LINE, width: float = 1, dash: str = "") -> None:
        """A straight line."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.marks.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"{dashed}/>')

    def path(self, points: list[tuple[float, float]], colour: str, width: float = 2, dash: str = "") -> None:
        """A line through several points."""
        steps = " ".join(f"{'L' if number else 'M'}{x:.1f} {y:.1f}" for number, (x, y) in enumerate(points))
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.marks.append(f'<path d="{steps}" fill="none" stroke="{colour}" stroke-width="{width}"{dashed}/>')

    def dot(self, x: float, y: float, colour: str, filled: bool = True, radius: float = 4.5) -> None:
        """A round mark, full or empty."""
        fill = colour if filled else PAPER
        self.marks.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{fill}" stroke="{colour}" stroke-width="2"/>')

    def diamond(self, x: float, y: float, colour: str, radius: float = 5.5) -> None:
        """A mark that is told from a dot by its shape."""
        corners = f"M{x:.1f} {y - radius:.1f} L{x + radius:.1f} {y:.1f} L{x:.1f} {y + radius:.1f} L{x - radius:.1f} {y:.1f} Z"
        self.marks.append(f'<path d="{corners}" fill="{colour}"/>')

    def text(self, x: float, y: float, text: str, anchor: str = "start", colour: str = INK, bold: bool = False, size: float = SIZE) -> None:
        """One line of letters; y is that of their feet."""
        heavy = ' font-weight="bold"' if bold else ""
        self.marks.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-family="{FAMILY}" font-size="{size}" text-anchor="{anchor}" fill="{colour}"{heavy}>'
            f"{escape(text)}</text>"
        )

    def label(self, x: float, y: float, text: str, room: float, anchor: str = "start", bold: bool = False, size: float = SIZE) -> None:
        """A text on as many lines as it takes in that room, their middle at y."""
        lines = wrapped(text, room, size)
        first = y + size * 0.35 - (len(lines) - 1) * size * 0.5
        for number, line in enumerate(lines):
            self.text(x, first + number * size, line, anchor, bold=bold, size=size)

    def drawn(self) -> str:
        """All marks."""
        return "\n".join(self.marks)


def wide(text: str, size: float = SIZE) -> float:
    """How wide a line of letters is at most."""
    return len(text) * size * LETTER


def _pieces(word: str, most: int) -> list[str]:
    """A word in pieces of so many letters at most."""
    pieces = []
    while len(word) > most:
        end = word.rfind("-", 0, most) + 1 or most
        pieces.append(word[:end])
        word = word[end:]
    return [*pieces, word]


def wrapped(text: str, room: float, size: float = SIZE) -> list[str]:
    """A text as lines that fit a room; a word longer than the room is broken, after a hyphen of its own if it has one."""
    most = max(4, int(room / (size * LETTER)))
    lines: list[str] = [""]
    for word in text.split(" "):
        pieces = _pieces(word, most)
        for piece in pieces:
            if lines[-1] and len(lines[-1]) + 1 + len(piece) > most:
                lines.append(piece)
            else:
                lines[-1] = f"{lines[-1]} {piece}" if lines[-1] else piece
    return lines
