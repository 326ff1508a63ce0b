"""Checks of what stands in the Model, and of what a scenario adds to it."""

from game.rules.rulebook import SIDES
from game.scenario.problems import TOP, Problem, shown
from game.scenario.reach import named_tools, reachable
from game.scenario.schema import Activity, Area, Event, PracticeCard, Principle, Term, Tool
from game.scenario.shelf import Shelf


def two_sides(shelf: Shelf) -> None:
    """The sides are those that the rules know."""
    for name, place in shelf.places["side"].items():
        if name not in SIDES:
            hint = shelf.there_are(SIDES)
            place.source.problem(place.source.mark((*place.loc, "id")), shelf.say("the rules know no side '{id}'", id=name), hint)


def planes_hold_areas(shelf: Shelf) -> None:
    """Every plane has an area."""
    held = {area.plane for area in shelf.all("area", Area)}
    for name, place in shelf.places["plane"].items() if shelf.sound("area") else ():
        if name not in held:
            place.source.problem(place.source.mark(place.loc), shelf.say("plane '{id}' has no area", id=name))


def trust_is_earned(shelf: Shelf) -> None:
    """There is a principle by which each side's trust is earned."""
    earned = {side for principle in shelf.all("principle", Principle) for side in principle.trusted_by}
    for name in SIDES if shelf.sound("principle") and shelf.known("principle") else ():
        if name not in earned:
            first = next(iter(shelf.places["principle"].values()))
            message = shelf.say("no principle earns the trust of side '{id}'", id=name)
            shelf.more.append(Problem(shown(first.source.path), *TOP, message, shelf.say("name it in the field 'trusted-by'")))


def answers_have_names(shelf: Shelf) -> None:
    """No two answers of an event, and no two options of an activity, have the same id."""
    several = [("event", event.id, "answers", event.answers) for event in shelf.all("event", Event)]
    several += [("activity", activity.id, "options", activity.options) for activity in shelf.all("activity", Activity)]
    for kind, of, written, entries in several:
        place, ids = shelf.places[kind][of], [entry.id for entry in entries]
        for number, name in enumerate(ids):
            if name in ids[:number]:
                mark = place.source.mark((*place.loc, written, number, "id"))
                place.source.problem(mark, shelf.say("id '{id}' is used twice", id=name))


def last_answer_is_free(shelf: Shelf) -> None:
    """The last answer of an event can always be given: it is what happens if nobody acts."""
    for event in shelf.all("event", Event):
        last, place = event.answers[-1], shelf.places["event"][event.id]
        field = "needs" if last.needs else "cost" if last.cost.money or last.cost.days or last.cost.energy else ""
        if field:
            mark = place.source.mark((*place.loc, "answers", len(event.answers) - 1, field), key=True)
            message = shelf.say("the last answer must be free and always possible")
            place.source.problem(mark, message, shelf.say("it is what happens if nobody acts"))


def warned_events_follow_their_sign(shelf: Shelf) -> None:
    """An event with a warning can come: its conditions can hold in two quarters that follow one another."""
    for event in shelf.all("event", Event):
        seasons = {1, 2, 3, 4}.intersection(*(one.season for one in event.when if hasattr(one, "season")))
        if event.warning and not any(season % 4 + 1 in seasons for season in seasons):
            place = shelf.places["event"][event.id]
            message = shelf.say("event '{id}' has a warning and can never come", id=event.id)
            hint = shelf.say("name the quarter of the year of its sign too, the one before")
            place.source.problem(place.source.mark((*place.loc, "when"), key=True), message, hint)


def tools_lift_others(shelf: Shelf) -> None:
    """No tool lifts itself."""
    for tool in shelf.all("tool", Tool):
        if tool.id in tool.synergies:
            place = shelf.places["tool"][tool.id]
            place.source.problem(place.source.mark((*place.loc, "synergies", tool.id), key=True), shelf.say("a tool cannot lift itself"))


def practices_touch_other_planes(shelf: Shelf) -> None:
    """A good practice names the plane of its tool by naming the tool."""
    for practice in shelf.all("practice", PracticeCard):
        tool = shelf.entries["tool"].get(practice.tool)
        if tool is not None and tool.plane in practice.planes:
            place = shelf.places["practice"][practice.id]
            mark = place.source.mark((*place.loc, "planes", practice.planes.index(tool.plane)))
            place.source.problem(mark, shelf.say("plane '{id}' is that of its tool", id=tool.plane), shelf.say("remove it"))


def one_word_for_one_thing(shelf: Shelf) -> None:
    """No word of the handbook names two things, and none is said not to be used for what it names."""
    named: dict[tuple[str, str], str] = {}
    for term in shelf.all("term", Term):
        place = shelf.places["term"][term.id]
        for language in ("pl", "en"):
            word = getattr(term.name, language)
            first = named.setdefault((language, word.lower()), term.id)
            if first != term.id:
                message = shelf.say("the word '{word}' names two things", word=word)
                place.source.problem(place.source.mark((*place.loc, "name", language)), message, shelf.say("the other one is '{id}'", id=first))
            others = getattr(term.instead_of, language, "").lower().split(",")
            if word.lower() in (other.strip() for other in others):
                message = shelf.say("the word '{word}' is not used for what it names", word=word)
                place.source.problem(place.source.mark((*place.loc, "instead-of", language)), message, shelf.say("remove it"))


def reachable_tools(shelf: Shelf) -> None:
    """Every tool can be started some day: what it needs can be had, without going round in a circle."""
    tools = {tool.id: tool for tool in shelf.all("tool", Tool)}
    found = reachable(tools, lambda name: True)
    for name in tools.keys() - found:
        place = shelf.places["tool"][name]
        waits = ", ".join(need for need in named_tools(tools[name].needs) if need in tools and need not in found)
        message = shelf.say("tool '{id}' can never be started", id=name)
        mark = place.source.mark((*place.loc, "needs"), key=True)
        place.source.problem(mark, message, shelf.say("it waits for {names}, which can never be started", names=waits))
