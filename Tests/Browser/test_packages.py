"""The compiled packages in the platform simulator; WAYMARK_OUTPUT names the output folder."""

import os
import pathlib
import subprocess
import zipfile

import pytest

from learner import Learner
from waiting import until

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))
ARCHIVES = sorted([*(OUTPUT / "packages").glob("*.zip"), *(OUTPUT / "packages").glob("*.imscc")])
PACKAGES = [archive for archive in ARCHIVES if "scorm" in archive.name]
SHARED = pathlib.Path(os.environ.get("WAYMARK_SHARED", pathlib.Path(__file__).parents[3] / "shared"))
MANIFESTS = {"scorm12": ("imsmanifest.xml", "scorm12/_driver.xsd"), "scorm2004": ("imsmanifest.xml", "scorm2004/_driver.xsd"),
             "cmi5": ("cmi5.xml", "cmi5/CourseStructure.xsd"), "cc11": ("imsmanifest.xml", "cc11/cc11libxml2validator.xsd")}
STATUS = {"scorm12": "cmi.core.lesson_status", "scorm2004": "cmi.completion_status"}
RAW = {"scorm12": "cmi.core.score.raw", "scorm2004": "cmi.score.raw"}
# Every unit once, and one in another script; the formats take turns, since units are what differs here.
WALKED = [package for package in sorted({p.name.rsplit(".", 2)[0]: p for p in PACKAGES}.values())
          if ".en." in package.name or package.name.startswith("emergencies-abroad.el.")]
WALKED = [package.with_name(package.name.replace("scorm2004", "scorm12")) if number % 2 else package for number, package in enumerate(WALKED)]

pytestmark = pytest.mark.skipif(not PACKAGES, reason="WAYMARK_OUTPUT names no compiled packages")


def version(package):
    return package.name.split(".")[-2]


@pytest.fixture(scope="module")
def launch_page(server, tmp_path_factory):
    def unpack(package):
        folder = tmp_path_factory.mktemp("package")
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        return server.serve(folder) + "/index.html"

    return unpack


@pytest.mark.parametrize("package", WALKED, ids=lambda package: package.name)
def test_a_learner_leaves_resumes_and_passes(platform, launch_page, package):
    kind, url = version(package), launch_page(package)
    lms = platform(kind)
    frame = lms.launch(url)
    learner = Learner(lms.page, frame)
    activities = learner.activities()
    frame.evaluate("document.getElementById('main').focus()")
    learner.answer(activities[0])
    lms.close()
    assert lms.data[STATUS[kind]] == "incomplete"
    lms.forget_device()
    frame = lms.launch(url)
    learner = Learner(lms.page, frame)
    assert frame.evaluate("id => document.getElementById(id).dataset.best", activities[0]["id"]), "what was done is done"
    frame.evaluate("document.getElementById('main').focus()")
    for activity in activities[1:]:
        learner.answer(activity)
    wanted = {"scorm12": "passed", "scorm2004": "completed"}[kind]
    until(lambda: lms.data.get(STATUS[kind]) == wanted, what=f"for {wanted}: {lms.data.get(STATUS[kind])}")
    assert float(lms.data[RAW[kind]]) == 100
    if kind == "scorm2004":
        assert lms.data["cmi.success_status"] == "passed"
    assert lms.errors() == []


@pytest.mark.parametrize("profile", ["strict", "moodle"])
@pytest.mark.parametrize("package", PACKAGES[:2], ids=lambda package: package.name)
def test_opening_and_closing_is_not_done(platform, launch_page, package, profile):
    lms = platform(version(package), profile)
    lms.launch(launch_page(package))
    lms.close()
    assert lms.data[STATUS[version(package)]] == "incomplete"


@pytest.mark.parametrize("package", [p for p in ARCHIVES if ".mt." in p.name or ".en." in p.name and p.name.startswith("first-words")], ids=lambda package: package.name)
def test_without_a_platform_it_works_and_says_so(page, launch_page, package):
    page.goto(launch_page(package))
    page.wait_for_selector("[data-progress]:not([hidden])")
    assert page.locator(".notice, .progress-state").first.inner_text()


def complaint(packages, kind, folder):
    """What xmllint and the official schema have to say of the manifests of some packages of one format; nothing when all are valid."""
    name, schema = MANIFESTS[kind]
    manifests = []
    for package in packages:
        manifests.append(folder / f"{package.name}.xml")
        manifests[-1].write_bytes(zipfile.ZipFile(package).read(name))
    schemas = SHARED / "data/xsd"
    run = subprocess.run(
        ["xmllint", "--nonet", "--noout", "--schema", schemas / schema, *manifests], capture_output=True, text=True,
        env={**os.environ, "XML_CATALOG_FILES": str(schemas / "catalog.xml")})
    return "" if run.returncode == 0 else run.stderr


@pytest.mark.skipif(not (SHARED / "data/xsd/catalog.xml").is_file(), reason="the official schemas are not on this machine")
@pytest.mark.parametrize("kind", sorted({version(package) for package in ARCHIVES} & set(MANIFESTS)))
def test_the_manifests_are_valid_against_the_official_schema(kind, tmp_path):
    assert complaint([package for package in ARCHIVES if version(package) == kind], kind, tmp_path) == ""


def test_a_package_without_its_media_is_small():
    """What a learner on a slow line waits for before the first word can be read."""
    sizes = {}
    for package in PACKAGES:
        with zipfile.ZipFile(package) as archive:
            media = sum(entry.compress_size for entry in archive.infolist() if entry.filename.startswith("media/"))
        sizes[package.name] = package.stat().st_size - media
    assert max(sizes.values()) < 60_000, sorted(sizes.items(), key=lambda item: -item[1])[:5]
