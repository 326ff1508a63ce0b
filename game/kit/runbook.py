"""The trainer's runbook: what to prepare, every minute of a session, and what to do when something goes wrong."""

from collections.abc import Iterator

from game.kit.blocks import Facts, Part, Sheet, Timed
from game.kit.runbook_before import after, before, mishaps, panel, short_questions
from game.kit.runbook_desk import desk_page
from game.kit.runbook_steps import on_paper, steps
from game.pages.document import Heading, Paragraph, Points
from game.play.workshop_plan import Stage, stages_of
from game.scenario.schema import WorkshopPlan
from game.text.catalog import Catalog
from game.views.debrief import trainer_notes
from game.views.words import Words
from game.views.workshop_debrief import step_names

DEBRIEF = (20, 40, 25, 15)  # percent of its time: experience, reflection, conclusions, the next try


def runbook(words: Words, minutes: tuple[int, ...] = ()) -> Iterator[Sheet]:
    """minutes: the lengths of sessions; all that there are if left out"""
    say = words.say
    plans = [plan for plan in words.scenario.model.plans if not minutes or plan.minutes in minutes]
    yield Sheet(say("Before the workshop"), before(words, plans), one=True)
    yield desk_page(words)
    for plan in plans:
        yield _session(words, plan)
    last = (*after(words), *panel(say), *mishaps(say, words.scenario.id), *short_questions(words))
    yield Sheet(say("After the workshop, and when something goes wrong"), last, one=True)
    yield _events(words)


def _events(words: Words) -> Sheet:
    """What the trainer may bring in, to be chosen beforehand."""
    say = words.say
    about = say(
        "F2 and E list them by name. Choose beforehand those that lead to the talk you want: an event does something at once and asks for an answer."
    )
    events = [words.events[event.id] for event in words.scenario.rulebook.events]
    rows = sorted((say.of(entry.name), f"{say.of(entry.story)} ({words.principle(entry.principle)})") for entry in events)
    return Sheet(say("Events that you may bring in"), (Paragraph(about, "lead"), Facts(tuple(rows))))


def _session(words: Words, plan: WorkshopPlan) -> Sheet:
    say, clock, quarter = words.say, 0, 1
    stages = stages_of(words.scenario, plan.id)
    parts: list[Part] = [
        Paragraph(say("The clock at the left counts from the moment in which you begin the workshop. Words beside a bar are read aloud."), "lead")
    ]
    for number, stage in enumerate(stages):
        following = stages[number + 1] if number + 1 < len(stages) else None
        parts.append(_stage(words, stage, following, clock, quarter))
        clock, quarter = clock + stage.minutes, quarter + stage.quarters
    if notes := trainer_notes(words.scenario.sheet, say).get(plan.minutes):
        about = say("Hints for this place. Minutes and quarters are rough here; the program goes by those above.")
        parts += [Heading(say("What the author of the scenario advises")), Paragraph(about, "note"), Points(notes)]
    title = say.plural("A session of {n} minute, minute by minute", "A session of {n} minutes, minute by minute", plan.minutes)
    return Sheet(title, tuple(parts))


def _stage(words: Words, stage: Stage, following: Stage | None, clock: int, quarter: int) -> Timed:
    say = words.say
    paper = on_paper(words, stage)
    blocks = [Paragraph(say.of(stage.script), "notice")]
    length = say.plural("{n} minute", "{n} minutes", stage.minutes)
    return Timed(
        f"{at(clock)}–{at(clock + stage.minutes)}",
        say("{stage} · {length}", stage=say.of(stage.name), length=length),
        (
            *blocks,
            *((Facts(((say("On paper"), paper),)),) if paper else ()),
            Points(tuple(steps(words, stage, following, quarter)), numbered=True),
            *_course(say, stage, clock, quarter),
            *_questions(words, stage),
        ),
    )


def _course(say: Catalog, stage: Stage, clock: int, quarter: int) -> tuple[Part, ...]:
    """The minutes within a stage that has several parts."""
    if stage.kind == "round" and stage.quarters > 1:
        names = [say("quarter {n}", n=quarter + number) for number in range(stage.quarters)]
        shares = [100] * stage.quarters
    elif stage.kind == "debrief":
        step = step_names(say)
        names = [
            say("{step}: everybody says one sentence, nobody comments; the screen stays as it is", step=step["experience"][0]),
            say("{step}: what happened; open what the game shows when the table asks for it", step=step["reflection"][0]),
            say("{step}: why, and what it says of your own place", step=step["concept"][0]),
            say("{step}: what could be done at home", step=step["trial"][0]),
        ]
        shares = list(DEBRIEF)
    else:
        return ()
    ends = [clock + round(stage.minutes * sum(shares[: number + 1]) / sum(shares)) for number in range(len(shares))]
    starts = [clock, *ends[:-1]]
    return (Facts(tuple((f"{at(start)}–{at(end)}", name) for start, end, name in zip(starts, ends, names, strict=True))),)


def _questions(words: Words, stage: Stage) -> tuple[Part, ...]:
    if not stage.questions:
        return ()
    return Paragraph(words.say("To talk over"), "label"), Points(
        tuple(words.say.of(text) for text in stage.questions), numbered=stage.kind == "debrief"
    )


def at(minutes: int) -> str:
    """A moment of the session: 1:05."""
    return f"{minutes // 60}:{minutes % 60:02d}"
