#!/usr/bin/env python3
"""Times Waymark on generated sites: bench.py WAYMARK [COUNT ...]

Prints, for each number of units, seconds, units per second and peak memory of a cold build without and with SCORM 1.2
packages, of a rebuild after one change, and, where Hugo is installed, of Hugo on pages of the same text in the same run.
"""
import os
import random

import shutil
import subprocess
import sys
import tempfile
import time

WORDS = (
    "work host mentor travel card insurance safety language question answer plan week day tool team learn show write call help "
    "place time phone paper money bus room food rule break task skill record city school friend map key door note list name"
).split()


def sentence(source):
    words = [source.choice(WORDS) for _ in range(source.randint(8, 16))]
    if source.random() < 0.2:
        words[3] = f"**{words[3]}**"
    return " ".join(words).capitalize() + "."


def body(number, count, link):
    source = random.Random(number)
    parts = []
    for section in range(7):
        parts.append(f"## {source.choice(WORDS).capitalize()} {source.choice(WORDS)} number {section + 1}")
        for _ in range(3):
            parts.append(" ".join(sentence(source) for _ in range(4)))
        if section == 1:
            parts.append("\n".join(f"- {sentence(source)}" for _ in range(5)))
        if section == 3:
            rows = ["| Thing | When | Where | Who |", "| --- | --- | --- | --- |"]
            rows += ["| " + " | ".join(source.choice(WORDS) for _ in range(4)) + " |" for _ in range(6)]
            parts.append("\n".join(rows))
        if section == 5:
            parts.append(f"See also [the unit after this one]({link((number + 1) % count)}).")
    return parts, source


def waymark_unit(number, count):
    parts, source = body(number, count, lambda other: f"unit:u{other:05d}")
    head = [
        "---", f"id: u{number:05d}", f"title: Unit {number} about {source.choice(WORDS)}", "lang: en", "version: 1.0.0",
        "summary: A unit for measuring.", "duration: 45m", "phase: before", "licence: CC-BY-4.0", "authors:", "  - name: Bench",
        "outcomes:", "  - id: LO1", "    text: I can measure.", "    kind: skill", "---", "",
    ]
    for question in range(5):
        parts.append(f":::choice{{#q{question} outcome=LO1 points=1}}")
        parts.append(f"{sentence(source)[:-1]}?")
        parts.append("\n".join(f"- [{'x' if option == question % 4 else ' '}] {sentence(source)}\n  - {sentence(source)}" for option in range(4)))
        parts.append(":::")
    return "\n".join(head) + "\n" + "\n\n".join(parts) + "\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def waymark_site(folder, count):
    write(f"{folder}/waymark.yml", "title: Bench\nlanguages: [en]\n")
    for number in range(count):
        write(f"{folder}/units/u{number:05d}/unit.md", waymark_unit(number, count))


def hugo_site(folder, count):
    write(f"{folder}/hugo.toml", 'baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n')
    page = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}</main></body></html>"
    write(f"{folder}/layouts/_default/single.html", page)
    write(f"{folder}/layouts/_default/list.html", page.replace("{{ .Content }}", "{{ range .Pages }}<a href={{ .RelPermalink }}>{{ .Title }}</a>{{ end }}"))
    write(f"{folder}/layouts/index.html", page)
    for number in range(count):
        parts, source = body(number, count, lambda other: f"/u{other:05d}/")
        for _ in range(5):
            parts.append(f"### {sentence(source)[:-1]}?")
            parts.append("\n".join(f"- {sentence(source)}\n  - {sentence(source)}" for _ in range(4)))
        write(f"{folder}/content/u{number:05d}.md", f"---\ntitle: Unit {number}\n---\n\n" + "\n\n".join(parts) + "\n")


def run(*command):
    """Seconds and peak megabytes of a command."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    message = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(message.decode())
    return time.monotonic() - start, usage.ru_maxrss / 1024


def main():
    waymark = os.path.abspath(sys.argv[1])
    hugo = shutil.which("hugo")
    print(f"{'units':>6}  {'what':<28}{'seconds':>9}{'units/s':>9}{'peak MB':>9}")
    for count in [int(text) for text in sys.argv[2:]] or [100, 1000, 10000]:
        with tempfile.TemporaryDirectory() as folder:
            site, output = f"{folder}/site", f"{folder}/output"
            waymark_site(site, count)

            def show(what, figures):
                seconds, memory = figures
                print(f"{count:>6}  {what:<28}{seconds:>9.2f}{count / seconds:>9.0f}{memory:>9.0f}", flush=True)
                return seconds

            common = (waymark, "build", "--source", site, "--output", output, "--fail-on", "never")
            cold = show("site, cold", run(*common, "--format", "site", "--no-cache"))
            with open(f"{site}/units/u{count // 2:05d}/unit.md", "a") as file:
                file.write("\nOne more sentence.\n")
            show("site, one change", run(*common, "--format", "site"))
            show("site and SCORM 1.2, cold", run(*common, "--format", "site,scorm12", "--no-cache"))
            show("site, SCORM 1.2 and 2004", run(*common, "--format", "site,scorm12,scorm2004", "--no-cache"))
            if hugo:
                hugo_site(f"{folder}/hugo", count)
                seconds = show("Hugo, cold", run(hugo, "--quiet", "-s", f"{folder}/hugo", "-d", f"{folder}/public"))
                print(f"{'':>6}  Hugo / Waymark, site cold: {seconds / cold:.1f}")


main()
