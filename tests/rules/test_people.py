"""People: overload, fatigue, burn-out, dependence, founding."""

from dataclasses import replace

import numpy as np

from game.rules.index import assessed
from game.rules.people import voices
from game.rules.rulebook import Condition
from game.rules.state import WORKING
from game.rules.visibility import votes

from .conftest import World


def test_the_third_meeting_of_a_quarter_draws_fewer_people(tiny):
    def begun(*tools):
        world = World(tiny).put(hours=9000, effort=90_000, council=90_000, trust=90_000)
        for tool in tools:
            world.start(tool, "consulted")
        return world.quarters().tool("care", tools[-1])

    alone = begun("coordinator")
    assert begun("consultation-rules", "coordinator") == alone
    assert begun("consultation-rules", "property-and-promotion", "coordinator") < alone


def test_an_organisation_with_one_donor_loses_its_voice(tiny):
    world = World(tiny).put_tool("open-competition", stage=WORKING, care=1000).put(independence=25_500)
    assert voices(world.session.state, world.book).sum() == world.session.state.known.sum()
    world.quarters()
    assert not voices(world.session.state, world.book).any()


def test_who_has_no_voice_says_what_the_office_says(tiny):
    free, bound = World(tiny).put(trust=5_000), World(tiny).put(trust=5_000, independence=0)
    assert votes(bound.session.state, bound.book)[0, 1].sum() > votes(free.session.state, free.book)[0, 1].sum()


def test_the_mean_of_all_votes_rounds_to_the_agreed_value(tiny, na_medal):
    for world in (World(tiny), World(tiny).put(trust=5_000), World(tiny).put(area=1000), World(tiny).put(area=5000), World(na_medal)):
        state = world.session.state
        means = 1000 * votes(state, world.book)[0].sum(axis=(0, 1)) // 6
        assert (assessed(means) == assessed(state.area[0])).all()


def test_an_office_that_spends_all_its_time_learns_nothing(tiny):
    busy, calm = World(tiny), World(tiny)
    busy.session.choose(busy.session.draft.put("form", "mutual-information", "order"))
    busy.put(hours=24).quarters()
    calm.quarters()
    assert busy.session.state.competence[0] < calm.session.state.competence[0]


def test_exhausted_organisations_lose_capacity(tiny):
    tired, rested = World(tiny).put(energy=0, effort=0).quarters(), World(tiny).quarters()
    assert (tired.session.state.capacity[0] <= rested.session.state.capacity[0]).all()


def test_a_weak_and_exhausted_organisation_may_close(tiny):
    certain = replace(tiny.rulebook.pace, closes=10_000, refresh=0)
    world = World(tiny, pace=certain).put(energy=1000, capacity=5_000).quarters()
    assert not world.session.state.active[0].all()


def test_an_organisation_is_founded_when_the_ground_is_ready(tiny):
    book = tiny.rulebook
    ready = Condition("at-least", ("quarter", -1, 1))
    world = World(tiny, joins=(ready and (ready,), *(None for _ in book.organisations[1:])))
    active = np.array(world.session.state.active)
    active[0, 0] = 0
    world.put(active=active, energy=np.where(active == 0, 0, 70_000)).quarters()
    assert world.session.state.active[0, 0] == 1


def test_the_people_of_a_closed_organisation_join_one_of_its_field(tiny):
    from game.rules.draft import Draft
    from game.rules.people import _merge

    alike = replace(tiny.rulebook, field_of=np.zeros_like(tiny.rulebook.field_of))
    world = World(tiny)
    active = np.array(world.session.state.active)
    active[0, 0] = 0
    draft = Draft(world.put(active=active, capacity=20_000).session.state)
    _merge(draft, alike, np.ones(1, bool), 0)
    assert draft["capacity"][0, 1] == 30_000
    assert draft["capacity"][0, 2] == 20_000
