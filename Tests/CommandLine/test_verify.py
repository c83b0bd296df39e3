"""`waymark verify` on packages of other tools, written by Python's own zipfile: each trap is named, nothing crashes or hangs."""

import io
import json
import struct
import zipfile

import pytest

from conftest import ROOT

SCHEMAS = ROOT.parent / "shared/data/xsd"
MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="unit.a" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <organizations default="o"><organization identifier="o"><title>A</title>
    <item identifier="i" identifierref="r"><title>A</title></item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">
    <file href="index.html"/><file href="a.js"/></resource></resources>
</manifest>
"""
FILES = {
    "imsmanifest.xml": MANIFEST, "index.html": '<!DOCTYPE html><html lang="en"><body><script src="a.js"></script></body></html>',
    "a.js": "API.LMSInitialize(''); API.LMSSetValue('cmi.core.exit', 'suspend'); onpagehide = () => API.LMSFinish('');",
}


def write(path, files, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


@pytest.fixture
def verify(waymark):
    """`verify(files or bytes, …)` gives the status and the ids found."""
    def run(package, *options, name="p.zip"):
        path = waymark.folder / name
        if isinstance(package, bytes):
            path.write_bytes(package)
        else:
            write(path, package)
        done = waymark.run("verify", path, "--report", "json", *options, timeout=30)
        assert done.returncode in (0, 1), done.stderr
        return done.returncode, [finding["id"] for finding in json.loads(done.stdout)["findings"]]

    return run


def manifest(old="", new=""):
    return {**FILES, "imsmanifest.xml": MANIFEST.replace(old, new)}


def raw(files=FILES, **more):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, **more) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def test_a_package_of_another_hand_is_good(verify):
    assert verify(FILES) == (0, [])


ARCHIVES = {
    "a folder around it": ({f"course/{name}": content for name, content in FILES.items()}, "package-wrapper-folder"),
    "files of macOS": ({**FILES, "__MACOSX/._index.html": "x"}, "package-foreign-file"),
    "files of Windows": ({**FILES, "Thumbs.db": "x"}, "package-foreign-file"),
    "a name that climbs": ({**FILES, "../up.html": "x"}, "package-path-unsafe"),
    "an absolute name": ({**FILES, "/etc/x.html": "x"}, "package-path-unsafe"),
    "a drive": ({**FILES, "C:/x.html": "x"}, "package-path-unsafe"),
    "names of one case": ({**FILES, "INDEX.html": "x"}, "package-case-equal"),
    "a file nobody lists": ({**FILES, "extra.html": "x"}, "manifest-file-unlisted"),
    "no manifest": ({"readme.txt": "x"}, "manifest-missing"),
    "a missing file": ({name: content for name, content in FILES.items() if name != "a.js"}, "manifest-file-missing"),
    "a bomb": ({**FILES, "zeros.html": b"\0" * 30_000_000}, "package-bomb"),
}


@pytest.mark.parametrize("trap", ARCHIVES)
def test_traps_of_archives(verify, trap):
    files, id = ARCHIVES[trap]
    assert id in verify(files)[1]


MANIFESTS = {
    "an unknown namespace": (("imscp_rootv1p1p2", "imscp_rootv9"), "manifest-unknown"),
    "a mastery score": (("<title>A</title></item>", "<title>A</title><adlcp:masteryscore>80</adlcp:masteryscore></item>"), "platform-mastery-score"),
    "a remote file": (('<file href="a.js"/>', '<file href="a.js"/><file href="https://cdn.example/x.js"/>'), "package-remote"),
    "a file above": (('<file href="a.js"/>', '<file href="a.js"/><file href="../x.js"/>'), "manifest-file-missing"),
    "an element it does not know": (("<organizations default", "<wrong/><organizations default"), "manifest-schema"),
    "an end too early": (("</manifest>", ""), "manifest-malformed"),
    "an entity of its own": (("<manifest ", '<!DOCTYPE manifest [<!ENTITY a "aaaaaaaaaa">]><manifest '), "manifest-malformed"),
    "nothing to open": ((' identifierref="r"', ""), "manifest-launch-missing"),
}


@pytest.mark.parametrize("trap", MANIFESTS)
def test_traps_of_manifests(verify, trap):
    change, id = MANIFESTS[trap]
    assert id in verify(manifest(*change))[1]


def test_a_bomb_of_entities_is_not_expanded(verify):
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    assert verify(manifest("<manifest ", f'<!DOCTYPE manifest [<!ENTITY e0 "ha">{levels}]><manifest version="&e9;" ')) == (1, ["manifest-malformed"])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_a_manifest_may_have_another_encoding(verify, encoding):
    name = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "iso-8859-1": "ISO-8859-1"}[encoding]
    text = MANIFEST.replace("UTF-8", name).replace("<title>A</title>", "<title>Équipe</title>")
    assert verify({**FILES, "imsmanifest.xml": text.encode(encoding)}) == (0, [])


def test_bytes_that_are_no_text_are_an_error_at_a_line(verify):
    assert verify({**FILES, "imsmanifest.xml": MANIFEST.encode().replace(b"<title>A", b"<title>\xff\xfe", 1)}) == (1, ["manifest-malformed"])


def test_a_huge_manifest_is_judged_in_time(verify):
    items = "".join(f'<file href="f/{n}.html"/>' for n in range(30_000))
    status, ids = verify(manifest('<file href="a.js"/>', '<file href="a.js"/>' + items))
    assert status == 1 and set(ids) == {"manifest-file-missing", "manifest-schema"}


def test_a_symbolic_link_is_named(verify):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in FILES.items():
            archive.writestr(name, content)
        link = zipfile.ZipInfo("secret.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    status, ids = verify(stream.getvalue())
    assert status == 1 and "package-link" in ids


def test_backslashes_of_windows_are_named(verify):
    # zipfile turns them round by itself, so the name is put in afterwards.
    package = raw({**FILES, "media/x.png": "x"}).replace(b"media/x.png", b"media\\x.png")
    status, ids = verify(package)
    assert status == 1 and "package-path-unsafe" in ids


def test_two_files_of_one_path_are_named(verify):
    assert "package-duplicate" in verify(raw({**FILES, "b.js": "x"}).replace(b"b.js", b"a.js"))[1]


def test_an_encrypted_file_is_named(verify):
    package = bytearray(raw())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = package.find(signature)
        while place >= 0:
            package[place + offset] |= 1
            place = package.find(signature, place + 1)
    assert "package-encrypted" in verify(bytes(package))[1]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_method_no_platform_reads_is_named(verify, waymark, method):
    path = write(waymark.folder / "m.zip", FILES, method)
    assert "package-method" in verify(path.read_bytes())[1]


def test_zip64_is_read(verify):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in FILES.items():
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as entry:
                entry.write(content.encode())
    assert verify(stream.getvalue()) == (0, [])


def test_a_package_cut_short_at_any_place_is_an_error(verify):
    package = raw()
    for length in range(0, len(package), max(1, len(package) // 12)):
        assert verify(package[:length])[0] == 1, length


def test_a_directory_that_says_too_much_is_an_error(verify):
    package = raw()
    for count, offset in ((0xFFFE, 0), (3, 0xFFFFFFF0), (3, len(package) + 1)):
        end = package.rfind(b"PK\x05\x06")
        changed = package[:end + 8] + struct.pack("<HH", count, count) + package[end + 12:end + 16] + struct.pack("<L", offset) + package[end + 20:]
        assert verify(changed)[0] == 1


def test_bytes_around_an_archive(verify, waymark):
    """Before it they hide it from platforms; a comment may look like the archive's end; what follows is left alone."""
    package = raw()
    assert verify(b"MZ" + bytes(500) + package) == (1, ["package-unreadable"])
    assert "has 502 bytes before the archive" in waymark.run("verify", waymark.folder / "p.zip").stderr
    assert verify(package[:-2] + struct.pack("<H", 30) + b"PK\x05\x06" + bytes(18) + b"12345678") == (0, [])
    assert verify(package + b"more" * 50) == (0, [])


def test_a_page_that_loads_from_elsewhere_is_named(verify):
    assert "package-remote" in verify({**FILES, "index.html": FILES["index.html"].replace("a.js", "https://cdn.example/a.js")})[1]


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the official schemas are not on this machine")
def test_the_official_schemas_of_a_folder_judge(verify):
    assert verify(FILES, "--schemas", SCHEMAS) == (0, [])
    status, ids = verify(manifest('type="webcontent"', 'type="webcontent" wrong="x"'), "--schemas", SCHEMAS)
    assert status == 1 and set(ids) == {"manifest-schema"}


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the official schemas are not on this machine")
@pytest.mark.parametrize("format", ["scorm12", "scorm2004", "cmi5", "cc11"])
def test_own_packages_hold_before_the_official_schemas(waymark, format):
    done = waymark.run("build", "--format", format)
    assert done.returncode == 0, done.stderr
    for package in (waymark.folder / "output/packages").iterdir():
        done = waymark.run("verify", package, "--schemas", SCHEMAS)
        assert done.returncode == 0, done.stderr


def test_a_folder_without_schemas_is_told_and_own_ones_judge(verify, tmp_path):
    (tmp_path / "empty").mkdir()
    assert verify(FILES, "--schemas", tmp_path / "empty") == (0, ["schema-unreadable"])
    status, ids = verify(manifest('type="webcontent"', ""), "--schemas", tmp_path / "empty")
    assert status == 1 and set(ids) == {"schema-unreadable", "manifest-schema"}
