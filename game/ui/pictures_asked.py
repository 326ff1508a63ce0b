"""The scenes of a workshop with short questions and guesses, for pictures and for tests."""

from __future__ import annotations

from collections.abc import Callable

from game.play.workshop import WHEN, Sheet
from game.play.workshop_led import Led
from game.rules.rulebook import SIDES
from game.ui.guide import Guide
from game.ui.pictures_workshop import at, play, vote, workshop
from game.ui.scene import Scene
from game.ui.scenes.following import scene_of
from game.views.workshop_learning import question_of

Made = Callable[[Guide], Scene]
SURE = {"before": (1, 3, 2, 2, 3), "after": (3, 4, 3, 4, 4)}
"""What each person says of itself, of every sentence."""


def answer(led: Led) -> None:
    """Everybody who is here answers: before the game every other topic right, after it all but the last."""
    led.enter()
    model, when = led.scenario.model, led.stage.kind
    for number, sure in enumerate(SURE[when]):
        person = led.workshop.next_voter()
        if person is None:
            return
        form, answers = led.workshop.form_of(person, when), {}
        for place, topic in enumerate(model.topics):
            right = question_of(topic, form).right
            knows = (place + number) % 2 == 0 if when == WHEN[0] else place + 1 < len(model.topics) or number % 2 == 0
            answers[topic.id] = right if knows else 0
        led.answer(person, Sheet(when, form, answers, {belief.id: sure for belief in model.beliefs}))


def guess(led: Led) -> None:
    """Both sides guess: first threes, at the end twos."""
    for _ in SIDES:
        side = led.workshop.to_guess(led.when)
        if side:
            led.guess(side, dict.fromkeys(led.stage.areas, 3 if led.when == "opening" else 2))


def reach(led: Led, kind: str) -> None:
    """Forward to the next stage of that kind; what is asked on the way is answered."""
    while led.stage.kind != kind:
        if led.stage.kind in WHEN:
            answer(led)
        elif led.stage.kind in ("assessment", "closing"):
            vote(led)
            guess(led)
        elif led.stage.kind == "round":
            play(led)
        led.forward()


def _asking(guide: Guide) -> Scene:
    led = workshop(guide, asked=True)
    at(led, "before")
    led.enter()
    return scene_of(guide)


def _asked(given: int) -> Made:
    def made(guide: Guide) -> Scene:
        from game.ui.scenes.workshop_asking import Asked

        _asking(guide)
        scene = Asked(guide)
        for _ in range(given):
            scene.handle("give=2")
        return scene

    return made


def _guess(opened: bool) -> Made:
    def made(guide: Guide) -> Scene:
        from game.ui.scenes.ballot_box import GuessBox
        from game.ui.scenes.workshop_votes import Ballot

        led = workshop(guide, asked=True)
        reach(led, "assessment")
        vote(led)
        return Ballot(guide, GuessBox(guide)) if opened else scene_of(guide)

    return made


def _votes(guide: Guide) -> Scene:
    led = workshop(guide, asked=True)
    reach(led, "assessment")
    vote(led)
    guess(led)
    return scene_of(guide)


def _learned(guide: Guide) -> Scene:
    from game.ui.scenes.workshop_learned import Learned

    led = workshop(guide, asked=True)
    reach(led, "debrief")
    led.enter()
    return Learned(guide)


ASKED: dict[str, Made] = {
    "workshop-asking": _asking,
    "workshop-asked": _asked(0),
    "workshop-asked-last": _asked(8),
    "workshop-guess": _guess(opened=False),
    "workshop-guess-ballot": _guess(opened=True),
    "workshop-guessed": _votes,
    "workshop-learned": _learned,
}
"""Every scene that only a workshop with short questions has, in the order in which people meet them."""
