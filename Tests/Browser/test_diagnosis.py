"""What an administrator sees: what the platform offers, what it stores, how it answered."""

import pytest

from test_tracking import FORMATS, STATUS, accident
from record import readable
from waiting import until


@pytest.mark.parametrize("format", FORMATS)
def test_the_query_shows_what_the_platform_has(platform, package, format):
    frame = platform(format).launch(package(format) + "?diag")
    text = frame.input_value(".diagnosis textarea")
    assert f"package {format}" in text and "unit emergency, version 1.0.0, en" in text
    assert f"{STATUS[format]} = incomplete" in text and "Initialize() = true" in text
    assert "Sam" not in text, "no learner is named"
    assert frame.evaluate("document.activeElement.tagName") == "TEXTAREA"


@pytest.mark.parametrize("format", FORMATS)
def test_keys_do_where_the_query_is_dropped(platform, package, format):
    lms = platform(format, "drops-query", lacks=["cmi.interactions"])
    frame = lms.launch(package(format) + "?diag")
    assert frame.locator(".diagnosis").count() == 0
    accident(frame)
    until(lambda: "accident=1" in readable(lms.data.get("cmi.suspend_data")))
    lms.page.keyboard.press("Control+Alt+Shift+D")
    text = frame.input_value(".diagnosis textarea")
    assert "refused: interactions" in text and "error 401" in text
    frame.click(".diagnosis button")
    until(lambda: frame.inner_text(".diagnosis button") == "Copied")


def test_without_a_platform_it_says_what_is_missing(page, package):
    page.goto(package("scorm12") + "?diag")
    assert "API is neither in a frame above nor in an opener" in page.input_value(".diagnosis textarea")


def test_cmi5_shows_its_launch_and_requests(lrs, page, package):
    session, address = lrs.launch(package("cmi5"))
    page.goto(address + "&diag")
    page.wait_for_selector(".diagnosis")
    text = page.input_value(".diagnosis textarea")
    assert session.registration in text and "GET activities/state LMS.LaunchData = 200" in text
    assert session.token not in text
    page.goto("about:blank")
    until(lambda: session.named("terminated"))
