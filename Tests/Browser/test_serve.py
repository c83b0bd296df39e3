"""The preview: a server for one author, and pages that follow every save."""

import functools
import http.client
import pathlib
import re
import shutil
import socket
import subprocess

import pytest
from playwright.sync_api import Error, expect

from conftest import WAYMARK
from test_site import PAGES
from waiting import until as until_in_time

ROOT = pathlib.Path(__file__).parents[2]

# Long, for busy machines and programs built for debugging.
until = functools.partial(until_in_time, seconds=40)

pytestmark = pytest.mark.skipif(not PAGES or not WAYMARK.is_file(), reason="no compiled Waymark")


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    """A site of two units, and the port of its preview."""
    folder = tmp_path_factory.mktemp("preview")
    for name in ("emergencies-abroad", "first-week-at-work"):
        shutil.copytree(ROOT / "units" / name, folder / "units" / name)
    (folder / "waymark.yml").write_text("title: Preview\nlanguages: [en]\n")
    (folder / "secret.txt").write_text("secret")
    # To a file: a pipe that nobody empties would fill up, and stop the preview.
    told = folder / "told.txt"
    with told.open("w") as output:
        process = subprocess.Popen([WAYMARK, "serve", "--source", folder, "--port", "0"], stderr=output)
    try:
        found = until(lambda: re.search(r"http://127\.0\.0\.1:(\d+)/", told.read_text()), what="for the preview to start")
        yield folder, int(found.group(1))
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def page(context):
    """A page that leaves before its context is closed: closing one that is about to reload can hang the browser."""
    made = context.new_page()
    yield made

    def leave():
        try:
            return made.goto("about:blank") or True
        except Error:  # The reload came first.
            return False

    until(leave, what="for the page to leave")


def ask(port, path, method="GET", host=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", host or f"127.0.0.1:{port}")
    connection.endheaders()
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, body


def test_it_answers_this_machine_alone(preview):
    _, port = preview
    assert ask(port, "/")[0] == 200
    assert ask(port, "/", host=f"localhost:{port}")[0] == 200
    assert ask(port, "/", host="evil.example")[0] == 421
    assert ask(port, "/", host=f"evil.example:{port}")[0] == 421
    assert ask(port, "/", method="POST")[0] == 405
    assert ask(port, "/", method="HEAD") == (200, b"")
    other = socket.gethostbyname(socket.gethostname())
    if not other.startswith("127."):
        with pytest.raises(OSError):
            socket.create_connection((other, port), timeout=2)


@pytest.mark.parametrize("path", [
    "/../../../secret.txt", "/%2e%2e/%2e%2e/%2e%2e/secret.txt", "/..%2f..%2f..%2fsecret.txt", "//etc/passwd", "/link.txt", "/%00", "/%zz", "/..\\secret"])
def test_it_gives_out_nothing_outside_its_folder(preview, path):
    folder, port = preview
    link = folder / "output/preview/site/link.txt"
    if not link.is_symlink():
        link.symlink_to(folder / "secret.txt")
    status, body = ask(port, path)
    assert status in (400, 404) and b"secret\n" not in body and body != b"secret"


def test_a_request_that_is_none_does_not_stop_it(preview):
    _, port = preview
    for nonsense in (b"\r\n\r\n", b"GET\r\n\r\n", b"\xff\xfe\x00\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"A" * 20000):
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(nonsense)
            assert connection.recv(100).startswith(b"HTTP/1.1 400")
    with socket.create_connection(("127.0.0.1", port), timeout=10):
        assert ask(port, "/")[0] == 200


def test_a_save_is_on_the_page_at_once_with_place_and_answers_kept(page, preview):
    folder, port = preview
    page.goto(f"http://127.0.0.1:{port}/emergencies-abroad/index.html")
    page.wait_for_selector("[data-progress]:not([hidden])")
    page.locator("#call-or-not input").first.check()
    page.locator("#the-four-facts").scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    before = page.evaluate("window.scrollY")
    assert before > 300
    text = folder / "units/emergencies-abroad/unit.md"
    page.evaluate("window.isTheSamePage = true")
    text.write_text(text.read_text().replace("Most stays abroad go well.", "Most stays go very well."))
    until(lambda: "go very well" in page.locator(".lead").inner_text(), what="for the new text")
    assert page.evaluate("window.isTheSamePage"), "words alone need no new page"
    assert page.locator("#call-or-not input").first.is_checked()
    assert abs(page.evaluate("window.scrollY") - before) < 60
    # A heading stands in the contents too, and an activity is set up by scripts: then the page comes anew.
    text.write_text(text.read_text().replace("## The four facts", "## Four facts"))
    until(lambda: "Four facts" in page.locator(".contents").inner_text(), what="for the new page")
    assert not page.evaluate("!!window.isTheSamePage")
    expect(page.locator("#call-or-not input").first).to_be_checked()
    until(lambda: abs(page.evaluate("window.scrollY") - before) < 60, what="for the place on the page")


def test_search_and_evidence_follow_when_the_author_pauses(preview):
    """They are left out of the build that shows a save, and made by one that nobody waits for and that tells nothing."""
    folder, port = preview
    site = folder / "output" / "preview" / "site"
    text = folder / "units" / "emergencies-abroad" / "unit.md"
    told = (folder / "told.txt").read_text().count("compiled")
    text.write_text(text.read_text().replace("## ", "The quetzal is a bird.\n\n## ", 1))
    until(lambda: "quetzal" in (site / "emergencies-abroad" / "index.html").read_text())
    until(lambda: any("quetzal" in file.read_text() for file in (site / "assets" / "search" / "en").iterdir()))
    assert (folder / "told.txt").read_text().count("compiled") == told + 1


def test_lines_and_blocks_stay_together_when_blocks_come_and_go(context, page, preview):
    folder, port = preview
    page.goto(f"http://127.0.0.1:{port}/first-week-at-work/index.html")
    page.wait_for_selector("[data-progress]:not([hidden])")
    text = folder / "units/first-week-at-work/unit.md"
    whole = text.read_text()
    page.evaluate("window.isTheSamePage = true")
    blocks = "() => [...document.querySelectorAll('.unit-text .section > :not(.activity), .lead > *')].map(e => e.outerHTML)"
    lines = """() => { const w = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT), l = [];
      while (w.nextNode()) l.push(w.currentNode.data); return l; }"""
    for changed in (whole.replace("\n## ", "\n\nOne more block.\n\nAnd another.\n\n## ", 2), whole.replace("\n## ", "\n\nAnd another.\n\n## ", 1), whole):
        text.write_text(changed)
        fresh = context.new_page()
        count = changed.count("And another.")
        until(lambda: page.locator("p", has_text="And another.").count() == count)
        fresh.goto(page.url)
        fresh.wait_for_selector("[data-progress]:not([hidden])")
        assert page.evaluate(blocks) == fresh.evaluate(blocks)
        until(lambda: page.evaluate(lines) == fresh.evaluate(lines), what="for the same lines")
        fresh.close()
    assert page.evaluate("window.isTheSamePage")


def test_findings_stand_at_the_block_they_are_about(page, preview):
    folder, port = preview
    page.goto(f"http://127.0.0.1:{port}/first-week-at-work/index.html")
    text = folder / "units/first-week-at-work/unit.md"
    whole = text.read_text()
    place = whole.index("\n## ", whole.index("\n---\n", 4))
    text.write_text(whole[:place] + "\n\nLook here: ![](media/week.svg)\n" + whole[place:])
    page.wait_for_selector(".preview-finding")
    finding = page.locator(".unit-text .preview-finding", has_text="image-alt-missing").first
    # The findings may be there a moment before the text they are about.
    until(lambda: "Look here" in finding.evaluate("e => e.previousElementSibling?.textContent ?? ''"), what="for the finding behind its block")
    text.write_text(whole)
    until(lambda: page.locator(".preview-finding", has_text="image-alt-missing").count() == 0)
