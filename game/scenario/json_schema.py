"""JSON Schema of the files, so that editors explain fields, complete names and mark what is wrong while one writes."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from pydantic.json_schema import GenerateJsonSchema

from game.rules.meters import METERS
from game.scenario.read import model_folder, shelf_of
from game.scenario.schema import FILES
from game.scenario.vocabulary import EFFECT_MODELS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
OWN = ("tool", "event", "counter", "activity", "pledge", "deadline", "stage", "of")  # where a scenario may name something of its own
Part = dict[str, Any]


class Shared(NamedTuple):
    """What several parts of a schema refer to."""

    ids: dict[str, list[str]]
    defs: Part


def schema() -> Part:
    """The schema of scenario.yaml."""
    return schema_of("scenario")


def schema_of(name: str) -> Part:
    """The schema of a kind of file: a name in FILES."""
    made = FILES[name].model_json_schema(by_alias=True, schema_generator=_Generator)
    shared = Shared(ids(), {})
    tidied: Part = _tidied(made, shared)
    own = tidied.pop("$defs", {})
    title = f"{name}.yaml" if name == "scenario" else f"{name}*.yaml"
    return {"$schema": DIALECT, "title": title, **tidied, "$defs": own | shared.defs}


def ids() -> dict[str, list[str]]:
    """All ids of the Model, by kind; under `of` all that a meter may be of."""
    shelf = shelf_of(model_folder())
    found = {kind: shelf.known(kind) for kind in shelf.places}
    kinds = dict.fromkeys(meter.of.rstrip("?") for meter in METERS.values() if meter.of)
    return found | {"of": list(dict.fromkeys(name for kind in kinds for name in found[kind]))}


def write_schemas(folder: Path) -> list[Path]:
    """Write the schema of every kind of file into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (folder / f"{name}.json").write_text(written(name), encoding="utf-8", newline="\n")
    return [folder / f"{name}.json" for name in FILES]


def written(name: str) -> str:
    """The schema of a kind of file as it stands in its file."""
    return json.dumps(schema_of(name), ensure_ascii=False, indent=1) + "\n"


class _Generator(GenerateJsonSchema):
    def tagged_union_schema(self, schema: Any) -> Any:
        members = [self.generate_inner(member) for member in schema["choices"].values()]
        if "<number>" in schema["choices"]:
            return {"anyOf": members}
        effects = all(tag.strip("<>") in EFFECT_MODELS for tag in schema["choices"])
        return {"x-shared": "Effect" if effects else "Condition", "anyOf": members}


def _tidied(part: Any, shared: Shared) -> Any:
    """A part of a schema without what pydantic repeats, and with the names that may stand where a name is asked for."""
    if isinstance(part, list):
        return [_tidied(item, shared) for item in part]
    if not isinstance(part, dict):
        return part
    part = {key: _group(value, shared) if key in ("properties", "$defs") else _tidied(value, shared) for key, value in part.items()}
    part.pop("title", None)
    if "anyOf" in part:
        part = _union(part)
    if "x-ref" in part:
        return _reference(part, shared)
    if "x-shared" in part:
        name = part.pop("x-shared")
        shared.defs[name] = part
        return {"$ref": f"#/$defs/{name}"}
    return _completed(part, shared) if "propertyNames" in part else part


def _group(named: Part, shared: Shared) -> Part:
    return {name: _tidied(part, shared) for name, part in named.items()}


def _union(part: Part) -> Part:
    """Whole numbers are numbers, and nothing may be left empty."""
    members = [member for member in part["anyOf"] if member != {"type": "null"}]
    if {"type": "number"} in members:
        members = [member for member in members if member != {"type": "integer"}]
    if len(members) < len(part["anyOf"]) and part.get("default", "") is None:
        part.pop("default")
    rest = {key: value for key, value in part.items() if key != "anyOf"}
    return {**members[0], **rest} if len(members) == 1 else {**rest, "anyOf": members}


def _reference(part: Part, shared: Shared) -> Part:
    kind = part.pop("x-ref")
    part.pop("type", None)
    known = shared.ids[kind]
    any_id = {"type": "string", "pattern": "^[a-z][a-z0-9-]*$"}
    shared.defs[f"a-{kind}"] = {"anyOf": [{"enum": known}, any_id]} if kind in OWN else {"enum": known}
    return {"$ref": f"#/$defs/a-{kind}", **part}


def _completed(part: Part, shared: Shared) -> Part:
    """Editors complete properties that are listed better than names that only have to fit."""
    names = shared.defs[part["propertyNames"]["$ref"].rsplit("/", 1)[1]]
    known = names["enum"] if "enum" in names else names["anyOf"][0]["enum"]
    return {**part, "properties": dict.fromkeys(known, part["additionalProperties"])}
