"""One Chromium and one server for the whole run; a fresh context for each test."""

import functools
import http.server
import os
import pathlib
import subprocess
import sys
import threading
import urllib.parse

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import fixtures  # noqa: E402
from lrs import Lrs  # noqa: E402
from platforms import Platform  # noqa: E402

HERE = pathlib.Path(__file__).parent
WAYMARK = pathlib.Path(os.environ.get("WAYMARK", HERE.parents[1] / ".build/release/waymark"))
needs_compiler = pytest.mark.skipif(not WAYMARK.is_file(), reason="there is no compiler: make .build/release/waymark")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves several folders, each under its own first path segment."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536
    folders = {"simulator": HERE / "simulator"}

    def translate_path(self, path):
        parts = [part for part in urllib.parse.unquote(urllib.parse.urlsplit(path).path).split("/") if part not in ("", "..")]
        if not parts or parts[0] not in self.folders:
            return str(HERE / "nothing")
        found = self.folders[parts[0]].joinpath(*parts[1:])
        return str(found / "index.html" if found.is_dir() else found)

    def log_message(self, *_):
        pass


class Server:
    """`serve(folder)` gives the address of a folder on loopback."""

    def __init__(self):
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.http.server_address[1]
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @functools.lru_cache(maxsize=None)
    def serve(self, folder):
        name = f"f{len(Handler.folders)}"
        Handler.folders[name] = pathlib.Path(folder)
        return f"{self.address}/{name}"

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"


@pytest.fixture(scope="session")
def server():
    made = Server()
    yield made
    made.http.shutdown()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser):
    made = browser.new_context(viewport={"width": 1000, "height": 800})
    made.set_default_timeout(8000)
    yield made
    made.close()


@pytest.fixture
def page(context):
    """A page on which no script may fail and nothing may come from elsewhere."""
    made = context.new_page()
    made.troubles = watch(made)
    yield made
    assert made.troubles == []


@pytest.fixture
def lrs():
    """A learning record store that a launched unit may not break a rule of."""
    made = Lrs()
    yield made
    made.close()
    assert made.broken == []


def is_known(message):
    """Sites have no favicon; from a disk Chromium shows no captions, each file being an origin of its own there; the first launch of a
    registration asks a record store for documents that are not there yet."""
    address = (message.location or {}).get("url", "")
    return ("favicon" in address or "Unsafe attempt to load URL file:" in message.text and ".vtt" in message.text
            or "/xapi/" in address and "status of 404" in message.text)


def watch(page):
    """Collects script errors, refused content and requests to other hosts."""
    troubles = []
    page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
    page.on("console", lambda message: troubles.append(f"console: {message.text}")
            if message.type == "error" and not is_known(message) else None)
    page.on("request", lambda request: troubles.append(f"request: {request.url}")
            if not request.url.startswith(("http://127.0.0.1", "http://localhost", "file:", "data:", "about:", "blob:")) else None)
    return troubles


@pytest.fixture(scope="session")
def site(server, tmp_path_factory):
    """The address of a fixture unit with an activity of each kind; options make other ones."""
    made = {}

    def build(**options):
        key = repr(sorted(options.items()))
        if key not in made:
            made[key] = server.serve(fixtures.write_site(tmp_path_factory.mktemp("site"), **options)) + "/unit/index.html"
        return made[key]

    return build


@pytest.fixture(scope="session")
def package(server, tmp_path_factory):
    """The address of the fixture unit as a package."""
    made = {}

    def build(format, **options):
        key = format + repr(sorted(options.items()))
        if key not in made:
            made[key] = server.serve(fixtures.write_package(tmp_path_factory.mktemp(format), format, **options)) + "/index.html"
        return made[key]

    return build


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The site that the compiler writes for one unit with every kind of activity; its packages are beside it."""
    if not WAYMARK.is_file():
        pytest.skip("there is no compiler: make .build/release/waymark")
    output = tmp_path_factory.mktemp("kinds")
    subprocess.run(
        [WAYMARK, "build", "--source", HERE / "kinds", "--output", output], check=True, capture_output=True,
        env={**os.environ, "WAYMARK_THEME": str(HERE.parents[1] / "templates")})
    return output / "site"


@pytest.fixture
def unit(page, server, built):
    """The unit with every kind, ready to be worked on."""
    page.goto(server.serve(built) + "/all/index.html")
    page.wait_for_selector("[data-progress]:not([hidden])")
    return page


@pytest.fixture
def platform(page, server):
    """Opens a simulated platform around a package."""
    return lambda version, profile="strict", **options: Platform(page, server.address, version, profile, **options)
