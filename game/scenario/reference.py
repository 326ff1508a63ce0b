"""The reference page for authors: all that files may say, made from the tables and forms that read them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from game.rules.amounts import COUNTS
from game.rules.conditions import CONDITIONS
from game.rules.effects import EFFECTS
from game.rules.meters import METERS
from game.rules.metrics import METRICS, RELATIONS
from game.scenario.claims import PLAYERS, Check
from game.scenario.compile import CHANCE
from game.scenario.json_schema import ids
from game.scenario.kinds_of_field import default_of, kind_of_field, meaning_of
from game.scenario.reach import named_answers
from game.scenario.read import model_folder, shelf_of
from game.scenario.scales import SCALES, plain
from game.scenario.schema import FILES, KINDS, OF_A_SCENARIO, OF_THE_MODEL, Event, Text
from game.scenario.vocabulary import BINDING, CHANGEABLE, CONDITION_MODELS, EFFECT_MODELS, HELP, PerAmount
from game.scenario.walk import groups_in

COMMAND = "python -m game reference"

HEAD = f"""# Reference for authors

This page is made by `{COMMAND}` from the tables that the game itself reads. Do not edit it: edit the table.

A scenario is a folder with `scenario.yaml`; it may add tools, events, counters, activities, pledges, deadlines, good practices
and checks of its own, in files whose names begin with that word, such as `tools-….yaml`.
Every text is written in both languages: `{{pl: "…", en: "…"}}`. Numbers are in natural units: levels 0-100, areas 1.0-5.0,
money in whole złoty, time in person-days, energy of organisations in units of the whole sector.
"""

PLURALS = {kind: name for name, kind in KINDS.items()}


def reference(language: str = "en") -> str:
    """The whole page; names in this language come first."""
    parts = [HEAD, *_files(), *_effects(), *_conditions(), *_amounts(), *_likelihood(), *_meters(), *_claims(), *_later(), *_ids(language)]
    return "\n".join(part.rstrip() + "\n" for part in parts)


def write_reference(path: Path) -> None:
    """Write the page to its file."""
    path.write_text(reference(), encoding="utf-8", newline="\n")


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [list(head), *(list(row) for row in rows)]
    lines.insert(1, ["---"] * len(lines[0]))
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |" for line in lines) + "\n"


ELSEWHERE = (Text, PerAmount, *EFFECT_MODELS.values(), *CONDITION_MODELS.values())


def _files() -> Iterable[str]:
    yield "## Files"
    seen: set[Any] = set()
    for name, form in FILES.items():
        where = [place for place, names in (("the Model", OF_THE_MODEL), ("a scenario", OF_A_SCENARIO)) if name in names]
        several = f", {name}-….yaml" if len(where) > 1 else ""
        yield f"### {name}.yaml{several}\n\n{form.__doc__} In the folder of {' or of '.join(where)}.\n"
        for group in groups_in(form):
            if group in seen or group in ELSEWHERE:
                continue
            seen.add(group)
            if group is not form:
                yield f"#### {group.__name__}\n\n{group.__doc__}\n"
            yield _fields(group)


def _fields(group: Any) -> str:
    rows = [(f"`{field.alias or name}`", kind_of_field(field), default_of(field), meaning_of(field)) for name, field in group.model_fields.items()]
    return _table(("Field", "What is written", "If left out", "Meaning"), rows)


def _kinds(table: Any) -> str:
    def written(kind: str) -> str:
        return "{" + ", ".join(f"{field}: {WORDS[type_]}" for field, type_ in table[kind].fields.items()) + "}"

    return _table(("Written", "Meaning"), [(f"`{written(kind)}`", table[kind].help) for kind in table])


WORDS = {
    "tool": "TOOL",
    "event": "EVENT",
    "answer": "ANSWER",
    "meter": "METER",
    "meter-changed": "METER",
    "of-meter": "OF WHAT",
    "number": "NUMBER",
    "amount": "AMOUNT",
    "quarters": "[QUARTER, …]",
    "conditions": "[CONDITION, …]",
    "plane": "PLANE",
    "pledge": "PLEDGE",
    "count": "1 – 16",
    "form": "FORM",
}


def _effects() -> Iterable[str]:
    yield "## Effects\n\nWhat tools, modes, events and answers may do. The first field names the kind.\n"
    yield _kinds(EFFECTS)
    yield f"`FORM`: {', '.join(f'`{form}`' for form in BINDING)}, from the weakest.\n"


def _conditions() -> Iterable[str]:
    yield "## Conditions\n\nWhat must hold. All conditions of a list must hold together. The first field names the kind.\n"
    yield _kinds(CONDITIONS)
    yield f"`OF WHAT`: {HELP['of-meter']}. Where the table of meters says “may be left out”, all are meant.\n"


def _amounts() -> Iterable[str]:
    yield "## Amounts\n\nA number, or so much for each of something: `{each: NUMBER, per: WHAT}`. What can be counted:\n"
    yield "\n".join(f"- `{count}`: {METERS[count].help}" for count in COUNTS) + "\n"


def _likelihood() -> Iterable[str]:
    yield "## Likelihood\n\nThe chance that an event comes, or that its warning is seen, in a quarter in which its conditions hold.\n"
    yield _table(("Word", "Chance"), [(f"`{word}`", f"{chance / 100:g} %") for word, chance in CHANCE.items()])


def _meters() -> Iterable[str]:
    yield "## Meters\n\nWhat conditions ask for and effects change.\n"
    rows = []
    for name, meter in METERS.items():
        scale = SCALES[name]
        of = meter.of.rstrip("?") + (", may be left out" if meter.of.endswith("?") else "") if meter.of else "–"
        step = f"{plain(scale.step)}, or {plain(scale.each)} for each" if name in CHANGEABLE else "cannot be changed"
        rows.append((f"`{name}`", of, scale.unit, f"{plain(scale.low)} – {plain(scale.high)}", step, meter.help))
    yield _table(("Meter", "Of what", "Unit", "Scale", "Change at most", "Meaning"), rows)


def _claims() -> Iterable[str]:
    yield "## Claims about balance\n\nWhat a check in `checks.yaml` may name. `python -m game balance SCENARIO` measures all that hold there.\n"
    yield "### Policies\n\n" + _table(("Policy", "How it plays"), [(f"`{name}`", help_) for name, help_ in PLAYERS.items()])
    rows = [(f"`{name}`", one.unit, f"{plain(one.low)} – {plain(one.high)}", one.help) for name, one in METRICS.items()]
    yield "### Metrics\n\n" + _table(("Metric", "Unit", "Scale", "Meaning"), rows)
    yield "### Relations\n\n" + _table(("Relation", "Meaning"), [(f"`{name}`", relation.help) for name, relation in RELATIONS.items()])


def _later() -> Iterable[str]:
    yield "## What answers bring later\n\nThe events of the Model that wait for an answer to another one, and the promises that answers give.\n"
    shelf = shelf_of(model_folder())
    events = shelf.all("event", Event)
    rows = []
    for event in events:
        for answer in event.answers:
            brought = [other.id for other in events if (event.id, answer.id) in named_answers(other.when)]
            promised = [one.pledge for one in answer.effects if hasattr(one, "pledge")]
            if brought or promised:
                rows.append((f"`{event.id}`", f"`{answer.id}`", _quoted(brought), _quoted(promised)))
    yield _table(("Event", "Answer", "Brings the event", "Gives the promise"), rows)


def _quoted(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "–"


def _ids(language: str) -> Iterable[str]:
    yield "## Names of the Model\n"
    shelf, other = shelf_of(model_folder(), language), "pl" if language == "en" else "en"
    for kind, known in ids().items():
        if kind not in shelf.entries:
            continue
        entries = {name: shelf.entries[kind][name] for name in known if name in shelf.entries[kind]}
        names = {name: entry.it if isinstance(entry, Check) else entry.name for name, entry in entries.items()}
        rows = [(f"`{name}`", getattr(text, language), getattr(text, other)) for name, text in names.items()]
        yield f"### {PLURALS[kind].capitalize()}\n\n" + _table(("Id", TONGUES[language], TONGUES[other]), rows)


TONGUES = {"en": "English", "pl": "Polish"}
