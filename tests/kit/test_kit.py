"""What is in the kit, before anybody writes it out."""

import itertools

import pytest

from game.kit.blocks import Sheet, Timed
from game.kit.kit import kit_of
from game.kit.page import kit_page
from game.kit.parts import PARTS, Order, parts
from game.pages.document import Paragraph, Points
from game.play.workshop_plan import stages_of
from game.text.catalog import LANGUAGES, catalog
from game.views.words import Words

EN = catalog("en")


def sheets(tiny, *names: str, **order) -> tuple[Sheet, ...]:
    return tuple(sheet for part in kit_of(tiny, Order(names, **order), EN).parts for sheet in part.sheets)


def test_the_ids_that_the_command_knows_are_those_of_the_parts():
    assert tuple(parts(EN)) == PARTS


def test_every_tool_of_the_scenario_has_a_card_and_no_other(tiny):
    told = [card.blocks[0].text for sheet in sheets(tiny, "cards") for card in sheet.cards.cards if len(card.blocks) > 1]
    assert sorted(told) == sorted(tool.name.en for tool in tiny.model.tools if tool.id in tiny.rulebook.tools)


def test_a_card_says_the_prices_of_the_scenario(tiny):
    (card,) = (card for card in sheets(tiny, "cards")[0].cards.cards if card.blocks[0].text == "Keeping each other informed")
    place, words = tiny.rulebook.tools.index("mutual-information"), Words(tiny, EN)
    assert ("Co-created", words.cost(*(int(part) for part in tiny.rulebook.cost[:, 2, place]))) in card.blocks[-1].rows


def test_the_private_goals_of_a_side_stand_in_its_letter_alone(na_medal):
    office, ngos = (str(sheet.blocks) for sheet in kit_of(na_medal, Order(("letters",)), EN).parts[0].sheets)
    for goal in na_medal.sheet.laurels.office:
        assert goal.name.en in office
        assert goal.name.en not in ngos


def test_nobody_who_is_not_known_yet_has_a_badge_or_a_letter(na_medal):
    told = str([sheet for part in kit_of(na_medal, Order(("roles", "badges", "letters")), EN).parts for sheet in part.sheets])
    for one in na_medal.sheet.organisations:
        assert (one.name.en in told) == (not one.hidden and not one.joins)


@pytest.mark.parametrize("minutes", [60, 90, 180])
def test_the_runbook_reads_every_stage_aloud_to_the_last_minute(tiny, minutes):
    (session,) = (sheet for sheet in sheets(tiny, "runbook", minutes=(minutes,)) if f"{minutes} minutes" in sheet.title)
    stages = [block for block in session.blocks if isinstance(block, Timed)]
    (plan,) = (plan for plan in tiny.model.plans if plan.minutes == minutes)
    assert [stage.blocks[0] for stage in stages] == [Paragraph(stage.script.en, "notice") for stage in stages_of(tiny, plan.id)]
    assert all(any(isinstance(block, Points) and block.numbered for block in stage.blocks) for stage in stages)
    assert stages[-1].clock.endswith(f"–{minutes // 60}:{minutes % 60:02d}")


def test_clocks_of_the_runbook_follow_one_another(tiny):
    (session,) = (sheet for sheet in sheets(tiny, "runbook", minutes=(90,)) if "90" in sheet.title)
    clocks = [block.clock.split("–") for block in session.blocks if isinstance(block, Timed)]
    assert clocks[0][0] == "0:00"
    assert all(before[1] == after[0] for before, after in itertools.pairwise(clocks))


def test_without_names_there_is_one_certificate_with_a_line_to_write_on(tiny):
    assert len(sheets(tiny, "certificate")) == 1
    assert len(sheets(tiny, "certificate", names=("Ada", "Bo", "Cyd"))) == 3


def test_the_page_holds_every_sheet_and_needs_no_network(kit):
    page = kit_page(kit)
    assert page.count("<section") == 1 + sum(len(part.sheets) for part in kit.parts)
    assert "src=" not in page
    assert "Bolesław Żółć-Szczęśniewski" in page


def test_a_name_is_no_markup(tiny):
    page = kit_page(kit_of(tiny, Order(("certificate",), ("<b>Ada</b>",)), EN))
    assert "&lt;b&gt;Ada&lt;/b&gt;" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_part_alone_has_no_list_of_parts(tiny, language):
    page = kit_page(kit_of(tiny, Order(("poster",)), catalog(language)))
    assert page.count("<section") == 1
