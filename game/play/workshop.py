"""A workshop as it is saved beside the record of its game: who is there, which stage it is, votes, tasks, and the trainer's diary."""

from dataclasses import dataclass, field, replace

from game.rules.rulebook import SIDES

MOST_PEOPLE = 24
LONGEST_NAME = 40  # characters
LONGEST_TEXT = 300
MOST_QUESTIONS = 16  # of the debrief
MOST_ENTRIES = 400  # of the diary: older ones go
OPENING, CLOSING = "opening", "closing"
BEFORE, AFTER = WHEN = ("before", "after")  # when short questions are asked
FORMS = ("a", "b")


@dataclass(frozen=True)
class Person:
    """Somebody at the table."""

    name: str
    side: str  # office or ngos
    absent: bool = False


@dataclass(frozen=True)
class Ballot:
    """The votes of one person, without a name: they are secret."""

    when: str  # opening or closing
    side: str
    votes: dict[str, int] = field(default_factory=dict)  # area -> 1 to 5


@dataclass(frozen=True)
class Sheet:
    """What one person answered to the short questions, without a name and without a side."""

    when: str  # before or after
    form: str  # a or b: in which way the topics were asked
    answers: dict[str, int] = field(default_factory=dict)  # topic -> number of the answer, from 1; 0: does not know
    beliefs: dict[str, int] = field(default_factory=dict)  # belief -> 1 to 5


@dataclass(frozen=True)
class Task:
    """What a person takes home: one action and until when."""

    who: str
    what: str
    when: str = ""


@dataclass(frozen=True)
class Asked:
    """A question of the debrief as the trainer wrote it."""

    step: str  # experience, reflection, concept, trial
    text: str


@dataclass(frozen=True)
class Entry:
    """One thing the trainer did. Kinds are those of `workshop_led`."""

    at: int  # seconds since the workshop began, pauses not counted
    kind: str
    about: str = ""
    quarter: int = 0  # of the game, from 1
    reason: str = ""


@dataclass(frozen=True)
class Workshop:
    """All of a workshop that is not in the record of its game. Seconds and minutes are told by whoever has a clock."""

    plan: str
    people: tuple[Person, ...]
    stage: int = 0  # place in the plan
    entered: bool = False  # whether its scenes are seen, not its card
    done: bool = False  # whether its scenes were seen to the end
    spent: tuple[int, ...] = ()  # seconds in each stage so far
    extra: tuple[int, ...] = ()  # minutes added to each stage
    paused: bool = False
    hidden: bool = False  # whether the index is hidden
    target: int = 0  # quarters of the game that are over when this round is
    step: str = "briefing"  # of the game
    voted: tuple[str, ...] = ()  # who has voted in this stage
    waiting: tuple[str, ...] = ()  # events that come when the one that waits is answered, in their order
    passed: int = 0  # quarters that passed without new decisions before the last votes, as long as nobody has looked at them
    ballots: tuple[Ballot, ...] = ()
    asked: bool = False  # whether short questions are asked before the game and after it, and votes are guessed
    sheets: tuple[Sheet, ...] = ()
    guesses: tuple[Ballot, ...] = ()  # of a side together: what the other one gave; no votes: it did not want to guess
    questions: tuple[Asked, ...] = ()  # of the debrief as the trainer wrote them; none: those of the plan
    tasks: tuple[Task, ...] = ()
    diary: tuple[Entry, ...] = ()

    def noted(self, entry: Entry) -> "Workshop":
        """With one more entry in the diary."""
        return replace(self, diary=(*self.diary, entry)[-MOST_ENTRIES:])

    def there(self, side: str = "") -> tuple[Person, ...]:
        """The people who are there, of one side or of both."""
        return tuple(person for person in self.people if not person.absent and side in ("", person.side))

    def next_voter(self) -> Person | None:
        """The first of those there who has not voted in this stage."""
        return next((person for person in self.there() if person.name not in self.voted), None)

    def cast(self, when: str, person: Person, votes: dict[str, int]) -> "Workshop":
        """With one more ballot. They are kept in the order of their votes, so that nobody can tell whose is whose."""
        ballots = (*self.ballots, Ballot(when, person.side, dict(votes)))
        order = sorted(ballots, key=lambda one: (one.when, one.side, sorted(one.votes.items())))
        return replace(self, ballots=tuple(order), voted=(*self.voted, person.name))

    def votes(self, when: str, side: str, area: str) -> tuple[int, ...]:
        """What a side voted for an area, the lowest first."""
        return tuple(sorted(one.votes[area] for one in self.ballots if (one.when, one.side) == (when, side) and area in one.votes))

    def form_of(self, person: Person, when: str) -> str:
        """In which way the topics are asked: every other person begins with the other one, and afterwards all change."""
        return FORMS[(self.people.index(person) + WHEN.index(when)) % 2]

    def answered(self, person: Person, sheet: Sheet) -> "Workshop":
        """With one more sheet. They are kept in the order of their answers, so that nobody can tell whose is whose."""
        sheets = (*self.sheets, sheet)
        order = sorted(sheets, key=lambda one: (WHEN.index(one.when), one.form, sorted(one.answers.items()), sorted(one.beliefs.items())))
        return replace(self, sheets=tuple(order), voted=(*self.voted, person.name))

    def to_guess(self, when: str) -> str:
        """The side that has not guessed yet what the other one gave; nothing where nobody guesses or one side has not voted."""
        voted = {ballot.side for ballot in self.ballots if ballot.when == when}
        guessed = {guess.side for guess in self.guesses if guess.when == when}
        return next((side for side in SIDES if side not in guessed), "") if self.asked and voted == set(SIDES) else ""

    def guess(self, when: str, side: str) -> dict[str, int]:
        """What a side guessed, by area; nothing where it did not."""
        return next((guess.votes for guess in self.guesses if (guess.when, guess.side) == (when, side)), {})

    def swapped(self) -> "Workshop":
        """Everybody on the other side."""
        other = dict(zip(SIDES, reversed(SIDES), strict=True))
        return replace(self, people=tuple(replace(person, side=other[person.side]) for person in self.people))

    def marked(self, name: str, absent: bool) -> "Workshop":
        """With somebody absent, or there again."""
        return replace(self, people=tuple(replace(one, absent=absent) if one.name == name else one for one in self.people))

    def joined(self, person: Person) -> "Workshop":
        """With one more person at the table, who came late."""
        return replace(self, people=(*self.people, person))

    def cannot_join(self, name: str) -> str:
        """Why nobody of that name can join: empty, known, full, or nothing."""
        if not name.strip() or len(name.strip()) > LONGEST_NAME:
            return "empty"
        known = any(one.name == name.strip() for one in self.people)
        return "known" if known else "full" if len(self.people) >= MOST_PEOPLE else ""

    def takes_home(self, task: Task) -> "Workshop":
        """With what a person takes home, instead of what was written before; nothing written is no task."""
        others = tuple(one for one in self.tasks if one.who != task.who)
        return replace(self, tasks=(*others, task) if task.what or task.when else others)
