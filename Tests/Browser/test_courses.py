"""A course in one package: one session with the platform, units in a frame, one status and one score over all."""

import os
import subprocess
import zipfile

import pytest

from conftest import HERE, WAYMARK, needs_compiler
from learner import Learner
from test_kinds import axe
from test_packages import MANIFESTS, SHARED, complaint
from test_tracking import FORMATS, RAW, STATUS, hide, interactions
from waiting import until

pytestmark = needs_compiler


def build(output, formats="scorm12,scorm2004,cmi5,cc11,web"):
    subprocess.run(
        [WAYMARK, "build", "--source", HERE / "course", "--output", output, "--format", "site," + formats, "--no-cache"], check=True, capture_output=True,
        env={**os.environ, "WAYMARK_THEME": str(HERE.parents[1] / "templates")})
    return output / "packages/courses"


@pytest.fixture(scope="session")
def packages(tmp_path_factory):
    return build(tmp_path_factory.mktemp("course"))


@pytest.fixture(scope="session")
def course(server, packages, tmp_path_factory):
    """The folder and the address of the course in a format."""
    made = {}

    def unpack(format):
        if format not in made:
            folder = tmp_path_factory.mktemp(format)
            with zipfile.ZipFile(packages / f"both.en.{format}.zip") as archive:
                archive.extractall(folder)
            made[format] = (folder, server.serve(folder))
        return made[format]

    return unpack


@pytest.fixture(params=FORMATS)
def format(request):
    return request.param


def enter(contents, title):
    """Opens a unit from the contents page. @returns its frame"""
    contents.click(f"text={title}")
    frame = contents.wait_for_selector("iframe.course-unit").content_frame()
    frame.wait_for_selector("[data-progress]:not([hidden])")
    return frame


def back(contents, frame):
    frame.locator(".exit").first.click()
    until(lambda: contents.locator("iframe").count() == 0)


def answer(frame, *ids, wrong=()):
    """Answers with the mouse what can be checked."""
    for id in ids:
        if id == "diary":
            frame.fill("#diary textarea", "my mentor")
        elif id == "words":
            frame.fill("#words input", "stone" if id in wrong else "paper")
        else:
            frame.check(f"#{id}-{2 if id in wrong else 1}")
        if id != "diary":
            frame.click(f"#{id} .check")


def calls(lms):
    return [entry["call"].replace("LMS", "") for entry in lms.log()]


@pytest.mark.parametrize("profile", ["strict", "moodle"])
def test_a_learner_does_one_unit_leaves_resumes_and_finishes(platform, course, format, profile):
    url = course(format)[1] + "/index.html"
    lms = platform(format, profile)
    contents = lms.launch(url)
    assert lms.writes()[0] == (STATUS[format], "incomplete")
    assert axe(contents) == []
    frame = enter(contents, "The first")
    answer(frame, "call", "diary")
    back(contents, frame)
    assert "1 of 2 units done · Score: 2 of 10 points" in contents.inner_text("[data-progress]")
    assert contents.evaluate("document.activeElement.textContent") == "The first"
    lms.close()
    assert lms.data[STATUS[format]] == "incomplete" and lms.data.get(RAW[format], "") == "" and lms.held()["exit"] == "suspend"
    names = calls(lms)
    assert names.count("Initialize") == 1 and names.count("Finish") + names.count("Terminate") == 1 and names[-1] in ("Finish", "Terminate")
    lms.forget_device()
    contents = lms.launch(url)
    assert "1 of 2 units done" in contents.inner_text("[data-progress]")
    frame = enter(contents, "The first")
    assert frame.is_checked("#call-1")
    back(contents, frame)
    frame = enter(contents, "The second")
    answer(frame, "cost", "words", wrong=["cost"])
    back(contents, frame)
    assert "You have completed this course." in contents.inner_text("[data-progress]")
    wanted = "passed" if format == "scorm12" else "completed"
    until(lambda: lms.data.get(STATUS[format]) == wanted, what=f"for {wanted}: {lms.data.get(STATUS[format])}")
    assert lms.data[RAW[format]] == "70", "two points and five of ten"
    if format == "scorm2004":
        assert (lms.data["cmi.success_status"], lms.data["cmi.score.scaled"], lms.data["cmi.progress_measure"]) == ("passed", "0.7", "1")
        assert {lms.data[f"cmi.objectives.{n}.id"] for n in (1, 2)} == {"first_unit.LO1", "second_unit.LO1"}
    assert set(interactions(lms.data)) >= {"first_unit.call", "second_unit.cost", "second_unit.words"}
    contents.locator(".exit").first.click()
    assert contents.evaluate("document.activeElement.textContent") == "Your work is saved. You can close this window now."
    assert lms.held()["exit"] == ("" if format == "scorm12" else "normal") and calls(lms)[-1] in ("Finish", "Terminate")
    assert lms.errors() == []


def test_units_open_in_order(platform, course, format):
    lms = platform(format)
    contents = lms.launch(course(format)[1] + "/index.html")
    assert "Opens when you have completed “The first”." in contents.inner_text('[data-unit="second-unit"]')
    assert contents.locator('[data-unit="second-unit"] a[href]').count() == 0
    frame = enter(contents, "The first")
    answer(frame, "call", "diary")
    back(contents, frame)
    assert contents.locator('[data-unit="second-unit"] a[href]').count() == 1


def test_the_keyboard_alone_does_it(platform, course, format):
    lms = platform(format)
    contents = lms.launch(course(format)[1] + "/index.html")
    contents.evaluate("document.getElementById('main').focus()")
    Learner(lms.page, contents).tab_to("h3 a")
    lms.page.keyboard.press("Enter")
    frame = contents.wait_for_selector("iframe.course-unit").content_frame()
    frame.wait_for_selector("[data-progress]:not([hidden])")
    until(lambda: frame.evaluate("document.hasFocus()"))
    assert contents.get_attribute("iframe", "title") == "The first"
    learner = Learner(lms.page, frame)
    for activity in learner.activities():
        learner.answer(activity)
    learner.tab_to(".exit")
    lms.page.keyboard.press("Enter")
    until(lambda: contents.locator("iframe").count() == 0)
    until(lambda: contents.evaluate("document.hasFocus() && document.activeElement.textContent") == "The first")
    assert "1 of 2 units done" in contents.inner_text("[data-progress]")


def test_closing_in_the_midst_of_a_unit_keeps_the_last_words_and_ends_once(platform, course):
    lms = platform("scorm2004")
    contents = lms.launch(course("scorm2004")[1] + "/index.html")
    frame = enter(contents, "The first")
    answer(frame, "call", "diary")
    lms.close()
    names = calls(lms)
    assert names.count("Initialize") == 1 and names.count("Terminate") == 1 and names[-1] == "Terminate"
    assert lms.errors() == []
    lms.forget_device()
    frame = enter(lms.launch(course("scorm2004")[1] + "/index.html"), "The first")
    assert frame.input_value("#diary textarea") == "my mentor" and frame.is_checked("#call-1")


def test_hiding_saves_and_ends_nothing(platform, course, format):
    lms = platform(format)
    contents = lms.launch(course(format)[1] + "/index.html")
    frame = enter(contents, "The first")
    frame.check("#call-2")
    hide(frame)
    assert "first-unit,1" in lms.data["cmi.suspend_data"] and not {"Finish", "Terminate"} & set(calls(lms))


def test_starting_a_unit_again_on_purpose_lowers_the_result_of_the_course(platform, course):
    lms = platform("scorm2004")
    contents = lms.launch(course("scorm2004")[1] + "/index.html")
    frame = enter(contents, "The first")
    answer(frame, "call", "diary")
    back(contents, frame)
    frame = enter(contents, "The second")
    answer(frame, "cost", "words")
    lms.wait("cmi.score.raw", "100")
    frame.click("button.reset")
    frame.click(".reset-confirm .reset")
    lms.wait("cmi.completion_status", "incomplete")
    back(contents, frame)
    assert "1 of 2 units done · Score: 2 of 10 points" in contents.inner_text("[data-progress]")


def test_a_finished_course_is_looked_at_without_a_trace(platform, course, format):
    lms = platform(format, mode="review")
    contents = lms.launch(course(format)[1] + "/index.html")
    assert "not recorded" in contents.inner_text(".progress-state")
    frame = enter(contents, "The first")
    answer(frame, "call")
    back(contents, frame)
    lms.close()
    assert lms.writes() == []


def test_a_foreign_record_is_no_error(platform, course, format):
    lms = platform(format)
    lms.launch(course(format)[1] + "/index.html")
    lms.close()
    lms.page.evaluate("""() => { const held = platform.held(); held.data['cmi.suspend_data'] = '{"json":true}';
        localStorage.setItem('platform:unit', JSON.stringify(held)); }""")
    contents = lms.launch(course(format)[1] + "/index.html")
    assert "could not be read" in contents.inner_text("[data-progress] [role=status]")
    frame = enter(contents, "The first")
    answer(frame, "call")
    back(contents, frame)
    assert "Score: 2 of 10 points" in contents.inner_text("[data-progress]")


@pytest.mark.parametrize("kind", ["scorm12", "scorm2004", "web"])
def test_without_a_platform_units_are_pages_and_the_device_keeps_them(page, course, kind):
    page.goto(course(kind)[1] + "/index.html")
    page.wait_for_selector("[data-progress]:not([hidden])")
    assert "device" in page.inner_text(".progress-state") and axe(page) == []
    page.click("text=The second")
    page.wait_for_selector("[data-progress]:not([hidden])")
    answer(page, "cost", "words")
    until(lambda: "words" in (page.evaluate("localStorage.getItem('waymark.evidence:second-unit')") or ""))
    page.click("text=Back to the contents")
    until(lambda: "1 of 2 units done · Score: 8 of 10 points" in page.inner_text("[data-progress]"))


def test_from_a_disk_and_without_a_script_every_unit_can_be_read(browser, course):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((course("web")[0] / "index.html").as_uri())
    page.click("text=The second")
    assert page.inner_text("h1") == "The second"
    page.click("text=Back to the contents")
    assert page.inner_text("h1") == "Both of them"
    context.close()


def test_cmi5_launches_each_unit_by_itself(lrs, page, course):
    folder, address = course("cmi5")
    assert not (folder / "index.html").exists()
    session, launch = lrs.launch(address + "/first/index.html")
    page.goto(launch)
    page.wait_for_selector("[data-progress]:not([hidden])")
    answer(page, "call", "diary")
    until(lambda: {"completed", "passed"} <= set(session.verbs()))
    page.goto("about:blank")
    until(lambda: session.named("terminated"))


@pytest.mark.parametrize("kind", MANIFESTS)
def test_the_package_is_valid_and_verified(packages, tmp_path, kind):
    [package] = packages.glob(f"both.en.{kind}.*")
    verified = subprocess.run([WAYMARK, "verify", package], capture_output=True, text=True)
    assert verified.returncode == 0, verified.stderr
    if (SHARED / "data/xsd/catalog.xml").is_file():
        assert complaint([package], kind, tmp_path) == ""


def test_two_builds_are_the_same_bytes(packages, tmp_path):
    again = build(tmp_path)
    names = sorted(path.name for path in packages.iterdir())
    assert names == ["both.en.cc11.imscc", "both.en.cmi5.zip", "both.en.scorm12.zip", "both.en.scorm2004.zip", "both.en.web.zip"]
    assert [(packages / name).read_bytes() == (again / name).read_bytes() for name in names] == [True] * 5


def test_answers_that_no_platform_keeps_are_an_error(tmp_path):
    question = ":::gap{{#g{n} outcome=LO1 points=1}}\n\nFill.\n\nIt is [[the paper with the number {n}]].\n\n:::\n\n"
    for slug in ("one", "two"):
        folder = tmp_path / "units" / slug
        folder.mkdir(parents=True)
        body = "".join(question.format(n=n) for n in range(24))
        (folder / "unit.md").write_text(
            f"---\nid: {slug}\ntitle: {slug}\nlang: en\noutcomes:\n  - id: LO1\n    text: I can.\n---\n\n## Part {{#part}}\n\nText.\n\n{body}", "utf-8")
    (tmp_path / "waymark.yml").write_text(
        "title: Much\nlanguages: [en]\npackages: {formats: [scorm12]}\ncourses:\n  - id: much\n    title: Much\n    units: [one, two]\n", "utf-8")
    run = subprocess.run([WAYMARK, "check"], cwd=tmp_path, capture_output=True, text=True,
                         env={**os.environ, "WAYMARK_THEME": str(HERE.parents[1] / "templates")})
    assert "the answers to this course can take" in run.stderr and "SCORM 1.2 keeps 4096" in run.stderr, run.stderr[-3000:]
    assert "waymark.yml:5:9" in run.stderr


def test_an_administrator_sees_the_session_from_the_contents_and_from_a_unit(platform, course, format):
    lms = platform(format)
    contents = lms.launch(course(format)[1] + "/index.html?diag")
    text = contents.input_value(".diagnosis textarea")
    assert "course both" in text and f"{STATUS[format]} = incomplete" in text
    frame = enter(contents, "The first")
    assert frame.evaluate("() => [...document.scripts].every(script => !script.src.endsWith('diagnosis.js'))"), "it is loaded when it is asked for"
    lms.page.keyboard.press("Control+Alt+Shift+D")
    text = frame.input_value(".diagnosis textarea")
    assert "unit first-unit, version 1.0.0" in text and "session open" in text and "Initialize() = true" in text
