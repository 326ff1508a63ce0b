"""The scenes of the two sides: roles, support, pledges, seats and the year after. Each fits every window and is played by keys alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from game.play.choices import choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.rules.rulebook import NGOS, OFFICE
from game.rules.state import KNOWN
from game.scenario.read import Scenario, load
from game.text.catalog import LANGUAGES
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.layout import Box
from game.ui.scene import Scene
from game.ui.scenes.briefing import Briefing
from game.ui.scenes.curtain import Curtain, Waiting
from game.ui.scenes.desk import Desk
from game.ui.scenes.epilogue import Epilogue
from game.ui.scenes.following import scene_of
from game.ui.scenes.help import Help
from game.ui.scenes.menu import Menu
from game.ui.scenes.pledges import Pledges
from game.ui.scenes.practices import Practices
from game.ui.scenes.report import Report
from game.ui.scenes.result import Result
from game.ui.scenes.roles import Roles
from game.ui.scenes.scenarios import Scenarios
from game.ui.scenes.support import Support
from game.ui.scenes.swap import Swap
from game.ui.scenes.tool import ToolCard
from game.ui.scenes.topics_sides import TOPICS
from game.ui.seat import waiting
from game.ui.settings import Settings
from game.views.place import PlacePicture

WINDOWS = ((1024, 600), (1280, 720), (1920, 1080))
SIZES = (16, 20, 24, 32)


@cache
def scenario() -> Scenario:
    return load("na-medal")


@cache
def record(quarters: int, role: str, swap: bool) -> Session:
    """A game after some quarters; only its record is used."""
    session = Session.new(scenario(), 7, role, swap)
    for _ in range(quarters):
        session.choose(choices_of(POLICIES["thumb"](session.state, session.book()), session.rulebook, session.event))
        session.end_quarter()
    return session


def guide_of(folder: Path, quarters: int = 0, role: str = "partnership", swap: bool = False, language: str = "pl", step: str = "desk") -> Guide:
    guide = Guide(folder, Settings(language=language))
    guide.seed = lambda: 7
    guide.session = Session(scenario(), record(quarters, role, swap).record, step)
    return guide


def joint_tool(guide: Guide) -> str:
    """Puts a tool into the plan that takes the shares of both sides."""
    game = guide.game
    for tool in game.idle_tools():
        for mode in game.modes(tool):
            if len(game.asks(tool, mode)) > 1 and guide.perform(f"start={tool}={mode}"):
                return tool
    raise AssertionError("no joint tool can be begun")


def support_planned(guide: Guide) -> Scene:
    scene = Support(guide)
    one = next(one for one in scene.view().activities if one.open)
    scene.chosen = one.id
    guide.perform(next(row.command for row in one.options if not row.why_not))
    return scene


def pledges_given(guide: Guide) -> Scene:
    """One kept or broken or open, one in the plan."""
    for row in Pledges(guide).view().rows[:2]:
        guide.perform(row.command)
    guide.game.end_quarter()
    scene = Pledges(guide)
    guide.perform(next(row.command for row in scene.view().rows if row.state == "free" and not row.why_not))
    return scene


def practices_planned(guide: Guide) -> Scene:
    """Nearly all cards are known; one is copied, one is in the plan, and some come too late."""
    guide.game.states[-1] = replace(guide.game.state, card=np.full_like(guide.game.state.card, KNOWN))
    guide.perform(next(row.ways[1].command for row in Practices(guide).view().rows if not row.ways[1].why_not))
    guide.game.end_quarter()
    scene = Practices(guide)
    guide.perform(scene.view().rows[0].ways[0].command)
    return scene


def seat(guide: Guide, side: int, taken: bool = True) -> Scene:
    joint_tool(guide)
    guide.seat.side, guide.seat.taken = side, taken
    return scene_of(guide)


def proposed_by_the_organisations(guide: Guide) -> str:
    """A tool that takes shares of both sides, planned from the seat of the organisations."""
    seat(guide, NGOS)
    tool, mode = next(iter(guide.game.draft.start.items()))
    guide.perform(f"drop={tool}")
    guide.perform(f"start={tool}={mode}")
    return tool


def on_tab(guide: Guide, tab: str) -> Scene:
    desk = seat(guide, NGOS)
    assert isinstance(desk, Desk)
    desk.tab = tab
    return desk


Made = Callable[[Path, str], tuple[Guide, Scene]]


def made(make: Callable[[Guide], Scene], quarters: int = 0, role: str = "partnership", swap: bool = False, step: str = "desk") -> Made:
    def scene(folder: Path, language: str) -> tuple[Guide, Scene]:
        guide = guide_of(folder, quarters, role, swap, language, step)
        return guide, make(guide)

    return scene


SCENES: dict[str, Made] = {
    "roles": made(lambda guide: Roles(guide, "na-medal")),
    "support": made(Support),
    "support with a plan": made(support_planned, 2),
    "no practices": made(Practices),
    "practices with a plan": made(practices_planned, 1),
    "pledges": made(Pledges),
    "pledges given": made(pledges_given),
    "swap": made(Swap, 4, "official", True),
    "curtain of the office": made(Curtain, 1, "two"),
    "curtain of the organisations": made(lambda guide: seat(guide, NGOS, taken=False), 1, "two"),
    "not all agreed": made(lambda guide: (joint_tool(guide), Waiting(guide))[1], 1, "two"),
    "desk of the office": made(lambda guide: seat(guide, OFFICE), 1, "two"),
    "desk of the organisations": made(lambda guide: seat(guide, NGOS), 1, "two"),
    "plan of the organisations": made(lambda guide: on_tab(guide, "plan"), 1, "two"),
    "place with mist": made(lambda guide: on_tab(guide, "place"), 0, "two"),
    "desk of an official": made(Desk, 1, "official"),
    "tool at work": made(lambda guide: ToolCard(guide, guide.game.working_tools()[0]), 3, "official"),
    "tool to agree": made(lambda guide: (seat(guide, NGOS), ToolCard(guide, next(iter(guide.game.draft.start))))[1], 1, "two"),
    "tool of the other side": made(lambda guide: ToolCard(guide, guide.game.idle_tools()[0]), 1, "activist"),
    "result": made(Result, 8, step="result"),
    "epilogue": made(Epilogue, 8, step="result"),
}

every_scene = pytest.mark.parametrize("name", SCENES)
both_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize("em", SIZES)
@both_languages
@every_scene
def test_nothing_is_cut_and_nothing_covers_anything(name: str, language: str, em: int, window: tuple[int, int], tmp_path: Path) -> None:
    scene = SCENES[name](tmp_path, language)[1]
    driver = Driver(scene, window, em)
    assert driver.scene is scene  # not the page of a crash
    assert (driver.page().cut, driver.page().overlaps()) == ([], [])


@pytest.mark.parametrize(("width", "em"), [(1024, 32), (1024, 20)])
@every_scene
def test_nothing_covers_anything_where_one_scrolls_to(name: str, width: int, em: int, tmp_path: Path) -> None:
    page = Driver(SCENES[name](tmp_path, "pl")[1], (width, 4500), em).page()
    assert (page.cut, page.overlaps()) == ([], [])


@every_scene
def test_no_key_is_on_two_things(name: str, tmp_path: Path) -> None:
    page = Driver(SCENES[name](tmp_path, "pl")[1]).page()
    keys = Counter([spot.key for spot in page.spots if spot.key] + list(page.shortcuts))
    assert [key for key, times in keys.items() if times > 1] == []


@every_scene
def test_the_tab_key_reaches_everything(name: str, tmp_path: Path) -> None:
    driver = Driver(SCENES[name](tmp_path, "pl")[1], (1024, 600), 24)
    wanted = {spot.id for spot in driver.spots() if spot.enabled}
    reached = set()
    for _ in driver.spots():
        driver.press("tab")
        reached.add(driver.memory.focus)
    assert wanted <= reached


@every_scene
def test_escape_leads_away(name: str, tmp_path: Path) -> None:
    driver = Driver(SCENES[name](tmp_path, "pl")[1])
    scene = driver.scene
    driver.press("esc")
    assert driver.stack.done or driver.scene is not scene


@pytest.mark.parametrize("theme", ["dark", "contrast"])
@every_scene
def test_every_theme_has_the_colours(name: str, theme: str, tmp_path: Path) -> None:
    assert Driver(SCENES[name](tmp_path, "pl")[1], theme=theme).page().cut == []


@both_languages
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_of_help_fits_a_small_window(topic: str, language: str, tmp_path: Path) -> None:
    page = Driver(Help(guide_of(tmp_path, language=language), topic), (1024, 600), 32).page()
    assert (page.cut, page.overlaps()) == ([], [])


@pytest.mark.parametrize("name", ["roles", "support", "pledges", "swap", "curtain of the office", "epilogue"])
def test_f1_opens_the_help_of_the_scene(name: str, tmp_path: Path) -> None:
    driver = Driver(SCENES[name](tmp_path, "pl")[1])
    driver.press("f1")
    assert isinstance(driver.scene, Help)
    assert driver.scene.topic == name.split(" ")[0]


# roles


def test_a_role_is_chosen_by_keys_alone(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(Scenarios(guide))
    driver.press("enter")
    assert isinstance(driver.scene, Roles)
    driver.press("2", "enter")
    assert isinstance(driver.scene, Briefing)
    assert (guide.game.record.role, guide.game.record.swap) == ("official", True)


def test_one_begins_in_partnership_unless_one_chooses(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    Driver(Roles(guide, "na-medal")).press("enter")
    assert (guide.game.record.role, guide.game.record.swap) == ("partnership", False)


def test_the_change_of_seats_can_be_switched_off(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(Roles(guide, "na-medal"))
    driver.press("3")
    driver.click_on("swap=no")
    driver.press("enter")
    assert (guide.game.record.role, guide.game.record.swap) == ("activist", False)


@pytest.mark.parametrize(("size", "em"), [((1366, 768), 26), ((1024, 600), 24), ((1280, 720), 18)])
def test_the_key_of_a_role_lies_whole_inside_its_card(tmp_path: Path, size: tuple[int, int], em: int) -> None:
    page = Driver(Roles(guide_of(tmp_path), "na-medal"), size, em).page()
    for spot in page.spots:
        if spot.command.startswith("role="):
            box = next(box for text, box in page.written if text == spot.key and box.common(spot.box).h > 0)
            assert spot.box.y < box.y
            assert box.bottom < spot.box.bottom - page.px(0.3)


def test_only_a_seat_can_be_changed(tmp_path: Path) -> None:
    driver = Driver(Roles(guide_of(tmp_path), "na-medal"))
    assert driver.spot("swap=yes").why_not
    driver.press("2")
    assert not driver.spot("swap=yes").why_not


def test_escape_in_the_roles_goes_back_to_the_scenarios(tmp_path: Path) -> None:
    driver = Driver(Roles(guide_of(tmp_path), "na-medal"))
    driver.press("esc")
    assert isinstance(driver.scene, Scenarios)


# support and pledges


def test_an_activity_is_planned_and_taken_out_by_keys_alone(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(Desk(guide))
    driver.press("w")
    assert isinstance(driver.scene, Support)
    driver.press("1")
    assert list(guide.game.draft.activity) == [driver.scene.chosen]
    driver.press("1")
    assert guide.game.draft.activity == {}
    driver.press("ctrl+z", "enter")
    assert isinstance(driver.scene, Desk)
    assert len(guide.game.draft.activity) == 1


def test_what_research_has_shown_is_written_in_words(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, language="en")
    assert driver_texts(Support(guide)).count("not known") == len(scenario().model.areas)


def driver_texts(scene: Scene) -> list[str]:
    return list(Driver(scene, (1920, 4000), 20).texts())


def test_a_pledge_is_planned_by_keys_alone(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(Desk(guide))
    driver.press("s")
    assert isinstance(driver.scene, Pledges)
    driver.press("tab", "space")
    assert len(guide.game.draft.pledge) == 1
    driver.press("esc")
    assert isinstance(driver.scene, Desk)


def knowing(folder: Path) -> Guide:
    """A game in which every practice of others is known."""
    guide = guide_of(folder)
    guide.game.states[-1] = replace(guide.game.state, card=np.full_like(guide.game.state.card, KNOWN))
    return guide


def test_a_practice_is_copied_and_taken_out_by_keys_alone(tmp_path: Path) -> None:
    guide = knowing(tmp_path)
    driver = Driver(Support(guide))
    driver.press("d")
    assert isinstance(driver.scene, Practices)
    driver.press("2")
    assert guide.game.draft.copies == {driver.scene.chosen: "as-it-is"}
    driver.press("1")
    assert guide.game.draft.copies == {driver.scene.chosen: "adapt"}
    driver.press("1")
    assert guide.game.draft.copies == {}


def test_the_card_of_a_tool_leads_to_its_practice_and_back(tmp_path: Path) -> None:
    driver = Driver(ToolCard(knowing(tmp_path), "round-table"))
    driver.press("d")
    assert isinstance(driver.scene, Practices)
    assert driver.scene.chosen == "hourglass-on-the-table"
    driver.press("enter")
    assert isinstance(driver.scene, ToolCard)


def test_a_practice_leads_to_the_card_of_its_tool(tmp_path: Path) -> None:
    driver = Driver(Practices(knowing(tmp_path)))
    driver.press("t")
    assert isinstance(driver.scene, ToolCard)


def test_the_desk_counts_open_pledges_and_names_the_nearest_date(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, language="en")
    guide.perform(Pledges(guide).view().rows[0].command)
    guide.game.end_quarter()
    desk = Desk(guide)
    assert desk.ways().nearest
    assert desk.ways().pledges in Driver(desk).texts()


@pytest.mark.parametrize("tab", ["tools", "place", "index", "plan"])
def test_support_and_pledges_have_keys_on_every_tab(tab: str, tmp_path: Path) -> None:
    for key, kind in (("w", Support), ("s", Pledges), ("d", Practices)):
        desk = Desk(guide_of(tmp_path))
        desk.tab = tab
        driver = Driver(desk, (1024, 600), 32)
        driver.press(key)
        assert isinstance(driver.scene, kind)


def test_a_planned_pledge_is_reason_enough_to_end_a_quarter(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    guide.perform(Pledges(guide).view().rows[0].command)
    driver = Driver(Desk(guide))
    driver.press("enter")
    assert isinstance(driver.scene, Report)


def test_somebody_unknown_is_only_mist_in_the_picture(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    picture: PlacePicture = Desk(guide).view().picture
    known = {one.id for one, known in zip(guide.game.scenario.sheet.organisations, guide.game.state.known[0], strict=True) if known}
    assert {mark.id for mark in picture.organisations} <= known
    assert bool(picture.hidden) == (len(known) < len(guide.game.scenario.sheet.organisations))


# documents


def test_a_tool_at_work_is_written_down_by_keys_alone(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    tool = next(tool for tool in guide.game.working_tools() if guide.game.document_refusal(tool, "decision", False) is None)
    driver = Driver(ToolCard(guide, tool))
    driver.press("1")
    assert guide.game.draft.form == {tool: "decision"}
    driver.press("4")
    assert guide.game.draft.advised == (tool,)
    driver.press("1")
    assert guide.game.draft.form == {}


def test_the_card_says_what_the_other_side_gives(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, role="activist", language="en")
    tool = next(tool for tool in guide.game.idle_tools() if len(guide.game.asks(tool, guide.game.modes(tool)[0])) > 1)
    assert any("The office gives: " in text for text in driver_texts(ToolCard(guide, tool)))


# seats


def test_the_change_of_seats_is_shown_once(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 4, "official", True)
    driver = Driver(scene_of(guide))
    assert isinstance(driver.scene, Swap)
    driver.press("enter")
    assert isinstance(driver.scene, Desk)
    assert isinstance(scene_of(guide), Desk)


def test_without_a_change_of_seats_there_is_no_curtain(tmp_path: Path) -> None:
    assert isinstance(scene_of(guide_of(tmp_path, 4, "official")), Desk)


def test_two_people_play_a_quarter_by_keys_alone(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    driver = Driver(scene_of(guide))
    assert isinstance(driver.scene, Curtain)
    driver.press("enter")
    assert isinstance(driver.scene, Desk)
    tool = joint_tool(guide)
    driver.press("enter")
    assert isinstance(driver.scene, Curtain)
    driver.press("enter")
    while driver.memory.focus != f"agree={tool}":
        driver.press("tab")
    driver.press("space")
    assert guide.game.draft.agreed == (tool,)
    driver.command("end")
    assert isinstance(driver.scene, Report)
    assert tool in guide.game.record.quarters[-1].start


def test_what_one_side_alone_wants_is_said_before_the_quarter_ends(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    driver = Driver(seat(guide, NGOS))
    tool = next(iter(guide.game.draft.start))
    driver.press("enter")
    assert isinstance(driver.scene, Waiting)
    driver.press("enter")
    assert isinstance(driver.scene, Report)
    assert tool not in guide.game.record.quarters[-1].start


def test_the_keyboard_can_go_back_to_the_office(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    driver = Driver(seat(guide, NGOS))
    driver.press("enter")
    driver.click_on("hand")
    assert isinstance(driver.scene, Curtain)
    driver.press("enter")
    assert isinstance(driver.scene, Desk)
    assert guide.seat.side == OFFICE
    assert guide.game.state.quarter == 1


def test_a_keyboard_passed_too_early_goes_back_at_once(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    driver = Driver(seat(guide, OFFICE))
    driver.press("enter")
    assert isinstance(driver.scene, Curtain)
    driver.press("n")
    assert isinstance(driver.scene, Desk)
    assert guide.seat.side == OFFICE


def test_before_anybody_has_planned_there_is_nothing_to_go_back_to(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    driver = Driver(Curtain(guide))
    assert "not-yet" not in [spot.command for spot in driver.spots()]


@pytest.mark.parametrize("window", [(1280, 720), (1920, 1080)])
def test_the_place_lies_where_it_is_whoever_looks_and_whatever_is_proposed(window: tuple[int, int], tmp_path: Path) -> None:
    guide = guide_of(tmp_path, role="two")

    def houses(side: int) -> list[Box]:
        guide.seat.side, guide.seat.taken = side, True
        return [spot.box for spot in Driver(scene_of(guide), window).page().spots if spot.role == "building"]

    empty = houses(OFFICE)
    assert empty
    joint_tool(guide)
    assert houses(OFFICE) == houses(NGOS) == empty


def test_nobody_says_yes_to_the_own_proposal(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    tool = joint_tool(guide)
    assert not guide.seat.may_agree(guide.game, tool)
    guide.seat.hand_over()
    assert guide.seat.may_agree(guide.game, tool)


def test_the_great_button_says_how_many_wait_for_agreement(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two", language="en")
    tool = joint_tool(guide)
    guide.seat.hand_over()
    guide.seat.take()
    driver = Driver(Desk(guide))
    assert "End the quarter (1 waits for agreement)" in driver.texts()
    assert "I agree" in driver.texts()
    guide.perform(f"agree={tool}")
    driver.draw()
    assert "End the quarter" in driver.texts()


def test_a_yes_does_not_hold_for_another_mode(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    tool = joint_tool(guide)
    guide.perform(f"agree={tool}")
    assert waiting(guide.game) == []
    guide.game.choose(guide.game.draft.started(tool, "imposed"))
    assert guide.game.draft.agreed == ()


def test_what_the_organisations_plan_waits_for_the_yes_of_the_office(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    tool = proposed_by_the_organisations(guide)
    assert not guide.seat.may_agree(guide.game, tool)
    guide.seat.hand_over()
    assert guide.seat.may_agree(guide.game, tool)


def test_when_the_office_has_only_to_agree_the_quarter_ends_from_its_seat(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    tool = proposed_by_the_organisations(guide)
    driver = Driver(scene_of(guide))
    driver.press("e")
    assert isinstance(driver.scene, Waiting)
    driver.press("p", "enter")
    driver.command(f"agree={tool}")
    driver.press("e")
    assert isinstance(driver.scene, Report)
    assert tool in guide.game.record.quarters[-1].start


def test_a_keyboard_passed_too_early_and_given_back_goes_on_to_the_other_side(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    driver = Driver(seat(guide, OFFICE))
    driver.press("e", "n", "e")
    assert guide.seat.side == NGOS


def test_the_yes_is_said_on_the_card_of_the_tool_too(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, "two")
    seat(guide, NGOS)
    tool = next(iter(guide.game.draft.start))
    assert guide.game.needs_yes(tool)
    Driver(ToolCard(guide, tool)).press("enter")
    assert guide.game.draft.agreed == (tool,)


# the end


def test_the_year_after_is_opened_from_the_result_and_leads_back(tmp_path: Path) -> None:
    driver = Driver(Result(guide_of(tmp_path, 8, step="result")))
    driver.press("e")
    assert isinstance(driver.scene, Epilogue)
    driver.press("enter")
    assert isinstance(driver.scene, Result)


def test_the_result_tells_what_became_of_every_organisation(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 8, language="en", step="result")
    texts = driver_texts(Result(guide))
    assert all(one.name.en in texts for one in guide.game.scenario.sheet.organisations)


def test_the_menu_can_be_opened_behind_the_curtain(tmp_path: Path) -> None:
    driver = Driver(Curtain(guide_of(tmp_path, 1, "two")))
    driver.press("esc")
    assert isinstance(driver.scene, Menu)


def test_a_pledge_says_how_to_give_ones_word_and_that_it_is_given(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, 1, language="en")
    driver = Driver(Pledges(guide))
    assert "Make this pledge" in driver.texts()
    assert "Nothing is chosen yet." in driver.texts()
    free = next(spot.command for spot in driver.spots() if spot.command.startswith("pledge=") and spot.enabled)
    driver.click_on(free)
    assert {"The pledge is made", "Take the pledge back"} <= set(driver.texts())
    driver.click_on(free)
    assert "The pledge is made" not in driver.texts()
