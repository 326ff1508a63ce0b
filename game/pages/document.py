"""What a report consists of, before anybody writes it out: sections of paragraphs, lists, tables and charts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraph:
    """A few sentences."""

    text: str
    kind: str = ""  # lead, note, notice, label (it stays with what follows) or nothing


@dataclass(frozen=True)
class Points:
    """A list, one thing a line."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Table:
    """Rows under a heading; the first column names the row."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]  # of the columns, by comparison with each other
    numbers: tuple[int, ...] = ()  # columns of numbers, counted from 0
    form: bool = False  # empty rows to be filled in by hand
    tall: int = 0  # mm that such a row is high at least; 0: room enough to write


@dataclass(frozen=True)
class Chart:
    """A drawing in SVG and what it says in words."""

    title: str
    about: str
    width: int
    height: int
    marks: str  # SVG elements, without the element around them


@dataclass(frozen=True)
class Figure:
    """A chart, and the same numbers as a table beside it."""

    chart: Chart
    table: Table


@dataclass(frozen=True)
class Heading:
    """The beginning of a part of a section."""

    text: str


Block = Paragraph | Points | Table | Figure | Heading


@dataclass(frozen=True)
class Section:
    """One question and its answer."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Report:
    """All that is said."""

    language: str
    heading: str
    lead: str
    sections: tuple[Section, ...]
    contents: str  # the heading of the list of sections
    made: str  # what made it, from what
