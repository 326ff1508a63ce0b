"""A demonstration scene with every widget, and drivers that play it without a window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.ui.draw import Page
from game.ui.driver import Driver
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.stack import Stack
from game.ui.widgets import (
    Band,
    Bar,
    Hint,
    Row,
    Series,
    Tab,
    bars,
    button,
    card,
    chart,
    choice,
    dialog,
    field,
    footer,
    gauge,
    header,
    header_buttons,
    listing,
    paragraph,
    scroll,
    slider,
    stepper,
    tabs,
    toggle,
)

PLANES = (
    Tab("Tworzymy", "plane=policies", "I", "policies"),
    Tab("Realizujemy", "plane=tasks", "II", "tasks"),
    Tab("Wzmacniamy", "plane=infrastructure", "III", "infrastructure"),
)
TOOLS = (
    ("rules", "Zasady konsultacji", "Kto, jak długo i kto odpowiada na uwagi", "12 dni · 1 tys. zł", ""),
    ("map", "Mapa potrzeb i zasobów", "Rozmowy i ankiety, zanim coś zaplanujemy", "18 dni · 9 tys. zł", ""),
    ("table", "Okrągły stół", "Jeden wieczór, jedna lista spraw", "6 dni · 1 tys. zł", ""),
    ("council", "Rada pożytku publicznego", "Stały głos organizacji przy burmistrzu", "", "Najpierw: wniosek 5 organizacji (są 2)"),
)
PLACES = tuple(
    Row(name, f"place={i}", note, value, f"field-{field_}", f"field-{field_}")
    for i, (name, note, value, field_) in enumerate(
        (
            ("OSP Lipowa", "ratownictwo, 34 osoby", "2,5", "rescue"),
            ("Teatr Stodoła", "kultura i młodzież", "1,5", "culture"),
            ("KS Orzeł", "sport, dwie drużyny i szkółka", "3,0", "sport"),
            ("Zielona Lipowa", "", "2,0", "nature"),
            ("Koło Gospodyń", "tradycja i kuchnia", "3,5", "village"),
        )
    )
)
INDEX = Series((1.5, 1.75, 1.9, 2.25, None, None), "indeks", "policies-text")
GOAL = Series((1.5, 1.8, 2.1, 2.4, 2.7, 3.0), "plan", "muted", dashed=True)
BANDS = (
    Band(1, 2, "brak", "band-1"),
    Band(2, 3, "incydentalna", "band-2"),
    Band(3, 4, "rozwijana", "band-3"),
    Band(4, 5, "partnerska", "band-4"),
)


class Demo:
    """Everything the toolkit can draw, as a desk that scrolls when the window is small."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.plane = "plane=policies"
        self.tool = "rules"
        self.grade: int | None = 3
        self.size = 18
        self.sound = True

    def page(self, page: Page) -> None:
        page.fill("paper")
        head, body, foot = page.box.rows(page.px(3), None, page.px(3.25))
        rest = header(page, head, "Gmina Lipowa", "Na medal · kwartał 3 z 8", "crown-hall")
        links = [Hint("Historia", "history"), Hint("Podręcznik", "handbook", "f1")]
        header_buttons(page, rest, links[page.box.w < page.px(50) :])
        with scroll(page, body.inset(page.pad, page.gap), "all") as inside:
            narrow = inside.w < page.px(56)
            across = 1 if narrow else 3
            columns = inside.columns(*([None] * across), gap=page.pad)
            flows = [Flow(column, page.pad) for column in columns]
            for i, part in enumerate((self.tools, self.index, self.place, self.numbers, self.words, self.buttons)):
                part(page, flows[i % across])
        primary = Hint("Zakończ kwartał", "end", "enter")
        footer(page, foot, [Hint("Wróć", "back", "esc"), Hint("Cofnij", "undo", "ctrl+z", icon="undo")], primary)

    def tools(self, page: Page, flow: Flow) -> None:
        inside = _panel(page, flow, "", 21)
        top, inside = inside.split_top(page.px(2.9), page.gap)
        tabs(page, top, PLANES, self.plane)
        with scroll(page, inside, "tools") as room:
            cards = Flow(room, page.gap)
            for id, name, note, cost, why_not in TOOLS:
                self.tool_card(page, cards, id, name, note, cost, why_not)

    def tool_card(self, page: Page, flow: Flow, id: str, name: str, note: str, cost: str, why_not: str) -> None:
        ink = "disabled-ink" if why_not else "ink"
        wide = flow.rest.w - page.px(1.55)
        high = page.measure(name, wide, 1.05, "semibold") + page.measure(note, wide, 0.9) + page.measure(cost or why_not, wide, 0.9, "semibold")
        inside = card(page, flow.take(high + page.px(0.9)), f"tool={id}", name, self.tool == id, why_not, "policies-strong")
        lines = Flow(inside)
        lines.skip(page.text(name, lines.rest, 1.05, "semibold", ink))
        lines.skip(page.text(note, lines.rest, 0.9, colour="disabled-ink" if why_not else "muted"))
        page.text(cost or why_not, lines.rest, 0.9, "semibold", "warn" if why_not else "ink")

    def index(self, page: Page, flow: Flow) -> None:
        inside = _panel(page, flow, "Indeks jakości współpracy", 21)
        big, inside = inside.split_top(page.line_height(2.4, "bold"))
        wide = page.width("2,25", 2.4, "bold")
        page.text("2,25", big, 2.4, "bold")
        page.text("incydentalna", big.inset(wide + page.gap, 0, 0, 0), weight="semibold", colour="warn", valign="middle")
        plot, rest = inside.split_top(page.px(10), page.gap)
        chart(page, plot, (INDEX, GOAL), ("I kw.", "II kw.", "III kw.", "IV kw.", "I kw.", "II kw."), 1, 5, BANDS, ((3, 2.25, 2.25), (5, 2.0, 2.8)))
        bars(page, rest, (Bar("Informowanie", 2.5, "2,5", "policies-strong"), Bar("Formy pozafinansowe", 2.5, "2,5", "tasks-strong"),
                          Bar("Inicjatywy", 3.5, "3,5", "infrastructure-strong")), 5, 1)  # fmt: skip

    def place(self, page: Page, flow: Flow) -> None:
        inside = _panel(page, flow, "Organizacje", 12)
        listing(page, inside, "places", PLACES, "place=1")

    def numbers(self, page: Page, flow: Flow) -> None:
        inside = Flow(_panel(page, flow, "Ustawienia", 19), page.gap)
        stepper(page, inside.take(page.row), "grade", self.grade, colour="tasks-strong")
        choice(page, inside.take(page.row), "theme", (("light", "Jasny"), ("dark", "Ciemny"), ("contrast", "Kontrast")), page.theme.name)
        toggle(page, inside.take(page.row), "sound", self.sound, "Dźwięk", "Cisza")
        slider(page, inside.take(page.row), "size", self.size, 16, 40, 1, "Wielkość liter", f"{self.size} px")
        gauge(page, inside.take(page.px(1.4)), 0.8, label="Czas urzędu", text="80%", marker=0.6)
        gauge(page, inside.take(page.px(1.4)), 0.4, label="Energia", text="40%", colour="energy", band=(0.3, 0.6))

    def words(self, page: Page, flow: Flow) -> None:
        inside = Flow(_panel(page, flow, "Słowa", 14), page.gap)
        field(page, inside.take(page.row), "name", "Nazwa gminy", placeholder="Nazwa gminy", limit=30)
        text = "Współpraca **poprawia się**, jeśli ktoś na uwagi odpowiada. W gminie i w organizacji.\n\nO tym decyduje zwyczaj, a nie przepis."
        inside.skip(paragraph(page, inside.rest, text) + page.gap)
        long = "Bardzo długa nazwa organizacji, która się tu nigdy nie mieści"
        page.text(long, inside.take(page.line_height(0.9)), 0.9, colour="muted", max_lines=1, may_shorten=True)

    def buttons(self, page: Page, flow: Flow) -> None:
        inside = Flow(_panel(page, flow, "Przyciski", 18), page.gap)
        button(page, inside.take(page.px(3)), "Zapisz kwartał", "finish", "primary", "e")
        button(page, inside.take(page.row), "Historia", "story", icon="calendar", key="h")
        button(page, inside.take(page.row), "Cisza", "quiet", "quiet", icon="sound", tip="Wyłącza dźwięk")
        button(page, inside.take(page.row), "Porzuć grę", "leave", "danger", icon="warning")
        button(page, inside.take(page.row), "Wyślij wniosek", "send", why_not="Najpierw wybierz jedno narzędzie", icon="lock")

    def handle(self, command: str) -> Answer:
        self.said.append(command)
        name, _, value = command.partition("=")
        if name == "plane":
            self.plane = command
        if name == "tool":
            self.tool = value
        if name == "grade":
            self.grade = int(value)
        if name == "size":
            self.size = int(value)
        if name == "sound":
            self.sound = value == "yes"
        if command == "leave":
            return Open(Asking())
        return Stay()


class Asking:
    over = True

    def page(self, page: Page) -> None:
        text = "Kwartał nie jest zakończony. Gra jest zapisana po **ostatnim** kwartale."
        buttons = (Hint("Zostań", "stay", "esc"), Hint("Porzuć grę", "leave", "enter", "danger"))
        dialog(page, "Porzucić grę?", text, buttons)

    def handle(self, command: str) -> Answer:
        return Close("left" if command == "leave" else "")


def _panel(page: Page, flow: Flow, title: str, high: float) -> Box:
    box = flow.take(page.px(high))
    page.panel(box)
    inside = box.inset(page.pad)
    if not title:
        return inside
    head, inside = inside.split_top(page.line_height(1.15, "semibold"), page.gap)
    page.text(title, head, 1.15, "semibold", max_lines=1)
    return inside


@pytest.fixture
def demo() -> Demo:
    return Demo()


@pytest.fixture
def driver(demo: Demo) -> Driver:
    return Driver(Stack(demo))


@pytest.fixture
def driven(demo: Demo) -> Callable[..., Driver]:
    """A driver of the demonstration at any size."""
    return lambda size=(1280, 720), em=18, theme="light": Driver(Stack(demo), size, em, theme)
