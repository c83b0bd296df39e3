"""Launches as odd platforms make them: what the page says, and what the platform has stored in the end."""

import json
import urllib.parse

import pytest

from learner import Learner
from record import readable
from test_odd_platforms import NOTICE, answer_while_failing, begin, busy, document, launch
from test_tracking import FORMATS, RAW, STATUS, accident, finish_all
from waiting import until, until_text

TAKEN = "Saved in your learning platform"
ALONE = "No learning platform found."
END = {"scorm12": "Finish", "scorm2004": "Terminate"}


@pytest.fixture(params=FORMATS)
def format(request):
    return request.param


# SCORM

@pytest.mark.parametrize("no", ("false", "'false'", "0"))
@pytest.mark.parametrize("yes", ("true", "'true'", "1"))
def test_yes_and_no_may_be_of_any_type(platform, package, format, yes, no):
    lms = platform(format)
    frame = launch(lms, package(format), f"""for (const kind of ['Initialize', 'SetValue', 'Commit', 'Finish', 'Terminate'])
        try {{ wrap(kind, call => call() === 'true' ? {yes} : {no}); }} catch (error) {{ /* of the other version */ }}""")
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))
    assert (frame.inner_text(".progress-state"), frame.inner_text(NOTICE)) == (TAKEN, "")


def test_numbers_are_read_as_texts(platform, package, format):
    """A platform that hands out numbers for what looks like one."""
    lms = platform(format)
    frame = launch(lms, package(format), "wrap('GetValue', call => { const value = call(); return /^\\\\d+$/.test(value) ? Number(value) : value; });")
    finish_all(lms, frame)
    until(lambda: lms.data.get(STATUS[format]) in ("completed", "passed"))
    assert lms.data[RAW[format]] == "100" and frame.inner_text(NOTICE) == ""


def test_a_commit_that_throws_is_told_and_tried_again(platform, package, format):
    lms = platform(format)
    frame = launch(lms, package(format), "wrap('Commit', call => { if (window.fails) throw new Error('gone'); return call(); });")
    answer_while_failing(lms, frame)
    frame.locator(".exit").first.click()
    until_text(frame, NOTICE, "Your work is saved")
    assert "accident=1" in readable(lms.data["cmi.suspend_data"])


@pytest.mark.parametrize("entry", ("ab-initio", "resume", ""))
def test_the_entry_does_not_decide_about_what_is_kept(platform, package, format, entry):
    lms = platform(format)
    accident(lms.launch(package(format)))
    lms.close()
    frame = launch(lms, package(format), f"wrap('GetValue', (call, [key]) => /entry$/.test(key) ? '{entry}' : call());")
    assert frame.is_checked("#accident-2")


@pytest.mark.parametrize("name", ("", "Ångström, Æ \\u2019 <b>x</b>", "\\u202eabc", "'; alert(1)"))
def test_the_learners_name_and_the_credit_do_not_matter(platform, package, format, name):
    lms = platform(format)
    frame = launch(lms, package(format), f"""wrap('GetValue', (call, [key]) => /student_name|learner_name|student_id|learner_id/.test(key) ? "{name}"
        : /credit/.test(key) ? 'no-credit' : call());""")
    accident(frame)
    lms.close()
    assert "accident=1" in readable(lms.data["cmi.suspend_data"])
    assert lms.errors() == []


def test_lists_that_cannot_be_counted_block_nothing(platform, package, format):
    lms = platform(format)
    frame = launch(lms, package(format), """
        wrap('GetValue', (call, [key]) => /_count$/.test(key) ? '' : call());
        wrap('SetValue', (call, [key]) => /^cmi\\.(interactions|objectives)/.test(key) ? 'false' : call());""")
    finish_all(lms, frame)
    until(lambda: lms.data.get(STATUS[format]) in ("completed", "passed"))
    assert frame.inner_text(NOTICE) == ""


def test_a_navigation_request_may_be_refused(platform, package):
    lms = platform("scorm2004")
    frame = launch(lms, package("scorm2004"), "wrap('SetValue', (call, [key]) => key === 'adl.nav.request' ? 'false' : call());")
    accident(frame)
    frame.locator(".exit").first.click()
    until_text(frame, NOTICE, "Your work is saved")
    assert len(lms.calls("Terminate")) == 1


def test_a_page_that_is_hidden_for_good_twice_ends_once(platform, package, format):
    lms = platform(format)
    frame = lms.launch(package(format))
    accident(frame)
    frame.evaluate("() => { for (let i = 0; i < 2; i += 1) window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })); }")
    assert len(lms.calls(END[format])) == 1
    assert "accident=1" in readable(lms.data["cmi.suspend_data"])


@pytest.mark.parametrize("seconds, scorm12, scorm2004", [
    (59.996, "0000:01:00.00", "PT0H1M0S"), (90000.5, "0025:00:00.50", "PT25H0M0.5S"), (4e6, "0999:59:59.99", "PT999H59M59.99S")])
def test_a_long_session_has_a_time_that_platforms_take(platform, package, format, seconds, scorm12, scorm2004):
    lms = platform(format)
    frame = lms.launch(package(format))
    written = frame.evaluate("seconds => { const [h, m, s, c] = Waymark.forms.parts(seconds); return [h, m, s, c]; }", seconds)
    assert written[1] < 60 and written[2] < 60
    frame.evaluate("seconds => { Waymark.link.clock.seconds = () => seconds; }", seconds)
    accident(frame)
    lms.close()
    key = {"scorm12": "cmi.core.session_time", "scorm2004": "cmi.session_time"}[format]
    assert [value for name, value in lms.writes() if name == key][-1] == {"scorm12": scorm12, "scorm2004": scorm2004}[format]
    assert lms.errors() == []


@pytest.mark.parametrize("own", ("failed", "unknown"))
def test_a_platform_that_judges_by_itself_is_told_all_the_same(platform, package, own):
    """The platform says its own word where it is asked for ours."""
    lms = platform("scorm2004")
    frame = launch(lms, package("scorm2004"), f"""wrap('GetValue', (call, [key]) => key === 'cmi.success_status' ? '{own}'
        : key === 'cmi.scaled_passing_score' ? '0.5' : call());""")
    finish_all(lms, frame)
    lms.close()
    assert lms.data["cmi.success_status"] == "passed" and lms.data["cmi.score.scaled"] == "1"


# cmi5

def relaunched(address, **changes):
    """The launch address with other values of its parameters."""
    page, query = address.split("?")
    return page + "?" + urllib.parse.urlencode({**dict(urllib.parse.parse_qsl(query)), **changes})


def ready(page):
    page.wait_for_selector("[data-progress]:not([hidden])", timeout=12000)


@pytest.mark.parametrize("address", ("", "back.html", "/back", "javascript:document.title='hit'", "data:text/html,hit", "ftp://127.0.0.1/", "//[", "about:blank"))
def test_only_an_address_of_the_web_is_gone_back_to(lrs, begin, page, address):
    session = begin(return_url=address)
    here = page.url
    accident(page)
    page.locator(".exit").first.click()
    until_text(page, NOTICE, "Your work is saved")
    page.wait_for_timeout(200)
    assert page.url == here and page.title() != "hit"
    assert session.verbs() == ["initialized", "answered", "terminated"]


def test_the_way_back_keeps_its_query_letters_and_place(begin, page, package):
    back = package("cmi5").rsplit("/", 1)[0] + "/assets/waymark.css"
    session = begin(return_url=f"{back}?von=Grüße&n=1#ende")
    page.locator(".exit").first.click()
    page.wait_for_url(f"{back}?von=Gr%C3%BC%C3%9Fe&n=1#ende")
    assert session.verbs() == ["initialized", "terminated"]


@pytest.mark.parametrize("answer", ('{"error-code": "1", "error-text": "used"}', "", "<html>", "[]", "null", '{"auth-token": ""}'))
def test_without_a_token_there_is_no_platform(lrs, page, package, answer):
    session, address = lrs.launch(package("cmi5"))
    page.route("**/fetch?*", lambda route: route.fulfill(status=200, content_type="application/json", body=answer))
    page.goto(address)
    ready(page)
    assert page.inner_text(".progress-state").startswith(ALONE)
    accident(page)
    assert session.statements == [] and page.inner_text("#accident .result").startswith("Right.")


@pytest.mark.parametrize("status", (403, 500))
def test_a_fetch_address_that_fails_is_no_platform(lrs, page, package, status):
    session, address = lrs.launch(package("cmi5"))
    page.route("**/fetch?*", lambda route: route.fulfill(status=status, body="no"))
    page.goto(address)
    ready(page)
    assert page.inner_text(".progress-state").startswith(ALONE) and session.statements == []
    page.troubles.clear()


@pytest.mark.parametrize("data", ({"moveOn": "Whenever"}, {"moveOn": None}, {"entitlementKey": {"courseStructure": "x", "alternate": "y"}},
                                  {"launchMode": "normal"}, {"launchParameters": "a=1&b=ü"}, {"masteryScore": None}, {"unknown": [1]}))
def test_launch_data_may_hold_what_nobody_knows(lrs, page, package, data):
    session, address = lrs.launch(package("cmi5"))
    lrs_mode = session.data["launchMode"]
    session.data.update(data)
    page.goto(address)
    ready(page)
    session.data["launchMode"] = lrs_mode
    assert page.inner_text(".progress-state") == TAKEN
    accident(page)
    until(lambda: session.verbs() == ["initialized", "answered"])
    until(lambda: "accident=1" in document(lrs, session))
    page.troubles.clear()


@pytest.mark.parametrize("mastery, right, verb", [(0, False, "passed"), (1, True, "passed"), (1, False, "failed")])
def test_a_mastery_score_at_either_end(lrs, begin, page, mastery, right, verb):
    session = begin(mastery=mastery)
    learner = Learner(page)
    for activity in learner.activities():
        learner.answer(activity, right=right or activity["kind"] == "reflect")
    page.locator(".exit").first.click()
    until(lambda: session.named("terminated"))
    assert [name for name in session.verbs() if name in ("passed", "failed")] == [verb]


@pytest.mark.parametrize("endpoint", ("{}/xapi", "{}/xapi/", "{}/xapi//"))
def test_an_endpoint_with_or_without_its_last_slash(lrs, page, package, endpoint):
    session, address = lrs.launch(package("cmi5"))
    page.goto(relaunched(address, endpoint=endpoint.format(lrs.address)))
    ready(page)
    accident(page)
    until(lambda: session.verbs() == ["initialized", "answered"])


def test_an_endpoint_may_have_a_query_of_its_own(lrs, page, package):
    session, address = lrs.launch(package("cmi5"))
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/xapi/" in request.url else None)
    page.goto(relaunched(address, endpoint=lrs.address + "/xapi/?tenant=a%26b"))
    ready(page)
    accident(page)
    until(lambda: session.verbs() == ["initialized", "answered"])
    assert asked and all("tenant=a%26b" in url for url in asked)


def test_an_actor_may_be_an_account_alone(lrs, page, package):
    lrs.actor = {"account": {"homePage": "https://lms.example", "name": "ä 1"}}
    session, address = lrs.launch(package("cmi5"))
    page.goto(address)
    ready(page)
    accident(page)
    until(lambda: session.verbs() == ["initialized", "answered"])
    assert all(statement["actor"] == lrs.actor for statement in session.statements)


@pytest.mark.parametrize("actor", ("", "{", "null", "7", "{}"))
def test_an_actor_that_cannot_be_read_is_no_platform(lrs, page, package, actor):
    session, address = lrs.launch(package("cmi5"))
    page.goto(relaunched(address, actor=actor))
    ready(page)
    assert page.inner_text(".progress-state").startswith(ALONE) and session.statements == []
    page.troubles.clear()


def test_a_store_may_take_statements_without_a_word(lrs, begin, page):
    """204 instead of the ids."""
    handle = lrs.statements_post
    lrs.statements_post = lambda *given: (handle(*given), (204, None))[1]
    session = begin()
    accident(page)
    until(lambda: session.verbs() == ["initialized", "answered"])
    assert page.inner_text(NOTICE) == "" and json.dumps(document(lrs, session))


@pytest.mark.parametrize("status", (403, 412))
def test_state_that_may_not_be_read_is_not_written_over(lrs, begin, page, status):
    busy(lrs, "waymark", "GET", status, 100)
    session = begin()
    assert page.inner_text(".progress-state").startswith(ALONE)
    accident(page)
    assert session.statements == [] and lrs.documents == {}
