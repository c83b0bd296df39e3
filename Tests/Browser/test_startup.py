"""How a unit's page starts: one layout, nothing moves, and what is slow is made once. Times depend on the machine; these do not."""

import os
import pathlib
import zipfile

import pytest

from platforms import Platform

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))
LARGEST = "stay-well-and-safe-online"
pytestmark = pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")

# Counts what makes a start slow: formats for numbers, and questions after places that have to be laid out first.
COUNTED = """
window.made = 0; window.asked = 0; window.shifted = 0;
for (const name of ['NumberFormat', 'PluralRules']) Intl[name] = new Proxy(Intl[name], { construct(Type, given) { made += 1; return new Type(...given); } });
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


@pytest.mark.parametrize("width", (360, 1280))
@pytest.mark.parametrize("place", ("site", "package"))
def test_the_largest_unit_starts_in_one_go(page, server, package_folder, place, width):
    page.add_init_script(COUNTED)
    page.set_viewport_size({"width": width, "height": 740})
    if place == "site":
        frame = page.main_frame
        page.goto(server.serve(OUTPUT / "site") + f"/{LARGEST}/index.html")
    else:
        frame = Platform(page, server.address, "scorm2004", "strict").launch(package_folder)
    frame.wait_for_selector("[data-progress]:not([hidden])")
    page.wait_for_timeout(300)
    assert frame.evaluate("started && asked") == 0, "nothing is laid out in the middle of the start"
    assert frame.evaluate("made") == 2
    assert frame.evaluate("shifted") < 0.01
