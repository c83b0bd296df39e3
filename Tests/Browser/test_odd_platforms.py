"""Platforms that do what no standard says: late, wordless, forgetful, or busy when a unit starts or is closed."""

import zipfile

import pytest

from record import readable
from test_tracking import CRASH, FORMATS, RAW, STATUS, accident, check, finish_all, hide
from waiting import until, until_text

NOTICE = "[data-progress] [role=status]"


@pytest.fixture(params=FORMATS)
def format(request):
    return request.param


def launch(lms, url, script=""):
    """A launch on a platform whose object a script has changed first; in it `wrap(kind, (call, values) => …)` stands around a call."""
    lms.open()
    lms.page.evaluate("platform.launch('about:blank')")
    lms.page.evaluate("""() => { window.wrap = (kind, around) => { const api = window.API || window.API_1484_11;
        const name = Object.keys(api).find(one => one.replace('LMS', '') === kind); const own = api[name];
        api[name] = (...values) => around(() => own(...values), values); }; }""")
    lms.page.evaluate(f"() => {{ {script} }}")
    return lms.start(url)


def answer_while_failing(lms, frame):
    """An answer on a platform that fails as long as `window.fails`: it is told."""
    until(lambda: lms.calls("Commit"))
    lms.page.evaluate("window.fails = true")
    accident(frame)
    until_text(frame, NOTICE, "did not confirm")
    lms.page.evaluate("window.fails = false")


# SCORM

@pytest.mark.parametrize("wait", (700, 2000))
def test_an_object_that_comes_after_the_unit_is_found(platform, package, format, wait):
    lms = platform(format)
    frame = launch(lms, package(format), f"""
        const name = window.API ? 'API' : 'API_1484_11', own = window[name];
        delete window[name]; setTimeout(() => {{ window[name] = own; }}, {wait});""")
    assert frame.inner_text(".progress-state") == "Saved in your learning platform"
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))


def test_a_platform_that_answers_nothing_but_has_no_error_has_agreed(platform, package, format):
    lms = platform(format)
    frame = launch(lms, package(format), "for (const kind of ['Initialize', 'SetValue', 'Commit', 'Finish', 'Terminate']) "
                   "try { wrap(kind, call => { call(); }); } catch (error) { /* of the other version */ }")
    assert frame.inner_text(".progress-state") == "Saved in your learning platform"
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))
    assert frame.inner_text(NOTICE) == ""
    frame.locator(".exit").first.click()
    until_text(frame, NOTICE, "Your work is saved")


@pytest.mark.parametrize("word", ("true ", "True", "TRUE\\n"))
def test_yes_may_be_written_in_other_ways(platform, package, format, word):
    lms = platform(format)
    frame = launch(lms, package(format), f"""for (const kind of ['Initialize', 'SetValue', 'Commit'])
        wrap(kind, call => call() === 'true' ? '{word}' : 'false');""")
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))
    assert frame.inner_text(NOTICE) == ""


@pytest.mark.parametrize("nothing", ("null", "undefined", "'null'", "'undefined'", "' '"))
def test_what_was_never_stored_may_have_many_names(platform, package, format, nothing):
    frame = launch(platform(format), package(format), f"wrap('GetValue', call => {{ const value = call(); return value === '' ? {nothing} : value; }});")
    assert frame.inner_text(NOTICE) == "", "nothing is damaged"
    accident(frame)
    assert frame.inner_text("#accident .result") == "Right. 2 of 2 points."


def test_blanks_around_a_record_are_none_of_it(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    accident(frame)
    lms.close()
    frame = launch(lms, package(format), "wrap('GetValue', (call, [key]) => key === 'cmi.suspend_data' ? ' ' + call() + '\\n' : call());")
    assert frame.is_checked("#accident-2") and frame.inner_text(NOTICE) == ""


def test_of_a_record_cut_off_the_beginning_is_read(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    accident(frame)
    frame.check("#free-1")
    check(frame, "free")
    lms.close()
    frame = launch(lms, package(format), "wrap('GetValue', (call, [key]) => key === 'cmi.suspend_data' ? call().slice(0, -2) : call());")
    assert frame.is_checked("#accident-2") and frame.inner_text(NOTICE) != ""


@pytest.mark.parametrize("mode", ("Review", "BROWSE", " review "))
def test_the_mode_may_be_written_in_other_ways(platform, package, format, mode):
    lms = platform(format)
    frame = launch(lms, package(format), f"wrap('GetValue', (call, [key]) => /mode$/.test(key) ? '{mode}' : call());")
    accident(frame)
    lms.close()
    assert lms.writes() == []


def test_a_value_refused_in_the_middle_is_told_and_written_later(platform, package, format):
    lms = platform(format)
    frame = launch(lms, package(format), "wrap('SetValue', call => window.fails ? 'false' : call());")
    answer_while_failing(lms, frame)
    hide(frame)
    assert "accident=1" in readable(lms.data["cmi.suspend_data"])
    assert frame.inner_text(NOTICE) == ""


def test_what_was_not_taken_before_the_end_comes_with_the_next_launch(platform, package, format):
    lms = platform(format)
    frame = launch(lms, package(format), "window.refuses = false; for (const kind of ['SetValue', 'Commit']) wrap(kind, call => window.refuses ? 'false' : call());")
    until(lambda: lms.calls("Commit"))
    lms.page.evaluate("window.refuses = true")
    finish_all(lms, frame)
    until_text(frame, NOTICE, "did not confirm")
    lms.close()
    assert lms.data[STATUS[format]] == "incomplete"
    frame = lms.launch(package(format))
    assert frame.is_checked("#accident-2") and "7 of 7" in frame.inner_text(".progress-text")
    until(lambda: lms.data[STATUS[format]] in ("completed", "passed") and lms.data[RAW[format]] == "100")
    lms.close()
    assert frame.page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('waymark:')).every(key => !localStorage[key].startsWith('!'))")


def test_what_the_platform_lost_on_purpose_stays_lost(platform, package, format):
    """A teacher deletes an attempt: what this device remembers beside the platform does not bring its results back."""
    lms = platform(format)
    frame = lms.launch(package(format))
    finish_all(lms, frame)
    lms.close()
    lms.page.evaluate("localStorage.removeItem('platform:unit')")
    frame = lms.launch(package(format))
    assert "0 of 7" in frame.inner_text(".progress-text")


# cmi5

@pytest.fixture
def begin(lrs, page, package):
    """Launches the fixture unit. @returns its session"""
    def open(registration=None, **more):
        session, address = lrs.launch(package("cmi5"), registration, **more)
        page.goto(address)
        page.wait_for_selector("[data-progress]:not([hidden])", timeout=12000)
        return session

    yield open
    # A browser logs what a platform refuses.
    page.troubles[:] = [trouble for trouble in page.troubles if "Failed to load resource" not in trouble]


def document(lrs, session):
    return readable(lrs.documents.get((session.registration, "waymark"), {}).get("record"))


def busy(lrs, path, method, status, times):
    """Answers some requests with a status, so many times."""
    left = [times]

    def refuse(asked, at, query):
        if asked == method and path in at + str(query) and left[0]:
            left[0] -= 1
            return status
        return None

    lrs.refuse = refuse


@pytest.mark.parametrize("status", (429, 500, 503))
@pytest.mark.parametrize("path", ("LMS.LaunchData", "waymark"))
def test_a_busy_start_is_waited_for(lrs, begin, page, status, path):
    busy(lrs, path, "GET", status, 2)
    session = begin()
    assert page.inner_text(".progress-state") == "Saved in your learning platform"
    assert session.verbs() == ["initialized"]


def test_a_slow_platform_is_waited_for_in_plain_sight(lrs, page, server, built, tmp_path):
    """Until it has answered, the page says so, no button is dead, and what is chosen meanwhile stays chosen."""
    with zipfile.ZipFile(built.parent / "packages/all.en.cmi5.zip") as package:
        package.extractall(tmp_path)
    lrs.wait = 1
    session, address = lrs.launch(server.serve(tmp_path) + "/index.html")
    page.goto(address)
    waiting, buttons = page.locator(".waiting"), page.locator("main .check")
    waiting.evaluate("text => Promise.all(text.getAnimations().map(animation => animation.finished))")
    assert waiting.is_visible() and waiting.inner_text() == "Looking for your answers on the learning platform …"
    assert buttons.count() and not any(button.is_visible() for button in buttons.all())
    page.locator("#one").get_by_label("Call for help").check()
    page.wait_for_selector("[data-progress]:not([hidden])", timeout=12000)
    assert not waiting.is_visible()
    lrs.wait = 0
    page.click("#one .check")
    until(lambda: session.named("answered"))
    assert session.named("answered")[0]["result"]["success"]
    page.troubles[:] = [trouble for trouble in page.troubles if "404" not in trouble]


def test_the_last_answer_before_leaving_reaches_a_slow_platform(lrs, begin, page):
    """What is under way when the page goes is said whole and in order, the end last."""
    session = begin()
    lrs.wait = 1.5
    accident(page)
    page.wait_for_timeout(400)
    page.check("#free-1")
    check(page, "free")
    page.goto("about:blank")
    until(lambda: session.named("terminated") and "free=" in document(lrs, session), 15)
    assert session.verbs() == ["initialized", "answered", "answered", "terminated"]
    assert "accident=1" in document(lrs, session)


def test_a_record_that_cannot_be_read_is_not_written_over(lrs, begin, page):
    session = begin()
    accident(page)
    until(lambda: "accident=1" in document(lrs, session))
    page.goto("about:blank")
    until(lambda: session.named("terminated"))
    busy(lrs, "waymark", "GET", 503, 100)
    again = begin(session.registration)
    assert page.inner_text(".progress-state").startswith("No learning platform found.")
    page.check("#free-1")
    check(page, "free")
    page.wait_for_timeout(600)
    assert "accident=1" in document(lrs, session) and again.statements == []
    # Loaded anew, the same launch begins as it should.
    lrs.refuse = lambda *_: None
    page.reload()
    until(lambda: again.verbs() == ["initialized"])
    assert page.is_checked("#accident-2")


@pytest.mark.parametrize("status", (409, 412))
def test_a_document_that_is_guarded_is_replaced_by_its_tag(lrs, begin, page, status):
    lrs.guards = status
    session = begin()
    accident(page)
    until(lambda: "accident=1" in document(lrs, session))
    page.check("#free-1")
    check(page, "free")
    until(lambda: "free=1" in document(lrs, session))
    assert page.inner_text(NOTICE) == ""


@pytest.mark.parametrize("status", (401, 429, 503))
def test_what_was_refused_until_the_end_comes_with_the_next_launch(lrs, begin, page, status):
    page.add_init_script(CRASH)
    session = begin()
    busy(lrs, "", "POST", status, 1000)
    accident(page)
    until_text(page, NOTICE, "did not confirm")
    page.evaluate("window.crashed = true")
    page.goto("about:blank")
    lrs.refuse = lambda *_: None
    again = begin(session.registration)
    assert page.is_checked("#accident-2") and "1 of 7" in page.inner_text(".progress-text")
    until(lambda: "accident=1" in document(lrs, again))


@pytest.mark.parametrize("status", (412, 429, 503))
def test_a_busy_store_of_statements_gets_them_once(lrs, begin, page, status):
    session = begin()
    busy(lrs, "statements", "POST", status, 1)
    accident(page)
    page.wait_for_timeout(500)
    hide(page)
    until(lambda: len(session.named("answered")) == 1)
    page.goto("about:blank")
    until(lambda: session.verbs() == ["initialized", "answered", "terminated"])


def test_an_empty_answer_is_no_document(lrs, begin, page):
    lrs.empty = True
    session = begin()
    assert page.inner_text(".progress-state") == "Saved in your learning platform" and session.verbs() == ["initialized"]


@pytest.mark.parametrize("mode", ("Browse", "Review"))
def test_a_resumed_attempt_may_be_looked_at(lrs, begin, page, mode):
    session = begin()
    accident(page)
    until(lambda: "accident=1" in document(lrs, session))
    page.goto("about:blank")
    until(lambda: session.named("terminated"))
    again = begin(session.registration, mode=mode)
    assert page.is_checked("#accident-2")
    page.locator(".exit").first.click()
    until_text(page, NOTICE, "You can close this window now")
    assert again.verbs() == ["initialized", "terminated"] and "accident=1" in document(lrs, session)
