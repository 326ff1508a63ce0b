"""Every scene as a picture, drawn without a screen: for the README, for whoever changes a scene, and for tests."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from game.play.advice import Advice, Question
from game.play.choices import choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.rules.rulebook import NGOS
from game.scenario.read import Scenario, load
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures_asked import ASKED
from game.ui.pictures_own import OWN
from game.ui.pictures_workshop import WORKSHOP
from game.ui.scene import Scene
from game.ui.scenes.adviser import AdviserScene
from game.ui.scenes.following import scene_of
from game.ui.settings import Settings
from game.ui.stack import Card, Stack
from game.views.moves import command_of

SCENARIO, SEED = "na-medal", 7
HALF = 0.4  # of what the adviser does: a picture of it at work

Made = Callable[[Guide], Scene]


def played(scenario: Scenario, quarters: int, seed: int = SEED, role: str = "partnership", swap: bool = False) -> Session:
    """A game that a sensible player has played for some quarters."""
    session = Session.new(scenario, seed, role, swap)
    for _ in range(quarters):
        _choose(session)
        session.end_quarter()
    return session


def _choose(session: Session) -> None:
    plan = POLICIES["thumb"](session.state, session.rulebook)
    session.choose(choices_of(plan, session.rulebook, session.event))


def _at(step: str, quarters: int, plan: bool = False) -> Made:
    def made(guide: Guide) -> Scene:
        session = played(load(SCENARIO), quarters)
        session.step = step
        if plan:
            _choose(session)
        guide.session = session
        return scene_of(guide)

    return made


def _with_event(guide: Guide) -> Scene:
    quarter = next(quarter for quarter in range(1, 8) if played(load(SCENARIO), quarter).event >= 0)
    guide.session = played(load(SCENARIO), quarter)
    guide.session.step = "event"
    return scene_of(guide)


def _tool(tool: str) -> Made:
    def made(guide: Guide) -> Scene:
        from game.ui.scenes.tool import ToolCard

        guide.session = played(load(SCENARIO), 2)
        guide.session.step = "desk"
        return ToolCard(guide, tool)

    return made


def _tool_with_practice(guide: Guide) -> Scene:
    """The card of a tool of which a good practice is known."""
    from game.ui.scenes.practices import Practices
    from game.ui.scenes.tool import ToolCard

    scene = _practices(guide)
    assert isinstance(scene, Practices)
    return ToolCard(guide, next(row.tool for row in scene.view().rows if row.id == scene.chosen))


def _named(module: str, name: str, quarters: int = 3) -> Made:
    def made(guide: Guide) -> Scene:
        from importlib import import_module

        guide.session = played(load(SCENARIO), quarters)
        guide.session.step = "desk"
        scene: Scene = getattr(import_module(f"game.ui.scenes.{module}"), name)(guide)
        return scene

    return made


def _adviser(guide: Guide) -> AdviserScene:
    guide.session = played(load(SCENARIO), 3)
    guide.session.step = "desk"
    return AdviserScene(guide)


def _asking(guide: Guide) -> Scene:
    """The adviser half way to an answer."""
    scene = _adviser(guide)
    scene.handle("ask")
    driver = Driver(scene)
    while scene.share < HALF:
        driver.rest(1)
    return scene


def _advised(guide: Guide) -> Scene:
    """The adviser after an answer; the first suggestion is taken."""
    scene = _adviser(guide)
    guide.advice = _answer()
    guide.game.consult()
    guide.perform(command_of(guide.advice.suggestions[0].move))
    return scene


@cache
def _answer() -> Advice:
    question = Question(played(load(SCENARIO), 3))
    for _ in question.slices():
        pass
    assert question.answer
    return question.answer


def _roles(guide: Guide) -> Scene:
    from game.ui.scenes.roles import Roles

    return Roles(guide, SCENARIO)


def _changing_seats(guide: Guide) -> Scene:
    guide.session = played(load(SCENARIO), 4, role="official", swap=True)
    guide.session.step = guide.session.first_step()
    return scene_of(guide)


def _two(side: int, taken: bool) -> Made:
    """The desk of two people, or the curtain before it."""

    def made(guide: Guide) -> Scene:
        guide.session = played(load(SCENARIO), 2, role="two")
        guide.session.step = "desk"
        _choose(guide.session)
        guide.seat.side, guide.seat.taken, guide.seat.passed = side, taken, not taken
        return scene_of(guide)

    return made


def _practices(guide: Guide) -> Scene:
    """After a visit and two meetings: three cards are known, and one of them is being adapted."""
    from game.ui.scenes.practices import Practices

    session = Session.new(load(SCENARIO), SEED)
    for done in ({"study-visit": "rumiankowo"}, {"exchange-group": "on-plans"}, {"exchange-group": "on-people"}):
        for activity, option in done.items():
            session.choose(session.draft.put("activity", activity, option))
        session.end_quarter()
    session.step = "desk"
    guide.session = session
    scene = Practices(guide)
    guide.perform(f"copy={scene.chosen}=adapt")
    return scene


def _handbook(opened: str, query: str = "") -> Made:
    """The handbook with a page opened, and what is found for a word."""

    def made(guide: Guide) -> Scene:
        from game.ui.scenes.handbook import HandbookScene

        scene = HandbookScene(guide, opened)
        scene.query = query
        return scene

    return made


def _compare(guide: Guide) -> Scene:
    from game.ui.scenes.compare import Compare

    guide.session = played(load(SCENARIO), 2)
    guide.session.step = "desk"
    return Compare(guide, "round-table", "own-contribution-fund")


SCENES: dict[str, Made] = {
    "title": _named("title", "Title"),
    "scenarios": _named("scenarios", "Scenarios"),
    "roles": _roles,
    "briefing": _at("briefing", 0),
    "assessment": _at("assessment", 0),
    "commitments": _at("commitments", 0, plan=True),
    "desk": _at("desk", 3, plan=True),
    "tool": _tool("round-table"),
    "new-tool": _tool("own-contribution-fund"),
    "tool-with-practice": _tool_with_practice,
    "finder": _named("finder", "Finder"),
    "compare": _compare,
    "event": _with_event,
    "report": _at("report", 4),
    "closing": _at("closing", 8),
    "result": _at("result", 8),
    "epilogue": _named("epilogue", "Epilogue", 8),
    "support": _named("support", "Support", 1),
    "practices": _practices,
    "pledges": _named("pledges", "Pledges", 1),
    "adviser": _adviser,
    "asking": _asking,
    "advice": _advised,
    "swap": _changing_seats,
    "curtain": _two(NGOS, False),
    "second-seat": _two(NGOS, True),
    "organisations": _named("organisations", "Organisations"),
    "history": _named("history", "History", 6),
    "saves": _named("saves", "Saves"),
    "settings": _named("settings", "SettingsScene"),
    "help": _named("help", "Help"),
    "handbook": _handbook("essay:self-assessment"),
    "handbook-tool": _handbook("tool:open-competition", "konkurs"),
    "menu": _named("menu", "Menu"),
    **WORKSHOP,
    **ASKED,
    **OWN,
}
"""Every scene, in the order in which a player meets them, and how to get there."""


FORESEEING = ("desk", "tool", "new-tool", "tool-with-practice", "second-seat")
"""Scenes with forecasts, seen once they are worked out."""


def draw_pictures(folder: Path, scenes: list[str], languages: list[str], size: tuple[int, int], em: int, theme: str) -> Iterator[Path]:
    """One PNG per scene and language, named scene_lang_WxH_PX.png. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in scenes:
        for language in languages:
            path = folder / f"{name}_{language}_{size[0]}x{size[1]}_{em}.png"
            driver(name, language, size, em, theme).picture(path)
            yield path


def driver(name: str, language: str, size: tuple[int, int], em: int, theme: str = "light", airy: bool = False) -> Driver:
    """A scene ready to be looked at and played without a window."""
    guide = Guide(Path(tempfile.gettempdir()) / "no-such-folder", Settings(language=language, text_size=em, theme=theme, sound=False))
    scene = SCENES[name](guide)
    stack = Stack(scene)
    if getattr(scene, "over", False):
        stack.cards.insert(0, Card(scene_of(guide)))
    seen = Driver(stack, size=size, em=em, theme=theme, airy=airy)
    if name in FORESEEING:
        seen.rest()
    return seen
