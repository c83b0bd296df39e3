"""A learner who has only a keyboard, and finds the right answers where the page keeps them."""

TAB_LIMIT = 600

ACTIVITIES = """() => [...document.querySelectorAll('main .activity[data-kind]')].map(root => ({
  id: root.id, kind: root.dataset.kind, points: Number(root.dataset.points) || 0,
  words: Number((root.querySelector('textarea') || {dataset: {}}).dataset.minWords) || 1,
  options: [...root.querySelectorAll('.verdicts > li')].map(li => ({number: li.dataset.option, right: li.dataset.right === 'true'})),
  accept: [...root.querySelectorAll('.gap-answers > li')].map(li => JSON.parse(li.dataset.accept)),
  fields: [...root.querySelectorAll('.options input, .gap input, .gap select, .pairs select, .number-field input, textarea')].map(f => f.id),
  answers: [...root.querySelectorAll('[data-answer]')].map(f => f.dataset.answer),
  types: [...root.querySelectorAll('.options input, .gap input, .gap select, .pairs select, .number-field input, textarea')].map(f => f.type),
}))"""

# Of a story's ways that meet no scene twice, the one that counts the most or the least: the numbers of its scenes, without the first.
WAY = """([id, right]) => {
  const scenes = [...document.getElementById(id).querySelectorAll('.scene')];
  const ways = [];
  const walk = (path) => {
    const scene = scenes[path[path.length - 1] - 1];
    if ('ending' in scene.dataset) ways.push(path);
    else scene.querySelectorAll('[data-to]').forEach(a => { if (!path.includes(Number(a.dataset.to))) walk([...path, Number(a.dataset.to)]); });
  };
  walk([1]);
  const points = path => path.reduce((sum, number) => sum + Number(scenes[number - 1].dataset.points), 0);
  return ways.sort((a, b) => (points(b) - points(a)) * (right ? 1 : -1) || a.length - b.length)[0].slice(1);
}"""


class Learner:
    """Works in one frame (the page itself or a platform's frame) through the page's keyboard alone."""

    def __init__(self, page, frame=None):
        self.page = page
        self.frame = frame or page.main_frame
        self.keys = page.keyboard

    def activities(self):
        return self.frame.evaluate(ACTIVITIES)

    def focused(self, selector):
        return self.frame.evaluate(
            "s => document.hasFocus() && !!document.activeElement && document.activeElement.matches(s)", selector)

    def tab_to(self, selector, back=False):
        """Presses Tab until the element has the focus."""
        for _ in range(TAB_LIMIT):
            if self.focused(selector):
                return
            self.keys.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"{selector} cannot be reached with Tab")

    def answer(self, activity, right=True):
        """Answers an activity, then checks it."""
        getattr(self, activity["kind"])(activity, right)
        if activity["points"] and activity["kind"] != "scenario":
            self.tab_to(f'#{css(activity["id"])} .check')
            self.keys.press("Enter")

    def choice(self, activity, right):
        wanted = [o["number"] for o in activity["options"] if o["right"] == right]
        if activity["types"][0] == "radio":
            self.tab_to(f'#{css(activity["id"])} .options input')
            self.keys.press("Space")
            for _ in activity["options"]:
                if self.frame.evaluate("() => document.activeElement.value") == wanted[0]:
                    return
                self.keys.press("ArrowDown")
            raise AssertionError(f'{activity["id"]}: the option cannot be reached with the arrows')
        for option in activity["options"]:
            field = f'#{css(activity["id"])} input[value="{option["number"]}"]'
            if (option["number"] in wanted) != self.frame.evaluate("s => document.querySelector(s).checked", field):
                self.tab_to(field)
                self.keys.press("Space")

    truefalse = hotspot = choice

    def sort(self, activity, right):
        for place, field in enumerate(activity["fields"]):
            self.tab_to("#" + css(field))
            self.select(field, lambda text, value: value != "" and (value == activity["answers"][place]) == right)

    def number(self, activity, right):
        self.tab_to("#" + css(activity["fields"][0]))
        self.keys.press("Control+a")
        self.keys.type(activity["answers"][0].replace(".", ",") if right else "7")

    def scenario(self, activity, right):
        """Right: a way to an ending that counts the most; wrong: one that counts the least."""
        root = f'#{css(activity["id"])}'
        if self.frame.evaluate("s => !!document.querySelector(s + ' .again:not([hidden])')", root):
            self.find(f"{root} .again")
            self.keys.press("Enter")
        for number in self.frame.evaluate(WAY, [activity["id"], right]):
            here = self.frame.evaluate("s => (document.querySelector(s + ' .begun .is-current') || document.querySelector(s + ' .scene')).id", root)
            self.tab_to(f'#{css(here)} .ways a[data-to="{number}"]')
            self.keys.press("Enter")

    def rate(self, activity, right):
        for number, step in ((1, 2), (2, 4)):
            scales = self.frame.evaluate("id => document.querySelectorAll(`#${id} .rating`).length", activity["id"])
            for place in range(scales):
                name = f'{activity["id"]}-{place + 1 + (number - 1) * scales}'
                self.find(f'input[name="{name}"]')
                self.keys.press("Space")
                while self.frame.evaluate("() => Number(document.activeElement.value)") != step:
                    self.keys.press("ArrowDown")

    def checklist(self, activity, right):
        for field in activity["fields"]:
            self.tab_to("#" + css(field))
            self.keys.press("Space")

    def survey(self, activity, right):
        self.tab_to("#" + css(activity["fields"][0]))
        self.keys.press("Space")

    def cards(self, activity, right):
        count = self.frame.evaluate("id => document.querySelectorAll(`#${id} .flip`).length", activity["id"])
        for place in range(1, count + 1):
            self.tab_to(f'#{css(activity["id"])} .deck > li:nth-child({place}) summary')
            self.keys.press("Enter")

    def gap(self, activity, right):
        for place, field in enumerate(activity["fields"]):
            accepted = activity["accept"][place]
            self.tab_to("#" + css(field))
            if activity["types"][place] == "select-one":
                self.select(field, lambda text, value: (text in accepted) == right and value != "")
            else:
                self.keys.press("Control+a")
                self.keys.type(accepted[-1] if right else "qqq")

    def match(self, activity, right):
        for place, field in enumerate(activity["fields"]):
            self.tab_to("#" + css(field))
            number = int(field.rsplit("-", 1)[1])
            wanted = number if right else number % len(activity["fields"]) + 1
            self.select(field, lambda text, value: value == str(wanted))

    def select(self, field, wanted):
        """Chooses with the arrow keys in a closed select."""
        self.keys.press("Home")
        for _ in range(60):
            text, value = self.frame.evaluate(
                "id => { const f = document.getElementById(id); return [f.selectedOptions[0].textContent.trim(), f.value]; }", field)
            if wanted(text, value):
                return
            self.keys.press("ArrowDown")
        raise AssertionError(f"{field}: the option cannot be chosen with the arrows")

    def order(self, activity, right):
        root = f'#{css(activity["id"])}'
        read = "s => [...document.querySelectorAll(s + ' .sequence > li')].map(li => Number(li.dataset.item))"
        count = len(self.frame.evaluate(read, root))
        goal = list(range(1, count + 1))
        if not right:
            goal = goal[::-1]
            # The order a page came with is no answer.
            if goal == self.frame.evaluate(read, root):
                goal = goal[1:] + goal[:1]
        for place, number in enumerate(goal):
            for _ in range(count):
                if self.frame.evaluate(read, root).index(number) == place:
                    break
                self.find(f'{root} li[data-item="{number}"] .move-up')
                self.keys.press("Enter")
        if not self.frame.evaluate("s => !!document.querySelector(s)", f'{root} .sequence > li:nth-child(2)'):
            raise AssertionError(f'{activity["id"]}: nothing to order')

    def find(self, selector):
        """Reaches an element that may lie before or after the focus."""
        after = self.frame.evaluate(
            """s => { const e = document.querySelector(s), a = document.activeElement;
            return !a || !!(a.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING); }""", selector)
        self.tab_to(selector, back=not after)

    def reflect(self, activity, right):
        self.tab_to("#" + css(activity["fields"][0]))
        self.keys.press("Control+End")
        self.keys.type("word " * activity["words"] if right else "word")


def css(id):
    """An id as a CSS selector needs it."""
    return "".join(c if c.isalnum() or c in "-_" else "\\" + c for c in id) if not id[:1].isdigit() \
        else f"\\3{id[0]} " + id[1:]
