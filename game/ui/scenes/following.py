"""Which scene shows a step of the game, and what all scenes of a game do alike."""

from __future__ import annotations

from importlib import import_module

from game.ui.guide import Guide
from game.ui.scene import Answer, Open, Replace, Scene, Stay

SCENES = {
    "briefing": ("briefing", "Briefing"),
    "assessment": ("assessment", "Assessment"),
    "commitments": ("commitments", "Commitments"),
    "event": ("event", "Event"),
    "desk": ("desk", "Desk"),
    "report": ("report", "Report"),
    "closing": ("assessment", "Assessment"),
    "result": ("result", "Result"),
}
"""Step of a game -> module and class; imported when first needed."""

PERFORMED = ("start", "drop", "neglect", "stop", "promise", "answer", "activity", "form", "advise", "pledge", "copy", "agree", "undo", "redo")


def scene_of(guide: Guide) -> Scene:
    """The scene of the step where the game stands, or what is shown before it."""
    if guide.led:
        from game.ui.scenes.workshop_ways import scene_around

        around = scene_around(guide)
        if around:
            return around
    module, name = between(guide) or SCENES[guide.game.step]
    scene: Scene = getattr(import_module(f"game.ui.scenes.{module}"), name)(guide)
    return scene


def between(guide: Guide) -> tuple[str, str] | None:
    """The change of seats at half-time, or the curtain between two people at one screen; once each."""
    game, seat = guide.game, guide.seat
    if game.swapping and game.step in ("event", "desk") and seat.swapped != seat.quarter:
        return "swap", "Swap"
    return ("curtain", "Curtain") if game.role == "two" and game.step == "desk" and not seat.taken else None


def follow(guide: Guide, command: str, topic: str, about: str = "") -> Answer:
    """What a scene of a game answers to the commands that all of them share; about: the page of the handbook that help leads to."""
    from game.ui.scenes.help import Help
    from game.ui.scenes.menu import Menu

    if command == "next":
        return Replace(scene_of(guide)) if guide.perform("next") else Stay()
    if command in ("back", "menu"):
        return Open(Menu(guide))
    if command == "help":
        return Open(Help(guide, topic, about))
    if command.partition("=")[0] in PERFORMED:
        step = guide.game.step
        guide.perform(command)
        if guide.game.step != step:  # undo at the desk can lead back to the promises or the event
            return Replace(scene_of(guide))
    return Stay()
