"""The runtime in a learning platform, on the fixture package: every rule of tracking has a test with its name."""

import re

import pytest

from learner import Learner
from record import readable
from waiting import until, until_text

FORMATS = ["scorm12", "scorm2004"]
STATUS = {"scorm12": "cmi.core.lesson_status", "scorm2004": "cmi.completion_status"}
RAW = {"scorm12": "cmi.core.score.raw", "scorm2004": "cmi.score.raw"}
EXIT = {"scorm12": "cmi.core.exit", "scorm2004": "cmi.exit"}
# Heard before the unit's own listeners: once `crashed` is set, the page goes away without a word.
CRASH = """for (const [place, name] of [[window, 'pagehide'], [document, 'visibilitychange']])
    place.addEventListener(name, event => { if (window.crashed) event.stopImmediatePropagation(); }, true);"""
TIME = {"scorm12": "cmi.core.session_time", "scorm2004": "cmi.session_time"}


@pytest.fixture(params=FORMATS)
def format(request):
    return request.param


def check(frame, id):
    frame.click(f"#{id} .check")


def accident(frame, option=2):
    frame.check(f"#accident-{option}")
    check(frame, "accident")


def finish_all(platform, frame, right=True):
    """Answers everything with the keyboard."""
    learner = Learner(platform.page, frame)
    frame.evaluate("document.getElementById('main').focus()")
    for activity in learner.activities():
        learner.answer(activity, right or activity["kind"] == "reflect")


# Status and score

def test_incomplete_is_written_before_anything_else(platform, package, format):
    lms = platform(format)
    lms.launch(package(format))
    assert lms.writes()[0] == (STATUS[format], "incomplete")
    until(lambda: lms.calls("Commit"))
    assert lms.data[STATUS[format]] == "incomplete"
    assert lms.errors() == []


@pytest.mark.parametrize("profile", ["strict", "moodle"])
@pytest.mark.parametrize("completion", ["all", "read", "pass"])
def test_opening_and_closing_is_never_done(platform, package, format, profile, completion):
    lms = platform(format, profile)
    lms.launch(package(format, completion=completion))
    lms.close()
    assert lms.data[STATUS[format]] == "incomplete"
    assert lms.data.get(RAW[format], "") == ""
    assert lms.errors() == []


@pytest.mark.parametrize("profile", ["strict", "moodle"])
def test_everything_right_is_passed_with_full_score(platform, package, format, profile):
    lms = platform(format, profile)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.close()
    data = lms.data
    if format == "scorm12":
        assert data["cmi.core.lesson_status"] == "passed"
        assert [data[f"cmi.core.score.{name}"] for name in ("raw", "min", "max")] == ["100", "0", "100"]
    else:
        assert (data["cmi.completion_status"], data["cmi.success_status"]) == ("completed", "passed")
        assert [data[f"cmi.score.{name}"] for name in ("scaled", "raw", "min", "max")] == ["1", "100", "0", "100"]
        assert data["cmi.progress_measure"] == "1"
    assert lms.errors() == []


def test_everything_wrong_is_failed_with_its_score(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    finish_all(lms, frame, right=False)
    lms.close()
    if format == "scorm12":
        assert lms.data["cmi.core.lesson_status"] == "failed"
    else:
        assert (lms.data["cmi.completion_status"], lms.data["cmi.success_status"]) == ("completed", "failed")
    assert float(lms.data[RAW[format]]) < 60
    assert lms.held()["exit"] == "suspend", "who has not passed may come back"
    assert lms.errors() == []


def test_a_unit_without_a_pass_mark_is_completed(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format, pass_mark=None))
    finish_all(lms, frame, right=False)
    lms.close()
    assert lms.data[STATUS[format]] == "completed"
    if format == "scorm2004":
        assert lms.data["cmi.success_status"] == "unknown"


def test_no_score_before_the_learner_has_finished(platform, package, format):
    lms = platform(format, "moodle", mastery=60)
    frame = lms.launch(package(format))
    accident(frame)
    lms.close()
    assert lms.data.get(RAW[format], "") == ""
    assert lms.data[STATUS[format]] == "incomplete"


@pytest.mark.parametrize("profile", ["strict", "moodle"])
def test_a_revisit_never_lowers_a_result(platform, package, profile):
    for format in FORMATS:
        lms = platform(format, profile, key=format, mode="normal")
        frame = lms.launch(package(format))
        finish_all(lms, frame)
        lms.close()
        before = dict(lms.data)
        frame = lms.launch(package(format))
        accident(frame, 1)
        lms.close()
        if format == "scorm12":
            assert lms.data["cmi.core.lesson_status"] == before["cmi.core.lesson_status"] == "passed"
            assert lms.data["cmi.core.score.raw"] == "100"
        # In 2004 a normal exit ends the attempt: the next launch is a new one and the first stays on record.
        else:
            assert lms.held()["attempts"][0]["cmi.success_status"] == "passed"
        assert lms.errors() == []


def test_a_lost_state_lowers_nothing(platform, package, format):
    """The platform kept its status and score but lost the suspend data."""
    lms = platform(format)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.close()
    lms.page.evaluate("""([key, exit]) => { const held = platform.held(); held.ended = false; held.exit = 'suspend';
        held.data['cmi.suspend_data'] = 'lost'; localStorage.setItem('platform:unit', JSON.stringify(held)); }""", [format, ""])
    lms.forget_device()
    frame = lms.launch(package(format))
    assert "could not be read" in frame.inner_text("[data-progress]")
    finish_all(lms, frame, right=False)
    lms.close()
    if format == "scorm12":
        assert lms.data["cmi.core.lesson_status"] == "passed"
    else:
        assert (lms.data["cmi.completion_status"], lms.data["cmi.success_status"]) == ("completed", "passed")
        assert lms.data["cmi.score.scaled"] == "1"
    assert lms.data[RAW[format]] == "100"


def test_starting_again_on_purpose_may_lower_it(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.wait(STATUS[format], "passed" if format == "scorm12" else "completed")
    frame.click("button.reset")
    assert "your result" in frame.inner_text(".reset-confirm")
    frame.click(".reset-confirm .reset")
    lms.wait(STATUS[format], "incomplete")
    lms.close()
    frame = lms.launch(package(format))
    assert "0 of 7" in frame.inner_text("[data-progress]")
    finish_all(lms, frame, right=False)
    lms.close()
    assert float(lms.data[RAW[format]]) < 60
    assert lms.data["cmi.core.lesson_status" if format == "scorm12" else "cmi.success_status"] == "failed"
    assert lms.errors() == []


# Resume

@pytest.mark.parametrize("profile", ["strict", "moodle"])
def test_the_platform_alone_restores_everything_but_free_text(platform, package, format, profile):
    lms = platform(format, profile)
    frame = lms.launch(package(format))
    accident(frame)
    frame.check("#pack-list-1")
    check(frame, "pack-list")
    frame.fill("#number-1", "más; = Ω")
    check(frame, "number")
    frame.click('#call li[data-item="3"] .move-up')
    check(frame, "call")
    frame.fill("#diary-1", "one two three four five")
    lms.close()
    lms.forget_device()
    frame = lms.launch(package(format))
    assert frame.is_checked("#accident-2") and frame.is_checked("#pack-list-1")
    assert frame.input_value("#number-1") == "más; = Ω"
    assert frame.locator("#call li").evaluate_all("all => all.map(li => li.dataset.item).join('')") == "2134"
    assert "5 of 7 activities done" in frame.inner_text("[data-progress]")
    assert "Score: 5 of 15 points" in frame.inner_text("[data-progress]")
    assert frame.input_value("#diary-1") == ("" if format == "scorm12" else "one two three four five")
    assert lms.errors() == []


def test_free_text_stays_on_the_device_in_scorm12(platform, package):
    lms = platform("scorm12")
    frame = lms.launch(package("scorm12"))
    frame.fill("#diary-1", "a secret of five words")
    assert "Kept only on this device." in frame.inner_text("#diary-hint")
    lms.close()
    assert "secret" not in str(lms.log()) and "diary=1" in readable(lms.data["cmi.suspend_data"])
    frame = lms.launch(package("scorm12"))
    assert frame.input_value("#diary-1") == "a secret of five words"
    lms.close()
    frame = lms.launch(package("scorm12"), learner="s2", key="other")
    assert frame.input_value("#diary-1") == "", "another learner on the same device sees nothing"


def test_the_hint_says_that_the_platform_keeps_the_text(platform, package):
    frame = platform("scorm2004").launch(package("scorm2004"))
    assert frame.inner_text("#diary-hint") == "At least 5 words. Kept in your learning platform."


def test_the_longest_answers_fit_what_scorm12_takes(platform, package):
    lms = platform("scorm12")
    frame = lms.launch(package("scorm12"))
    frame.fill("#number-1", "Ω" * 900)
    check(frame, "number")
    accident(frame)
    lms.close()
    assert len(lms.data["cmi.suspend_data"]) <= 4096 and "accident=1.1/1.2;" in readable(lms.data["cmi.suspend_data"])
    assert lms.errors() == []
    frame = lms.launch(package("scorm12"))
    assert frame.input_value("#number-1").startswith("Ω" * 190), "as much as the schema says"


# Life of a session

def test_begins_once_and_ends_once(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    accident(frame)
    lms.close()
    names = [entry["call"].replace("LMS", "") for entry in lms.log()]
    assert names[0] == "Initialize" and names.count("Initialize") == 1
    ends = names.count("Finish") + names.count("Terminate")
    assert ends == 1 and names[-1] in ("Finish", "Terminate"), "and nothing after it"
    assert "1.1/1.2" in readable(lms.data["cmi.suspend_data"])
    assert lms.errors() == []


def test_the_next_launch_in_the_same_platform_page_begins_again(platform, package, format):
    lms = platform(format)
    lms.launch(package(format))
    for _ in range(2):
        lms.close()
        frame = lms.start(package(format))
        assert "Saved in your learning platform" in frame.inner_text(".progress-state")
    assert lms.errors() == []


def test_exit_ends_while_the_page_is_alive(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    accident(frame)
    assert frame.locator("[data-exit] .exit:visible").count() == 2
    frame.click("main [data-exit] .exit")
    assert [entry["call"] for entry in lms.log()][-1] in ("LMSFinish", "Terminate")
    assert frame.evaluate("document.activeElement.textContent") == "Your work is saved. You can close this window now."
    assert lms.held()["exit"] == "suspend"
    if format == "scorm2004":
        assert lms.held()["navigation"] == "suspendAll"
    calls = len(lms.log())
    check(frame, "accident")
    assert "close this window" in frame.inner_text("#accident .result")
    lms.close()
    assert len(lms.log()) == calls, "silent after the end"
    assert lms.errors() == []


def test_exit_when_done_ends_the_attempt(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    frame.locator(".exit").first.click()
    assert lms.held()["exit"] == ("" if format == "scorm12" else "normal")
    if format == "scorm2004":
        assert lms.held()["navigation"] == "exitAll"
    assert lms.errors() == []


def test_2004_is_set_to_suspend_at_once(platform, package, format):
    lms = platform(format)
    lms.launch(package(format))
    assert (EXIT[format], "suspend") in lms.writes()


def hide(frame, hidden=True):
    frame.evaluate("""hidden => { Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
        Object.defineProperty(document, 'visibilityState', {value: hidden ? 'hidden' : 'visible', configurable: true});
        document.dispatchEvent(new Event('visibilitychange')); }""", hidden)


def test_hiding_the_page_writes_the_time_and_commits(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    until(lambda: lms.calls("Commit"))
    frame.wait_for_timeout(50)
    frame.fill("#number-1", "draft")
    before = len(lms.log())
    hide(frame)
    after = [entry for entry in lms.log()[before:] if not entry["call"].endswith("GetValue")]
    assert after[-1]["call"] in ("LMSCommit", "Commit") and after[-2]["values"][0] == TIME[format]
    assert "number=0..draft" in readable(lms.data["cmi.suspend_data"])
    assert lms.held()["data"].get(STATUS[format]) == "incomplete" and not lms.held().get("exit"), "not ended"
    hide(frame, False)
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data["cmi.suspend_data"]))
    assert lms.errors() == []


def test_time_counts_while_the_page_is_in_view(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    frame.evaluate("() => { const now = Date.now; window.ahead = 0; Date.now = () => now() + window.ahead * 1000; }")
    frame.evaluate("window.ahead = 3725")
    hide(frame)
    frame.evaluate("window.ahead = 9999")
    hide(frame, False)
    frame.evaluate("window.ahead = 10009")
    lms.close()
    written = [value for key, value in lms.writes() if key == TIME[format]]
    pattern = r"0001:02:1[5-9]\.\d\d" if format == "scorm12" else r"PT1H2M1[5-9](\.\d{1,2})?S"
    assert re.fullmatch(pattern, written[-1]), written
    assert lms.errors() == []


def test_a_page_that_may_come_back_is_not_ended(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    frame.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    assert not [entry for entry in lms.log() if entry["call"] in ("LMSFinish", "Terminate")]
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data["cmi.suspend_data"]))


def test_no_unload_handler_is_used(page, package, platform, format):
    page.add_init_script("""(() => { const add = window.addEventListener; window.heard = [];
        window.addEventListener = function (name) { window.heard.push(name); return add.apply(this, arguments); }; })()""")
    frame = platform(format).launch(package(format))
    heard = frame.evaluate("window.heard")
    assert "pagehide" in heard and not {"unload", "beforeunload"} & set(heard)
    assert frame.evaluate("window.onunload === null && window.onbeforeunload === null")


def test_commits_are_few_and_only_for_what_changed(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    until(lambda: lms.calls("Commit"))
    # The field brings other sections into view, which are seen a second later and sent another second later.
    frame.focus("#number-1")
    frame.wait_for_timeout(2600)
    before = len(lms.calls("Commit"))
    frame.locator("#number-1").press_sequentially("many keys are pressed here", delay=2)
    frame.wait_for_timeout(600)
    assert len(lms.calls("Commit")) == before, "no commit for a key"
    # In one go: on a busy machine two clicks of the mouse may lie further apart than a save waits.
    frame.evaluate("""for (const id of ['accident', 'free']) {
        document.getElementById(id + '-2').click(); document.querySelector('#' + id + ' .check').click(); }""")
    until(lambda: "free=1" in readable(lms.data["cmi.suspend_data"]))
    assert len(lms.calls("Commit")) == before + 1, "two checks in a row share a commit"
    count = len(lms.log())
    frame.wait_for_timeout(1500)
    assert len(lms.log()) == count, "silence while nothing happens"


def test_a_newly_seen_section_is_committed(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    frame.evaluate("document.querySelector('#section-2 > :last-child').scrollIntoView()")
    until(lambda: lms.data and readable(lms.data.get("cmi.suspend_data")).startswith("0;2;"))


def test_a_refused_commit_is_told_and_tried_again(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    until(lambda: lms.calls("Commit"))
    lms.page.evaluate("platform.failNext(1)")
    accident(frame)
    until_text(frame, "[data-progress] [role=status]", "did not confirm")
    assert frame.locator("[data-exit] .notice").count() == 2
    check(frame, "accident")
    hide(frame)
    assert "accident=1" in readable(lms.data["cmi.suspend_data"])
    assert frame.inner_text("[data-progress] [role=status]") == ""


def test_a_commit_that_answers_nothing_is_no_trouble(platform, package, format):
    lms = platform(format, nullCommit=True)
    frame = lms.launch(package(format))
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))
    assert frame.inner_text("[data-progress] [role=status]") == ""


def test_losing_the_connection_is_told(context, platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    context.set_offline(True)
    until_text(frame, "[data-progress] [role=status]", "No connection")
    context.set_offline(False)
    until_text(frame, "[data-progress] [role=status]", "The connection is back")


# Modes, missing elements, missing platforms

@pytest.mark.parametrize("mode", ["review", "browse"])
def test_looking_only_writes_nothing(platform, package, format, mode):
    lms = platform(format, mode=mode)
    frame = lms.launch(package(format))
    assert "not recorded" in frame.inner_text(".progress-state")
    assert not frame.locator("button.reset").is_visible()
    accident(frame)
    assert frame.inner_text("#accident .result") == "Right. 2 of 2 points."
    hide(frame)
    frame.locator(".exit").first.click()
    assert frame.evaluate("document.activeElement.textContent") == "You can close this window now."
    assert lms.writes() == [] and lms.calls("Commit") == []
    assert [entry["call"] for entry in lms.log()][-1] in ("LMSFinish", "Terminate")
    assert lms.page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('waymark:'))") == []


def test_moodle_opens_a_finished_attempt_in_review(platform, package):
    lms = platform("scorm12", "moodle")
    frame = lms.launch(package("scorm12"))
    finish_all(lms, frame)
    lms.close()
    frame = lms.launch(package("scorm12"))
    assert "not recorded" in frame.inner_text(".progress-state") and frame.is_checked("#accident-2")
    lms.close()
    assert lms.data["cmi.core.lesson_status"] == "passed" and lms.data["cmi.core.score.raw"] == "100"


def test_optional_elements_may_be_missing(platform, package, format):
    lms = platform(format, lacks="optional")
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.close()
    assert lms.data[STATUS[format]] in ("passed", "completed") and lms.data[RAW[format]] == "100"
    assert {entry["error"] for entry in lms.errors()} == {401}
    assert len(lms.errors()) < 20, "a refusal is not repeated"
    assert "did not confirm" not in frame.page.content()


def test_without_a_platform_the_device_keeps_it_and_says_so(page, package, format):
    page.goto(package(format))
    assert page.inner_text(".progress-state") == "No learning platform found. Your answers are saved only on this device."
    assert page.locator(".exit").count() == 0
    accident(page)
    until(lambda: "accident=1" in readable(page.evaluate("localStorage.getItem('waymark:emergency')")))
    page.reload()
    assert page.is_checked("#accident-2")


def test_the_profile_none_has_no_platform(platform, package, format):
    frame = platform(format, "none").launch(package(format))
    assert frame.inner_text(".progress-state").startswith("No learning platform found.")


def test_a_platform_that_refuses_the_start_is_no_platform(platform, package, format):
    lms = platform(format)
    lms.launch(package(format))
    lms.page.evaluate("document.getElementById('sco').contentWindow.stop()")
    lms.page.evaluate("""() => { const w = document.getElementById('sco').contentWindow;
        w.addEventListener('pagehide', e => e.stopImmediatePropagation(), true); }""")
    frame = lms.page.frames[1]
    frame.evaluate("""() => { const api = parent.API || parent.API_1484_11;
        for (const name of ['LMSInitialize', 'Initialize']) if (api[name]) api[name] = () => 'false'; }""")
    lms.close()
    frame = lms.start(package(format))
    assert frame.inner_text(".progress-state").startswith("No learning platform found.")


def test_a_frame_of_another_origin_between_is_no_error(page, server, package, format):
    page.goto(server.address + "/simulator/platform.html")
    page.evaluate("url => { document.getElementById('sco').src = url; }", package(format).replace("127.0.0.1", "localhost"))
    frame = page.wait_for_selector("#sco").content_frame()
    frame.wait_for_url("http://localhost:*/**")
    frame.wait_for_selector("[data-progress]:not([hidden])")
    # A browser may refuse storage to a frame of another site.
    assert frame.inner_text(".progress-state").startswith(("No learning platform found.", "Not saved"))
    accident(frame)
    assert frame.inner_text("#accident .result") == "Right. 2 of 2 points."


@pytest.mark.parametrize("depth", [1, 12])
def test_the_platform_is_found_above_many_frames(page, server, platform, package, format, depth):
    lms = platform(format)
    lms.open()
    page.evaluate("platform.launch('about:blank')")
    page.evaluate("""([url, depth]) => { let doc = document.getElementById('sco').contentDocument;
        for (let n = 1; n < depth; n += 1) { const f = doc.createElement('iframe'); doc.body.appendChild(f); doc = f.contentDocument; }
        const last = doc.createElement('iframe'); last.src = url; doc.body.appendChild(last); }""", [package(format), depth])
    until(lambda: lms.writes())
    assert lms.errors() == []


def test_the_platform_is_found_in_the_opener(page, context, platform, package, format):
    lms = platform(format)
    lms.open()
    page.evaluate("platform.launch('about:blank')")
    with context.expect_page() as opened:
        page.evaluate("url => { window.open(url, 'sco', 'width=600,height=500'); }", package(format))
    popup = opened.value
    popup.wait_for_selector("[data-progress]:not([hidden])")
    accident(popup)
    popup.close(run_before_unload=True)
    until(lambda: [entry for entry in lms.log() if entry["call"] in ("LMSFinish", "Terminate")])
    assert "accident=1" in readable(lms.data["cmi.suspend_data"])
    assert lms.errors() == []


def test_a_platform_that_throws_blocks_nothing(page, server, package, format):
    page.goto(server.address + "/simulator/platform.html")
    page.evaluate("""url => { const bad = () => { throw new Error('down'); };
        window.API = {LMSInitialize: () => true, LMSGetValue: bad, LMSSetValue: bad, LMSCommit: bad, LMSFinish: bad};
        window.API_1484_11 = {Initialize: () => true, GetValue: bad, SetValue: bad, Commit: bad, Terminate: bad};
        document.getElementById('sco').src = url; }""", package(format))
    frame = page.wait_for_selector("#sco").content_frame()
    frame.wait_for_selector("[data-progress]:not([hidden])")
    accident(frame)
    assert frame.inner_text("#accident .result") == "Right. 2 of 2 points."
    until_text(frame, "[data-progress] [role=status]", "did not confirm")


def test_numbers_instead_of_strings_are_understood(platform, package, format):
    lms = platform(format, "moodle")
    frame = lms.launch(package(format))
    accident(frame)
    until(lambda: "cmi.interactions.0.id" in lms.data)
    frame.check("#free-1")
    check(frame, "free")
    until(lambda: "cmi.interactions.1.id" in lms.data)
    assert lms.errors() == []


# Values

EXPECTED = {
    "scorm12": {
        "accident": ("choice", "2", "2", "correct"), "pack_list": ("choice", "1,3", "1,3", "correct"),
        "free": ("true-false", "t", "t", "correct"), "number": ("fill-in", "112, don’t, stay", "one one two, don’t, stay", "correct"),
        "words": ("matching", "1.1,2.2,3.3", "1.1,2.2,3.3", "correct"), "call": ("sequencing", "1,2,3,4", "1,2,3,4", "correct")},
    "scorm2004": {
        "accident": ("choice", "o2", "o2", "correct"), "pack_list": ("choice", "o1[,]o3", "o1[,]o3", "correct"),
        "free": ("true-false", "true", "true", "correct"),
        "number": ("fill-in", "{lang=en}112[,]{lang=en}don’t[,]{lang=en}stay",
                   "{lang=en}one one two[,]{lang=en}don’t[,]{lang=en}stay", "correct"),
        "words": ("matching", "s1[.]t1[,]s2[.]t2[,]s3[.]t3", "s1[.]t1[,]s2[.]t2[,]s3[.]t3", "correct"),
        "call": ("sequencing", "i1[,]i2[,]i3[,]i4", "i1[,]i2[,]i3[,]i4", "correct")},
}


def interactions(data):
    """{id: [field values]} in order."""
    found = {}
    for n in range(len([key for key in data if re.fullmatch(r"cmi\.interactions\.\d+\.id", key)])):
        fields = {key.split(".", 3)[3]: value for key, value in data.items() if key.startswith(f"cmi.interactions.{n}.")}
        found.setdefault(fields["id"], []).append(fields)
    return found


def test_interactions_have_the_accepted_forms(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.close()
    found = interactions(lms.data)
    assert set(found) == set(EXPECTED[format])
    answer = "student_response" if format == "scorm12" else "learner_response"
    for id, (kind, pattern, response, result) in EXPECTED[format].items():
        [fields] = found[id]
        assert (fields["type"], fields["correct_responses.0.pattern"], fields[answer], fields["result"]) == (kind, pattern, response, result)
        assert fields["latency"] and fields["time" if format == "scorm12" else "timestamp"]
        assert fields["objectives.0.id"] in ("LO1", "LO2")
    assert found["call"][0]["weighting"] == "4"
    assert lms.errors() == []


def test_wrong_and_partly_right_answers_have_their_results(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    frame.check("#free-2")
    check(frame, "free")
    frame.select_option("#words-3", "3")
    check(frame, "words")
    frame.fill("#number-1", "{x} [,] y")
    check(frame, "number")
    lms.close()
    found = interactions(lms.data)
    assert found["free"][0]["result"] == ("wrong" if format == "scorm12" else "incorrect")
    assert found["words"][0]["result"] == "0.33"
    assert found["words"][0]["student_response" if format == "scorm12" else "learner_response"] == ("3.3" if format == "scorm12" else "s3[.]t3")
    assert lms.errors() == []


def test_attempts_are_appended_in_12_and_updated_in_2004(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    accident(frame, 1)
    lms.close()
    frame = lms.launch(package(format))
    accident(frame, 2)
    lms.close()
    results = [fields["result"] for fields in interactions(lms.data)["accident"]]
    assert results == (["wrong", "correct"] if format == "scorm12" else ["correct"])
    assert lms.errors() == []


def test_outcomes_are_objectives_in_2004(platform, package):
    lms = platform("scorm2004")
    frame = lms.launch(package("scorm2004"))
    frame.check("#pack-list-1")
    check(frame, "pack-list")
    until(lambda: "cmi.objectives.1.id" in lms.data)
    assert lms.data["cmi.objectives.0.id"] == "primary", "what the platform had stays"
    assert (lms.data["cmi.objectives.1.id"], lms.data["cmi.objectives.1.completion_status"]) == ("LO2", "incomplete")
    lms.close()
    frame = lms.launch(package("scorm2004"))
    finish_all(lms, frame)
    lms.close()
    found = {lms.data[f"cmi.objectives.{n}.id"]: n for n in range(3)}
    assert set(found) == {"primary", "LO1", "LO2"}
    for outcome in ("LO1", "LO2"):
        start = f"cmi.objectives.{found[outcome]}."
        assert lms.data[start + "success_status"] == "passed" and lms.data[start + "completion_status"] == "completed"
        assert lms.data[start + "score.scaled"] == "1"
    assert lms.errors() == []


def test_ids_with_other_letters_are_made_safe(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    frame.check("#pack-list-1")
    check(frame, "pack-list")
    until(lambda: lms.data.get("cmi.interactions.0.id") == "pack_list")


def test_a_foreign_suspend_record_is_no_error(platform, package, format):
    lms = platform(format)
    lms.launch(package(format))
    lms.close()
    lms.page.evaluate("""() => { const held = platform.held(); held.data['cmi.suspend_data'] = '{"json":true}';
        localStorage.setItem('platform:unit', JSON.stringify(held)); }""")
    frame = lms.launch(package(format))
    assert "could not be read" in frame.inner_text("[data-progress] [role=status]")
    accident(frame)
    lms.close()
    assert readable(lms.data["cmi.suspend_data"]).startswith("0;;accident=1.1/1.2;")
