"""Effects, conditions and amounts as content writes them: pydantic models made from the closed tables of the rules."""

from typing import Annotated, Any, Literal, NamedTuple, Union

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, create_model

from game.rules.amounts import COUNTS
from game.rules.conditions import CONDITIONS
from game.rules.effects import EFFECTS
from game.rules.meters import METERS
from game.rules.rulebook import Condition, Effect

READABLE = tuple(METERS)
CHANGEABLE = tuple(name for name, meter in METERS.items() if meter.changes)


class Ref(NamedTuple):
    """Marks a text as the id of something: tool, event, side ..."""

    kind: str


class Entry(BaseModel):
    """Anything written in a file: strict, frozen, nothing unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=True)


class PerAmount(Entry):
    """So much for each of something that is counted."""

    each: float = Field(description="so much for each of them")
    per: Literal[COUNTS] = Field(description="what is counted")  # type: ignore[valid-type]


Number = Annotated[int, Field(strict=True)] | Annotated[float, Field(strict=True)]

TYPES: dict[str, Any] = {
    "tool": Annotated[str, Ref("tool")],
    "event": Annotated[str, Ref("event")],
    "answer": str,
    "meter": Literal[READABLE],
    "meter-changed": Literal[CHANGEABLE],
    "of-meter": str | None,
    "number": Number,
    "amount": Number | PerAmount,
    "quarters": Annotated[list[Annotated[int, Field(ge=1, le=4)]], Field(min_length=1)],
    "conditions": list["ConditionEntry"],
}
"""What may be written for each type of field in the tables of the rules."""

HELP = {
    "of-meter": "of what, where the meter asks for it: a side, a principle, an area, a plane, a field or a tool",
    "value": "the number it is compared with",
    "amount": "a number, or {each: number, per: what is counted}",
}


def attribute(field: str) -> str:
    """The name of a field in Python: not-working -> not_working, with -> with_."""
    name = field.replace("-", "_")
    return f"{name}_" if name in ("with", "any", "none") else name


def _model(kind: str, fields: dict[str, str], help_: str, prefix: str) -> type[Entry]:
    entries: dict[str, Any] = {}
    for field, type_ in fields.items():
        default = None if type_ == "of-meter" else ...
        text = help_ if field == kind else HELP.get(type_, HELP.get(field, f"the {field}"))
        entries[attribute(field)] = (TYPES[type_], Field(default, alias=field, description=text))
    return create_model(prefix + kind.title().replace("-", ""), __base__=Entry, __doc__=help_, **entries)


def _kind_of(tables: dict[str, Any]) -> Discriminator:
    def kind(value: Any) -> str | None:
        if isinstance(value, dict):
            return next((f"<{name}>" for name in tables if name in value), None)
        return getattr(value, "tag", None)

    return Discriminator(kind)


CONDITION_MODELS = {kind: _model(kind, entry.fields, entry.help, "Condition") for kind, entry in CONDITIONS.items()}
EFFECT_MODELS = {kind: _model(kind, entry.fields, entry.help, "Effect") for kind, entry in EFFECTS.items()}

ConditionEntry = Annotated[
    Union[tuple(Annotated[model, Tag(f"<{kind}>")] for kind, model in CONDITION_MODELS.items())],  # type: ignore[valid-type]
    _kind_of(CONDITION_MODELS),
]
EffectEntry = Annotated[
    Union[tuple(Annotated[model, Tag(f"<{kind}>")] for kind, model in EFFECT_MODELS.items())],  # type: ignore[valid-type]
    _kind_of(EFFECT_MODELS),
]
for _made in CONDITION_MODELS.values():
    _made.model_rebuild(_types_namespace={"ConditionEntry": ConditionEntry})

KIND_OF_MODEL = {model: kind for models in (CONDITION_MODELS, EFFECT_MODELS) for kind, model in models.items()}

__all__ = ["Condition", "ConditionEntry", "Effect", "EffectEntry", "Entry", "Number", "PerAmount", "Ref", "attribute"]
