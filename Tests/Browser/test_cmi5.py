"""The runtime as a cmi5 unit, launched by a platform that holds it to every rule of the specification (rule 21)."""

import pytest

import fixtures
from learner import Learner
from cmi5_rules import LRS, RULES
from lrs import CMI5, Lrs
from test_tracking import CRASH, accident, check, hide
from record import readable
from waiting import until, until_text


@pytest.fixture
def launch(lrs, page, package):
    """Launches the fixture unit. @returns its session"""
    def open(registration=None, options=(), **more):
        session, address = lrs.launch(package("cmi5", **dict(options)), registration, **more)
        page.goto(address)
        page.wait_for_selector("[data-progress]:not([hidden])")
        return session

    return open


def finish_all(page, right=True):
    learner = Learner(page)
    page.evaluate("document.getElementById('main').focus()")
    for activity in learner.activities():
        learner.answer(activity, right or activity["kind"] == "reflect")


def leave(page):
    page.goto("about:blank")


def test_21_a_session_is_initialized_and_terminated(launch, page):
    session = launch()
    assert session.verbs() == ["initialized"] and session.fetched == 1
    assert "Saved in your learning platform" in page.inner_text(".progress-state")
    leave(page)
    until(lambda: session.verbs() == ["initialized", "terminated"])


def test_21_completed_and_passed_once_with_score_and_duration(launch, page):
    session = launch(mastery=0.6)
    finish_all(page)
    until(lambda: session.named("passed"))
    assert session.named("passed")[0]["result"]["score"] == {"scaled": 1, "raw": 100, "min": 0, "max": 100}
    page.locator(".exit").first.click()
    until(lambda: session.named("terminated"))
    verbs = [verb for verb in session.verbs() if verb != "answered"]
    assert sorted(verbs) == ["completed", "initialized", "passed", "terminated"]
    assert (verbs[0], verbs[-1]) == ("initialized", "terminated")
    until(lambda: "close this window" in page.evaluate("document.activeElement.textContent"))


def test_21_failed_is_said_at_the_end_and_the_next_session_may_pass(launch, page):
    session = launch(mastery=0.6)
    finish_all(page, right=False)
    until(lambda: session.named("completed"))
    assert not session.named("failed"), "the learner may still do better"
    leave(page)
    until(lambda: session.named("terminated"))
    assert session.verbs()[-2:] == ["failed", "terminated"]
    second = launch(session.registration, mastery=0.6)
    finish_all(page)
    until(lambda: second.named("passed"))
    assert not second.named("completed"), "once in a registration"
    leave(page)
    until(lambda: second.named("terminated"))
    third = launch(session.registration, mastery=0.6)
    accident(page, 1)
    leave(page)
    until(lambda: third.named("terminated"))
    assert {"completed", "passed", "failed"} & set(third.verbs()) == set()


def test_21_the_platforms_mastery_score_decides(launch, page):
    session = launch(mastery=1)
    finish_all(page)
    until(lambda: session.named("passed"))
    assert session.named("passed")[0]["context"]["extensions"][CMI5 + "extensions/masteryscore"] == 1
    leave(page)


def test_21_without_any_mark_there_is_only_completed(launch, page):
    session = launch(options={"pass_mark": None})
    finish_all(page)
    until(lambda: session.named("completed"))
    leave(page)
    until(lambda: session.named("terminated"))
    assert {"passed", "failed"} & set(session.verbs()) == set()


@pytest.mark.parametrize("mode", ["Browse", "Review"])
def test_21_looking_only_sends_initialized_and_terminated(launch, page, mode):
    session = launch(mode=mode)
    assert "not recorded" in page.inner_text(".progress-state")
    finish_all(page)
    leave(page)
    until(lambda: session.named("terminated"))
    assert session.verbs() == ["initialized", "terminated"]


def test_21_back_to_the_platform(launch, page, server):
    address = server.address + "/simulator/platform.html"
    session = launch(return_url=address)
    accident(page)
    page.locator(".exit").first.click()
    page.wait_for_url(address)
    assert session.verbs()[-1] == "terminated"


@pytest.mark.parametrize("preferences", [404, 403, {}, {"languagePreference": "en", "audioPreference": "on"}])
def test_21_preferences_may_be_there_or_not(launch, page, preferences):
    session = launch(preferences=preferences)
    assert "cmi5LearnerPreferences" in session.read and session.verbs() == ["initialized"]
    leave(page)
    until(lambda: session.named("terminated"))
    page.troubles[:] = [trouble for trouble in page.troubles if "403" not in trouble]


@pytest.mark.parametrize("wanted, muted", [("off", True), ("on", False)])
def test_sound_is_off_where_the_learner_wants_it_off(launch, page, wanted, muted):
    parts = fixtures.activities()
    session = launch(options={"parts": ["<audio controls></audio><video controls></video>" + parts[0], *parts[1:]]}, preferences={"audioPreference": wanted})
    assert page.evaluate("() => [...document.querySelectorAll('audio, video')].map(player => player.muted)") == [muted, muted]
    leave(page)
    until(lambda: session.named("terminated"))


def test_the_context_template_is_kept_whole(lrs, launch, page):
    extra = {"platform": "Example LMS", "language": "en", "instructor": {"mbox": "mailto:teacher@example.org"}}
    session = launch(mastery=0.6, more={**extra, "contextActivities": {"category": [{"objectType": "Activity", "id": "https://lms.example/category"}]},
                                            "extensions": {CMI5 + "extensions/masteryscore": 0.6}})
    finish_all(page)
    until(lambda: session.named("passed"))
    leave(page)
    until(lambda: session.named("terminated"))
    for statement in session.statements:
        assert {name: statement["context"][name] for name in extra} == extra


def test_a_raw_score_is_a_whole_number(launch, page):
    session = launch(mastery=0.6)
    finish_all(page, right=False)
    accident(page)
    leave(page)
    until(lambda: session.named("failed"))
    score = session.named("failed")[0]["result"]["score"]
    assert score == {"scaled": 0.1333, "raw": 13, "min": 0, "max": 100}


def test_21_opening_and_closing_is_not_completed(launch, page):
    for completion in ("all", "read", "pass"):
        session = launch(options={"completion": completion})
        leave(page)
        until(lambda: session.named("terminated"))
        assert session.verbs() == ["initialized", "terminated"]


def test_the_state_is_resumed_texts_included(launch, page):
    session = launch()
    accident(page)
    page.fill("#diary-1", "five words are kept here")
    leave(page)
    until(lambda: session.named("terminated"))
    page.goto("about:blank")
    launch(session.registration)
    assert page.is_checked("#accident-2") and page.input_value("#diary-1") == "five words are kept here"
    other = launch()
    assert not page.is_checked("#accident-2"), "another registration begins afresh"
    leave(page)
    until(lambda: other.named("terminated"))


def test_every_answer_is_a_statement_with_its_interaction(launch, page):
    session = launch()
    finish_all(page)
    until(lambda: len(session.named("answered")) == 6)
    found = {s["object"]["id"].rsplit("#", 1)[1]: s for s in session.named("answered")}
    assert {id: s["object"]["definition"]["interactionType"] for id, s in found.items()} == {
        "accident": "choice", "pack-list": "choice", "free": "true-false", "number": "fill-in", "words": "matching", "call": "sequencing"}
    call = found["call"]
    assert call["result"]["response"] == "i1[,]i2[,]i3[,]i4" == call["object"]["definition"]["correctResponsesPattern"][0]
    assert [choice["id"] for choice in call["object"]["definition"]["choices"]] == ["i1", "i2", "i3", "i4"]
    assert found["accident"]["object"]["definition"]["choices"][1] == {"id": "o2", "description": {"en": "Call for help"}}
    words = found["words"]["object"]["definition"]
    assert [(one["id"], one["description"]["en"]) for one in words["source"]] == [("s1", "hola"), ("s2", "adiós"), ("s3", "gracias")]
    assert [(one["id"], one["description"]["en"]) for one in words["target"]] == [("t1", "hello"), ("t2", "goodbye"), ("t3", "thanks")]
    assert call["result"]["success"] is True and call["result"]["score"] == {"scaled": 1, "raw": 4, "min": 0, "max": 4}
    assert call["context"]["contextActivities"]["other"][0]["id"].endswith("#outcome-LO1")
    assert call["context"]["contextActivities"]["parent"][0]["id"] == Lrs.activity
    leave(page)


@pytest.mark.parametrize("kind,response,form", [
    ("numeric", [1.5], "1.5"), ("likert", [2], "o2"), ("long-fill-in", ["one\ntwo"], "{lang=en}one two"),
    ("performance", [[1, "done well"]], "s1[.]done_well")])
def test_every_type_has_its_form(launch, page, kind, response, form):
    session = launch()
    page.evaluate("""([type, response]) => { const { attempt } = Waymark;
        Waymark.attempt = (...given) => Object.assign(attempt(...given), {type, response, pattern: [], result: null}); }""",
                  [kind, response])
    accident(page)
    until(lambda: session.named("answered"))
    [answer] = session.named("answered")
    assert answer["object"]["definition"]["interactionType"] == kind and answer["result"]["response"] == form
    assert "success" not in answer["result"]
    leave(page)


def test_losing_the_network_is_told_and_nothing_is_lost(lrs, launch, page):
    session = launch()
    lrs.down = True
    accident(page)
    until_text(page, "[data-progress] [role=status]", "did not confirm")
    check(page, "accident")
    page.check("#free-1")
    check(page, "free")
    lrs.down = False
    hide(page)
    until(lambda: len(session.named("answered")) == 2)
    until(lambda: "free=1" in readable(lrs.documents.get((session.registration, "waymark"), {}).get("record")))
    assert len({statement["id"] for statement in session.statements}) == len(session.statements)
    leave(page)
    until(lambda: session.named("terminated"))
    page.troubles.clear()


def test_leaving_while_the_network_is_down_waits_for_it(lrs, launch, page):
    session = launch()
    lrs.down = True
    accident(page)
    page.locator(".exit").first.click()
    until_text(page, "[data-progress] [role=status]", "did not confirm")
    lrs.down = False
    until(lambda: session.named("terminated"), seconds=30)
    assert session.verbs() == ["initialized", "answered", "terminated"]
    until_text(page, "[data-progress] [role=status]", "Your work is saved")
    page.troubles.clear()


def test_closing_right_after_an_answer_keeps_it(lrs, launch, page):
    session = launch()
    accident(page)
    leave(page)
    until(lambda: session.named("terminated"))
    assert session.verbs() == ["initialized", "answered", "terminated"]
    until(lambda: "accident=1" in readable(lrs.documents.get((session.registration, "waymark"), {}).get("record")))


@pytest.mark.parametrize("left_out", ["endpoint", "fetch", "actor", "registration", "activityId"])
def test_a_launch_without_a_parameter_is_no_platform(lrs, page, package, left_out):
    session, address = lrs.launch(package("cmi5"))
    page.goto(address.replace(left_out + "=", "x" + left_out + "="))
    page.wait_for_selector("[data-progress]:not([hidden])")
    assert page.inner_text(".progress-state").startswith("No learning platform found.")
    assert session.statements == [] and session.fetched == 0


def test_a_page_loaded_anew_finds_its_answers_and_says_nothing_more(lrs, launch, page):
    session = launch()
    accident(page)
    page.reload()
    page.wait_for_selector("[data-progress]:not([hidden])")
    assert page.is_checked("#accident-2") and "ended this session" in page.inner_text(".progress-state")
    assert session.fetched == 1
    finish_all(page)
    until(lambda: "diary=1" in readable(lrs.documents[(session.registration, "waymark")]["record"]))
    leave(page)
    assert session.verbs() == ["initialized", "answered", "terminated"]
    again = launch(registration=session.registration)
    until(lambda: {"completed", "passed"} <= set(again.verbs()))
    leave(page)
    until(lambda: again.named("terminated"))


def test_after_a_crash_the_session_goes_on(lrs, launch, page):
    page.add_init_script(CRASH)
    session = launch()
    page.evaluate("window.crashed = true")
    page.reload()
    page.wait_for_selector("[data-progress]:not([hidden])")
    accident(page)
    until(lambda: session.named("answered"))
    leave(page)
    until(lambda: session.verbs() == ["initialized", "answered", "terminated"])


def test_a_used_launch_address_in_another_tab_is_no_platform(lrs, launch, page, context):
    session = launch()
    address = page.url
    leave(page)
    until(lambda: session.named("terminated"))
    other = context.new_page()
    other.goto(address)
    other.wait_for_selector("[data-progress]:not([hidden])")
    assert other.inner_text(".progress-state").startswith("No learning platform found.")
    assert lrs.broken == ["8.2 once: the fetch address was used twice"]
    lrs.broken.clear()


def test_every_rule_is_proved(lrs, launch, page):
    """Runs the cases that the platform judges by, and looks for the tests that the rules name."""
    registration = None
    for right in (False, True):
        session = launch(registration, mastery=0.6)
        registration = session.registration
        finish_all(page, right)
        leave(page)
        until(lambda: session.named("terminated"))
    session = launch(mode="Review")
    leave(page)
    until(lambda: session.named("terminated"))
    assert {name for name, (_, *proofs) in RULES.items() if LRS in proofs} - lrs.judged == set()
    assert {proof for _, *proofs in RULES.values() for proof in proofs} - {LRS} - set(globals()) == set()
