"""What a form alone cannot tell: everything that can be wrong with content, one short function for each."""

from collections.abc import Callable

from game.scenario import check_calendar, check_claims, check_model, check_sheet, check_words, check_workshop, warn_play, warn_texts
from game.scenario.shelf import Shelf

CHECKS: tuple[Callable[[Shelf], None], ...] = (
    check_words.known_names,
    check_words.nothing_twice,
    check_words.texts_that_fit,
    check_words.meters_of_something,
    check_words.numbers_on_scale,
    check_words.whole_numbers,
    check_words.answers_that_exist,
    check_model.two_sides,
    check_model.planes_hold_areas,
    check_model.trust_is_earned,
    check_model.answers_have_names,
    check_model.last_answer_is_free,
    check_model.warned_events_follow_their_sign,
    check_model.tools_lift_others,
    check_model.practices_touch_other_planes,
    check_model.one_word_for_one_thing,
    check_model.reachable_tools,
    check_sheet.whole_sheet,
    check_sheet.organisations_have_names,
    check_sheet.reachable_in_the_scenario,
    check_sheet.events_can_come,
    check_sheet.practices_fit,
    check_sheet.tools_open_in_the_game,
    check_sheet.commitments_can_be_made,
    check_sheet.affordable_tools,
    check_calendar.somebody_is_known,
    check_calendar.chosen_undertakings_are_possible,
    check_calendar.deadlines_fall_in_the_game,
    check_calendar.what_is_asked_may_hold,
    check_calendar.fixed_events_come,
    check_claims.claims_say_who_plays,
    check_claims.claims_have_ends,
    check_claims.claims_are_on_scale,
    check_claims.claims_over_all_scenarios,
    check_claims.replaced_claims_say_why,
    check_workshop.sessions_last_as_they_say,
    check_workshop.sessions_are_whole,
    check_workshop.questions_stand_around_the_game,
    check_workshop.right_answers_are_there,
    check_workshop.stages_are_told_what_they_use,
)

WARNINGS: tuple[Callable[[Shelf], None], ...] = (
    warn_play.contradictions,
    warn_play.events_in_time,
    warn_play.answers_somebody_can_give,
    warn_play.tools_that_can_be_kept,
    warn_play.own_content_is_used,
    warn_play.own_content_names_what_is_used,
    warn_play.own_events_are_softened_by_what_is_used,
    warn_play.practices_come_to_light,
    warn_texts.texts_worth_reading,
    warn_texts.texts_in_both_languages,
    warn_texts.one_word_for_one_thing,
    warn_texts.names_differ,
    warn_texts.own_id_is_free,
)


def check(shelf: Shelf) -> None:
    """Run every check over a shelf; what is wrong is noted at its place."""
    for one in CHECKS:
        one(shelf)


def warn(shelf: Shelf) -> None:
    """Note at its place what can be played and is probably not meant; only of a shelf without problems."""
    for one in WARNINGS:
        one(shelf)
