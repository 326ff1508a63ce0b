"""Tools: paid for, prepared, kept up, and as good as the way they were made."""

from game.rules.rulebook import HOURS_A_DAY
from game.rules.state import PREPARED, WORKING


def test_a_tool_is_paid_for_in_the_quarter_it_starts(world):
    before = world.session.left()
    world.start("coordinator", "co-created")
    after = world.session.left()
    place, cost = world.book.tools.index("coordinator"), world.book.cost[:, 2]
    assert [before[name] - after[name] for name in ("money", "hours", "effort")] == cost[:, place].tolist()


def test_a_tool_serves_no_area_while_it_is_prepared(world, other):
    world.start("coordinator", "co-created").quarters()
    other.quarters()
    assert world.session.stage("coordinator") == PREPARED
    assert world.area("initiatives") == other.area("initiatives")


def test_a_working_tool_lifts_the_areas_it_serves(world, other):
    world.start("coordinator", "co-created").quarters(3)
    other.quarters(3)
    assert world.session.stage("coordinator") == WORKING
    assert world.area("initiatives") > other.area("initiatives")


def test_what_is_made_together_works_better_than_what_is_forced(world, other):
    world.start("coordinator", "co-created").quarters(3)
    other.start("coordinator", "imposed").quarters(3)
    assert world.quality("coordinator") > other.quality("coordinator")


def test_force_costs_the_trust_of_organisations(world, other):
    world.start("coordinator", "imposed").quarters()
    other.quarters()
    assert world.trust("ngos") < other.trust("ngos")


def test_force_takes_no_energy_of_organisations(world):
    place = world.book.tools.index("coordinator")
    assert world.book.cost[2, 0, place] == 0 < world.book.cost[2, 2, place]


def test_upkeep_keeps_a_tool_in_care(world):
    before = world.care("mutual-information")
    assert world.quarters().care("mutual-information") == before + world.book.pace.kept


def test_without_upkeep_care_falls(world):
    before = world.care("mutual-information")
    world.session.choose(world.session.draft.toggled("neglect", "mutual-information"))
    assert world.quarters().care("mutual-information") == before - world.book.pace.left


def test_without_time_nothing_is_kept_up(world):
    before = world.care("mutual-information")
    assert world.put(hours=0).quarters().care("mutual-information") < before


def test_a_tool_works_worse_below_its_threshold_of_trust(world, other):
    need = int(world.book.trust_need[1, world.book.tools.index("mutual-information")])
    world.put(trust=(need // 2 or 1) * 1000).quarters()
    other.put(trust=90_000).quarters()
    assert world.quality("mutual-information") < other.quality("mutual-information")


def test_a_tool_nobody_can_use_is_paper(world, other):
    world.put(capacity=0).quarters()
    other.put(capacity=90_000).quarters()
    assert world.quality("mutual-information") < other.quality("mutual-information")


def test_a_tool_learns_by_doing(world):
    world.start("coordinator", "imposed").quarters(2)
    young = world.quality("coordinator")
    world.put(care=1000).quarters(2)
    assert world.quality("coordinator") > young


def test_unused_time_is_lost_and_comes_anew(world):
    assert world.quarters().session.state.hours[0] == world.book.hours == 60 * HOURS_A_DAY


def test_unused_money_returns_when_the_new_year_brings_its_own(world):
    world.put(money=999_999).quarters(4)
    assert world.session.state.money[0] == world.book.money


def test_a_tool_withdrawn_by_the_office_costs_the_trust_of_organisations(world, other):
    for one in (world, other):
        one.put_tool("mutual-information", stage=2, care=1000)
    world.choose(stop=("mutual-information",)).quarters()
    other.quarters()
    lost = [int(before - after) for before, after in zip(other.session.state.trust[0], world.session.state.trust[0], strict=True)]
    assert lost[1] > lost[0] + world.book.pace.parting // 2  # what is left of it after a quarter
