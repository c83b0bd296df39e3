"""The same bytes however a build was done, and after it was killed."""

import time

from conftest import add_units, published


def build(waymark, *arguments):
    done = waymark.run("build", *arguments, timeout=300)
    assert done.returncode == 0, done.stderr
    return published(waymark.folder)


def test_the_number_of_threads_and_the_cache_change_no_byte(waymark):
    add_units(waymark.folder, 40)
    one = build(waymark, "--jobs", "1")
    assert build(waymark, "--jobs", "4", "--no-cache") == one
    assert build(waymark, "--jobs", "4") == one
    (waymark.folder / "output").rename(waymark.folder / "before")
    assert build(waymark, "--jobs", "4") == one


def test_a_killed_build_leaves_whole_files_and_the_next_one_mends_it(waymark):
    add_units(waymark.folder, 150)
    whole = build(waymark)
    (waymark.folder / "output").rename(waymark.folder / "before")
    process = waymark.start("build")
    while process.poll() is None and len(list((waymark.folder / "output" / "site").glob("copy-*"))) < 5:
        time.sleep(0.002)
    process.kill()
    process.wait()
    left = published(waymark.folder)
    assert left and len(left) < len(whole), "the build was not interrupted in its middle"
    assert all(whole[path] == content for path, content in left.items())
    assert build(waymark) == whole
    assert list((waymark.folder / "output" / ".waymark" / "temporary").glob("*")) == []


def test_a_killed_rebuild_is_mended_too(waymark):
    names = add_units(waymark.folder, 150)
    build(waymark)
    for name in names:
        text = waymark.folder / "units" / name / "unit.md"
        text.write_text(text.read_text().replace("The unit", "The other unit"))
    page = waymark.folder / "output" / "site" / names[0] / "index.html"
    before = page.read_bytes()
    process = waymark.start("build")
    while process.poll() is None and page.read_bytes() == before:
        time.sleep(0.002)
    process.kill()
    process.wait()
    mended = build(waymark)
    assert mended == build(waymark, "--no-cache")
    assert all(b"The other unit" in mended[f"site/{name}/index.html"] for name in names)


def test_only_one_unit_with_no_record_lists_what_is_there(waymark):
    names = add_units(waymark.folder, 3)
    files = build(waymark, "--only", names[1])
    pages = {path for path in files if path.endswith("index.html")}
    assert pages == {"site/index.html", f"site/{names[1]}/index.html"}
    index = files["site/index.html"].decode()
    assert f'href="{names[1]}/index.html"' in index
    assert names[0] not in index and names[2] not in index
    assert names[0] not in files[f"site/{names[1]}/index.html"].decode()


def of_units(files):
    """The files that belong to one unit each."""
    return {path: content for path, content in files.items() if path.startswith("packages/") or path.endswith("/index.html") and path.count("/") == 2}


def test_only_one_unit_keeps_the_files_of_the_others(waymark):
    names = add_units(waymark.folder, 3)
    whole = build(waymark)
    (waymark.folder / "output" / ".waymark" / "record").write_bytes(b"")
    assert of_units(build(waymark, "--only", names[1])) == of_units(whole)
    assert build(waymark) == whole
    assert build(waymark, "--no-cache", "--only", names[1]) == whole


def test_only_one_unit_on_another_day_keeps_and_lists_the_others(waymark):
    names = add_units(waymark.folder, 3)
    whole = build(waymark)
    waymark.environment["SOURCE_DATE_EPOCH"] = "1790200000"
    files = build(waymark, "--only", names[1])
    assert of_units(files) == of_units(whole)
    assert files.keys() == whole.keys()
    assert all(f"{name}/index.html".encode() in files["site/units.html"] for name in names)
    assert build(waymark) == build(waymark, "--no-cache")
