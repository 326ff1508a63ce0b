"""Decisions and results as xAPI statements for e-learning platforms. Nobody is named and nothing is sent anywhere."""

import hashlib
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from game import __version__
from game.play.choices import Choices
from game.play.own_kept import text_of as text_of_own
from game.play.save import text_of
from game.report.answers_given import answers_given
from game.report.choices_made import choices_made
from game.report.games import Game
from game.report.own import Measured
from game.report.own_compared import Compared
from game.report.promises_made import promises_made
from game.report.rows import ChoiceRow
from game.rules.index import assessed, index
from game.rules.sides import OTHER
from game.text.catalog import Catalog
from game.views.own import instrument, own_index
from game.views.result import medal_of
from game.views.roles import role_name
from game.views.standing import final_index
from game.views.words import Words
from game.views.workshop_learning import question_of

HOME = "https://trzy-plaszczyzny.example"  # a name reserved for examples: it leads nowhere
VERBS = "http://adlnet.gov/expapi/verbs/"
TYPES = "http://adlnet.gov/expapi/activities/"
PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress"

DISPLAYS = {
    "initialized": ("initialized", "rozpoczęli"), "preferred": ("preferred", "wybrali"), "responded": ("responded", "odpowiedzieli"),
    "asked": ("asked", "zapytali"), "progressed": ("progressed", "zagrali kolejny kwartał"), "passed": ("passed", "dotrzymali"),
    "failed": ("failed", "nie dotrzymali"), "scored": ("scored", "ocenili"), "completed": ("completed", "ukończyli"),
    "answered": ("answered", "odpowiedzieli na pytanie"),
}  # fmt: skip
"""Verb -> what it is called in English and in Polish."""

VERB_OF = {"answer": "responded", "advice": "asked"}  # every other choice is a preference


def statements(games: list[Game] | Measured | Compared, say: Catalog) -> Iterator[dict[str, Any]]:
    """All statements of several games, each game in its order; one statement of each self-assessment of a real place."""
    if isinstance(games, Compared):
        yield from (_measured(one, say) for one in (games.first, games.second))
        return
    if isinstance(games, Measured):
        yield _measured(games, say)
        return
    for game in games:
        yield from _Teller(game, say).told()


def _measured(measured: Measured, say: Catalog) -> dict[str, Any]:
    """The index that a group came to. The group is a group, and its place is not named."""
    final = int(own_index(measured.own, instrument(say)).mean[0])
    registration = uuid.uuid5(uuid.NAMESPACE_URL, f"{HOME}/own/{hashlib.sha256(text_of_own(measured.own).encode()).hexdigest()}")
    when = (measured.saved or datetime.fromtimestamp(0, UTC)).astimezone(UTC)
    english, polish = DISPLAYS["scored"]
    name = {"en": "Self-assessment of a real place", "pl": "Samoocena prawdziwego miejsca"}
    account = {"homePage": HOME, "name": f"{registration.hex[:12]}-group"}
    return {
        "id": str(uuid.uuid5(registration, "own")),
        "actor": {"objectType": "Group", "name": say("The group"), "account": account},
        "verb": {"id": VERBS + "scored", "display": {"en": english, "pl": polish}},
        "object": {"objectType": "Activity", "id": f"{HOME}/self-assessment/own", "definition": {"name": name, "type": TYPES + "assessment"}},
        "result": {"score": {"scaled": round((final - 1000) / 4000, 4), "raw": final / 1000, "min": 1, "max": 5}},
        "context": {"registration": str(registration), "platform": f"Trzy płaszczyzny {__version__}", "language": say.language},
        "timestamp": when.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "version": "1.0.3",
    }


class _Teller:
    """Tells one game; what all of its statements share is worked out once."""

    def __init__(self, game: Game, say: Catalog) -> None:
        self.game, self.say, self.words = game, say, Words(game.session.scenario, say)
        record = replace(game.session.record, draft=Choices())  # what is only planned is no decision yet
        self.registration = uuid.uuid5(uuid.NAMESPACE_URL, f"{HOME}/game/{hashlib.sha256(text_of(record).encode()).hexdigest()}")
        self.when = (game.saved or datetime.fromtimestamp(0, UTC)).astimezone(UTC)
        self.scenario = f"{HOME}/scenario/{game.session.scenario.id}"
        self.number = 0

    def told(self) -> Iterator[dict[str, Any]]:
        """Beginning, choices and result of every quarter, and the end."""
        session = self.game.session
        yield self._statement("begin", "initialized", self._whole(), self.game.session.role_in(0))
        rows = list(choices_made(self.game, self.words))
        for quarter in range(1, len(session.record.quarters) + 1):
            for row in rows:
                if row.quarter == quarter:
                    yield self._choice(row)
            yield self._quarter(quarter)
        yield from self._promises()
        if self.game.finished:
            yield from self._end()
        yield from self._answers()

    def _answers(self) -> Iterator[dict[str, Any]]:
        """The answers to questions that have a right one; who answered is not known."""
        topics = {topic.id: topic for topic in self.game.session.scenario.model.topics}
        for row in answers_given(self.game, self.words):
            if row.kind != "question":
                continue
            question = question_of(topics[row.id], row.form)
            texts = [(number, self.say.of(text)) for number, text in enumerate(question.answers, 1)]
            thing = self._object(f"question/{row.id}/{row.form}", self.say.of(question.ask), "cmi.interaction")
            thing["definition"] |= {
                "interactionType": "choice", "correctResponsesPattern": [str(question.right)],
                "choices": [{"id": str(number), "description": {self.say.language: text}} for number, text in texts],
            }  # fmt: skip
            result = {"response": str(row.answer) if row.answer else "", "success": bool(row.right)}
            key = f"{row.when}/{row.sheet}/{row.id}"
            quarter = 0 if row.when == "before" else len(self.game.session.record.quarters)
            yield self._statement(key, "answered", thing, self.game.session.record.role, result, quarter)

    def _choice(self, row: ChoiceRow) -> dict[str, Any]:
        seat = OTHER[self.game.session.role_in(row.quarter - 1)] if row.by == "computer" else row.by
        thing = self._object(f"{row.kind}/{row.id}", row.name, "interaction" if row.kind == "answer" else "objective")
        chosen = {"kind": row.kind, "way": row.way, "money": row.money, "hours": row.hours, "energy": row.energy}
        result: dict[str, Any] = {"extensions": {f"{HOME}/extensions/choice": chosen}}
        if row.way_name:
            result["response"] = row.way_name
        key = f"{row.quarter}/{row.kind}/{row.id}"
        return self._statement(key, VERB_OF.get(row.kind, "preferred"), thing, seat, result, row.quarter, computer=row.by == "computer")

    def _quarter(self, quarter: int) -> dict[str, Any]:
        session = self.game.session
        extensions: dict[str, Any] = {PROGRESS: round(100 * quarter / session.rulebook.quarters)}
        if self.game.finished:  # before the end nobody knows it
            value = index(assessed(session.states[quarter].area), session.rulebook).mean[0]
            extensions[f"{HOME}/extensions/index"] = int(value) / 1000
        role = session.role_in(quarter - 1)
        return self._statement(f"{quarter}/end", "progressed", self._whole(), role, {"extensions": extensions}, quarter)

    def _promises(self) -> Iterator[dict[str, Any]]:
        for row in promises_made(self.game, self.words):
            if row.state != "open":
                verb = "passed" if row.state == "kept" else "failed"
                thing = self._object(f"{row.kind}/{row.id}", row.name, "objective")
                yield self._statement(f"{row.kind}/{row.id}", verb, thing, self.game.session.role, {"success": row.state == "kept"}, row.due)

    def _end(self) -> Iterator[dict[str, Any]]:
        session, final, medal = self.game.session, final_index(self.game.session), medal_of(self.game.session)
        score = {"scaled": round((final - 1000) / 4000, 4), "raw": final / 1000, "min": 1, "max": 5}
        closing = self._object("self-assessment/closing", self.say("Closing self-assessment"), "assessment")
        last = session.rulebook.quarters
        yield self._statement("closing", "scored", closing, session.role_in(last - 1), {"score": score}, last)
        result = {"score": score, "completion": True, "success": bool(medal), "extensions": {f"{HOME}/extensions/medal": medal}}
        yield self._statement("end", "completed", self._whole(), session.role_in(last - 1), result, last)

    def _statement(
        self, key: str, verb: str, thing: dict[str, Any], role: str, result: dict[str, Any] | None = None, quarter: int = 0, computer: bool = False
    ) -> dict[str, Any]:
        self.number += 1
        english, polish = DISPLAYS[verb]
        context: dict[str, Any] = {
            "registration": str(self.registration),
            "platform": f"Trzy płaszczyzny {__version__}",
            "language": self.say.language,
            "contextActivities": {"parent": [self._whole()]},
            "extensions": {f"{HOME}/extensions/quarter": quarter, f"{HOME}/extensions/computer": computer},
        }
        return {
            "id": str(uuid.uuid5(self.registration, key)),
            "actor": self._actor(role),
            "verb": {"id": VERBS + verb, "display": {"en": english, "pl": polish}},
            "object": thing,
            **({"result": result} if result else {}),
            "context": context,
            "timestamp": (self.when + timedelta(milliseconds=self.number)).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "version": "1.0.3",
        }

    def _actor(self, role: str) -> dict[str, Any]:
        """The seat, never a person; two at one screen are a group of two seats."""
        if role == "two":
            name = role_name("two", self.say, self.game.workshop is not None)
            return {"objectType": "Group", "name": name, "member": [self._seat("official"), self._seat("activist")]}
        return self._seat(role)

    def _seat(self, role: str) -> dict[str, Any]:
        account = {"homePage": HOME, "name": f"{self.registration.hex[:12]}-{role}"}
        return {"objectType": "Agent", "name": role_name(role, self.say), "account": account}

    def _whole(self) -> dict[str, Any]:
        sheet = self.game.session.scenario.sheet
        definition = {"name": {"en": sheet.name.en, "pl": sheet.name.pl}, "type": TYPES + "simulation"}
        return {"objectType": "Activity", "id": self.scenario, "definition": definition}

    def _object(self, path: str, name: str, kind: str) -> dict[str, Any]:
        return {"objectType": "Activity", "id": f"{self.scenario}/{path}", "definition": {"name": {self.say.language: name}, "type": TYPES + kind}}
