"""The charts of a report; each says its numbers in words beside them, and its axes are honest."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.pages.document import Chart
from game.report.drawing import DASHES, INK, LINE, MUTED, PAPER, SERIES, SIZE, TRACK, WIDTH, Pen, wide, wrapped

BAND, NAME = 10, 140  # size of the names of bands, and how long they are at most
END = 11  # size of the letters at the end of a line
LEAD = 24.0  # between lines that end together and their labels
ROW = 26  # of a chart of rows
LOW, HIGH = 1000, 5000  # thousandths: the scale of the index


@dataclass(frozen=True)
class Span:
    """One row: where something stood and where it stands."""

    label: str
    before: int
    after: int
    text: str  # both in words
    colour: str


@dataclass(frozen=True)
class Bar:
    """One row: how much of something."""

    label: str
    amount: int
    text: str
    colour: str = SERIES[0]


@dataclass(frozen=True)
class Course:
    """One line over the quarters; None where nothing is known."""

    label: str
    values: tuple[int | None, ...]


def spans(title: str, about: str, rows: Sequence[Span], low: int, high: int, ticks: Sequence[tuple[int, str]], marks: tuple[str, str]) -> Chart:
    """Rows with an empty mark for before and a full one for after, on one scale. marks: what each of the two marks means"""
    pen, left, right = Pen(), 230, 100
    heights = [max(ROW, 8 + SIZE * len(wrapped(row.label, left - 14))) for row in rows]
    bottom = sum(heights) + 6

    def x(value: int) -> float:
        return left + (min(max(value, low), high) - low) * (WIDTH - left - right) / (high - low)

    for value, text in ticks:
        pen.line(x(value), 4, x(value), bottom, LINE)
        pen.text(x(value), bottom + 15, text, "middle", MUTED)
    top = 4.0
    for row, height in zip(rows, heights, strict=True):
        y = top + height / 2
        pen.label(0, y, row.label, left - 14)
        pen.line(x(row.before), y, x(row.after), y, row.colour, 3)
        pen.dot(x(row.before), y, row.colour, filled=False)
        pen.dot(x(row.after), y, row.colour)
        pen.text(WIDTH, y + 4, row.text, "end", bold=True)
        top += height
    return Chart(title, about, WIDTH, _legend(pen, marks, bottom + 34), pen.drawn())


def _legend(pen: Pen, marks: tuple[str, str], y: int) -> int:
    """Say what the empty and the full mark mean, beside each other where there is room; the height where it ends."""
    x, room = 6, WIDTH - 16
    beside = sum(map(wide, marks)) + 56 <= WIDTH
    for filled, name in enumerate(marks):
        pen.dot(x, y, INK, filled=bool(filled))
        pen.label(x + 10, y, name, room)
        x, y = (x + int(wide(name)) + 30, y) if beside and not filled else (x, y + SIZE * len(wrapped(name, room)))
    return y


def bars(title: str, about: str, rows: Sequence[Bar], ticks: Sequence[tuple[int, str]] = ()) -> Chart:
    """Rows with a bar from nothing to the right, or to the left for what is lost. ticks: amounts that are named below; the scale reaches them"""
    pen, left, right = Pen(), 260, 96
    amounts = [*(row.amount for row in rows), *(amount for amount, _ in ticks)]
    least, most = min([0, *amounts]), max([1, *amounts])
    scale = (WIDTH - left - right) / (most - least)
    zero = left - least * scale
    heights = [max(ROW - 4, 6 + SIZE * len(wrapped(row.label, left - 14))) for row in rows]
    top, bottom = 2.0, 4 + sum(heights)
    for amount, text in ticks:
        pen.line(zero + amount * scale, 0, zero + amount * scale, bottom, LINE)
        pen.text(zero + amount * scale, bottom + 15, text, "middle", MUTED)
    for row, height in zip(rows, heights, strict=True):
        pen.label(0, top + height / 2, row.label, left - 14)
        start, length = (zero, row.amount * scale) if row.amount >= 0 else (zero + row.amount * scale, -row.amount * scale)
        pen.box(start, top + height / 2 - 7, max(length, 1), 14, row.colour)
        pen.text(WIDTH, top + height / 2 + 4, row.text, "end", bold=True)
        top += height
    pen.line(zero, 0, zero, top + 2, INK)
    return Chart(title, about, WIDTH, int(top) + (20 if ticks else 4), pen.drawn())


def courses(
    title: str, about: str, lines: Sequence[Course], xs: Sequence[str], bands: Sequence[tuple[int, int, str]], measured: bool = False
) -> Chart:
    """Lines of the index over the quarters, labelled at their ends, with the bands behind them. measured: only marked points are known."""
    pen, left, right, top = Pen(), 34, 164, 8
    bottom = max(250, top + int(sum(_tall(line.label, right - LEAD) for line in lines)))

    def x(quarter: int) -> float:
        return left + quarter * (WIDTH - left - right) / max(len(xs) - 1, 1)

    def y(value: int) -> float:
        return bottom - (value - LOW) * (bottom - top) / (HIGH - LOW)

    for number, (low, high, _) in enumerate(bands):
        pen.box(left, y(high), WIDTH - left - right, y(low) - y(high), TRACK if number % 2 else PAPER)
    for value in range(LOW, HIGH + 1, 1000):
        pen.line(left, y(value), WIDTH - right, y(value), LINE)
        pen.text(left - 6, y(value) + 4, str(value // 1000), "end", MUTED)
    end = -4.0
    for quarter, name in enumerate(xs):
        half = len(name) * SIZE * 0.29
        if x(quarter) - half >= end + 4 or not quarter:  # a label that would touch the one before is left out
            pen.text(x(quarter), bottom + 16, name, "middle", MUTED)
            end = x(quarter) + half
    routes = [[(x(quarter), y(value)) for quarter, value in enumerate(line.values) if value is not None] for line in lines]
    for low, high, name in bands:
        pen.text(left + 5, _clear(routes, left, (y(high) + SIZE, y(low) - 4)), name, colour=MUTED, size=BAND)
    for number, route in enumerate(routes):
        _course(pen, number, route, measured)
    at = routes[0][-1][0] + 10 if len(routes) == 1 else WIDTH - right + LEAD
    _ends(pen, [route[-1] for route in routes], lines, at, WIDTH - at, bottom + 6)
    return Chart(title, about, WIDTH, bottom + 24, pen.drawn())


def _clear(routes: list[list[tuple[float, float]]], left: float, heights: tuple[float, float]) -> float:
    """At which of two heights a name at the left is farther from all lines; the first, unless a line passes it."""
    passing = [height for route in routes for x, height in route if x <= left + NAME]

    def distance(y: float) -> float:
        return min((abs(height - y + BAND / 3) for height in passing), default=HIGH)

    return heights[0] if distance(heights[0]) > BAND else max(heights, key=distance)


def _course(pen: Pen, number: int, route: list[tuple[float, float]], measured: bool) -> None:
    """Draw one line, and its points where only they are known."""
    colour = SERIES[number % len(SERIES)]
    pen.path(route, colour, 2.5, "3 4" if measured else DASHES[number % len(DASHES)])
    for point in route if measured else route[-1:]:
        pen.dot(*point, colour)


def _ends(pen: Pen, ends: list[tuple[float, float]], lines: Sequence[Course], x: float, room: float, bottom: float) -> None:
    """Write the labels of lines at their ends; where they would lie on each other they are moved apart, up and down alike."""
    order = sorted(range(len(lines)), key=lambda one: ends[one][1])
    tall = [_tall(line.label, room) for line in lines]
    places = dict(zip(order, _apart([ends[number][1] for number in order], [tall[number] for number in order]), strict=True))
    for number in reversed(order):
        places[number] = min(places[number], bottom - tall[number] / 2)
        bottom = places[number] - tall[number] / 2
    for number, y in places.items():
        pen.line(ends[number][0] + 5, ends[number][1], x - 2, y, SERIES[number % len(SERIES)])
        pen.label(x, y, lines[number].label, room, bold=True, size=END)


def _apart(wanted: list[float], tall: list[float]) -> list[float]:
    """Where the middles of labels stand, in order from the top: those that would touch form a pile around the mean of their places."""
    piles: list[list[int]] = []
    tops: list[float] = []
    for number in range(len(wanted)):
        pile, top = [number], _top([number], wanted, tall)
        while piles and tops[-1] + sum(tall[one] for one in piles[-1]) > top:
            pile = piles.pop() + pile
            tops.pop()
            top = _top(pile, wanted, tall)
        piles.append(pile)
        tops.append(top)
    return [
        top + sum(tall[one] for one in pile[:place]) + tall[number] / 2
        for pile, top in zip(piles, tops, strict=True)
        for place, number in enumerate(pile)
    ]


def _top(pile: list[int], wanted: list[float], tall: list[float]) -> float:
    """Where a pile begins so that its labels are on average where they want to be; never above the drawing."""
    middles = [sum(tall[one] for one in pile[:place]) + tall[number] / 2 for place, number in enumerate(pile)]
    return max(0.0, sum(wanted[number] - middle for number, middle in zip(pile, middles, strict=True)) / len(pile))


def _tall(label: str, room: float) -> float:
    """The height of the label of a line, with the space below it."""
    return END * len(wrapped(label, room, END)) + 3.0


def histogram(
    title: str, about: str, counts: Sequence[tuple[int, int]], marks: Sequence[tuple[int, str]], ticks: Sequence[tuple[int, str]], axes: str
) -> Chart:
    """How often each index came, and where some of them stand. counts: (index, how many); marks: (index, name); axes: what both axes measure"""
    pen, top, bottom = Pen(), 26 + 15 * len(marks), 170 + 15 * len(marks)
    known = [value for value, _ in (*counts, *marks)]
    low, high = min(known) - 60, max(known) + 60

    def x(value: float) -> float:
        return 12 + (value - low) * (WIDTH - 24) / (high - low)

    tallest = max(count for _, count in counts)
    step = min((after - value for (value, _), (after, _) in pairwise(counts)), default=40)
    for value, count in counts:
        height = count * (bottom - top) / tallest
        pen.box(x(value - step * 0.42), bottom - height, x(value + step * 0.42) - x(value - step * 0.42), height, SERIES[0])
    pen.line(0, bottom, WIDTH, bottom, INK)
    for value, text in ticks:
        if low <= value <= high:
            pen.line(x(value), bottom, x(value), bottom + 4, INK)
            pen.text(x(value), bottom + 18, text, "middle", MUTED)
    for number, (value, _) in enumerate(marks):
        pen.line(x(value), 18 + 15 * number, x(value), bottom, INK, 1.5, "4 3")
    for number, (value, name) in enumerate(marks):
        half = wide(name) / 2
        middle = min(max(x(value), half), WIDTH - half)
        pen.box(middle - half, 3 + 15 * number, 2 * half, 14, PAPER)  # the lines of others end behind it
        pen.text(middle, 14 + 15 * number, name, "middle", bold=True)
    pen.text(0, bottom + 36, axes, colour=MUTED)
    return Chart(title, about, WIDTH, bottom + 42, pen.drawn())
