"""How a unit's page starts: one layout, nothing moves, nothing slow is made, nothing is written. Times depend on the machine; these do not."""

import os
import pathlib
import zipfile

import pytest

from platforms import Platform

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))
LARGEST = "stay-well-and-safe-online"
pytestmark = pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")

# Counts what makes a start slow: what knows languages (a phone takes 50 ms for the first), writing to the device, and questions after
# places that have to be laid out first.
COUNTED = """
window.made = 0; window.asked = 0; window.shifted = 0; window.written = 0;
const count = { construct(Type, given) { made += 1; return new Type(...given); }, apply(ask, self, given) { made += 1; return Reflect.apply(ask, self, given); } };
for (const name of Object.getOwnPropertyNames(Intl)) if (typeof Intl[name] === 'function') Intl[name] = new Proxy(Intl[name], count);
for (const [type, name] of [[Number, 'toLocaleString'], [Date, 'toLocaleString'], [Date, 'toLocaleDateString'], [String, 'localeCompare']]) {
  type.prototype[name] = new Proxy(type.prototype[name], count);
}
const write = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) { if (key.startsWith('waymark:') || key.startsWith('waymark.')) written += 1; return write.call(this, key, value); };
for (const name of ['getBoundingClientRect', 'getClientRects']) {
  const ask = Element.prototype[name];
  Element.prototype[name] = function () { if (!window.started) asked += 1; return ask.call(this); };
}
for (const name of ['offsetTop', 'offsetHeight', 'offsetWidth', 'innerText']) {
  const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name);
  Object.defineProperty(HTMLElement.prototype, name, { get() { if (!window.started) asked += 1; return get.call(this); } });
}
addEventListener('load', () => { window.started = true; });
new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) shifted += e.value; })).observe({ type: 'layout-shift', buffered: true });
"""


@pytest.fixture(scope="session")
def package_folder(server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(OUTPUT / f"packages/{LARGEST}.en.scorm2004.zip") as archive:
        archive.extractall(folder)
    return server.serve(folder) + "/index.html"


def open_site(page, server):
    page.goto(server.serve(OUTPUT / "site") + f"/{LARGEST}/index.html")
    return page.main_frame


def answer_everything(frame):
    """Something in every activity, some of it right in part, so that a result has decimals."""
    frame.evaluate("""() => document.querySelectorAll('.activity').forEach((activity) => {
      const change = (field, value) => { field.value = value; ['input', 'change'].forEach((name) => field.dispatchEvent(new Event(name, { bubbles: true }))); };
      activity.querySelectorAll('input[type=checkbox], .rating input, .options input[type=radio]').forEach((input, place) => { if (place % 2 === 0) input.click(); });
      activity.querySelectorAll('select').forEach((select) => change(select, '1'));
      activity.querySelectorAll('input[type=text], textarea').forEach((field) => change(field, '12'));
      activity.querySelectorAll('.move-down, [data-to], .check').forEach((button) => button.click());
    })""")


@pytest.mark.parametrize("width", (360, 1280))
@pytest.mark.parametrize("state", ("new", "restored"))
@pytest.mark.parametrize("place", ("site", "package"))
def test_the_largest_unit_starts_in_one_go(page, server, package_folder, place, state, width):
    page.add_init_script(COUNTED)
    page.set_viewport_size({"width": width, "height": 740})
    platform = Platform(page, server.address, "scorm2004", "strict")
    open_it = (lambda: open_site(page, server)) if place == "site" else (lambda: platform.launch(package_folder))
    frame = open_it()
    if state == "restored":
        frame.wait_for_selector("[data-progress]:not([hidden])")
        answer_everything(frame)
        page.wait_for_timeout(600)
        page.goto("about:blank")
        frame = open_it()
    frame.wait_for_selector("[data-progress]:not([hidden])")
    page.wait_for_timeout(300)
    assert (frame.locator(".activity[data-best]").count() > 5) == (state == "restored")
    assert frame.evaluate("started && asked") == 0, "nothing is laid out in the middle of the start"
    assert frame.evaluate("made") == 0, "no format, no plural rules, no order of words"
    assert frame.evaluate("written") == 0, "what was only opened is not written"
    assert frame.evaluate("shifted") < 0.01


@pytest.mark.parametrize("language, decimal", (("en", "2.5"), ("es", "2,5"), ("fi", "2,5")))
def test_numbers_are_written_as_people_write_them(page, server, language, decimal):
    page.goto(server.serve(OUTPUT / "site") + f"/{LARGEST}/index{'' if language == 'en' else '.' + language}.html")
    assert page.evaluate("[3, 2.52, 0, 1200, 2.96].map(Waymark.number)") == ["3", decimal, "0", "1200", "3"]
