"""Checks of workshops: that a session lasts as long as it says, holds all it needs, and leaves time for the talk afterwards."""

from collections.abc import Iterator

from game.scenario.questions import Topic
from game.scenario.shelf import Place, Shelf
from game.scenario.workshop import Stage, WorkshopPlan

LEAST_DEBRIEF = 15  # minutes
ASKED = ("before", "after")  # only when the trainer switches on the questions
ONCE = ("briefing", "assessment", "closing", "debrief", "commitments")  # in this order, once each; rounds after the second and before the third


def _plans(shelf: Shelf) -> Iterator[tuple[WorkshopPlan, Place, list[str]]]:
    """Every plan whose stages are all known: where it stands, and the kinds of its stages."""
    stages = {stage.id: stage for stage in shelf.all("stage", Stage)}
    for plan in shelf.all("plan", WorkshopPlan):
        if all(one.stage in stages for one in plan.stages):
            yield plan, shelf.places["plan"][plan.id], [stages[one.stage].kind for one in plan.stages]


def _problem(place: Place, way: tuple[int | str, ...], message: str, hint: str) -> None:
    place.source.problem(place.source.mark((*place.loc, *way)), message, hint)


def sessions_last_as_they_say(shelf: Shelf) -> None:
    """The minutes of the stages add up, and the debrief has its quarter of an hour."""
    for plan, place, kinds in _plans(shelf):
        minutes = sum(one.minutes for one, kind in zip(plan.stages, kinds, strict=True) if kind not in ASKED)
        if minutes != plan.minutes:
            hint = shelf.say("its stages take {sum}", sum=minutes)
            _problem(place, ("minutes",), shelf.say("the session does not last {minutes} minutes", minutes=plan.minutes), hint)
        talk = sum(one.minutes for one, kind in zip(plan.stages, kinds, strict=True) if kind == "debrief")
        if "debrief" in kinds and talk < LEAST_DEBRIEF:
            message = shelf.say("the debrief takes only {minutes} minutes", minutes=talk)
            _problem(place, ("stages", kinds.index("debrief"), "minutes"), message, shelf.say("leave at least {least}", least=LEAST_DEBRIEF))


def sessions_are_whole(shelf: Shelf) -> None:
    """A session has one of each stage that it cannot do without, in order, and rounds in the middle."""
    for _plan, place, kinds in _plans(shelf):
        found = [kind for kind in kinds if kind in ONCE]
        rounds = [number for number, kind in enumerate(kinds) if kind == "round"]
        if found != list(ONCE):
            _problem(place, ("id",), shelf.say("a session has these stages once each, in this order: {kinds}", kinds=", ".join(ONCE)), "")
        elif not rounds or rounds[0] < kinds.index("assessment") or rounds[-1] > kinds.index("closing"):
            _problem(place, ("id",), shelf.say("rounds are played between the first votes and the last, at least one of them"), "")


def questions_stand_around_the_game(shelf: Shelf) -> None:
    """A session that can be asked about has its questions once before the first votes and once after the last."""
    for _plan, place, kinds in _plans(shelf):
        found = [kind for kind in kinds if kind in (*ASKED, "assessment", "closing")]
        if set(kinds) & set(ASKED) and found != ["before", "assessment", "closing", "after"]:
            _problem(place, ("id",), shelf.say("questions are asked once before the first votes and once after the last"), "")


def right_answers_are_there(shelf: Shelf) -> None:
    """The right answer of a question is one of its answers."""
    for topic in shelf.all("topic", Topic):
        for way, question in (("a", topic.a), ("b", topic.b)):
            if question.right > len(question.answers):
                message = shelf.say("there are only {n} answers", n=len(question.answers))
                _problem(shelf.places["topic"][topic.id], (way, "right"), message, shelf.say("the right one is counted from 1"))


def stages_are_told_what_they_use(shelf: Shelf) -> None:
    """Only rounds have quarters, and only the first votes have areas."""
    for plan, place, kinds in _plans(shelf):
        for number, (one, kind) in enumerate(zip(plan.stages, kinds, strict=True)):
            for field, given, belongs in (("quarters", one.quarters, "round"), ("areas", one.areas, "assessment")):
                if given and kind != belongs:
                    message = shelf.say("field '{field}' belongs to a stage of the kind '{kind}'", field=field, kind=belongs)
                    _problem(place, ("stages", number, field), message, shelf.say("remove it"))
