"""What many things do at once is what they do one after another."""

import numpy as np

from game.rules.consequences import Consequences
from game.rules.draft import Draft
from game.rules.rulebook import Amount, Effect
from game.rules.turn import begin

TWO = np.arange(2)


def change(meter, by, of=-1):
    return Effect("change", (meter, of, Amount(by)))


def after(tiny, things, thing, game, share=None):
    draft = Draft(begin(tiny.rulebook, np.arange(2, dtype=np.uint64)))
    Consequences(tiny.rulebook, [("why", effects) for effects in things]).happen(draft, np.array(thing), np.array(game), share)
    return draft


def test_two_things_in_one_game_that_change_every_organisation_both_count(tiny):
    draft = after(tiny, [(change("vigour", -1000),), (change("vigour", -500),)], [0, 1], [1, 1])
    assert (draft["energy"] - draft.state.energy).T.tolist() == [[0, -1500]] * len(tiny.rulebook.organisations)


def test_two_things_in_one_game_that_change_the_same_meter_both_count(tiny):
    draft = after(tiny, [(change("will", 300),), (change("will", 200),)], [0, 1], [0, 0])
    assert (draft["will"] - draft.state.will).tolist() == [500, 0]


def test_a_share_of_a_thing_is_a_share_of_each_of_its_changes(tiny):
    draft = after(tiny, [(change("will", 300), change("vigour", -1000))], [0, 0], TWO, np.array([500, 1000], np.int32))
    assert (draft["will"] - draft.state.will).tolist() == [150, 300]
    assert (draft["energy"] - draft.state.energy)[:, 0].tolist() == [-500, -1000]
