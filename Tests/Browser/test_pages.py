"""The pages about all units, and what every page has: layout, settings, search, printing, reading without a connection."""

import gzip
import json
import re

import pytest

from learner import Learner
from test_site import OUTPUT, PAGES, SITE
from waiting import until, until_text

pytestmark = pytest.mark.skipif(not PAGES, reason="WAYMARK_OUTPUT names no compiled site")

UNIT = "emergencies-abroad/index.html"
KINDS = ["index.html", "units.html", "phase-before.html", "glossary.html", "skills.html", "teachers.html", "search.html",
         "a-z.html", "about.html", "404.html", "accessibility.html", "conformance.html", "data.html", "record.html", UNIT]

# What lies outside a part that scrolls is out of sight, and covers nothing.
OVERLAPS = """() => {
  const boxes = [];
  const inSight = (box, part) => {
    for (; part !== document.body; part = part.parentElement) {
      const edge = part.getBoundingClientRect();
      if (getComputedStyle(part).overflowY !== 'visible' && (box.top >= edge.bottom - 2 || box.bottom <= edge.top + 2)) return false;
    }
    return true;
  };
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, owner = node.parentElement;
    if (!node.data.trim() || owner.closest('script, noscript, option, sup, .visually-hidden, .skip-link') || !owner.checkVisibility()) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2 && inSight(box, owner)) boxes.push([owner, box]);
  }
  const found = [];
  boxes.forEach(([a, p], i) => boxes.slice(i + 1).forEach(([b, q]) => {
    if (a === b || a.contains(b) || b.contains(a)) return;
    const x = Math.min(p.right, q.right) - Math.max(p.left, q.left), y = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    if (x > 3 && y > Math.min(p.height, q.height) * 0.45) found.push(a.textContent.trim().slice(0, 30) + ' / ' + b.textContent.trim().slice(0, 30));
  }));
  return found;
}"""

SMALL_TARGETS = """() => [...document.querySelectorAll('a[href], button, select, summary, input')].filter(e => {
  const boxes = [e, ...(e.labels || [])].map(part => part.getBoundingClientRect());
  const box = { width: Math.max(...boxes.map(b => b.width)), height: Math.max(...boxes.map(b => b.height)) };
  const inText = e.matches('a') && getComputedStyle(e).display === 'inline';
  return e.checkVisibility() && !e.closest('.skip-link') && !inText && box.width && (box.width < 24 || box.height < 24);
}).map(e => e.outerHTML.slice(0, 90))"""


@pytest.fixture(scope="module")
def address(server):
    return server.serve(SITE)


@pytest.mark.parametrize("path", KINDS)
def test_nothing_overlaps_nothing_is_cut_and_targets_are_large_enough(page, address, path):
    page.goto(f"{address}/{path}")
    for width in (320, 360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
        assert page.evaluate(OVERLAPS) == [], width
        assert page.evaluate(SMALL_TARGETS) == [], width


SHIFTS = """window.shifted = 0;
new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.shifted += e.value; })).observe({ type: 'layout-shift', buffered: true });"""


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves_while_the_page_is_set_up(context, address, path):
    for width in (360, 1280):
        page = context.new_page()
        page.add_init_script(SHIFTS)
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(f"{address}/{path}")
        page.wait_for_timeout(150)
        assert page.evaluate("window.shifted") < 0.02, width
        page.close()


@pytest.mark.parametrize("path", ["index.html", "units.html", UNIT])
def test_right_to_left_nothing_overlaps_or_scrolls_sideways(page, address, path):
    page.goto(f"{address}/{path}")
    page.evaluate("document.documentElement.dir = 'rtl'")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(OVERLAPS) == []


@pytest.mark.parametrize("path", ["index.html", "units.html", UNIT])
def test_the_focus_can_be_seen_at_every_stop(page, address, path):
    page.goto(f"{address}/{path}")
    for _ in range(25):
        page.keyboard.press("Tab")
        ring = page.evaluate("""() => { const e = document.activeElement;
          const rings = [e, ...[e.closest('.card, .phase-panel')].filter(Boolean)];
          return e === document.body || rings.some(r => { const s = getComputedStyle(r); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }); }""")
        assert ring, page.evaluate("document.activeElement.outerHTML.slice(0, 120)")


def test_from_home_to_a_finished_unit_with_the_keyboard(page, address):
    page.goto(f"{address}/index.html")
    learner = Learner(page)
    learner.tab_to(".phase-panel:first-child a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/phase-before.html")
    learner.tab_to('.card[data-slug="emergencies-abroad"] a')
    page.keyboard.press("Enter")
    page.wait_for_url("**/emergencies-abroad/index.html")
    page.wait_for_selector("[data-progress]:not([hidden])")
    for activity in learner.activities():
        learner.answer(activity)
    until_text(page, ".progress-text", "completed")
    page.goto(f"{address}/index.html")
    assert page.locator("[data-resume]").is_visible()
    assert "Emergencies abroad" in page.locator("[data-resume]").inner_text()
    assert page.locator("[data-resume] .go").count() == 0, "a finished unit is not to be continued"
    page.goto(f"{address}/units.html")
    marks = page.locator(".card-mark")
    assert marks.count() == 1 and page.locator('.card[data-slug="emergencies-abroad"] .card-mark[data-state="right"]').count() == 1
    assert re.search(r"^✓?\s*(\d+) of \1 activities done$", marks.inner_text())


def test_a_unit_that_was_begun_is_to_be_continued(page, address):
    page.goto(f"{address}/{UNIT}")
    page.wait_for_selector("[data-progress]:not([hidden])")
    first = page.locator(".activity[data-kind=choice]").first
    first.locator("input").first.check()
    first.locator(".check").click()
    first.locator(".result[data-state]").wait_for()
    page.goto(f"{address}/index.html")
    assert page.locator("[data-resume] .go").get_attribute("href") == UNIT
    assert page.locator(".card-mark:not([data-state])").inner_text().startswith("1 of ")


def test_the_languages_open_below_their_button_and_close_again(page, address):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}/units.html")
    summary = page.locator(".languages summary")
    assert page.locator(".languages a").first.is_hidden()
    summary.focus()
    page.keyboard.press("Enter")
    box = page.locator(".languages ul").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 320
    page.keyboard.press("Escape")
    assert page.locator(".languages a").first.is_hidden()
    assert page.evaluate("document.activeElement.matches('.languages summary')")
    summary.click()
    page.locator('.languages a[hreflang="fi"]').click()
    page.wait_for_url("**/units.fi.html")


def test_filters_choose_on_the_page_and_are_links_without_a_script(page, browser, address):
    page.goto(f"{address}/units.html")
    every = page.locator(".card:visible").count()
    page.locator('[data-facet="phase"] a[data-value="after"]').click()
    assert page.url.endswith("units.html")
    shown = page.locator(".card:visible").count()
    assert 0 < shown < every
    assert page.locator(".facets .pill[aria-current]").count() == 0
    assert str(shown) in page.locator("[data-count]").inner_text()
    context = browser.new_context(java_script_enabled=False)
    try:
        plain = context.new_page()
        plain.goto(f"{address}/units.html")
        plain.locator('[data-facet="phase"] a[data-value="after"]').click()
        assert plain.url.endswith("phase-after.html")
        assert plain.locator(".card").count() == shown
    finally:
        context.close()


def test_display_settings_are_kept_and_there_before_the_first_paint(page, address):
    page.goto(f"{address}/index.html")
    page.get_by_role("button", name="Display").click()
    page.get_by_label("Dark").check()
    page.get_by_label("Very large").check()
    page.get_by_label("Wide", exact=True).check()
    page.keyboard.press("Escape")
    assert page.locator(".settings").is_hidden()
    page.goto(f"{address}/{UNIT}", wait_until="commit")
    until(lambda: page.evaluate("document.documentElement.dataset.theme") == "dark")
    page.wait_for_load_state()
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "23px"
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Display").click()
    page.get_by_role("button", name="Back to usual").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != dark
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "16px"


@pytest.mark.parametrize("scheme", ["server", "disk"])
def test_search_finds_words_parts_and_endings(page, address, scheme):
    root = address if scheme == "server" else SITE.as_uri()
    loaded = []
    page.on("response", lambda response: loaded.append(response) if "/search" in response.url else None)
    page.goto(f"{root}/search.html")
    page.get_by_label("What are you looking for?").fill("ambulances")
    page.wait_for_selector(".results li")
    first = page.locator(".results li").first
    assert "Emergencies abroad" in first.inner_text()
    assert first.locator("mark").count() > 0
    page.get_by_label("What are you looking for?").fill("EMERG")
    until(lambda: "Emergencies abroad" in page.locator(".results").inner_text())
    page.get_by_label("What are you looking for?").fill("xyzzy")
    until_text(page, ".search .count", "Nothing found")
    if scheme == "server":
        assert sum(len(response.body()) for response in loaded) < 200_000
    page.get_by_label("What are you looking for?").fill("ambulance")
    page.locator(".results a").first.click()
    page.wait_for_url("**/emergencies-abroad/index.html*")


def test_search_takes_letters_with_and_without_marks_for_one(page, address):
    page.goto(f"{address}/search.fi.html")
    for word in ("tyoaika", "työaika"):
        page.locator("#search-field").fill(word)
        until(lambda: page.locator(".results li").count() > 0)
        page.locator("#search-field").fill("")
        until(lambda: page.locator(".results li").count() == 0)


def test_the_site_is_there_without_a_connection_after_one_visit(context, address):
    page = context.new_page()
    page.goto(f"{address}/index.html")
    assert page.evaluate("navigator.serviceWorker.ready.then(r => !!r.active)")
    until(lambda: page.evaluate("!!navigator.serviceWorker.controller"))
    until(lambda: page.evaluate("caches.match('search.html').then(kept => !!kept)"), what="for the pages to be kept")
    assert page.evaluate("caches.match('index.fi.html').then(kept => !kept)"), "another language costs nothing"
    context.set_offline(True)
    page.goto(f"{address}/{UNIT}")
    assert page.locator("h1").inner_text() == "Emergencies abroad"
    page.wait_for_selector("[data-progress]:not([hidden])")
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    page.goto(f"{address}/search.html#q=ambulance")
    page.wait_for_selector(".results li")


def test_the_service_worker_names_files_that_are_there():
    worker = (SITE / "service-worker.js").read_text()
    files = re.search(r'const FILES = "([^"]*)"', worker).group(1).split(" ")
    for listed in json.loads(re.search(r"const LANGUAGES = (.*);", worker).group(1)).values():
        assert len(listed) > 1000
        files += listed.split(" ")
    assert len(files) > 20
    assert [file for file in files if not (SITE / file).is_file()] == []


def test_a_first_visit_to_a_unit_costs_less_than_60_kilobytes(page, address):
    loaded = []
    page.on("response", lambda response: loaded.append(response))
    page.goto(f"{address}/{UNIT}", wait_until="load")
    sizes = {response.url: len(gzip.compress(response.body(), 6)) for response in loaded
             if "/media/" not in response.url and "service-worker" not in response.url and response.ok}
    page_alone = {url: size for url, size in sizes.items() if url.split("?")[0].endswith((".html", ".css", ".js"))}
    assert "/waymark.css" in " ".join(page_alone)
    assert sum(page_alone.values()) < 60_000, page_alone


def test_compressed_files_hold_the_same_bytes():
    compressed = list(SITE.rglob("*.gz"))
    assert len(compressed) > 20
    for file in compressed:
        assert gzip.decompress(file.read_bytes()) == file.with_suffix("").read_bytes(), file


def test_the_printed_page_is_tagged_with_headings_and_cuts_nothing(page, address, tmp_path):
    page.goto(f"{address}/{UNIT}")
    page.wait_for_selector("[data-progress]:not([hidden])")
    file = tmp_path / "unit.pdf"
    page.pdf(path=file, format="A4", tagged=True, outline=True)
    bytes_ = file.read_bytes()
    assert b"/StructTreeRoot" in bytes_ and b"/Marked true" in bytes_ and b"/Outlines" in bytes_
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 794, "height": 1123})
    assert page.evaluate("document.documentElement.scrollWidth") <= 794
    cut = page.evaluate("""() => [...document.querySelectorAll('.unit-text *')].filter(e => e.checkVisibility()
      && ['hidden', 'auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1
      && !e.matches('input, select, textarea, .visually-hidden')).map(e => e.outerHTML.slice(0, 90))""")
    assert cut == []
    assert not page.locator(".site-nav").is_visible() and not page.locator(".display").is_visible()


def test_a_click_that_was_called_off_prints_nothing(page, address):
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    page.goto(f"{address}/{UNIT}")
    buttons = page.locator("button.print, [data-sheet]")
    assert buttons.count() == 3
    buttons.evaluate_all("""list => list.forEach(button => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      click.preventDefault();
      button.dispatchEvent(click);
    })""")
    for button in buttons.all():
        button.click()
    until(lambda: page.evaluate("window.printed") == 3)


def test_reading_aloud_speaks_sentence_by_sentence_with_the_right_voice(context, address):
    page = context.new_page()
    page.add_init_script("""
      window.spoken = [];
      const voices = [{ lang: 'fi-FI', name: 'Finn' }, { lang: 'en-GB', name: 'Eng' }, { lang: 'de-DE', name: 'Ger' }];
      class Utterance { constructor(text) { this.text = text; } }
      const speech = { getVoices: () => voices, cancel() {}, addEventListener() {},
        speak(u) { window.spoken.push([u.text.trim(), u.lang, u.voice && u.voice.name]); setTimeout(() => u.onend && u.onend(), 40); } };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      window.SpeechSynthesisUtterance = Utterance;
    """)
    page.goto(f"{address}/{UNIT}")
    page.get_by_role("button", name="Read aloud").click()
    until(lambda: len(page.evaluate("window.spoken")) > 5)
    page.get_by_role("button", name="Stop").click()
    spoken = page.evaluate("window.spoken")
    assert spoken[0][0].startswith("Most stays abroad go well.") and spoken[0][0].count(".") == 1
    assert {(language, voice) for _, language, voice in spoken if language == "en"} == {("en", "Eng")}
    count = len(spoken)
    page.wait_for_timeout(50)
    assert len(page.evaluate("window.spoken")) <= count + 1


def test_the_contents_follow_and_tell_where_the_reader_is(page, address):
    page.goto(f"{address}/{UNIT}")
    sections = page.locator("[data-section]").count()
    assert page.inner_text("[data-position]") == f"{sections} sections"
    page.mouse.wheel(0, 10)
    until_text(page, "[data-position]", f"Section 1 of {sections}")
    page.locator("[data-section]").nth(2).scroll_into_view_if_needed()
    page.evaluate("document.querySelectorAll('[data-section]')[2].scrollIntoView()")
    until_text(page, "[data-position]", f"Section 3 of {sections}")
    assert page.locator('.contents [aria-current="true"]').count() == 1


def test_a_field_to_write_in_comes_into_view_with_its_focus(page, address):
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto(f"{address}/first-words/index.fi.html")
    field = page.locator("textarea").first
    field.evaluate("""field => {
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(part => part.checkVisibility());
      window.scrollBy(0, field.getBoundingClientRect().top - window.innerHeight + 60);
      all[all.indexOf(field) - 1].focus({ preventScroll: true });
    }""")
    page.keyboard.press("Tab")
    until(lambda: field.evaluate("field => field === document.activeElement && field.getBoundingClientRect().bottom <= window.innerHeight"))


def test_the_icon_is_part_of_the_page_and_is_never_asked_for(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("index.html", UNIT, "search.html"):
        page.goto(f"{address}/{path}")
        assert page.evaluate("""async () => {
          const icon = new Image();
          icon.src = document.querySelector('link[rel=icon]').href;
          await icon.decode();
          return icon.naturalWidth;
        }""") > 0
    assert [url for url in asked if "icon" in url and not url.startswith("data:")] == []


def test_topics_stand_in_the_language_and_order_of_the_page(page, address):
    topics = {}
    for language in ("en", "es", "fi", "mt"):
        page.goto(f"{address}/units.html" if language == "en" else f"{address}/units.{language}.html")
        topics[language] = page.locator('[data-facet="topic"] a').evaluate_all("all => all.map(a => a.firstChild.data.trim())")
    assert not set(topics["en"]) & set(topics["es"] + topics["fi"])
    assert topics["es"][:3] == ["Bienestar", "Búsqueda de empleo", "Calidad"] and topics["fi"][-2:] == ["Yhteistyö", "Ympäristö"]
    assert topics["mt"].index("Ċittadinanza") < topics["mt"].index("Dokumenti")


def test_a_film_is_fetched_when_it_is_played(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url.split("/")[-1]))
    page.goto(f"{address}/first-words/index.fi.html")
    film = page.locator("video")
    film.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    assert "first-talk.webp" in asked and "first-talk.mp4" not in asked
    film.evaluate("film => { film.muted = true; return film.play(); }")
    until(lambda: film.evaluate("film => film.currentTime > 0"))
    assert "first-talk.mp4" in asked


def test_hosts_get_their_files():
    assert "X-Content-Type-Options: nosniff" in (SITE / "_headers").read_text()
    assert "ErrorDocument 404" in (SITE / ".htaccess").read_text()
    assert "gzip_static on;" in (OUTPUT / "hosting" / "nginx.conf").read_text()
    assert (SITE / "robots.txt").read_text().startswith("User-agent: *")
