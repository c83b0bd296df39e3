"""Drives the platform simulator in `simulator/`."""

import json
import urllib.parse

from waiting import until

# Reading a value nobody has set yet is not a mistake.
NORMAL = {"scorm12": set(), "scorm2004": {403}}
SETTERS = ("LMSSetValue", "SetValue")


class Platform:
    def __init__(self, page, address, version, profile, **options):
        self.page, self.address, self.version, self.profile = page, address, version, profile
        self.options = {"version": version, "profile": profile, **options}

    def open(self, **options):
        """Opens the platform's own page, as after a restart of the browser."""
        self.page.goto("about:blank")
        values = json.dumps({**self.options, **options})
        document = "frameset.html" if self.profile == "frameset" else "platform.html"
        self.page.goto(f"{self.address}/simulator/{document}#{urllib.parse.quote(values)}")
        return self

    def launch(self, url, **options):
        """A launch in a fresh platform page. @returns the unit's frame"""
        self.open(**options)
        return self.start(url)

    def start(self, url):
        """A launch in the platform page that is open."""
        if self.profile == "popup":
            with self.page.context.expect_page() as opened:
                self.page.evaluate("url => platform.launch(url)", url)
            frame = self.popup = opened.value
        else:
            self.page.evaluate("url => platform.launch(url)", url)
            frame = self.page.wait_for_selector("#sco", state="attached").content_frame()
            frame.wait_for_url(url.split("?")[0] if self.profile == "drops-query" else url)
        frame.wait_for_selector("[data-progress]:not([hidden])")
        return frame

    def close(self):
        """The learner closes the unit without the exit button; the platform's page stays."""
        if self.profile == "popup":
            ended = len(self.calls("Finish")) + len(self.calls("Terminate"))
            self.popup.close(run_before_unload=True)
            until(lambda: len(self.calls("Finish")) + len(self.calls("Terminate")) > ended)
            return
        self.page.evaluate("() => { document.getElementById('sco').src = 'about:blank'; }")
        until(lambda: self.page.evaluate("() => document.getElementById('sco').contentDocument.URL") == "about:blank")

    def log(self):
        return self.page.evaluate("() => platform.log")

    def calls(self, name=None):
        return [entry for entry in self.log() if name is None or entry["call"].replace("LMS", "") == name]

    def writes(self):
        """[(element, value)] in the order they were written."""
        return [tuple(entry["values"]) for entry in self.log() if entry["call"] in SETTERS]

    def set(self, element, value):
        """One write as the unit makes it. @returns whether the platform took it"""
        return self.page.evaluate("([key, value]) => platform.call('set', key, value)", [element, value]) == "true"

    def errors(self):
        return [entry for entry in self.log() if entry["error"] and entry["error"] not in NORMAL[self.version]]

    def held(self):
        """What the platform has stored for good."""
        return self.page.evaluate("() => platform.held()")

    @property
    def data(self):
        return self.held()["data"] or {}

    def wait(self, element, value):
        """Waits until the platform has stored a value."""
        until(lambda: self.data.get(element) == value, what=f"for {element} = {value!r}: {self.data.get(element)!r}")

    def forget_device(self):
        """Empties the unit's own storage, so that only the platform can restore anything."""
        self.page.evaluate("() => Object.keys(localStorage).filter(k => k.startsWith('waymark:')).forEach(k => localStorage.removeItem(k))")
