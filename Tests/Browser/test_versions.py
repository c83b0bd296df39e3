"""Learners who come back to another version of a unit, newer or older, on the same lock: through the compiler, in every store."""

import os
import subprocess
import zipfile

import pytest

from conftest import HERE, WAYMARK, needs_compiler
from lrs import Lrs
from platforms import Platform
from waiting import until, until_text

pytestmark = needs_compiler

HEAD = """---
id: back-again
title: Back again
lang: en
version: {version}
summary: A unit that grows while learners are at work in it.
licence: CC-BY-4.0
outcomes:
  - id: LO1
    text: I can call for help.
{more}---

## Call for help {{#help}}
"""
FIRST = """
:::choice{#first outcome=LO1 points=2}

A colleague falls. What do you do first?

- [ ] Film it
- [x] Call for help
- [ ] Go home

:::
"""
CALL = """
:::order{#call outcome=LO1}

Put the call in order.

1. Say where you are
2. Say what happened
3. Wait for questions

:::
"""
WORDS = """
:::match{#words outcome=LO1 points=6}

Match the words.

| Finnish | English |
|-|-|
| apu | help |
| lääkäri | doctor |
| poliisi | police |
| palo | fire |
| katu | street |
| ovi | door |

:::
"""
SAYS = """
:::gap{#says outcome=LO1}

Fill in.

The number is [[112]].

:::
"""
SURE = """
:::truefalse{#sure answer=true outcome=LO1}

The number is free.

:::
"""
SURE_NOW = """
:::choice{#sure outcome=LO1}

What does the call cost?

- [x] Nothing
- [ ] A little
- [ ] A lot

:::
"""
NEW = """
:::choice{#new outcome=LO1}

Who may call?

- [x] Everybody
- [ ] Only a teacher

:::
"""
DIARY = """
:::reflect{#diary min-words=2}

What would you say?

:::
"""
# 1.1 adds one, moves two and asks one in another way.
VERSIONS = {
    "1.0.0": HEAD.format(version="1.0.0", more="") + FIRST + CALL + WORDS + SAYS + SURE + DIARY,
    "1.1.0": HEAD.format(version="1.1.0", more="migrates:\n  sure: sure\n") + NEW + CALL + SURE_NOW + WORDS + FIRST + SAYS + DIARY,
}
FORMATS = ("scorm12", "scorm2004", "cmi5")


@pytest.fixture(scope="session")
def versions(server, tmp_path_factory):
    """Addresses by version and store: 1.0.0 is published, then 1.1.0 from the same folder, with the lock that the first one left."""
    source = tmp_path_factory.mktemp("versions")
    (source / "units/back-again").mkdir(parents=True)
    (source / "waymark.yml").write_text("title: Versions\nlanguages: [en]\noffline: off\npackages: {formats: [scorm12, scorm2004, cmi5]}\n")
    made = {}
    for version, text in VERSIONS.items():
        output = tmp_path_factory.mktemp("output")
        (source / "units/back-again/unit.md").write_text(text, "utf-8")
        subprocess.run([WAYMARK, "build", "--source", source, "--output", output, "--no-cache"], check=True, capture_output=True,
                       env={**os.environ, "WAYMARK_THEME": str(HERE.parents[1] / "templates")})
        made[version, "site"] = server.serve(output / "site") + "/back-again/index.html"
        for format in FORMATS:
            folder = tmp_path_factory.mktemp(format)
            with zipfile.ZipFile(output / f"packages/back-again.en.{format}.zip") as archive:
                archive.extractall(folder)
            made[version, format] = server.serve(folder) + "/index.html"
    lock = (source / "units/back-again/unit.lock").read_text("utf-8")
    assert "sure truefalse d3x1 > sure" in lock and lock.rstrip().splitlines()[-1].startswith(("new ", "sure "))
    return made


class Store:
    """Opens a version where one learner's state lies; `open` gives the unit's frame, `leave` ends it."""

    def __init__(self, page, server, versions, format):
        self.page, self.versions, self.format = page, versions, format
        self.lms = Platform(page, server.address, format, "strict") if format.startswith("scorm") else None
        self.lrs = Lrs() if format == "cmi5" else None
        self.session = None

    def open(self, version):
        address = self.versions[version, self.format]
        if self.lms:
            return self.lms.launch(address)
        if self.lrs:
            self.session, address = self.lrs.launch(address, self.session and self.session.registration)
        self.page.goto(address)
        self.page.wait_for_selector("[data-progress]:not([hidden])")
        return self.page.main_frame

    def leave(self, another_device=False):
        if self.lms:
            self.lms.close()
        else:
            if self.format == "site":
                self.page.evaluate("() => dispatchEvent(new Event('pagehide'))")
            self.page.goto("about:blank")
            if self.lrs:
                until(lambda: self.session.named("terminated"))
        if another_device and self.lms:
            self.page.evaluate("() => Object.keys(localStorage).filter(k => k.startsWith('waymark')).forEach(k => localStorage.removeItem(k))")

    def close(self):
        if self.lms:
            assert self.lms.errors() == []
        if self.lrs:
            self.lrs.close()
            assert self.lrs.broken == []


@pytest.fixture(params=("site", *FORMATS))
def store(request, page, server, versions):
    made = Store(page, server, versions, request.param)
    yield made
    made.close()


def check(frame, id):
    frame.click(f"#{id} .check")
    until(lambda: frame.inner_text(f"#{id} .result") != "")


def answer_the_first(frame):
    frame.check("#first-2")
    check(frame, "first")
    while (order := shown(frame, "#call li", "item")) != "132":
        number = next(number for place, number in enumerate("132") if order[place] != number)
        frame.click(f'#call li[data-item="{number}"] .move-up')
    check(frame, "call")
    for number in range(1, 6):
        frame.select_option(f"#words-{number}", str(number))
    check(frame, "words")
    frame.fill("#says-1", "112")
    check(frame, "says")
    frame.check("#sure-1")
    check(frame, "sure")
    frame.fill("#diary-1", "Come")


def shown(frame, selector, name):
    return frame.locator(selector).evaluate_all("(all, name) => all.map(one => one.dataset[name]).join('')", name)


def assert_the_first(frame, sure="1 of 1 point."):
    assert frame.is_checked("#first-2")
    assert shown(frame, "#call li", "item") == "132"
    assert [frame.input_value(f"#words-{number}") for number in range(1, 7)] == ["1", "2", "3", "4", "5", ""]
    assert frame.input_value("#says-1") == "112"
    assert [frame.inner_text(f"#{id} .activity-points") for id in ("first", "call", "words", "says", "sure")] == [
        "2 of 2 points.", "0.3 of 1 point.", "5 of 6 points.", "1 of 1 point.", sure]


def progress(frame):
    return frame.inner_text(".progress-text"), frame.inner_text(".score-summary")


def test_what_version_1_0_stored_is_there_in_1_1_and_back_again(store):
    frame = store.open("1.0.0")
    answer_the_first(frame)
    until_text(frame, ".progress-text", "5 of 6")
    store.leave()

    frame = store.open("1.1.0")
    assert_the_first(frame)
    assert frame.locator("#sure input:checked").count() == 0, "the question is another one, the result stays"
    assert frame.locator("#new input:checked").count() == 0
    assert frame.input_value("#diary-1") == "Come"
    assert progress(frame) == ("5 of 7 activities done", "Score: 9.3 of 12 points")
    frame.check("#new-1")
    check(frame, "new")
    until_text(frame, ".progress-text", "6 of 7")
    store.leave()

    frame = store.open("1.0.0")
    assert_the_first(frame, "1 point")
    assert progress(frame)[1] == "Score: 8.3 of 11 points", "what another kind inherited is not the old question's any more"
    frame.select_option("#words-6", "6")
    check(frame, "words")
    store.leave()

    frame = store.open("1.1.0")
    assert frame.is_checked("#new-1"), "an older version carries along what it does not know"
    assert [frame.inner_text(f"#{id} .activity-points") for id in ("words", "sure")] == ["6 of 6 points.", "1 of 1 point."]
    assert progress(frame)[0] == "6 of 7 activities done"
    store.leave()


def test_what_is_shuffled_for_a_learner_of_a_platform_is_so_on_every_device(store, browser, server, versions):
    options = "() => [...document.querySelectorAll('#words-1 option')].map(option => option.value).join('')"
    frame = store.open("1.0.0")
    order = frame.evaluate(options)
    assert sorted(order) == list("123456")
    frame.select_option("#words-1", "4")
    check(frame, "words")
    store.leave(another_device=True)
    for version in VERSIONS:
        frame = store.open(version)
        assert frame.evaluate(options) == order and frame.input_value("#words-1") == "4"
        store.leave(another_device=True)


@pytest.mark.parametrize("format", ("scorm12", "scorm2004"))
def test_a_platform_that_names_no_learner_shuffles_alike_for_all(page, server, versions, format):
    lms = Platform(page, server.address, format, "strict", learner="")
    orders = set()
    for _ in range(3):
        frame = lms.launch(versions["1.0.0", format])
        orders.add(frame.evaluate("() => [...document.querySelectorAll('#words-1 option')].map(option => option.value).join('')"))
        lms.close()
        page.evaluate("() => Object.keys(localStorage).filter(k => k.startsWith('waymark')).forEach(k => localStorage.removeItem(k))")
    assert len(orders) == 1


def test_learners_of_a_platform_are_shuffled_for_apart(page, server, versions):
    orders = set()
    for learner in ("s1", "s2", "s3", "s4"):
        frame = Platform(page, server.address, "scorm2004", "strict", learner=learner, key=learner).launch(versions["1.0.0", "scorm2004"])
        orders.add(frame.evaluate("() => [...document.querySelectorAll('#words-1 option')].map(option => option.value).join('')"))
    assert len(orders) > 1
