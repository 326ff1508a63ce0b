"""Planning a quarter: from the menu to a plane, a tool and the way of introducing it."""

from collections.abc import Callable
from functools import partial

from game.terminal import adviser, desk_lines, options
from game.terminal.lines import lines
from game.terminal.seats import whose
from game.terminal.sentences import joined
from game.terminal.sitting import Sitting
from game.terminal.support import carry_out, menus, plan_rows, write_down
from game.views.commands import perform
from game.views.desk import DeskView, desk_view
from game.views.documents import document_view
from game.views.levels import level_groups
from game.views.medals import medal_goals, next_medal
from game.views.outlook import branches
from game.views.start import briefing_view
from game.views.tool import ToolView, tool_view
from game.views.words import Words, capital

Entry = tuple[str, Callable[[], object]]


def desk(sitting: Sitting) -> None:
    """One turn of the menu of a quarter."""
    say, view = sitting.say, desk_view(sitting.game, sitting.say)
    if sitting.first_time():
        sitting.voice.block([*whose(sitting), *desk_lines.desk(view, say, sitting.blind)])
    entries: list[Entry] = [(desk_lines.plane(tab, say), partial(choose_tool, sitting, tab.id)) for tab in view.planes]
    entries.append((say("Plan of the quarter: {slots}", slots=view.slots), partial(look_at_plan, sitting)))
    entries += [*menus(sitting), *adviser.choices(sitting)]
    dates = say("Calendar; due this quarter: {names}", names="; ".join(view.due)) if view.due else say("Calendar")
    told = (say("What both sides have"), say("Index and areas"), say("Organisations and residents"), dates, say("Promises and medals"))
    rows = [(label, partial(_tell, sitting, rows)) for label, rows in zip(told, _told(sitting, view), strict=True)]
    entries += [rows[0], (say("Strengths and principles"), partial(tell_levels, sitting)), *rows[1:]]
    entries.append((view.end, sitting.end_quarter))
    question = say("What do you want to do? {left}", left=desk_lines.left(view, say))
    entries[sitting.ask(question, [text for text, _ in entries]) - 1][1]()


def _told(sitting: Sitting, view: DeskView) -> list[list[str]]:
    """What the menu tells on demand, in the order of its entries."""
    say, hidden = sitting.say, sitting.blind
    areas = desk_lines.areas(view, say, hidden)
    promises = [*desk_lines.promises(view, say), *_medals(sitting)]
    return [desk_lines.resources(view, say), areas, desk_lines.place(view, say), desk_lines.calendar(view, say), promises]


def _medals(sitting: Sitting) -> list[str]:
    """What each medal takes; how it stands now only where the index may be seen."""
    say, words = sitting.say, Words(sitting.game.scenario, sitting.say)
    if sitting.blind:
        return desk_lines.medals(briefing_view(sitting.game, say).medals, "", say)
    return desk_lines.medals(medal_goals(sitting.game, words), next_medal(sitting.game, words), say)


def _tell(sitting: Sitting, texts: list[str]) -> None:
    sitting.voice.block(texts)


def tell_levels(sitting: Sitting) -> None:
    """Tell how the levels of both sides and the principles stand."""
    sitting.voice.block(desk_lines.levels(level_groups(sitting.game, sitting.say), sitting.say))


def choose_tool(sitting: Sitting, plane: str) -> None:
    """Choose a tool of a plane until something is done with one."""
    say = sitting.say
    while True:
        tab = next(tab for tab in desk_view(sitting.game, say).planes if tab.id == plane)
        number = sitting.ask(desk_lines.plane(tab, say), [desk_lines.row(row, say) for row in tab.tools], say("Back to the menu"))
        if number == 0 or tool_card(sitting, tab.tools[number - 1].id):
            return


def tool_card(sitting: Sitting, tool: str) -> bool:
    """Tell the card of a tool and ask what to do with it; whether something was done."""
    say, view = sitting.say, tool_view(sitting.game, tool, sitting.say)
    sitting.voice.block(lines(view, say))
    while True:
        entries = _entries(view, sitting)
        question = say("What do you want to do with it?") if entries else say("There is nothing to do with it now.")
        number = sitting.ask(question, [text for text, _ in entries], say("Back to the list"))
        if number == 0:
            return False
        if entries[number - 1][1]():
            return True


def _entries(view: ToolView, sitting: Sitting) -> list[tuple[str, Callable[[], bool]]]:
    """What can be done with a tool: the choice, and what does it and says whether it is done."""
    say, sides = sitting.say, sitting.game.role != "partnership"
    rows = [
        (options.mode(row, say, sides), row.command, say("In the plan: {tool}, {mode}.", tool=view.name, mode=row.name.lower())) for row in view.modes
    ]
    if view.planned:
        rows.append((say("Take it out of the plan"), f"drop={view.id}", say("Out of the plan: {tool}.", tool=view.name)))
    entries: list[tuple[str, Callable[[], bool]]] = [(text, partial(carry_out, sitting, command, done)) for text, command, done in rows]
    if not view.modes:
        form = document_view(sitting.game, view.id, say).now
        entries.append((say("Write it down; now: {form}", form=form), partial(write_down, sitting, view.id)))
    entries += [(options.action(label, on, say), partial(_act, sitting, view, command, label, on)) for command, label, on in view.actions]
    if not sitting.blind and branches(sitting.game, view.id, say):
        entries.append((say("What may it bring?"), partial(adviser.tell_tool, sitting, view.id)))
    return entries


def _act(sitting: Sitting, view: ToolView, command: str, label: str, on: bool) -> bool:
    """Do something with a tool at work, or take that back; what harms a promise is asked about first. Whether it was done."""
    say = sitting.say
    if view.doubt and not on and sitting.ask(view.doubt, [joined(say("Yes"), label), say("No, leave it as it is")]) == 2:
        return False
    return carry_out(sitting, command, say("Taken back.") if on else say("Noted: {action}.", action=label))


def look_at_plan(sitting: Sitting) -> None:
    """Tell the plan and take things out of it."""
    say = sitting.say
    while True:
        view = desk_view(sitting.game, say)
        entries = _planned(view, sitting)
        sitting.voice.block(desk_lines.plan(view, say))
        question = say("What do you want to take out of the plan?") if entries else say("The plan is empty.")
        number = sitting.ask(question, [text for text, _ in entries], say("Back to the menu"))
        if number == 0:
            return
        perform(sitting.game, entries[number - 1][1], say)
        sitting.voice.block([say("Taken out.")])


def _planned(view: DeskView, sitting: Sitting) -> list[tuple[str, str]]:
    """Everything in the plan with the command that takes it out."""
    draft = sitting.game.draft
    cost = {row.tool: sitting.say("Cost: {cost}", cost=row.cost) for row in view.plan}
    entries = [
        (joined(f"{row.name}, {row.mode.lower()}", capital(row.time), cost[row.tool], capital(row.consent)), f"drop={row.tool}") for row in view.plan
    ]
    rows = {row.id: row for tab in view.planes for row in tab.tools}
    changed = [("stop", tool) for tool in draft.stop] + [("neglect", tool) for tool in draft.neglect]
    entries += [(joined(f"{rows[tool].name}: {rows[tool].note}"), f"{name}={tool}") for name, tool in changed]
    return entries + plan_rows(sitting)
