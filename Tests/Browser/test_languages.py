"""Pages in several languages: from right to left, with an interface in another language, from one language to the next."""

import os
import subprocess
import zipfile

import pytest

from conftest import HERE, WAYMARK, needs_compiler
from waiting import until, until_text

pytestmark = needs_compiler

# How far the edges of what is on both pages lie from where lines begin and end.
EDGES = """() => { const rtl = document.documentElement.dir === 'rtl', width = document.documentElement.clientWidth;
const parts = ['.site-name', 'h1', '.contents', '.progress', '.outcomes', '.alert', '.table-scroll', '#steps', '#steps .sequence > li',
  '#steps .sequence > li > :last-child', '#words', '#who', '#picture .options > li', '#cards .deck', '#story .ways > li', '.details', '.what-next li', '.site-footer'];
return Object.fromEntries(parts.map(part => { const box = document.querySelector(part)?.getBoundingClientRect();
  return [part, box && [Math.round(rtl ? width - box.right : box.left), part === 'h1' || part === '.site-name' ? 0 : Math.round(rtl ? box.left : width - box.right)]]; })); }"""

# Words in Latin letters whose language is said to be Arabic.
UNMARKED = r"""() => { const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
  const owner = node.parentElement;
  if (!/[A-Za-z]{3}/.test(node.data) || owner.closest('script, style, noscript, [hidden]') || !owner.checkVisibility()) continue;
  if (owner.closest('[lang]').lang === 'ar' && !/Waymark contributors|CC BY|access@/.test(node.data)) found.push(node.data.trim());
} return found; }"""

# Phrases in Latin letters whose last sign does not stand behind their first one.
DISORDERED = r"""() => { const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
  const owner = node.parentElement, isolated = [...node.data.matchAll(/\u2068([^\u2068\u2069]+)\u2069/g)];
  if (!owner.checkVisibility() || owner.closest('.visually-hidden, option')) continue;
  const at = index => { const range = document.createRange(); range.setStart(node, index); range.setEnd(node, index + 1); return range.getBoundingClientRect(); };
  for (const [start, text] of isolated.length ? isolated.map(m => [m.index + 1, m[1]]) : [[node.data.search(/\S|$/), node.data.trim()]]) {
    if (!/[A-Za-z]/.test(text) || /[^\x20-\x7E\u00A0\u2026\u00B7]/.test(text)) continue;
    const first = at(start), last = at(start + text.length - 1);
    if (first.width && last.width && Math.abs(first.top - last.top) < 4 && first.left > last.left) found.push(text);
  }
} return found; }"""


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """The output of the compiler for three units in up to four languages."""
    output = tmp_path_factory.mktemp("languages")
    done = subprocess.run(
        [WAYMARK, "build", "--source", HERE / "languages", "--output", output], capture_output=True, text=True,
        env={**os.environ, "WAYMARK_THEME": str(HERE.parents[1] / "templates")})
    assert done.returncode == 0, done.stderr
    return output


@pytest.fixture(scope="module")
def site(server, output):
    return server.serve(output / "site")


@pytest.fixture(scope="module")
def package(server, output, tmp_path_factory):
    """The Arabic package, as a platform unpacks it."""
    folder = tmp_path_factory.mktemp("package")
    zipfile.ZipFile(output / "packages" / "help.ar.scorm12.zip").extractall(folder)
    return server.serve(folder)


def opened(page, address, width=1280):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address)
    page.wait_for_selector("[data-progress]:not([hidden])")
    return page


@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_from_right_to_left_is_the_mirror_of_one_from_left_to_right(page, site, width):
    left = opened(page, f"{site}/help/index.html", width).evaluate(EDGES)
    right = opened(page, f"{site}/help/index.ar.html", width).evaluate(EDGES)
    assert page.evaluate("document.documentElement.dir") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert all(left.values()), left
    assert {part: edges for part, edges in right.items() if not all(abs(a - b) <= 1 for a, b in zip(edges, left[part]))} == {}


def test_a_picture_and_its_places_are_not_mirrored(page, site):
    places = """() => { const image = document.querySelector('#picture img').getBoundingClientRect();
      return [...document.querySelectorAll('#picture .regions rect')].map(r => { const box = r.getBoundingClientRect(); return Math.round(box.left - image.left); }); }"""
    left = opened(page, f"{site}/help/index.html").evaluate(places)
    assert opened(page, f"{site}/help/index.ar.html").evaluate(places) == left


def test_signs_that_point_along_the_line_are_mirrored(page, site):
    sign = "getComputedStyle(document.querySelector('#story .ways a'), '::before').content"
    left, right = (opened(page, f"{site}/help/index{end}.html").evaluate(sign) for end in ("", ".ar"))
    assert "→" in left and "←" in right, (left, right)


@pytest.mark.parametrize("where", ["site", "package"])
def test_an_interface_in_another_language_says_so_and_keeps_its_order(page, request, where):
    root = request.getfixturevalue(where)
    opened(page, f"{root}/help/index.ar.html" if where == "site" else f"{root}/index.html")
    page.locator("#steps .move-down:not([aria-disabled=true])").first.click()
    page.locator("#steps .check").click()
    until_text(page, "#steps .result", "points")
    page.locator("#picture-2").check()
    page.locator("#picture .check").click()
    until_text(page, "#picture .result", "Right")
    page.locator("#mine textarea").fill("أتصل بالرقم 112 أولا")
    assert page.evaluate("document.documentElement.lang") == "ar"
    assert page.evaluate(UNMARKED) == []
    assert page.evaluate(DISORDERED) == []


def test_a_telephone_number_keeps_its_order_in_arabic(page, site):
    opened(page, f"{site}/help/index.ar.html", 1280)
    number = page.locator(".alert bdi")
    assert number.inner_text() == "+34 612 345 678"
    assert number.evaluate("""e => { const node = e.firstChild, at = i => { const r = document.createRange(); r.setStart(node, i); r.setEnd(node, i + 1);
      return r.getBoundingClientRect().left; }; return at(0) < at(4) && at(4) < at(8) && at(8) < at(14); }""")
    assert page.evaluate("getComputedStyle(document.querySelector('.table-scroll [lang=de]')).direction") == "ltr"


def test_a_page_about_all_units_without_words_of_its_own_is_marked_as_english(page, site):
    page.goto(f"{site}/index.ar.html")
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["en", "ltr"]
    card = page.locator('.card[data-slug="help"] h3')
    assert card.get_attribute("lang") == "ar" and card.get_attribute("dir") == "rtl"
    assert page.locator('.card[data-slug="help"] a').get_attribute("href") == "help/index.ar.html"
    for link in page.locator(".site-nav a").all():
        assert link.get_attribute("href").endswith(".ar.html")


def test_the_language_switch_keeps_answers_and_place(page, site):
    opened(page, f"{site}/work/index.html", 900)
    page.set_viewport_size({"width": 900, "height": 500})
    page.locator("#first-2").check()
    page.locator("#first .check").click()
    until_text(page, "#first .result", "Right")
    page.locator("#note textarea").fill("The box is red")
    page.evaluate("document.querySelector('#section-2').scrollIntoView()")
    until_text(page, "[data-position]", "Section 2")
    page.wait_for_timeout(1200)
    page.locator(".languages summary").click()
    page.locator(".languages a[hreflang=fi]").click()
    page.wait_for_url("**/work/index.fi.html#section-2")
    page.wait_for_selector("[data-progress]:not([hidden])")
    assert page.locator("#first-2").is_checked()
    assert page.locator("#note textarea").input_value() == "The box is red"
    assert page.get_attribute("#first", "data-best") == "right"
    until(lambda: abs(page.evaluate("document.querySelector('#section-2').getBoundingClientRect().top")) < 120, what="for the section")


def test_the_language_switch_of_a_page_not_begun_leads_to_its_top(page, site):
    opened(page, f"{site}/work/index.html", 900)
    page.locator(".languages summary").click()
    page.locator(".languages a[hreflang=mt]").click()
    page.wait_for_url("**/work/index.mt.html")


def test_alternates_are_symmetric_and_have_a_default(page, site):
    def alternates(path):
        page.goto(f"{site}/{path}")
        return page.evaluate("Object.fromEntries([...document.querySelectorAll('link[rel=alternate][hreflang]')].map(l => [l.hreflang, l.href]))")

    root = "https://units.example/"
    unit = {"en": f"{root}work/index.html", **{tag: f"{root}work/index.{tag}.html" for tag in ("fi", "el", "mt")}, "x-default": f"{root}work/index.html"}
    assert alternates("work/index.html") == unit
    for tag in ("fi", "el", "mt"):
        assert alternates(f"work/index.{tag}.html") == unit
        assert page.get_attribute("link[rel=canonical]", "href") == unit[tag]
    assert alternates("help/index.ar.html").keys() == {"en", "ar", "x-default"}
    assert alternates("bags/index.html") == {}
    assert alternates("units.fi.html")["x-default"] == f"{root}units.html"


def test_where_a_language_is_missing_the_link_says_in_which_one_the_unit_is(page, site):
    page.goto(f"{site}/units.fi.html")
    card = page.locator('.card[data-slug="bags"]')
    assert card.locator("h3").get_attribute("lang") == "en"
    assert "English" in card.inner_text()
    page.goto(f"{site}/work/index.fi.html")
    neighbour = page.locator(".what-next .previous [lang]")
    assert neighbour.get_attribute("lang") == "en" and neighbour.inner_text() == "Call for help"


@pytest.mark.parametrize("language, words", [
    ("fi", ["työpäivä", "TYOPAIVA", "ensiapulaukun"]), ("el", ["ανθρωπος", "ΆΝΘΡΩΠΟΣ", "δουλεια"]), ("mt", ["għajnuna", "GHAJNUNA", "xoghol"])])
def test_search_takes_letters_of_each_language(page, site, language, words):
    page.goto(f"{site}/search.{language}.html")
    for word in words:
        page.locator("#search-field").fill(word)
        until(lambda: page.locator(f'.search a[href*="work/index.{language}.html"]').count() == 1, what=f"for {word}")
        page.locator("#search-field").fill("")


@pytest.mark.parametrize("language, ids", [
    ("fi", ["ennen-kuin-aloitat", "ennen-kuin-aloitat-2"]), ("el", ["πριν-αρχίσεις", "πριν-αρχίσεις-2"]), ("mt", ["qabel-tibda", "qabel-tibda-2"])])
def test_headings_have_ids_in_their_own_letters_and_links_find_them(page, site, language, ids):
    opened(page, f"{site}/work/index.{language}.html", 400)
    assert page.evaluate("[...document.querySelectorAll('.unit-text h2')].map(h => h.id)") == ids
    page.locator(".contents ol a").last.click()
    until(lambda: page.evaluate("h => Math.abs(document.getElementById(h).getBoundingClientRect().top) < 700", ids[-1]))


def test_lists_follow_the_alphabet_of_the_language(page, site):
    page.goto(f"{site}/a-z.mt.html")
    letters = page.evaluate("[...document.querySelectorAll('main h2')].map(h => h.textContent.trim())")
    assert letters == sorted(letters, key="A B Ċ C D E F Ġ G Għ H Ħ I J K L M N O P Q R S T U V W X Ż Z".split().index)
