"""The reference page and the JSON Schemas tell authors what the tables say, and are not stale."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from game import paths
from game.rules.conditions import CONDITIONS
from game.rules.effects import EFFECTS
from game.rules.meters import METERS
from game.rules.metrics import METRICS, RELATIONS
from game.scenario import json_schema
from game.scenario.claims import PLAYERS
from game.scenario.reference import COMMAND, reference
from game.scenario.schema import FILES
from game.scenario.walk import groups_in

ROOT = Path(__file__).parent.parent.parent
FRESH = f"run: {COMMAND}"


def test_the_reference_page_is_fresh() -> None:
    assert (ROOT / "scenarios" / "REFERENCE.md").read_text(encoding="utf-8") == reference(), FRESH


@pytest.mark.parametrize("name", FILES)
def test_the_schema_is_fresh(name: str) -> None:
    assert (ROOT / "scenarios" / "schema" / f"{name}.json").read_text(encoding="utf-8") == json_schema.written(name), FRESH


@pytest.mark.parametrize("word", [*METERS, *CONDITIONS, *EFFECTS, *METRICS, *RELATIONS, *PLAYERS])
def test_the_reference_page_names_every_word_of_the_tables(word: str) -> None:
    assert f"`{word}`" in reference_page or f"`{{{word}:" in reference_page


reference_page = reference()


@pytest.mark.parametrize("name", FILES)
def test_every_field_says_what_it_means(name: str) -> None:
    silent = [f"{group.__name__}.{field}" for group in groups_in(FILES[name]) for field, info in group.model_fields.items() if not info.description]
    assert silent == []


@pytest.mark.parametrize("name", FILES)
def test_the_schema_is_a_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema.schema_of(name))


CONTENT = [*sorted((ROOT / "scenarios").glob("*/*.yaml")), *sorted((ROOT / "tests" / "tiny").glob("*.yaml"))]


@pytest.mark.parametrize("file", CONTENT, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_what_is_shipped_fits_its_schema(file: Path) -> None:
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    jsonschema.validate(data, json_schema.schema_of(file.stem.split("-")[0]))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("office", "days"), "many"),
        (("place", "colour"), "red"),
        (("areas", "informing"), 9),
        (("organisations", 0, "field"), "football"),
        (("organisations", 0, "hidden"), "yes"),
        (("counters", "cups"), -1),
        (("practices", 0, "form"), "law"),
        (("fixed",), [{"quarter": 1, "event": "late-results"}]),
    ],
)
def test_the_schema_finds_what_is_wrong(path: tuple[str | int, ...], value: object) -> None:
    data = yaml.safe_load((ROOT / "tests" / "tiny" / "scenario.yaml").read_text(encoding="utf-8"))
    part = data
    for name in path[:-1]:
        part = part[name]
    part[path[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, json_schema.schema())


def test_the_schema_offers_the_names_of_the_model() -> None:
    schema = json_schema.schema()
    assert "coordinator" in schema["$defs"]["a-tool"]["anyOf"][0]["enum"]
    assert "openness" in schema["properties"]["principles"]["properties"]


def test_the_pages_are_shipped_beside_the_scenarios() -> None:
    assert (paths.scenarios() / "REFERENCE.md").is_file()
