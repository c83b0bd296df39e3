"""The activities on a page without a platform."""

import pytest

from learner import Learner
from record import readable
from waiting import until, until_text


def texts(page, selector):
    return [text.strip() for text in page.locator(selector).all_text_contents()]


def result(page, id):
    return page.locator(f"#{id} .result").inner_text().strip()


def check(page, id):
    page.click(f"#{id} .check")


@pytest.fixture
def unit(page, site):
    page.goto(site())
    return page


def test_nothing_is_changed_before_the_learner_acts(unit):
    assert texts(unit, ".result") == [""] * 7
    assert unit.locator(".actions:visible").count() == 6
    assert unit.locator(".answer:visible").count() == 0
    assert unit.locator(".again:visible").count() == 0


def test_checking_an_unanswered_question_counts_nothing(unit):
    for id, first in [("accident", "accident-1"), ("pack-list", "pack-list-1"), ("free", "free-1"), ("number", "number-1"),
                      ("words", "words-1")]:
        check(unit, id)
        assert result(unit, id) == "Answer this question first."
        assert unit.evaluate("document.activeElement.id") == first
    check(unit, "call")
    assert result(unit, "call") == "Answer this question first."
    assert unit.evaluate("document.activeElement.closest('.activity').id") == "call"
    assert "0 of 7 activities done" in unit.inner_text("[data-progress]")


def test_choice_says_right_and_shows_its_feedback(unit):
    unit.check("#accident-2")
    check(unit, "accident")
    assert result(unit, "accident") == "Right. 2 of 2 points."
    assert unit.inner_text("#accident-2-mark").split() == "Right: Then tell your mentor.".split()
    assert unit.get_attribute("#accident-2", "aria-describedby") == "accident-2-mark"
    assert unit.locator("#accident .options li.is-right").count() == 1
    assert unit.evaluate("document.activeElement.className") == "check"
    assert unit.locator("#accident .answer").is_visible()


def test_choice_without_feedback_still_has_a_word(unit):
    unit.check("#accident-3")
    check(unit, "accident")
    assert result(unit, "accident") == "Not right yet. 0 of 2 points."
    assert unit.inner_text("#accident-3-mark") == "Not right"
    assert unit.get_attribute("#accident .result", "data-state") == "wrong"


def test_several_choices_can_be_partly_right(unit):
    unit.check("#pack-list-1")
    check(unit, "pack-list")
    assert result(unit, "pack-list") == "Partly right. 1 of 2 points."
    unit.check("#pack-list-2")
    check(unit, "pack-list")
    assert result(unit, "pack-list") == "Not right yet. 0 of 2 points.", "each wrong choice takes a right one away"
    unit.uncheck("#pack-list-2")
    unit.check("#pack-list-3")
    check(unit, "pack-list")
    assert result(unit, "pack-list") == "Right. 2 of 2 points."


def test_true_or_false(unit):
    unit.check("#free-2")
    check(unit, "free")
    assert result(unit, "free") == "Not right yet. 0 of 1 point."
    assert unit.inner_text("#free-2-mark").split() == "Not right: 112 is free everywhere.".split()


@pytest.mark.parametrize("typed", ["112", "  112 ", "One  one TWO", "one one two."])
def test_gap_forgives_case_space_and_full_stop(unit, typed):
    unit.fill("#number-1", typed)
    unit.fill("#number-2", "DON'T")
    unit.select_option("#number-3", "stay")
    check(unit, "number")
    assert result(unit, "number") == "Right. 3 of 3 points."
    assert unit.locator("#number [aria-invalid]").count() == 0


def test_gap_marks_each_field_in_words(unit):
    unit.fill("#number-1", "113")
    unit.fill("#number-2", "don’t")
    check(unit, "number")
    assert result(unit, "number") == "Partly right. 1 of 3 points."
    assert texts(unit, "#number .mark") == ["Not right", "Right", "Not right"]
    for field, wrong in [("number-1", "true"), ("number-2", None), ("number-3", "true")]:
        assert unit.get_attribute(f"#{field}", "aria-invalid") == wrong
        assert unit.inner_text("#" + unit.get_attribute(f"#{field}", "aria-describedby")) in ("Right", "Not right")
    unit.fill("#number-1", "112")
    assert texts(unit, "#number .mark") == ["Right", "Not right"], "only the changed field loses its mark"
    assert result(unit, "number") == ""


def test_match_marks_each_row(unit):
    unit.select_option("#words-1", "1")
    unit.select_option("#words-2", "3")
    check(unit, "words")
    assert result(unit, "words") == "Partly right. 1 of 3 points."
    assert texts(unit, "#words .mark") == ["Right", "Not right", "Not right"]
    unit.click("#words .again")
    assert unit.locator("#words .mark, #words [aria-invalid], #words [aria-describedby]").count() == 0
    assert unit.input_value("#words-2") == "3", "the answers stay"
    assert unit.evaluate("document.activeElement.id") == "words-2", "the first wrong field has the focus"


def test_order_keeps_the_focus_on_the_moved_item(unit):
    items = "#call .item-text"
    assert texts(unit, items) == ["Say what", "Say where", "Wait", "Say who"]
    button = unit.locator('#call li[data-item="3"] .move-up')
    button.focus()
    unit.keyboard.press("Enter")
    assert texts(unit, items) == ["Say what", "Say where", "Say who", "Wait"]
    assert result(unit, "call") == "Say who moved to place 3 of 4"
    assert unit.evaluate("document.activeElement.getAttribute('aria-label')") == "Move up: Say who"
    unit.keyboard.press("Enter")
    unit.keyboard.press("Enter")
    assert texts(unit, items)[0] == "Say who"
    assert unit.evaluate("document.activeElement.getAttribute('aria-label')") == "Move down: Say who"
    assert button.get_attribute("aria-disabled") == "true" and not button.evaluate("b => b.disabled")
    button.evaluate("b => b.click()")
    assert texts(unit, items)[0] == "Say who", "a button at the end does nothing"


def test_order_counts_the_places_that_are_right(unit):
    unit.click('#call li[data-item="3"] .move-up')
    check(unit, "call")
    assert result(unit, "call") == "Partly right. 2 of 4 points."
    assert texts(unit, "#call .mark") == ["Not right", "Not right", "Right", "Right"]
    unit.click('#call li[data-item="1"] .move-up')
    assert unit.locator("#call .mark").count() == 0
    check(unit, "call")
    assert result(unit, "call") == "Right. 4 of 4 points."


def test_reflection_is_done_at_its_number_of_words(unit):
    unit.locator("#diary-1").press_sequentially("one two three ... four", delay=1)
    until_text(unit, "#diary .result", "4 words so far")
    assert "0 of 7" in unit.inner_text("[data-progress]")
    unit.locator("#diary-1").press_sequentially(" five")
    until_text(unit, "#diary .result", "5 words so far")
    assert "1 of 7" in unit.inner_text("[data-progress]")


def test_the_word_count_waits_for_a_pause(unit):
    unit.evaluate("""() => { window.said = []; new MutationObserver(() => said.push(document.querySelector('#diary .result').textContent))
        .observe(document.querySelector('#diary .result'), {childList: true}); }""")
    unit.locator("#diary-1").press_sequentially("one two three four five six", delay=5)
    until(lambda: unit.evaluate("said.filter(Boolean).length > 0"))
    assert unit.evaluate("said.filter(Boolean)") == ["6 words so far"]


def test_results_are_announced_by_a_status_that_was_there_before(unit):
    unit.evaluate("window.status1 = document.querySelector('#accident .result')")
    unit.check("#accident-2")
    check(unit, "accident")
    assert unit.evaluate("status1.isConnected && status1.getAttribute('role') === 'status' && status1.textContent !== ''")


def test_the_best_result_counts(unit):
    unit.check("#accident-2")
    check(unit, "accident")
    assert unit.inner_text("#accident .activity-points") == "2 of 2 points."
    unit.check("#accident-1")
    check(unit, "accident")
    assert result(unit, "accident") == "Not right yet. 0 of 2 points."
    assert unit.inner_text("#accident .activity-points") == "2 of 2 points."
    assert "Score: 2 of 15 points" in unit.inner_text("[data-progress]")


def test_checking_the_same_answer_again_is_no_new_attempt(unit):
    unit.check("#accident-1")
    check(unit, "accident")
    check(unit, "accident")
    held = lambda: readable(unit.evaluate("localStorage.getItem('waymark:emergency')"))
    until(lambda: "accident=" in held())
    assert ";accident=1.0/1.1;" in held()


def test_a_unit_is_passed_and_completed_by_keyboard(unit):
    learner = Learner(unit)
    for activity in learner.activities():
        learner.answer(activity)
    panel = unit.inner_text("[data-progress]")
    assert "7 of 7 activities done" in panel and "You have completed this unit." in panel
    assert "Score: 15 of 15 points" in panel and "Passed" in panel
    assert unit.locator("[data-progress] progress").evaluate("p => p.value / p.max") == 1


def test_too_few_points_are_not_passed_until_they_are_enough(unit):
    learner = Learner(unit)
    for activity in learner.activities():
        learner.answer(activity, right=activity["kind"] == "reflect")
    assert "Not passed yet. You need 60% of the points." in unit.inner_text("[data-progress]")
    for activity in learner.activities():
        if activity["id"] in ("number", "words", "call"):
            unit.evaluate("id => document.getElementById(id).querySelector('input, select, button').focus()", activity["id"])
            learner.answer(activity)
    assert "Passed" in unit.inner_text("[data-progress]")


@pytest.mark.parametrize("completion", ["read", "pass"])
def test_other_ways_to_complete(page, site, completion):
    page.goto(site(completion=completion))
    panel = page.locator("[data-progress]")
    if completion == "read":
        for n in (1, 2, 3):
            assert "You have completed" not in panel.inner_text()
            page.locator(f"#section-{n} > :last-child").scroll_into_view_if_needed()
            until_text(page, "[data-progress]", f"{n} of 3 sections read")
    else:
        learner = Learner(page)
        for activity in learner.activities():
            assert ("You have completed" in panel.inner_text()) == (activity["points"] == 0), "the last scored one passes"
            learner.answer(activity)
    assert "You have completed this unit." in panel.inner_text()


def test_a_section_that_only_flies_past_is_not_read(page, site):
    page.goto(site(completion="read"))
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    until_text(page, "[data-progress]", "1 of 3 sections read")
    page.wait_for_timeout(300)
    assert "1 of 3 sections read" in page.inner_text("[data-progress]")


def test_without_script_the_answers_are_in_a_disclosure(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site())
    assert page.locator(".answer > summary:visible").count() == 6
    assert page.locator(".actions:visible").count() == 0
    context.close()


def test_a_missing_phrase_shows_its_last_part(page, site):
    page.route("**/phrases.en.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(site())
    page.check("#accident-2")
    check(page, "accident")
    assert result(page, "accident") == "right score"


def test_nothing_above_the_text_moves_after_the_first_paint(page, site):
    page.add_init_script("""window.shifts = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => { shifts += e.value; })).observe({type: 'layout-shift', buffered: true});""")
    page.goto(site())
    page.wait_for_timeout(300)
    assert page.evaluate("shifts") == 0
