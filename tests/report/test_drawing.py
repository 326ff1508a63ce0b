"""Charts: well-formed, within their frame, readable."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from game.pages.colours import PLANES
from game.pages.document import Chart
from game.report.charts import Bar, Course, Span, bars, courses, histogram, spans
from game.report.drawing import INK, MUTED, PAPER, SERIES, TRACK, Pen, wrapped

BANDS = ((1000, 2500, "low"), (2500, 5000, "high"))
LONG = "Konstantynopolitańczykowianeczka nad wyraz długa"


def charts() -> list[Chart]:
    lines = [Course(f"{LONG} {number}", (2000, 2100 + number, 2200)) for number in range(20)]
    return [
        spans("t", "a", [Span(LONG, 1000, 5000, "1,0 → 5,0", PLANES["tasks"])], 1000, 5000, [(1000, "1"), (5000, "5")], (LONG, LONG)),
        bars("t", "a", [Bar(LONG, -300, "−0,30"), Bar("x", 0, "0"), Bar("<&>", 900, "+0,90")]),
        courses("t", "a", lines, ("0", "1", "2"), BANDS),
        histogram("t", "a", [(2000, 5), (2040, 0), (2100, 9)], [(2100, LONG), (2000, "ta gra")], [(2000, "2,0")], "osie"),
    ]


@pytest.mark.parametrize("chart", charts(), ids=["spans", "bars", "courses", "histogram"])
def test_every_letter_stands_within_the_frame(chart):
    drawing = ElementTree.fromstring(f"<svg>{chart.marks}</svg>")
    for text in drawing.iter("text"):
        x, y, size = (float(text.attrib[name]) for name in ("x", "y", "font-size"))
        width = len(text.text or "") * size * 0.55
        left = {"start": x, "middle": x - width / 2, "end": x - width}[text.attrib["text-anchor"]]
        assert left >= -1, text.text
        assert left + width <= chart.width + 1, text.text
        assert size * 0.6 <= y <= chart.height, text.text


def test_labels_of_lines_that_end_together_do_not_lie_on_each_other():
    chart = charts()[2]
    heights = [float(y) for y in re.findall(r'y="([\d.]+)"[^>]*font-size="11"', chart.marks)]
    assert len(heights) >= 20
    assert all(after - before >= 10.9 for before, after in pairwise(sorted(heights)))


def test_labels_of_lines_that_end_together_are_moved_up_and_down_alike():
    chart = courses("t", "a", [Course(name, (3000, 3000)) for name in ("a", "b", "c")], ("0", "1"), BANDS)
    heights = [float(y) for y in re.findall(r'y="([\d.]+)"[^>]*font-size="11"', chart.marks)]
    ((end,),) = {(float(y),) for y in re.findall(r'<circle [^>]*cy="([\d.]+)"', chart.marks)}
    assert sum(heights) / 3 - 11 * 0.35 == pytest.approx(end, abs=0.2)


def test_labels_below_a_line_never_touch():
    xs = ("początek", *(str(number) for number in range(1, 25)))
    chart = courses("t", "a", [Course("x", (2000,) * 25)], xs, BANDS)
    below = [(float(x), text) for x, text in re.findall(r'x="([\d.]+)" y="266.0"[^>]*>([^<]+)<', chart.marks)]
    assert below[0][1] == "początek"
    for (x, text), (next_x, next_text) in pairwise(below):
        assert next_x - x > (len(text) + len(next_text)) * 12 * 0.28


def test_a_word_longer_than_its_room_is_broken_and_nothing_is_lost():
    lines = wrapped(LONG, 80)
    assert len(lines) > 2
    assert "".join(lines).replace(" ", "") == LONG.replace(" ", "")


def test_bars_with_a_scale_reach_its_end_and_name_every_step():
    chart = bars("t", "a", [Bar("x", 500, "1,5")], [(0, "1"), (2000, "3"), (4000, "5")])
    drawn = ElementTree.fromstring(f"<svg>{chart.marks}</svg>")
    places = {text.text: float(text.get("x", "")) for text in drawn.iter("text")}
    (box,) = drawn.iter("rect")
    assert float(box.get("x", "")) == pytest.approx(places["1"], abs=0.2)
    assert float(box.get("width", "")) == pytest.approx((places["5"] - places["1"]) / 8, abs=0.2)


def test_a_long_word_breaks_after_its_own_hyphen():
    assert wrapped("warsztat-w-starostwie", 110) == ["warsztat-w-", "starostwie"]


def test_names_cannot_break_out_of_a_drawing():
    pen = Pen()
    pen.text(0, 0, "</text><script>")
    assert "<script>" not in pen.drawn()


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("ground", [PAPER, TRACK])
@pytest.mark.parametrize("colour", [INK, MUTED])
def test_letters_stand_out_from_what_lies_behind_them(colour, ground):
    assert (luminance(ground) + 0.05) / (luminance(colour) + 0.05) >= 4.5


@pytest.mark.parametrize("colour", [*PLANES.values(), *SERIES])
def test_lines_stand_out_from_paper(colour):
    assert (luminance(PAPER) + 0.05) / (luminance(colour) + 0.05) >= 3


def test_a_chart_of_before_and_after_says_what_its_two_marks_mean():
    chart = spans("t", "a", [Span("x", 1000, 2000, "1 → 2", INK)], 1000, 5000, [(1000, "1")], ("Przed", "Po"))
    marks = re.findall(r'<circle [^>]*cy="([\d.]+)"[^>]*fill="(#\w+)"', chart.marks)
    named = re.findall(r'y="([\d.]+)"[^>]*>(Przed|Po)<', chart.marks)
    assert [name for _, name in named] == ["Przed", "Po"]
    assert [fill for _, fill in marks[-2:]] == [PAPER, INK]
    assert len({height for height, _ in marks[-2:]}) == 1


def test_long_names_of_marks_stand_one_under_the_other():
    chart = spans("t", "a", [Span("x", 1000, 2000, "1 → 2", INK)], 1000, 5000, [(1000, "1")], (LONG, LONG))
    first, second = (float(y) for y in re.findall(r'y="([\d.]+)"[^>]*>Konst', chart.marks))
    assert second - first >= 12


def test_a_chart_of_plans_says_what_its_axes_measure():
    chart = histogram("t", "a", [(2000, 5)], [(2000, "ta gra")], [(2000, "2,0")], "Kolumny: liczba planów, najwyżej 5")
    assert ">Kolumny: liczba planów, najwyżej 5<" in chart.marks
