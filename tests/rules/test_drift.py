"""What moves by itself."""

import numpy as np

from game.rules.drift import harmony


def test_an_area_climbs_faster_than_it_falls(world):
    assert world.book.pace.up > world.book.pace.down


def test_old_customs_fade_when_nothing_holds_them(world):
    before = world.session.state.habit[0].copy()
    assert (world.quarters().session.state.habit[0] <= before).all()


def test_a_plane_that_runs_ahead_loses_its_force(world):
    even = np.full((1, 12), 2000, np.int32)
    ahead = even.copy()
    ahead[0, world.book.plane_of_area == 0] = 3500
    assert harmony(even, world.book).tolist() == [[1000, 1000, 1000]]
    assert harmony(ahead, world.book)[0, 0] < 1000
    assert harmony(ahead, world.book)[0, 1:].tolist() == [1000, 1000]


def test_a_working_tool_feeds_its_principles(world, other):
    world.start("coordinator", "co-created").quarters(2)
    other.quarters(2)
    assert world.principle("openness") > other.principle("openness")


def test_trust_follows_the_principles_it_is_earned_by(world, other):
    world.put(principle=90_000).quarters()
    other.put(principle=10_000).quarters()
    assert world.trust("ngos") > other.trust("ngos")


def test_the_trust_of_each_organisation_moves_with_that_of_all(world):
    before = world.session.state
    world.put(principle=90_000).quarters()
    after = world.session.state
    moved = after.trust[0, 1] - before.trust[0, 1]
    assert set((after.bond[0] - before.bond[0]).tolist()) == {int(moved)}


def test_organisations_that_give_all_they_have_tire(world, other):
    from game.rules.draft import Draft
    from game.rules.drift import move_people

    draft = Draft(world.put(energy=80_000).session.state)
    move_people(draft, world.book, np.array([1000], np.int32))
    assert (draft["energy"] < 80_000).all()


def test_residents_become_active_where_the_third_plane_is_strong(world, other):
    strong = np.where(world.book.plane_of_area == 2, 4500, 2000)
    world.put(area=strong).quarters()
    other.quarters()
    assert world.session.state.resident[0, 0] > other.session.state.resident[0, 0]


def test_residents_feel_only_what_has_risen_since_the_beginning(world):
    world.put(area=world.book.beginning.area, resident=world.book.beginning.resident)
    from game.rules.draft import Draft
    from game.rules.drift import move_residents

    draft = Draft(world.session.state)
    move_residents(draft, world.book)
    assert (draft["resident"] == world.book.beginning.resident).all()
