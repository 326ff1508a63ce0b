"""The desk and the scenes opened from it: everything fits, and keys alone are enough."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from game.play.choices import choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.scenario.read import load
from game.ui.draw import Page
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures import driver as drawn
from game.ui.scene import Open, Scene
from game.ui.scenes.ask import Ask
from game.ui.scenes.desk import HIGH, WIDE, Desk
from game.ui.scenes.history import History
from game.ui.scenes.organisations import Organisations
from game.ui.scenes.tool import ToolCard
from game.ui.settings import Settings
from game.views.desk import desk_view
from game.views.documents import document_view
from game.views.tool import tool_view

SIZES = ((1024, 600), (1280, 720), (1366, 768), (1920, 1080))
EMS = (16, 20, 24, 32)
TABS = ("tools", "place", "index", "plan")
REFUSED = "project-partnership"  # in the first quarters something is always missing for it


@cache
def played(quarters: int) -> Session:
    """A game after some quarters by a rule of thumb, with two tools in the plan."""
    session = Session.new(load("na-medal"), 7)
    for _ in range(quarters):
        plan = POLICIES["thumb"](session.state, session.rulebook)
        session.choose(choices_of(plan, session.rulebook, session.event))
        session.end_quarter()
    session.step = "desk"
    for tool in session.idle_tools():
        if len(session.draft.start) < 2:
            session.start(tool, session.best_mode(tool))
    return session


def guide_of(folder: Path, language: str = "pl", session: Session | None = None) -> Guide:
    guide = Guide(folder, Settings(language=language))
    guide.session = session or played(2)
    return guide


@pytest.fixture
def fresh(tmp_path: Path) -> Guide:
    """A game at its first desk, with nothing planned."""
    session = Session.new(load("na-medal"), 7)
    session.step = "desk"
    return guide_of(tmp_path, session=session)


def on_tab(guide: Guide, tab: str) -> Desk:
    desk = Desk(guide)
    desk.tab = tab
    return desk


SCENES: dict[str, Callable[[Guide], Scene]] = {
    **{tab: (lambda guide, tab=tab: on_tab(guide, tab)) for tab in TABS},
    "open tool": lambda guide: ToolCard(guide, next(iter(guide.game.draft.start))),
    "refused tool": lambda guide: ToolCard(guide, REFUSED),
    "tool at work": lambda guide: ToolCard(guide, guide.game.working_tools()[0]),
    "organisations": lambda guide: Organisations(guide, "latawiec"),
    "history": History,
}


def all_pages(driver: Driver) -> list[Page]:
    """The page as it is, and scrolled down to its end."""
    pages = [driver.page()]
    while any(area.most > pages[-1].memory.scrolls.get(area.name, 0) for area in pages[-1].areas):
        for area in pages[-1].areas:
            scrolls = pages[-1].memory.scrolls
            scrolls[area.name] = min(area.most, scrolls.get(area.name, 0) + max(1, area.box.h * 4 // 5))
        pages.append(driver.draw())
    return pages


def whole(size: tuple[int, int], em: int) -> bool:
    """Whether the desk has no tabs there, and looks the same on each of them."""
    return size[0] >= WIDE * em and size[1] >= HIGH * em


CASES = [(name, size, em) for size in SIZES for em in EMS for name in SCENES if not (whole(size, em) and name in TABS[1:])]


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize(("name", "size", "em"), CASES, ids=str)
def test_nothing_is_cut_and_nothing_overlaps(size: tuple[int, int], em: int, language: str, name: str, tmp_path: Path) -> None:
    driver = Driver(SCENES[name](guide_of(tmp_path, language)), size, em)
    for page in all_pages(driver):
        assert page.cut == []
        assert page.overlaps() == []


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize(("size", "em"), [((1280, 720), 18), ((1024, 600), 32)])
def test_no_key_is_given_twice(size: tuple[int, int], em: int, name: str, tmp_path: Path) -> None:
    keys = [spot.key for spot in Driver(SCENES[name](guide_of(tmp_path)), size, em).page().spots if spot.key]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("tab", TABS)
def test_the_end_of_the_quarter_is_in_sight_on_every_tab(tab: str, tmp_path: Path) -> None:
    driver = Driver(on_tab(guide_of(tmp_path), tab), (1024, 600), 32)
    spot = driver.spot("end")
    assert spot.seen == spot.box
    assert spot.key == "enter"


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_desk_is_drawn_in_every_theme(theme: str, tmp_path: Path) -> None:
    assert Driver(Desk(guide_of(tmp_path)), theme=theme).page().cut == []


def test_a_refused_tool_says_why_in_words(tmp_path: Path) -> None:
    driver = Driver(ToolCard(guide_of(tmp_path, "en"), REFUSED))
    modes = [spot for spot in driver.spots() if spot.command.startswith("start=")]
    assert modes
    assert all(not spot.enabled and spot.why_not in driver.texts() for spot in modes)


def test_a_tool_is_chosen_taken_back_and_chosen_again_by_keys_alone(fresh: Guide) -> None:
    driver = Driver(Desk(fresh))
    driver.press("3")
    card = next(spot for spot in driver.spots() if spot.role == "card")
    while driver.memory.focus != card.id:
        driver.press("tab")
    driver.press("enter")
    assert isinstance(driver.scene, ToolCard)
    tool = driver.scene.tool
    driver.press("2")
    assert isinstance(driver.scene, Desk)
    assert list(fresh.game.draft.start) == [tool]
    driver.press("ctrl+z")
    assert fresh.game.draft.start == {}
    driver.press("ctrl+y")
    assert list(fresh.game.draft.start) == [tool]


def test_enter_on_a_tool_card_takes_the_best_open_way(fresh: Guide) -> None:
    driver = Driver(Desk(fresh))
    tool = next(row.id for tab in driver.scene.view().planes for row in tab.tools if row.state == "open")  # type: ignore[attr-defined]
    driver.command(f"tool={tool}")
    driver.press("enter")
    assert fresh.game.draft.start == {tool: fresh.game.best_mode(tool)}


def test_the_planned_quarter_ends_with_enter(fresh: Guide) -> None:
    tool = next(tool for tool in fresh.game.idle_tools() if fresh.game.refusal(tool, fresh.game.best_mode(tool)) is None)
    fresh.perform(f"start={tool}={fresh.game.best_mode(tool)}")
    driver = Driver(Desk(fresh))
    driver.press("enter")
    assert (fresh.game.state.quarter, fresh.game.step) == (1, "report")
    assert not isinstance(driver.scene, Desk)


def test_a_quarter_is_planned_and_ended_by_a_few_keys(fresh: Guide) -> None:
    driver = Driver(Desk(fresh))
    driver.press("3", "down", "enter", "enter")  # the plane, its first tool, its card, into the plan
    assert len(fresh.game.draft.start) == 1
    driver.press("e")
    assert (fresh.game.state.quarter, fresh.game.step) == (1, "report")


def test_an_empty_quarter_asks_first(fresh: Guide) -> None:
    driver = Driver(Desk(fresh))
    driver.press("enter")
    assert isinstance(driver.scene, Ask)
    driver.press("esc")
    assert isinstance(driver.scene, Desk)
    assert fresh.game.state.quarter == 0
    driver.press("enter", "enter")
    assert fresh.game.state.quarter == 1


@pytest.mark.parametrize("key", ["1", "tab"])
def test_enter_leaves_a_card_on_which_nothing_can_be_begun_whatever_was_pressed_before(key: str, fresh: Guide) -> None:
    driver = Driver(Desk(fresh))
    driver.command(f"tool={REFUSED}")
    assert not [way for way in tool_view(fresh.game, REFUSED, fresh.say).modes if not way.why_not]
    driver.press(key, "enter")
    assert isinstance(driver.scene, Desk)


def test_enter_leaves_the_card_of_a_tool_at_work_after_a_document_that_cannot_be_made_was_pressed(fresh: Guide) -> None:
    tool = next(tool for tool in fresh.game.working_tools() if document_view(fresh.game, tool, fresh.say).rows[0].why_not)
    driver = Driver(Desk(fresh))
    driver.command(f"tool={tool}")
    driver.press("1", "enter")
    assert isinstance(driver.scene, Desk)


@pytest.mark.parametrize("tab", [None, "plan"])
def test_a_planned_document_stands_in_the_plan_opens_its_card_and_is_taken_out_there(tab: str | None, fresh: Guide) -> None:
    tool = next(tool for tool in fresh.game.working_tools() if fresh.game.document_refusal(tool, "resolution", False) is None)
    fresh.perform(f"form={tool}=resolution")
    view = desk_view(fresh.game, fresh.say)
    (row,) = view.papers
    assert (row.mode, row.cost) == ("Zapis: uchwała", "6 dni")
    assert view.slots.startswith("0 z ")
    driver = Driver(on_tab(fresh, tab) if tab else Desk(fresh), (1024, 600) if tab else (1280, 720))
    assert row.mode in driver.texts()
    opens = [spot for spot in driver.page().spots if spot.command == f"tool={tool}"][-1]
    driver.click(*opens.seen.middle)
    assert isinstance(driver.scene, ToolCard)
    driver.press("esc")
    driver.click_on(row.drop)
    assert fresh.game.draft.form == {}
    assert row.mode not in driver.texts()


def test_documents_beside_more_tools_stand_one_under_another_and_open_their_cards(fresh: Guide) -> None:
    tool = next(tool for tool in fresh.game.working_tools() if fresh.game.document_refusal(tool, "decision", False) is None)
    fresh.perform(f"form={tool}=decision")
    for other in fresh.game.idle_tools():
        if len(fresh.game.draft.start) < 2:
            fresh.perform(f"start={other}={fresh.game.best_mode(other)}")
    driver = Driver(Desk(fresh))
    opens = [spot for spot in driver.page().spots if spot.command == f"tool={tool}"][-1]
    assert opens.label.startswith("Zapis: decyzja · ")
    driver.click(*opens.seen.middle)
    assert isinstance(driver.scene, ToolCard)


def test_the_cross_takes_a_tool_out_of_the_plan(fresh: Guide) -> None:
    tool = next(tool for tool in fresh.game.idle_tools() if fresh.game.refusal(tool, fresh.game.best_mode(tool)) is None)
    fresh.perform(f"start={tool}={fresh.game.best_mode(tool)}")
    driver = Driver(Desk(fresh))
    driver.click_on(f"drop={tool}")
    assert fresh.game.draft.start == {}


def test_a_tool_at_work_can_go_without_upkeep(fresh: Guide) -> None:
    tool = fresh.game.working_tools()[0]
    driver = Driver(ToolCard(fresh, tool))
    driver.press("5")
    assert fresh.game.draft.neglect == (tool,)
    driver.press("5")
    assert fresh.game.draft.neglect == ()


def test_what_was_promised_is_left_without_upkeep_only_by_who_is_sure(fresh: Guide) -> None:
    tool = fresh.game.working_tools()[0]
    fresh.perform(f"promise={tool}")
    card = ToolCard(fresh, tool)
    asked = card.handle(f"neglect={tool}")
    assert isinstance(asked, Open)
    assert fresh.game.draft.neglect == ()
    card.handle(f"sure=neglect={tool}")
    assert fresh.game.draft.neglect == (tool,)


def test_a_refusal_is_said_beside_the_end_of_the_quarter(fresh: Guide) -> None:
    driver = Driver(Desk(fresh))
    driver.command(f"start={REFUSED}=co-created")
    assert fresh.notice
    assert fresh.notice in driver.texts()
    driver.command("plane=tasks")
    assert fresh.notice == ""


def test_a_house_in_the_picture_opens_its_organisation(fresh: Guide) -> None:
    driver = Driver(Desk(fresh))
    driver.click_on("organisation=ks-iskra")
    assert isinstance(driver.scene, Organisations)
    assert driver.scene.chosen == "ks-iskra"


@pytest.mark.parametrize(("key", "scene"), [("h", History), ("o", Organisations)])
@pytest.mark.parametrize(("size", "em"), [((1280, 720), 18), ((1024, 600), 32)])
def test_history_and_organisations_have_keys_and_esc_comes_back(key: str, scene: type, size: tuple[int, int], em: int, fresh: Guide) -> None:
    driver = Driver(Desk(fresh), size, em)
    driver.press(key)
    assert isinstance(driver.scene, scene)
    driver.press("esc")
    assert isinstance(driver.scene, Desk)


def test_history_tells_of_every_quarter_and_what_was_measured(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, "en")
    view = History(guide).view()
    assert [row.now for row in view.quarters] == [True, False, False]
    assert view.line[0] is not None
    assert [one.tool for one in view.quarters[-1].started] == list(guide.game.record.quarters[0].start)


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("em", [16, 20, 24])
def test_no_line_of_the_desk_is_shortened_in_a_small_window(em: int, tab: str, language: str) -> None:
    driver = drawn("desk", language, (1024, 600), em)
    driver.command(f"tab={tab}")
    page = driver.page()
    assert [text for _, text in page.tips if text in {written for written, _ in page.written}] == []
