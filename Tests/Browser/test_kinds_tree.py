"""What assistive technology is told about every kind of activity: Chromium's accessibility tree before, after wrong answers and in the end."""

import pytest

from test_kinds import axe, result


def told(page, selector):
    """Role, name, description and states of an element, as the browser hands them to assistive technology."""
    client = page.context.new_cdp_session(page)
    found = client.send("Runtime.evaluate", {"expression": f"document.querySelector({selector!r})"})["result"]
    node = client.send("Accessibility.getPartialAXTree", {"objectId": found["objectId"], "fetchRelatives": False})["nodes"][0]
    client.detach()
    states = {entry["name"]: entry["value"].get("value") for entry in node.get("properties", [])}
    return {"role": node["role"]["value"], "name": node.get("name", {}).get("value", ""),
            "description": node.get("description", {}).get("value", ""), **states}


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.className")


@pytest.mark.parametrize("selector, role, name", [
    ("#one", "group", "Activity 1 Choose one answer 2 points"),
    ("#one fieldset", "group", "A colleague falls from a ladder. What do you do first?"),
    ("#one-2", "radio", "Call for help"),
    ("#many-1", "checkbox", "Passport"),
    ("#free-1", "radio", "True"),
    ("#words-1", "textbox", "Gap 1 of 2"),
    ("#selects-2", "combobox", "Gap 2 of 2"),
    ("#pairs-1", "combobox", "hola"),
    ("#bag-1", "combobox", "Power bank"),
    ("#steps .sequence", "list", ""),
    ("#steps [data-item='3'] .move-up", "button", "Move up: Say who"),
    ("#cost-1", "textbox", "A room costs 450 € for four weeks. What does it cost a week?"),
    ("#picture img", "image", "A phone has dialled 112 and an ambulance is on the way."),
    ("#picture-2", "radio", "The ambulance"),
    ("#start", "group", "A noise"),
    ("#start a", "link", "Look"),
    ("#me .rating", "group", "I can call for help."),
    ("#me-1-2", "radio", "2"),
    ("#me-after .rating", "group", "Rate yourself after this unit: I can call for help."),
    ("#pack-1", "checkbox", "Copy the passport"),
    ("#cards summary", "DisclosureTriangle", "Apua!"),
    ("#mood-2", "radio", "Nervous"),
    ("#diary-1", "textbox", "What would you say?"),
    ("#one .result", "status", ""),
    ("[data-progress] progress", "progressbar", "Your progress"),
])
def test_every_part_has_a_role_and_a_name(unit, selector, role, name):
    found = told(unit, selector)
    assert (found["role"], found["name"]) == (role, name)


def test_results_are_live_and_wait_their_turn(unit):
    for id in ["one", "words", "pairs", "steps", "cost", "story", "diary"]:
        found = told(unit, f"#{id} .result")
        assert (found["live"], found["atomic"]) == ("polite", True), id


def test_what_is_wrong_is_said_at_its_field(unit):
    unit.click("#words .check")
    assert focused(unit) == "words-1" and told(unit, "#words-1")["description"] == "Answer this question first."
    unit.fill("#words-1", "113")
    assert told(unit, "#words-1")["description"] == "", "the answer takes the message away"
    unit.click("#words .check")
    found = told(unit, "#words-1")
    assert (found["invalid"], found["description"]) == ("true", "Not right")
    unit.fill("#cost-1", "1")
    unit.click("#cost .check")
    found = told(unit, "#cost-1")
    assert (found["invalid"], found["description"]) == ("true", "Not right: Divide 450 by four.")
    unit.select_option("#pairs-1", "2")
    unit.click("#pairs .check")
    assert told(unit, "#pairs-1")["invalid"] == "true"
    unit.check("#one-1")
    unit.click("#one .check")
    assert told(unit, "#one-1")["description"] == "Not right: A person comes first."
    assert focused(unit) == "check", "the focus stays on the button"
    unit.click("#words .again")
    found = told(unit, "#words-1")
    assert (found["invalid"], found["description"]) == ("false", "") and focused(unit) == "words-1", "the first field that was wrong"


def test_a_question_without_an_answer_says_so_at_its_first_field(unit):
    for id in ["one", "many", "free", "selects", "pairs", "cost", "picture"]:
        unit.click(f"#{id} .check")
        assert result(unit, id) == "Answer this question first."
        assert unit.evaluate("document.activeElement.closest('.activity').id") == id
        assert told(unit, "#" + focused(unit))["description"] == "Answer this question first.", id
    assert axe(unit) == []


def test_states_follow_what_is_done(unit):
    unit.check("#one-2")
    assert told(unit, "#one-2")["checked"] == "true" and told(unit, "#one-1")["checked"] == "false"
    unit.locator("#cards summary").first.click()
    assert told(unit, "#cards summary")["expanded"] is True
    up = "#steps .sequence > li:first-child .move-up"
    assert told(unit, up)["disabled"] is True and told(unit, up)["focusable"] is True, "it cannot act and keeps its place"
    for id in ("one-1", "one-3"):
        unit.check("#" + id)
        unit.click("#one .check")
    assert told(unit, "#one-1")["disabled"] is True and told(unit, "#one .check")["disabled"] is True
    assert focused(unit) == "one-result"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_whatever_was_answered(unit, width, scheme):
    unit.set_viewport_size({"width": width, "height": 800})
    unit.emulate_media(color_scheme=scheme)
    unit.check("#one-2")
    unit.check("#many-2")
    unit.fill("#words-1", "112")
    unit.fill("#cost-1", "a lot")
    unit.select_option("#pairs-1", "1")
    unit.select_option("#bag-1", "2")
    unit.locator("#steps .moves button[aria-disabled='false']").first.click()
    unit.click("#start a >> nth=1")
    for id in ["one", "many", "words", "cost", "pairs", "bag", "steps"]:
        unit.click(f"#{id} .check")
    unit.check("#one-1")
    unit.click("#one .check")
    assert unit.is_disabled("#one-1")
    unit.check("#me-1-2")
    unit.locator("#cards summary").first.click()
    assert axe(unit) == []
    assert unit.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("size", ("100%", "200%"))
def test_large_letters_push_nothing_off_a_narrow_page(unit, size):
    unit.set_viewport_size({"width": 360, "height": 740})
    unit.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
    assert unit.evaluate("document.documentElement.scrollWidth") == 360
    # The five numbers of a scale stand in one row where there is room for them.
    rows = unit.evaluate("new Set([...document.querySelectorAll('#me .rating:first-of-type label')].map(label => label.getBoundingClientRect().top)).size")
    assert (rows == 1) == (size == "100%")


def test_forced_colours_still_tell_right_from_wrong(unit):
    unit.emulate_media(forced_colors="active")
    unit.check("#many-1")
    unit.check("#many-2")
    unit.click("#many .check")
    styles = unit.evaluate("""() => [...document.querySelectorAll('#many .options li:is(.is-right, .is-wrong) > label')]
        .map(label => [getComputedStyle(label).borderStyle, getComputedStyle(label).borderWidth])""")
    assert all(width == "2px" for _, width in styles)
    words = unit.locator("#many .options .feedback .verdict").all_inner_texts()
    assert words == ["Right:", "Not right:"]
    regions = unit.evaluate("getComputedStyle(document.querySelector('.regions rect')).stroke")
    assert regions != "none"
