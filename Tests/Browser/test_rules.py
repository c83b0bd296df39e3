"""The numbered rules of real platforms (1 to 17), in every profile of the simulator in which they bite."""

import re

import pytest

import fixtures
from test_tracking import CRASH, EXIT, FORMATS, RAW, STATUS, TIME, accident, check, finish_all, hide, interactions
from record import readable
from waiting import until, until_text

PROFILES = ["strict", "moodle", "slow", "no-lesson-mode", "refuses-reinitialise", "both-apis", "popup", "frameset", "drops-query"]
DONE = {"scorm12": "passed", "scorm2004": "completed"}
TEXTS = {
    "el": "Πού είναι το νοσοκομείο; Κάλεσε το 112.", "pl": "Zażółć gęślą jaźń – łódź, żółw", "mt": "Għandi bżonn għajnuna, ċempel lil Ġorġ",
    "tr": "İstanbul’da ışık, şağ, çöğüş", "ar": "اتصل بالرقم ١١٢ الآن، من فضلك",
}


@pytest.fixture(params=FORMATS)
def format(request):
    return request.param


@pytest.fixture(params=PROFILES)
def lms(request, platform, format):
    return platform(format, request.param)


@pytest.fixture(params=["moodle", "slow", "no-lesson-mode"])
def judge(request, platform, format):
    """Platforms that have an opinion of their own on status and score."""
    return platform(format, request.param)


def trouble(lms):
    """Errors that the profile does not ask for."""
    expected = {401} if lms.profile == "no-lesson-mode" else set()
    return [entry for entry in lms.errors() if entry["error"] not in expected]


def calls(lms):
    return [entry["call"].replace("LMS", "") for entry in lms.log()]


def test_rule_1_incomplete_comes_first_and_closing_is_not_done(lms, package, format):
    lms.launch(package(format))
    assert lms.writes()[0] == (STATUS[format], "incomplete")
    lms.close()
    assert lms.data[STATUS[format]] == "incomplete" and lms.data.get(RAW[format], "") == ""
    assert trouble(lms) == []


def test_rule_2_no_raw_score_before_the_end(judge, package, format):
    lms = judge
    lms.options["mastery"] = 60
    frame = lms.launch(package(format))
    accident(frame)
    lms.close()
    assert [value for key, value in lms.writes() if key == RAW[format]] == []
    frame = lms.launch(package(format))
    assert frame.is_checked("#accident-2") and "not recorded" not in frame.inner_text(".progress-state")


def test_rule_3_status_and_every_score_arrive(judge, package, format):
    lms = judge
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.wait(STATUS[format], DONE[format])
    data = lms.data
    assert data[RAW[format]] == "100"
    if format == "scorm2004":
        assert data["cmi.success_status"] == "passed"
        assert [data[f"cmi.score.{name}"] for name in ("scaled", "raw", "min", "max")] == ["1", "100", "0", "100"]
    assert trouble(lms) == []


@pytest.mark.parametrize("profile", ["strict", "slow", "both-apis"])
def test_rule_4_a_revisit_never_lowers(platform, package, format, profile):
    lms = platform(format, profile)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.wait(STATUS[format], DONE[format])
    seen = [(lms.data[STATUS[format]], lms.data[RAW[format]])]
    frame.check("#accident-1")
    check(frame, "accident")
    until(lambda: "accident=2" in readable(lms.data["cmi.suspend_data"]))
    seen.append((lms.data[STATUS[format]], lms.data[RAW[format]]))
    assert seen == [(DONE[format], "100")] * 2


@pytest.mark.parametrize("lacks", [["cmi.interactions"], ["cmi.objectives"], ["cmi.core.score.min", "cmi.core.score.max"], ["cmi.progress_measure"]])
def test_rule_5_optional_elements_may_be_missing(platform, package, format, lacks):
    lms = platform(format, lacks=lacks)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.wait(STATUS[format], DONE[format])
    assert lms.data[RAW[format]] == "100" and {entry["error"] for entry in lms.errors()} <= {401}


def test_rule_6_begins_once_ends_once_and_is_silent_after(lms, package, format):
    frame = lms.launch(package(format))
    accident(frame)
    lms.close()
    names = calls(lms)
    assert names.count("Initialize") == 1 and names[0] == "Initialize"
    assert names.count("Finish") + names.count("Terminate") == 1 and names[-1] in ("Finish", "Terminate")
    assert "accident=1.1/1.2;" in readable(lms.data["cmi.suspend_data"])


def test_rule_6_a_session_left_open_is_told_and_not_written_to(page, platform, package, format):
    page.add_init_script(CRASH)
    lms = platform(format, "refuses-reinitialise")
    frame = lms.launch(package(format))
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))
    frame.evaluate("window.crashed = true")
    lms.close()
    before = len(lms.writes())
    frame = lms.start(package(format))
    assert frame.inner_text(".progress-state").startswith("No learning platform found.")
    accident(frame, 1)
    frame.wait_for_timeout(600)
    assert len(lms.writes()) == before, "nothing is written where it would be lost without a word"
    assert "accident=1.1/1.2;" in readable(lms.data["cmi.suspend_data"])


def test_rule_7_hiding_commits_and_leaving_ends(lms, package, format):
    frame = lms.launch(package(format))
    until(lambda: lms.calls("Commit"))
    frame.fill("#number-1", "draft")
    hide(frame)
    assert "number=0..draft" in readable(lms.data["cmi.suspend_data"]) and lms.data.get(TIME[format])
    assert not {"Finish", "Terminate"} & set(calls(lms))
    hide(frame, False)
    lms.close()
    assert calls(lms)[-1] in ("Finish", "Terminate")


def test_rule_7_the_platform_holds_the_last_answer_however_the_learner_leaves(lms, package, format):
    """Closing the tab or going elsewhere right after an answer, before any timer has run."""
    frame = lms.launch(package(format))
    accident(frame)
    frame.fill("#number-1", "last words")
    lms.close()
    assert "accident=1.1/1.2;" in readable(lms.data["cmi.suspend_data"]) and "number=0..last words" in readable(lms.data["cmi.suspend_data"])


def test_rule_7_exit_ends_while_the_page_is_alive(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    accident(frame)
    frame.locator(".exit").first.click()
    assert calls(lms)[-1] in ("Finish", "Terminate")
    if format == "scorm2004":
        assert ("adl.nav.request", "suspendAll") in lms.writes()
    assert "close this window" in frame.evaluate("document.activeElement.textContent")


def test_rule_8_a_commit_that_lies_or_says_nothing_loses_nothing(platform, package, format):
    lms = platform(format, "moodle", nullCommit=True)
    frame = lms.launch(package(format))
    lms.page.evaluate("platform.hide()")
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))
    frame.check("#free-1")
    check(frame, "free")
    lms.close()
    assert "free=1" in readable(lms.data["cmi.suspend_data"]), "all is sent again with the end"


def test_rule_8_the_network_lost_in_mid_commit_is_told_and_tried_again(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    until(lambda: lms.calls("Commit"))
    lms.page.evaluate("platform.failNext(2)")
    accident(frame)
    until_text(frame, "[data-progress] [role=status]", "did not confirm")
    assert "accident" not in readable(lms.data["cmi.suspend_data"])
    frame.page.context.set_offline(True)
    frame.page.context.set_offline(False)
    lms.page.evaluate("platform.failNext(0)")
    hide(frame)
    assert "accident=1.1/1.2;" in readable(lms.data["cmi.suspend_data"])


def test_rule_9_a_slow_platform_is_asked_seldom(platform, package, format):
    lms = platform(format, "slow")
    frame = lms.launch(package(format))
    until(lambda: lms.calls("Commit"))
    frame.focus("#number-1")
    frame.wait_for_timeout(2600)
    before = len(lms.calls("Commit"))
    frame.locator("#number-1").press_sequentially("forty keys are pressed in this one field", delay=1)
    frame.wait_for_timeout(500)
    assert len(lms.calls("Commit")) == before


def test_rule_10_exit_is_suspend_until_done(judge, package, format):
    lms = judge
    frame = lms.launch(package(format))
    assert [value for key, value in lms.writes() if key == EXIT[format]] == ["suspend"]
    finish_all(lms, frame)
    lms.wait(STATUS[format], DONE[format])
    assert [value for key, value in lms.writes() if key == EXIT[format]][-1] == ("" if format == "scorm12" else "normal")


def test_rule_11_the_version_the_package_was_made_for(platform, package, format):
    lms = platform(format, "both-apis")
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.wait(STATUS[format], DONE[format])
    assert not [entry for entry in lms.log() if entry["call"].startswith("other")]


@pytest.mark.parametrize("profile", ["popup", "frameset"])
def test_rule_11_opener_and_frameset(platform, package, format, profile):
    lms = platform(format, profile)
    frame = lms.launch(package(format))
    accident(frame)
    lms.close()
    frame = lms.launch(package(format))
    assert frame.is_checked("#accident-2")


def test_rule_12_a_query_may_be_lost(platform, package, format):
    lms = platform(format, "drops-query")
    frame = lms.launch(package(format) + "?lang=en&x=1")
    assert "?" not in frame.url
    finish_all(lms, frame)
    lms.wait(STATUS[format], DONE[format])


def test_rule_13_no_platform(platform, package, format):
    frame = platform(format, "none").launch(package(format))
    assert frame.inner_text(".progress-state") == "No learning platform found. Your answers are saved only on this device."
    accident(frame)
    assert frame.inner_text("#accident .result") == "Right. 2 of 2 points."


KINDS = {
    # type: (response, pattern), then what SCORM 1.2 and SCORM 2004 hold of them; None: nothing is written.
    "choice": ([1, 12], [1, 12, 35], "1,c", "1,c,z", "o1[,]o12", "o1[,]o12[,]o35"),
    "true-false": ([2], [1], "f", "t", "false", "true"),
    "fill-in": (["a", "b{,}"], ["a", "b"], "a, b{,}", "a, b", "{lang=en}a[,]{lang=en}b,", "{lang=en}a[,]{lang=en}b"),
    "long-fill-in": (["one\ntwo {x}"], [], None, None, "{lang=en}one two x", None),
    "matching": ([[1, 2], [11, 3]], [[1, 1]], "1.2,b.3", "1.1", "s1[.]t2[,]s11[.]t3", "s1[.]t1"),
    "sequencing": ([2, 1], [1, 2], "2,1", "1,2", "i2[,]i1", "i1[,]i2"),
    "numeric": ([-1.5], [1, 5], "-1.5", "3", "-1.5", "1[:]5"),
    "likert": ([3], [], "3", None, "o3", None),
    "performance": ([[1, "done well"]], [[1, "done"]], "1 done well", "1 done", "s1[.]done_well", "s1[.]done"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_rules_14_to_16_every_type_in_the_forms_all_platforms_take(platform, package, format, kind):
    lms = platform(format)
    frame = lms.launch(package(format))
    response, pattern, *forms = KINDS[kind]
    frame.evaluate("""([type, response, pattern]) => {
        const { attempt } = Waymark;
        Waymark.attempt = (...given) => Object.assign(attempt(...given),
          {id: 'a-b_c', type, response, pattern, prompt: '{x} Τι; „Was“? <b>&', outcome: 'LO-1'}); }""", [kind, response, pattern])
    accident(frame)
    lms.close()
    answered, wanted = forms[:2] if format == "scorm12" else forms[2:]
    found = interactions(lms.data)
    if answered is None:
        assert found == {}
        return
    [fields] = found["a_b.5fc"]
    assert fields["type"] == kind and fields["result"] == "correct" and fields["objectives.0.id"] == "LO_1"
    assert fields["student_response" if format == "scorm12" else "learner_response"] == answered
    if wanted is not None:
        assert fields["correct_responses.0.pattern"] == wanted
    assert trouble(lms) == []


@pytest.mark.parametrize("value,form", [(12, "12"), (0.1 + 0.2, "0.3"), (1e-9, "0"), (123456, None), (-99999, "-99999"), (2 / 3, "0.666667")])
def test_rule_16_numbers_without_exponent_and_with_five_digits(platform, package, format, value, form):
    lms = platform(format)
    frame = lms.launch(package(format))
    frame.evaluate("""value => { const { attempt } = Waymark;
        Waymark.attempt = (...given) => Object.assign(attempt(...given), {type: 'numeric', response: [value], pattern: [value, value]}); }""", value)
    accident(frame)
    lms.close()
    [fields] = interactions(lms.data)["accident"]
    assert fields.get("student_response" if format == "scorm12" else "learner_response") == form
    assert fields.get("correct_responses.0.pattern") == form
    assert trouble(lms) == []


@pytest.mark.parametrize("language", TEXTS)
def test_rules_14_to_16_texts_of_every_script(platform, server, tmp_path, format, language):
    text = TEXTS[language]
    parts = [fixtures.gap("q-1", 1, [[text]]), fixtures.choice("q_1", 2, [(text, True, text), ("x", False, "")]), fixtures.reflect("r", 3)]
    folder = fixtures.write_package(tmp_path, format, parts=parts, language=language)
    lms = platform(format)
    frame = lms.launch(server.serve(folder) + "/index.html")
    frame.fill("#q-1-1", text)
    check(frame, "q-1")
    frame.check("#q_1-1")
    check(frame, "q_1")
    lms.close()
    found = interactions(lms.data)
    assert set(found) == {"q_1", "q.5f1"}
    [fields] = found["q_1"]
    assert fields["result"] == "correct"
    answer = fields["student_response" if format == "scorm12" else "learner_response"]
    assert answer == (text if format == "scorm12" else "{lang=" + language + "}" + text)
    assert re.fullmatch(r"[\x20-\x7e]*", lms.data["cmi.suspend_data"])
    assert trouble(lms) == []
    lms.forget_device()
    frame = lms.launch(server.serve(folder) + "/index.html")
    assert frame.input_value("#q-1-1") == text


def test_rule_15_no_more_than_250_interactions(platform, package):
    lms = platform("scorm2004")
    lms.launch(package("scorm2004"))
    lms.close()
    lms.page.evaluate("""() => { const held = platform.held();
        for (let n = 0; n < 250; n += 1) Object.assign(held.data, {['cmi.interactions.' + n + '.id']: 'old' + n});
        localStorage.setItem('platform:unit', JSON.stringify(held)); }""")
    frame = lms.launch(package("scorm2004"))
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data["cmi.suspend_data"]))
    assert lms.errors() == []


def test_rule_17_objectives_that_are_there_stay(platform, package):
    lms = platform("scorm2004")
    frame = lms.launch(package("scorm2004"))
    finish_all(lms, frame)
    lms.wait("cmi.completion_status", "completed")
    assert lms.data["cmi.objectives.0.id"] == "primary"
    assert {lms.data["cmi.objectives.1.id"], lms.data["cmi.objectives.2.id"]} == {"LO1", "LO2"}
    assert lms.errors() == []
