"""Scenes of a workshop as lines to be read aloud."""

from game.play.workshop_led import Led
from game.terminal.sentences import joined
from game.text.catalog import Catalog
from game.views.given_word import WordsView
from game.views.paper import PaperView
from game.views.standing import StandingView
from game.views.turns import Effect, TurnsView
from game.views.two_sides import TwoSidesView
from game.views.workshop import stage_view, time_left
from game.views.workshop_debrief import asked_steps, questions_of
from game.views.workshop_learning import LearningView
from game.views.workshop_passed import PassedView
from game.views.workshop_votes import VotesView

Lines = list[str]


def stage_lines(led: Led, say: Catalog) -> Lines:
    """The card of a stage: what is read aloud, what is talked about, who sits where."""
    view = stage_view(led, say)
    heading = say("{stage}: done", stage=view.heading) if view.done else view.heading
    texts = [f"{view.lead}. {heading}", joined(*view.facts, time_left(led.times(), say))]
    texts += ["", view.script] if not view.done else []
    texts += ["", say("To talk over"), *view.questions] if view.questions else []
    return [*texts, "", *(f"{side}: {people}" for side, people in view.people)] if view.people else texts


def votes_lines(view: VotesView, say: Catalog) -> Lines:
    """The votes of both sides, area by area."""
    rows = []
    for row in view.rows:
        office, ngos = (f"{side}: {mean}" for side, mean in zip(view.sides, row.means, strict=True))
        place = f"{view.place}: {row.place}" if view.place else ""
        rows.append(joined(f"{row.code} {row.name}", *(text for text in (office, ngos, place, row.guess, row.remark, row.since) if text)))
    return [view.heading, *view.summary, "", *rows]


def learned(view: LearningView, say: Catalog) -> Lines:
    """What the group answered before and after, and how far off its guesses were."""
    times = (say("Before"), say("After"))

    def means(rows: tuple[tuple[str, str, str], ...]) -> Lines:
        return [f"{name}: " + ", ".join(f"{when} {mean}" for when, mean in zip(times, (first, last), strict=True)) for name, first, last in rows]

    texts = [view.heading, view.lead]
    if any(view.people):
        texts += ["", say("How many knew, before and after")]
        for topic in view.topics:
            known = [say("{n} of {all}", n=right, all=of) if of else "–" for right, of in zip(topic.right, topic.of, strict=True)]
            texts.append(joined(f"{topic.name}: " + ", ".join(f"{when} {text}" for when, text in zip(times, known, strict=True)), topic.why))
        texts += ["", say("What you say of yourselves, from 1 to 5"), *means(view.beliefs)]
    if view.guesses:
        texts += ["", say("By how much your guesses of the other side missed"), *means(view.guesses)]
    return [*texts, "", view.modest]


def passed(view: PassedView) -> Lines:
    """What happened in the quarters that passed before the last votes."""
    return [view.heading, view.lead, view.waits, "", *(joined(name, *texts) for name, texts in view.quarters)]


def question_lines(led: Led, say: Catalog) -> Lines:
    """The questions of the debrief by step of the talk."""
    texts = []
    for step in asked_steps(questions_of(led.workshop, led.stages, say), say):
        texts += ["", joined(step.name, step.about), *step.questions] if step.questions else []
    return texts[1:]


def turns(view: TurnsView, say: Catalog) -> Lines:
    """Decisions and effects, quarter by quarter."""
    texts = [view.heading, view.lead]
    for turn in view.turns:
        decided = "; ".join(turn.decided) or view.nothing
        raised, lowered = (", ".join(map(_effect, effects)) for effects in (turn.raised, turn.lowered))
        parts = (
            f"{turn.move} ({turn.gain})", say("Decided: {what}", what=decided), say("Raised the index: {what}", what=raised) if raised else "",
            say("Lowered it: {what}", what=lowered) if lowered else "",
        )  # fmt: skip
        texts.append(joined(f"{turn.number}, {turn.months}", *(part for part in parts if part)))
    return [*texts, view.question]


def _effect(effect: Effect) -> str:
    return f"{effect.name} {effect.text}"


def two_sides(view: TwoSidesView, say: Catalog) -> Lines:
    """The game seen by each side."""
    texts = [view.heading, view.lead]
    for side in view.sides:
        raised, lowered = (", ".join(f"{name} {text}" for name, text in causes) for causes in (side.raised, side.lowered))
        reached, missed = say("reached"), say("not reached")
        goals = ", ".join(f"{name}: {reached if met else missed}" for name, met in side.goals)
        parts = (
            say("trust in the other side: {trust}", trust=side.trust), say("raised by: {what}", what=raised) if raised else "",
            say("lowered by: {what}", what=lowered) if lowered else "", say("goals of its own: {what}", what=goals) if goals else "",
        )  # fmt: skip
        texts.append(joined(side.name, *(part for part in parts if part)))
    return [*texts, view.question]


def words(view: WordsView, say: Catalog) -> Lines:
    """Promises and pledges, and what became of each."""
    rows = [joined(f"{word.name}: {state}", how) for word, how, state in view.rows]
    return [view.heading, *(rows or [view.nothing]), view.question]


def paper(view: PaperView, say: Catalog) -> Lines:
    """What was only on paper."""
    rows = [joined(row.name, *(text for text in (row.share, row.form, *row.why) if text)) for row in view.rows]
    return [view.heading, view.lead if rows else view.empty, *rows, view.question]


def beside(view: StandingView, say: Catalog) -> Lines:
    """The result beside other plans."""
    return [view.heading, view.lead, *(f"{name}: {value}" for name, value, _ in view.rows), "", view.why_heading, *view.why, view.question]
