"""The scenes of a self-assessment of a real place for pictures and for tests, with an invented group and place."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from game.play.own import Note
from game.play.own_kept import Measuring
from game.scenario.read import FIRST, load
from game.ui.guide import Guide
from game.ui.pictures_folder import new_folder
from game.ui.scene import Open, Scene
from game.ui.scenes.following import scene_of
from game.ui.scenes.own_ways import own_scene, own_step

PLACE, DAY = "gmina Brzezina", "2026-03-12"
OFFICE = ((3, 2, 2, 3, 2, 1, 3, 2, 2, 3, 2, 2), (3, 3, 2, 2, 3, 1, 4, 3, 2, 3, 2, 3), (2, 3, 3, 2, 2, 2, 3, 3, 1, 4, 3, 2))
NGOS = (
    (2, 1, 1, 2, 2, 1, 3, 2, 1, 2, 2, 2), (2, 2, 1, 1, 1, 1, 2, 3, 2, 3, 1, 3),
    (3, 1, 2, 2, 2, 2, 3, 2, 1, 2, 2, 2), (2, 2, 1, 3, 1, 1, 3, 2, 2, 3, 3, 1),
)  # fmt: skip
NOTES = {
    "consulting": Note("Projekt pokazujemy, kiedy jest już gotowy.", "Uwagi zbierać dwa tygodnie i na każdą odpowiedzieć na piśmie."),
    "evaluating": Note("Nikt nie pyta, co się udało.", "Raz w roku wspólne spotkanie z samooceną."),
}  # fmt: skip

Made = Callable[[Guide], Scene]


def measuring(guide: Guide, voted: int = len(OFFICE) + len(NGOS)) -> Measuring:
    """A group of seven of whom some have voted. It is kept in a folder of its own."""
    guide.folder = new_folder()
    found = Measuring.begun(PLACE, len(OFFICE), len(NGOS), guide.assessments, DAY)
    guide.measure(found)
    areas = load(FIRST, guide.say.language).rulebook.areas
    for votes in (*OFFICE, *NGOS)[:voted]:
        guide.measure(lambda one, votes=votes: one.vote(dict(zip(areas, votes, strict=True))))  # type: ignore[misc]
    return found


def _at(stage: str) -> Made:
    def made(guide: Guide) -> Scene:
        found = measuring(guide)
        if stage == "result":
            found.agree("informing", 3000)
            for area, note in NOTES.items():
                found.note(area, note)
        return own_step(guide, stage)

    return made


def _named(module: str, name: str, voted: int) -> Made:
    def made(guide: Guide) -> Scene:
        measuring(guide, voted)
        scene: Scene = getattr(import_module(f"game.ui.scenes.{module}"), name)(guide)
        return scene

    return made


def _voter(guide: Guide) -> Scene:
    measuring(guide, 4)
    return own_scene(guide)


def _ballot(guide: Guide) -> Scene:
    from game.ui.scenes.ballot_box import OwnBox
    from game.ui.scenes.workshop_votes import Ballot

    measuring(guide, 4)
    scene = Ballot(guide, OwnBox(guide))
    for command in ("grade=2", "grade=3"):
        scene.handle(command)
    return scene


def _begin(guide: Guide) -> Scene:
    from game.ui.scenes.own_begin import OwnBegin

    scenario = load(FIRST, guide.say.language)
    return OwnBegin(guide, scenario.id, measuring(guide).own.values(scenario.rulebook.areas))


def _table(guide: Guide) -> Scene:
    """Before a workshop that begins from it."""
    from game.ui.scenes.workshop_setup import WorkshopSetup

    scenario = load(FIRST, guide.say.language)
    return WorkshopSetup(guide, scenario.id, measuring(guide).own.values(scenario.rulebook.areas))


def _letter(guide: Guide) -> Scene:
    """The letter of a game that begins from it."""
    scenario = load(FIRST, guide.say.language)
    guide.begin(scenario.id, 7, areas=measuring(guide).own.values(scenario.rulebook.areas))
    return scene_of(guide)


def _later(guide: Guide, place: str, day: str) -> tuple[Path, Path]:
    """Two self-assessments in the same folder: the usual one, and another with one grade more here and there; their files."""
    first = measuring(guide)
    for area, note in NOTES.items():
        first.note(area, note)
    second = Measuring.begun(place, len(OFFICE), len(NGOS), guide.assessments, day)
    guide.measure(second)
    areas = load(FIRST, guide.say.language).rulebook.areas
    for person, votes in enumerate((*OFFICE, *NGOS)):
        grades = [min(5, vote + (number % 3 == 0) + (person > 2 and number in (1, 5))) for number, vote in enumerate(votes)]
        guide.measure(lambda one, grades=grades: one.vote(dict(zip(areas, grades, strict=True))))  # type: ignore[misc]
    second.note("consulting", Note("Uwagi zbieramy, odpowiadamy nie zawsze.", "Odpowiedzi na uwagi dawać na stronę gminy."))
    return first.path, second.path


def _with(guide: Guide) -> Scene:
    from game.ui.scenes.own_list import OwnList

    _later(guide, PLACE, "2027-03-11")
    answer = OwnList(guide).handle("compare")
    assert isinstance(answer, Open)
    return answer.scene


def _compared(place: str, day: str) -> Made:
    def made(guide: Guide) -> Scene:
        from game.report.own import opened_own
        from game.report.own_compared import compared
        from game.ui.scenes.own_compared import OwnCompared

        one, other = (opened_own(path, guide.say) for path in _later(guide, place, day))
        return OwnCompared(guide, compared(one, other))

    return made


OWN: dict[str, Made] = {
    "own-list": _named("own_list", "OwnList", 7),
    "own-setup": _named("own_setup", "OwnSetup", 0),
    "own-voter": _voter,
    "own-ballot": _ballot,
    "own-votes": _at("reveal"),
    "own-agree": _at("agree"),
    "own-notes": _at("notes"),
    "own-result": _at("result"),
    "own-with": _with,
    "own-compared": _compared(PLACE, "2027-03-11"),
    "own-groups": _compared("gmina Jeziorna", DAY),
    "own-begin": _begin,
    "own-workshop": _table,
    "own-letter": _letter,
}
"""Every scene of a self-assessment of a real place, in the order in which people meet them."""
