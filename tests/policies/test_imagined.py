"""Imagined worlds hold only what a player can see."""

from dataclasses import fields

import numpy as np

from game.policies.imagined import imagined, keys, seen
from game.rules.state import digests


def worlds(state, book, number=4):
    view = seen(state, book)
    return imagined(view, book, keys(view), number)


def test_games_that_look_alike_are_seen_alike(midway, lookalike, na_medal):
    assert digests(midway) != digests(lookalike)
    assert digests(seen(midway, na_medal.rulebook)) == digests(seen(lookalike, na_medal.rulebook))


def test_games_that_look_alike_are_imagined_alike(midway, lookalike, na_medal):
    assert digests(worlds(midway, na_medal.rulebook)) == digests(worlds(lookalike, na_medal.rulebook))


def test_no_world_has_the_true_seed(midway, na_medal):
    assert not np.isin(worlds(midway, na_medal.rulebook).seed, midway.seed).any()


def test_studied_needs_are_known_and_others_are_drawn_for_each_world(midway, na_medal):
    book = na_medal.rulebook
    known = midway.studied[0, book.plane_of_area] > 0
    need = worlds(midway, book, 20).need[:20]
    assert (need[:, known] == midway.need[0, known]).all()
    assert len(np.unique(need[:, ~known], axis=0)) > 5


def test_areas_are_guessed_near_the_truth(midway, na_medal):
    guessed = worlds(midway, na_medal.rulebook, 50).area.reshape(midway.games, 50, -1).mean(axis=1)
    assert np.abs(guessed - midway.area).mean() < 300
    assert np.abs((guessed - midway.area).mean()) < 150


def test_a_guess_is_nearer_the_truth_than_the_last_measurement(midway, na_medal):
    guessed = worlds(midway, na_medal.rulebook, 50).area.reshape(midway.games, 50, -1).mean(axis=1)
    assert np.abs(guessed - midway.area).mean() < np.abs(midway.measured - midway.area).mean()


def test_a_world_is_the_same_alone_and_among_others(midway, na_medal):
    book = na_medal.rulebook
    together = digests(worlds(midway, book, 3))
    assert digests(worlds(midway.take([2]), book, 3)) == together[6:9]


def test_what_can_be_seen_stays(midway, na_medal):
    hidden = {"seed", "need", "fit", "made", "quality", "area", "flawed", "capacity", "energy", "independence", "bond", "active"}
    world = worlds(midway, na_medal.rulebook, 1)
    for field in fields(midway):
        if field.name not in hidden and field.name != "quarter":
            assert (getattr(world, field.name) == getattr(midway, field.name)).all(), field.name
