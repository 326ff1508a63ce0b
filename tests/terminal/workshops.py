"""Workshops led in a terminal that tests share: who sits at the table, and how one gets to a stage."""

from __future__ import annotations

from pathlib import Path

from game.play.save import load_whole
from game.play.workshop_led import Led
from game.scenario.read import load
from game.text.catalog import catalog

TABLE = ("2", "Ada", "Bo", "", "Cyd", "")
"""Ninety minutes; two people of the office and one of the organisations."""

NAMES, ASKED = (*TABLE, "1", "1"), (*TABLE, "1", "2")
"""Two sides, without short questions, and with them."""


def saved(folder: Path):
    (path,) = folder.glob("workshop-*.json")
    return load_whole(path, catalog("en"))


def reach(leads, person, tmp_path, kind: str, names=NAMES) -> Led:
    """The workshop at a stage of that kind, the votes before it left out."""
    leads(person(*names, "q"))
    (path,) = tmp_path.glob("workshop-*.json")
    record, workshop = load_whole(path, catalog("en"))
    led = Led(load("na-medal"), record, workshop, path, 0.0)
    while led.stage.kind != kind:
        led.forward()
    return led


def reach_again(folder: Path) -> Led:
    (path,) = folder.glob("workshop-*.json")
    record, workshop = load_whole(path, catalog("en"))
    return Led(load("na-medal"), record, workshop, path, 0.0)
