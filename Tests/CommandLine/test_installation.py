"""The installed layout: bin/waymark with share/waymark/templates beside it, and an environment without anything."""

import shutil
import subprocess

from conftest import ROOT


def test_an_installed_binary_finds_its_theme(binary, tmp_path):
    prefix = tmp_path / "prefix"
    (prefix / "bin").mkdir(parents=True)
    shutil.copy2(binary, prefix / "bin" / "waymark")
    shutil.copytree(ROOT / "templates", prefix / "share" / "waymark" / "templates")
    for arguments in (["new", "site", "site"], ["build", "--source", "site"]):
        done = subprocess.run([prefix / "bin" / "waymark", *arguments], cwd=tmp_path, env={}, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    output = tmp_path / "site" / "output"
    assert (output / "site" / "index.html").exists()
    assert (output / "site" / "assets" / "waymark.css").exists()
    assert len(list((output / "packages").glob("*.zip"))) == 2


def test_without_its_theme_it_says_what_to_do(binary, tmp_path):
    (tmp_path / "bin").mkdir()
    shutil.copy2(binary, tmp_path / "bin" / "waymark")
    (tmp_path / "units").mkdir()
    done = subprocess.run([tmp_path / "bin" / "waymark", "build"], cwd=tmp_path, env={}, capture_output=True, text=True)
    assert done.returncode == 70
    assert "WAYMARK_THEME" in done.stderr
