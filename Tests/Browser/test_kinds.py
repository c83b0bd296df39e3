"""Every kind of activity on a page that the compiler wrote: keyboard, touch, names, announcements, print, no script."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import needs_compiler
from learner import Learner
from record import readable
from waiting import until, until_text

pytestmark = needs_compiler
SCORED = ["one", "many", "free", "words", "selects", "pairs", "steps", "bag", "cost", "picture", "story"]
UNSCORED = ["me", "pack", "cards", "mood", "diary"]


def schema(page):
    return page.get_attribute("main", "data-schema")


def held(page):
    return readable(page.evaluate("localStorage.getItem('waymark:all')"), schema(page))


def axe(page):
    violations = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in violations]


def result(page, id):
    return page.inner_text(f"#{id} .result").strip()


def test_by_keyboard_wrong_then_right_then_back_again(unit):
    learner = Learner(unit)
    assert axe(unit) == []
    activities = learner.activities()
    for activity in activities:
        if activity["points"]:
            learner.answer(activity, right=False)
            assert unit.get_attribute(f"#{activity['id']} .result", "data-state") in ("wrong", "partly"), activity["id"]
    assert axe(unit) == [], "with every answer wrong"
    assert "Not passed yet" in unit.inner_text("[data-progress]")
    unit.evaluate("document.getElementById('main').focus()")
    for activity in activities:
        learner.answer(activity)
        if activity["points"]:
            assert unit.get_attribute(f"#{activity['id']} .result", "data-state") == "right", activity["id"]
    assert axe(unit) == [], "with every answer right"
    panel = unit.inner_text("[data-progress]")
    assert "16 of 16 activities done" in panel and "You have completed this unit." in panel and "Passed" in panel
    until(lambda: "diary=1" in held(unit))
    before = held(unit)
    unit.reload()
    unit.wait_for_selector("[data-progress]:not([hidden])")
    assert "16 of 16 activities done" in unit.inner_text("[data-progress]")
    past_sections = lambda record: record.split(";", 2)[2]
    assert past_sections(held(unit)) == past_sections(before)
    assert unit.input_value("#cost-1") == "112,5" and unit.is_checked("#me-1-2") and unit.is_checked("#me-3-4") and unit.is_checked("#pack-2")
    assert unit.locator("#story .scene.is-current").get_attribute("id") == "saved"
    assert axe(unit) == [], "restored"


def test_no_attempt_left_closes_the_fields_and_shows_the_answer(unit):
    unit.check("#one-1")
    unit.click("#one .check")
    assert result(unit, "one") == "Not right yet. 0 of 2 points. 1 attempt left."
    unit.check("#one-3")
    unit.click("#one .check")
    assert result(unit, "one") == "Not right yet. 0 of 2 points. No attempts left. The answer is below."
    assert unit.evaluate("document.activeElement.className") == "result", "the focus is not lost with the button"
    assert unit.locator("#one input:disabled").count() == 3 and unit.is_disabled("#one .check") and not unit.is_visible("#one .again")
    assert unit.locator("#one .answer").get_attribute("open") is not None
    assert axe(unit) == []
    until(lambda: "one=2" in held(unit))
    unit.reload()
    assert unit.locator("#one input:disabled").count() == 3, "it stays closed"
    unit.click("button.reset")
    unit.click(".reset-confirm .reset")
    assert unit.locator("#one input:disabled").count() == 0, "deleting the answers opens it"


@pytest.mark.parametrize("typed, right", [
    ("112.5", True), ("112,5", True), (" 112,50 € ", True), ("112", True), ("113.2", False), ("1 125", False), ("−112.5", False)])
def test_a_number_takes_comma_point_and_unit(unit, typed, right):
    unit.fill("#cost-1", typed)
    unit.click("#cost .check")
    assert result(unit, "cost").startswith("Right." if right else "Not right yet."), typed
    assert unit.locator("#cost [aria-invalid]").count() == (0 if right else 1)
    assert unit.inner_text("#cost .mark") == ("Right: Right: 450 divided by four." if right else "Not right: Divide 450 by four.")


def test_what_is_no_number_is_said_next_to_the_field(unit):
    unit.fill("#cost-1", "a lot")
    unit.click("#cost .check")
    assert unit.inner_text("#" + unit.get_attribute("#cost-1", "aria-describedby")) == "Write a number, such as 12.5."
    assert unit.evaluate("document.activeElement.id") == "cost-1"
    assert "cost=1" not in held(unit), "it is no attempt"


@pytest.mark.parametrize("typed", ["One one Two", "112", " 112. "])
def test_a_gap_forgives_how_a_text_is_typed(unit, typed):
    unit.fill("#words-1", typed)
    unit.fill("#words-2", "DON\u2019T")
    unit.click("#words .check")
    assert result(unit, "words") == "Right. 2 of 2 points."


def test_a_story_goes_on_back_and_round(unit):
    visible = lambda: unit.locator("#story .scene:visible").evaluate_all("all => all.map(s => s.id)")
    assert visible() == ["start"] and not unit.is_visible("#story .back")
    unit.click("#start a[href='#look']")
    assert visible() == ["look"] and unit.evaluate("document.activeElement.id") == "look"
    unit.click("#look a[href='#start']")
    assert visible() == ["start"], "a scene the story has been through takes the path back"
    assert not unit.is_visible("#story .back")
    unit.click("#start a[href='#home']")
    assert result(unit, "story").startswith("Not right yet. 0 of 3 points.")
    unit.click("#story .back")
    assert visible() == ["start"] and result(unit, "story") == ""
    unit.click("#start a[href='#look']")
    unit.click("#look a[href='#saved']")
    assert result(unit, "story") == "Right. 3 of 3 points."
    assert unit.inner_text("#story .activity-points") == "3 of 3 points."
    unit.click("#story .answer summary")
    assert "Call 112 → Help arrives" in unit.inner_text("#story .scenario-map")
    unit.click("#story .again")
    assert visible() == ["start"] and unit.evaluate("document.activeElement.id") == "start"
    assert unit.inner_text("#story .activity-points") == "3 of 3 points.", "the best path counts"


def test_rating_at_the_start_and_at_the_end_shows_the_change(unit):
    follows = unit.evaluate("""() => { const [before, after, last] = ['me', 'me-after', 'diary'].map((id) => document.getElementById(id));
        return [last, before].map((one) => Boolean(one.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING)); }""")
    assert follows == [True, True], "the second half is the end of the unit"
    unit.check("#me-1-2")
    unit.check("#me-2-4")
    assert "0 of 16" in unit.inner_text("[data-progress]"), "half of it is done"
    until(lambda: "me=0..2400" in held(unit))
    unit.click("#me a[href='#me-after']")
    unit.check("#me-after input[value='4'] >> nth=0")
    unit.check("#me-after input[value='3'] >> nth=1")
    assert [text.strip() for text in unit.locator("#me-after .change").all_text_contents()] == [
        "From 2 to 4: you have moved on.", "From 4 to 3: you see it more critically now."]
    assert "1 of 16" in unit.inner_text("[data-progress]")
    until(lambda: "me=1..2443" in held(unit))
    unit.reload()
    unit.wait_for_selector("[data-progress]:not([hidden])")
    assert unit.locator("#me-after .change").first.inner_text() == "From 2 to 4: you have moved on."
    assert 'group "Activity 12 Rate yourself after this unit"' in unit.locator("#me-after").aria_snapshot()
    names = [unit.locator(part).aria_snapshot() for part in ("#me fieldset >> nth=0", "#me-after fieldset >> nth=0")]
    assert 'group "I can call for help."' in names[0] and 'group "Rate yourself after this unit: I can call for help."' in names[1]


def test_a_place_in_the_picture_is_a_way_to_its_answer(unit):
    unit.locator("#picture svg.regions").scroll_into_view_if_needed()
    box = unit.locator("#picture .regions g[data-option='1'] rect").bounding_box()
    assert min(box["width"], box["height"]) >= 24
    unit.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert unit.is_checked("#picture-1")
    unit.click("#picture .check")
    assert result(unit, "picture") == "Right. 1 of 1 point."


def test_outcomes_say_what_is_done(unit):
    states = lambda: [text.strip() for text in unit.locator(".outcome-state").all_text_contents()]
    assert states() == ["8 activities", "4 activities"]
    unit.fill("#cost-1", "112,5")
    unit.click("#cost .check")
    until_text(unit, ".outcomes", "1 of 4 activities done · 29")
    assert states()[0] == "8 activities", "what is not begun is as it was"


def test_fields_have_names_and_results_are_announced(unit):
    tree = unit.accessibility_tree if hasattr(unit, "accessibility_tree") else unit.locator("main").aria_snapshot()
    for line in ['textbox "Gap 1 of 2"', 'combobox "hola"', 'combobox "Scissors"', 'radio "The screen of the phone"',
                 'textbox "A room costs 450 € for four weeks. What does it cost a week?"', 'group "I can call for help."',
                 'checkbox "Copy the passport"', 'link "Look"', 'textbox "What would you say?"', 'button "Move down: Say who"', "status"]:
        assert line in tree, line
    names = unit.locator("main :is(input, select, textarea, button):visible").evaluate_all(
        "all => all.filter(f => !(f.labels && f.labels.length || f.textContent.trim() || f.getAttribute('aria-label'))).map(f => f.id)")
    assert names == []


def test_by_touch_on_a_narrow_screen(browser, server, built):
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(server.serve(built) + "/all/index.html")
    page.wait_for_selector("[data-progress]:not([hidden])")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    small = page.locator("main :is(button, select, .options label, .scale label, summary, .ways a):visible").evaluate_all(
        "all => all.map(e => [e.className || e.tagName, e.getBoundingClientRect()]).filter(([, b]) => b.height < 43.5 || b.width < 43.5).map(([n, b]) => n + ' ' + b.width + 'x' + b.height)")
    assert small == []
    page.tap("label[for=one-2]")
    page.tap("#one .check")
    assert result(page, "one") == "Right. 2 of 2 points."
    page.tap("#steps .move-up[aria-disabled=false] >> nth=0")
    page.tap("label[for=me-1-3]")
    page.tap("#cards summary >> nth=0")
    page.tap("#start a >> nth=0")
    assert page.is_checked("#me-1-3") and page.is_visible("#look")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def order(page, selector):
    return page.locator(selector).evaluate_all("all => all.map((part) => part.dataset.item || part.querySelector('select').id)")


def test_what_is_shuffled_stays_for_one_learner_and_differs_for_another(browser, server, built):
    address = server.serve(built) + "/all/index.html"
    seen = []
    for _ in range(6):
        context = browser.new_context()
        page = context.new_page()
        page.goto(address)
        page.wait_for_selector("[data-progress]:not([hidden])")
        orders = [order(page, "#steps .sequence > li"), order(page, "#bag .pairs > li"),
                  page.locator("#pairs-1 option").evaluate_all("all => all.map((option) => option.value)"),
                  page.locator("#selects-1 option").evaluate_all("all => all.map((option) => option.value)")]
        assert orders[0] != ["1", "2", "3", "4"], "what is to be ordered never comes in order"
        assert orders[2][0] == orders[3][0] == "", "the empty option stays first"
        page.reload()
        page.wait_for_selector("[data-progress]:not([hidden])")
        assert order(page, "#steps .sequence > li") == orders[0] and order(page, "#bag .pairs > li") == orders[1]
        seen.append(repr(orders))
        context.close()
    assert len(set(seen)) > 2


def test_without_script_everything_can_be_read(browser, server, built):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.serve(built) + "/all/index.html")
    assert page.locator(".answer > summary:visible").count() == len(SCORED)
    assert page.locator(".scene:visible").count() == 4 and page.get_attribute("#start .ways a", "href") == "#look"
    assert page.is_visible("#cards table") and not page.is_visible("#cards .deck")
    assert page.locator(".actions:visible").count() == 0
    context.close()


def test_a_sheet_is_blank_and_a_teachers_has_answers(unit, server, built):
    unit.check("#one-2")
    unit.emulate_media(media="print")
    assert unit.locator(".answer:visible, .actions:visible, .progress:visible, .deck:visible").count() == 0
    assert unit.locator(".scene:visible").count() == 4 and unit.is_visible("#cards table")
    assert "Choose from:" in unit.inner_text("#pairs .word-bank")
    unit.goto(server.serve(built) + "/all/index.html?print=answers")
    unit.wait_for_selector("[data-progress]:not([hidden])", state="attached")
    unit.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert unit.locator(".answer:visible").count() == len(SCORED)
    assert unit.is_visible("#one .verdicts")


def test_each_page_loads_only_the_scripts_of_its_kinds(unit):
    loaded = unit.locator("script[src*='/kinds/']").evaluate_all("all => all.map(s => s.src.split('/').pop())")
    assert sorted(loaded) == sorted(set(loaded)) and len(loaded) == 10
