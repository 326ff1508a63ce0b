"""What sheets of the kit consist of beside the blocks of every document: things to tick, to write on, to cut out and to hang up."""

from dataclasses import dataclass

from game.pages.document import Block


@dataclass(frozen=True)
class Facts:
    """Labels, each with a text beside it."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Lines:
    """Empty lines to write on by hand."""

    labels: tuple[str, ...]  # one line each; nothing: a line without a label
    fill: bool = False  # as many more as the page has room for
    across: int = 1  # so many beside each other


@dataclass(frozen=True)
class Ticks:
    """Little boxes to tick, in one line."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Grades:
    """Rows, each with the grades from 1 to 5 to put a circle around."""

    rows: tuple[tuple[str, str], ...]  # code, name


@dataclass(frozen=True)
class Centred:
    """Large letters in the middle."""

    text: str
    size: float  # points
    bold: bool = False


@dataclass(frozen=True)
class Timed:
    """A part of the runbook: the clock at the left, what happens at the right."""

    clock: str
    title: str
    blocks: tuple["Part", ...]


@dataclass(frozen=True)
class Poster:
    """A plane on the wall, with its areas and two boxes for each: the grade at the beginning and at the end."""

    plane: str
    numeral: str
    name: str
    areas: tuple[tuple[str, str, str], ...]  # code, name, what it is
    boxes: tuple[str, str]  # what stands over them


Part = Block | Facts | Lines | Ticks | Grades | Centred | Timed | Poster


@dataclass(frozen=True)
class Card:
    """A piece to cut out."""

    label: str  # small letters at its head
    blocks: tuple[Part, ...]
    plane: str = ""  # id of the plane it belongs to, or nothing


@dataclass(frozen=True)
class Cards:
    """Pages of pieces of one size; fewer on a page where their words need more room."""

    cards: tuple[Card, ...]
    across: int
    down: int


@dataclass(frozen=True)
class Sheet:
    """Something that begins on a page of its own."""

    title: str
    blocks: tuple[Part, ...] = ()
    cards: Cards | None = None  # instead of blocks
    one: bool = False  # it stands on one page: letters grow or shrink until it does
    framed: bool = False  # a frame around the page, which lies on its long side
