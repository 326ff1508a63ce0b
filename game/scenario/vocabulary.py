"""Effects, conditions and amounts as content writes them: pydantic models made from the closed tables of the rules."""

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union

from pydantic import Discriminator, Field, Tag, create_model

from game.rules.amounts import COUNTS
from game.rules.conditions import CONDITIONS
from game.rules.effects import EFFECTS
from game.rules.forms import FORMS
from game.rules.meters import METERS
from game.scenario.fields import Entry, EventId, OfMeter, PlaneId, PledgeId, Ref, Season, ToolId

READABLE = tuple(METERS)
CHANGEABLE = tuple(name for name, meter in METERS.items() if meter.changes)
BINDING = FORMS[1:]
"""The legal forms that bind somebody; a mere practice does not."""


class PerAmount(Entry):
    """So much for each of something that is counted."""

    each: int | float = Field(description="so much for each of them")
    per: Literal[COUNTS] = Field(description="what is counted")  # type: ignore[valid-type]


def _kind_of_amount(value: Any) -> str:
    return "<counted>" if isinstance(value, (dict, PerAmount)) else "<number>"


Number = int | float
AmountEntry = Annotated[
    Annotated[Number, Tag("<number>")] | Annotated[PerAmount, Tag("<counted>")],
    Discriminator(_kind_of_amount),
]

TYPES: dict[str, Any] = {
    "tool": ToolId,
    "event": EventId,
    "answer": str,
    "meter": Literal[READABLE],
    "meter-changed": Literal[CHANGEABLE],
    "of-meter": Annotated[str, OfMeter()] | None,
    "number": Number,
    "amount": AmountEntry,
    "quarters": Annotated[list[Season], Field(min_length=1)],
    "conditions": Annotated[list["ConditionEntry"], Field(min_length=1)],
    "plane": PlaneId,
    "pledge": PledgeId,
    "count": Annotated[int, Field(ge=1, le=16)],
    "form": Literal[BINDING],
}
"""What may be written for each type of field in the tables of the rules."""

HELP = {
    "answer": "the id of an answer of that event",
    "of-meter": "of what, where the meter asks for it: a side, a principle, an area, a plane, a field, a tool, a counter, an activity or a deadline",
    "number": "the number it is compared with, on the scale of the meter",
    "amount": "by how much, up or down: a number, or {each: number, per: what is counted}",
}


def attribute(field: str) -> str:
    """The name of a field in Python: not-working -> not_working, with -> with_."""
    name = field.replace("-", "_")
    return f"{name}_" if name in ("with", "any", "none") else name


def _model(kind: str, fields: dict[str, str], help_: str, prefix: str) -> type[Entry]:
    entries: dict[str, Any] = {}
    for field, type_ in fields.items():
        default = None if type_ == "of-meter" else ...
        text = help_ if field == kind else HELP.get(type_, f"the {field}")
        entries[attribute(field)] = (TYPES[type_], Field(default, alias=field, description=text))
    name = prefix + kind.title().replace("-", "")
    return create_model(name, __base__=Entry, __doc__=help_, __module__=__name__, **entries)


def _kind_of(tables: dict[str, Any]) -> Discriminator:
    def kind(value: Any) -> str | None:
        if isinstance(value, dict):
            return next((f"<{name}>" for name in tables if name in value), None)
        return next((f"<{name}>" for name, model in tables.items() if type(value) is model), None)

    return Discriminator(kind)


def _one_of(models: dict[str, type[Entry]]) -> Any:
    tagged = tuple(Annotated[model, Tag(f"<{kind}>")] for kind, model in models.items())
    return Annotated[Union[tagged], _kind_of(models)]  # noqa: UP007 - the members are known only here


CONDITION_MODELS = {kind: _model(kind, entry.fields, entry.help, "Condition") for kind, entry in CONDITIONS.items()}
EFFECT_MODELS = {kind: _model(kind, entry.fields, entry.help, "Effect") for kind, entry in EFFECTS.items()}

if TYPE_CHECKING:
    ConditionEntry: TypeAlias = Any
    EffectEntry: TypeAlias = Any
else:
    ConditionEntry = _one_of(CONDITION_MODELS)
    EffectEntry = _one_of(EFFECT_MODELS)
for _made in CONDITION_MODELS.values():
    _made.model_rebuild(_types_namespace={"ConditionEntry": ConditionEntry})

KIND_OF_MODEL = {model: kind for models in (CONDITION_MODELS, EFFECT_MODELS) for kind, model in models.items()}

__all__ = ["AmountEntry", "ConditionEntry", "EffectEntry", "Entry", "Number", "PerAmount", "Ref", "attribute"]
