/**
 * Waymark's runtime: phrases, and the life of an activity and of a unit. Every file of the runtime is a classic script
 * that registers on `window.Waymark`; `start.js` puts them together.
 *
 * A kind of activity is an object with `begin`, `answered`, `first` (the field to go to), `read` and `restore` (the
 * answer as text, as the schema keeps it), `clear`, `record` (response and pattern for the platform), and for scored
 * kinds `judge`.
 *
 * @typedef {{attempts: number, right: number, total: number, answer: string, mine: boolean}} Entry
 *   `mine`: changed on this page since the last save; nothing means no
 * @typedef {{right: number, total: number}} Judgement
 */
(() => {
  'use strict';

  const kinds = Object.create(null);
  const texts = Object.create(null);
  const page = document.documentElement;
  const language = page.lang || 'en';
  /** The language of the phrases on a page in a language that has none. */
  const foreign = page.dataset.words || '';
  /** Marks around such a phrase keep its order on a page that runs from right to left. */
  const isolated = (text) => (foreign && page.dir === 'rtl' ? `\u2068${text}\u2069` : text);
  /** Parts right are kept in proportion when there are more. */
  const MOST_PARTS = 35;

  /** Of each count up to 199 the digit of its plural category, as the compiler writes them; those of the second hundred come again. */
  let plurals = '';
  const OTHER = 5;

  /** A number as the phrases' language writes it, with at most one decimal. `Intl` knows more, and takes a phone 50 ms to make. */
  const number = (value) => String(Math.round(value * 10) / 10).replace('.', texts['activity.decimal'] || '.');

  /**
   * The phrase of a key; its plural form follows `values.count`. A missing phrase shows the key's last part.
   * @param {string} key @param {Object<string, string|number>} [values] @returns {string}
   */
  function phrase(key, values = {}) {
    let text = texts[key];
    const { count } = values;
    if (typeof text === 'object') text = text[plurals[count < 200 ? count : count % 100 + 100]] || text[OTHER];
    if (typeof text !== 'string') return key.slice(key.lastIndexOf('.') + 1);
    return isolated(text.replace(/\{(\w+)\}/g, (all, name) => {
      const value = values[name];
      return value === undefined ? all : typeof value === 'number' ? number(value) : value;
    }));
  }

  const folder = document.currentScript.src.replace(/[^/]*$/, '');
  const parts = Object.create(null);

  /** Loads a part of the runtime when it is first asked for, and calls back. What did not come is asked for again the next time. */
  function load(part, then) {
    parts[part] = parts[part] || new Promise((done, failed) => {
      const script = element('script');
      script.src = folder + part;
      script.onload = done;
      script.onerror = () => { delete parts[part]; failed(); };
      document.head.append(script);
    });
    parts[part].then(then, () => { /* no connection */ });
  }

  /** A new element with a class and a text. */
  function element(name, className, text) {
    const made = document.createElement(name);
    if (name === 'button') made.type = 'button';
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** A button with a phrase and what it does. */
  function button(key, act) {
    const made = element('button', '', phrase(key));
    made.addEventListener('click', act);
    return made;
  }

  /** Says of an element that its words are the interface's. */
  function spoken(made) {
    if (foreign) made.lang = foreign;
    return made;
  }

  /** @returns {Entry} */
  const blank = () => ({ attempts: 0, right: 0, total: 0, answer: '' });

  /** @param {Judgement} judged @returns {number} from 0 to 1 */
  const share = ({ right, total }) => (total ? right / total : 0);

  const better = (a, b) => a.total > 0 && (!b.total || share(a) > share(b));

  /** @param {Judgement} judged @returns {'right'|'partly'|'wrong'} */
  const verdict = (judged) => (judged.right >= judged.total ? 'right' : judged.right > 0 ? 'partly' : 'wrong');

  /** A text on one line. */
  const line = (part) => (part ? part.textContent.replace(/\s+/g, ' ').trim() : '');

  /** Numbers as digits of base 36, the form in which answers are kept. */
  const digit = (value) => Number(value).toString(36);
  const digits = (text) => Array.from(text, (character) => parseInt(character, 36));

  /** A number for a text, below 2 to the power of 32. */
  const hash = (text) => Array.from(text).reduce((sum, character) => (Math.imul(sum, 33) + character.codePointAt(0)) >>> 0, 5381);

  /** Puts the parts of a list into an order that follows from the seed and is never the right one; an empty option stays first. */
  function shuffle(list, seed) {
    const parts = Array.from(list.children).filter((part) => part.value !== '');
    let state = hash(seed);
    const below = (end) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor(state / 4294967296 * end);
    };
    for (let place = parts.length - 1; place > 0; place -= 1) {
      const other = below(place + 1);
      [parts[place], parts[other]] = [parts[other], parts[place]];
    }
    if (parts.every((part, place) => Number(part.dataset.item) === place + 1)) parts.push(parts.shift());
    list.append(...parts);
  }

  /** Counts the seconds a page was in view. */
  class Clock {
    constructor(spent = 0) { Object.assign(this, { spent, since: Date.now() }); }

    seconds() { return this.spent + (this.since ? (Date.now() - this.since) / 1000 : 0); }

    inView(visible) {
      this.spent = this.seconds();
      this.since = visible ? Date.now() : 0;
    }
  }

  class Activity {
    constructor(root, unit) {
      const { kind, outcome = '', points, attempts } = root.dataset;
      Object.assign(this, { id: root.id, root, unit, outcome, kind: kinds[kind], points: Number(points) || 0, most: Number(attempts) || 0, checked: null });
      this.result = this.find('.result');
      if (this.result) this.result.id = this.id + '-result';
    }

    find(selector) { return this.root.querySelector(selector); }

    all(selector) { return Array.from(this.root.querySelectorAll(selector)); }

    /** What asks, on one line. */
    get prompt() { return line(this.find('legend, .question-text, .gap-text, label') || this.find('.activity-title + p') || this.find('.activity-kind')); }

    /** @returns {Entry} */
    entry() {
      const { entries } = this.unit.state;
      if (!entries.has(this.id)) entries.set(this.id, blank());
      return entries.get(this.id);
    }

    /** Shows and announces a message in the activity's status; nothing clears it. */
    say(state, text) {
      if (!this.result) return;
      this.all(`[aria-describedby="${this.result.id}"]`).forEach((field) => field.removeAttribute('aria-describedby'));
      this.result.textContent = '';
      delete this.result.dataset.state;
      if (!text) return;
      this.result.dataset.state = state;
      this.result.append(element('p', '', text));
    }

    begin() {
      this.all('[data-shuffled]').forEach((list) => shuffle(list, this.id + this.unit.seed));
      this.kind.begin(this);
      const { attempts, answer } = this.entry();
      if (attempts || answer) this.restore();
    }

    /** Puts the stored answer and result back; nothing is announced. */
    restore() {
      const entry = this.entry();
      this.toggle('.again', false);
      this.kind.clear(this);
      this.kind.restore(this, entry.answer);
      this.checked = null;
      this.say('', '');
      this.lock();
      this.showBest();
    }

    toggle(selector, shown) { this.all(selector).forEach((part) => { part.hidden = !shown; }); }

    /** Whether no attempt is left. */
    get isOver() { return this.most > 0 && this.entry().attempts >= this.most; }

    /** Closes the fields when no attempt is left, and opens them when all was deleted. */
    lock() {
      if (!this.most) return;
      this.all('input, select, .moves button, .check').forEach((field) => { field.disabled = this.isOver; });
    }

    /** The best result beside the activity's title, and the answers once they were checked. */
    showBest() {
      const { attempts, total } = this.entry();
      const mark = this.find('.activity-points');
      const answer = this.find('.answer');
      if (attempts) this.root.dataset.best = total ? verdict(this.entry()) : 'done'; else delete this.root.dataset.best;
      if (mark) spoken(mark).textContent = total ? this.score(share(this.entry())) : phrase('activity.points', { count: this.points });
      if (!answer) return;
      if (!attempts) answer.open = false;
      answer.classList.toggle('revealed', attempts > 0);
    }

    score(part) { return phrase('activity.score', { points: part * this.points, count: this.points }); }

    /** The learner changed the answer: its verdict goes, the answer is kept. */
    changed(target) {
      const entry = this.entry();
      const answer = this.kind.read(this);
      if (answer === this.checked || (answer === entry.answer && this.checked === null)) return;
      this.checked = null;
      entry.answer = answer;
      entry.mine = true;
      this.kind.clear(this, target);
      if (this.kind.judge) this.say('', '');
      if (!this.find('.is-right, .is-wrong')) this.toggle('.again', false);
      this.unit.changed('draft', this);
    }

    check() {
      if (this.isOver) return;
      const trouble = this.kind.trouble && this.kind.trouble(this);
      if (trouble || !this.kind.answered(this)) {
        this.say('info', trouble || phrase('activity.answerFirst'));
        this.ask(this.kind.first(this));
        return;
      }
      this.kind.clear(this);
      this.settle(this.kind.judge(this));
      this.lock();
      if (this.isOver) {
        this.find('.answer').open = true;
        this.result.tabIndex = -1;
        this.result.focus();
      }
    }

    /** Leads to the field that has to be filled in; what is missing is its description until something is changed. */
    ask(field) {
      if (!field.hasAttribute('aria-describedby')) field.setAttribute('aria-describedby', this.result.id);
      field.focus();
    }

    /** Takes a judgement of the present answer: counts it, shows it, says it. */
    settle(judged) {
      const before = this.unit.status();
      const answer = this.kind.read(this);
      if (answer !== this.checked) this.count(judged, answer);
      this.checked = answer;
      this.showBest();
      this.toggle('.again', !this.isOver);
      this.say(verdict(judged), this.message(judged, before));
    }

    /** Counts an attempt; only a better result replaces the best. */
    count(judged, answer) {
      const entry = this.entry();
      entry.attempts += 1;
      entry.answer = answer;
      entry.mine = true;
      const parts = judged.total > MOST_PARTS
        ? { right: Math.floor(judged.right * MOST_PARTS / judged.total), total: MOST_PARTS } : judged;
      if (better(parts, entry)) { entry.right = parts.right; entry.total = parts.total; }
      this.unit.changed('check', this, judged);
    }

    message(judged, before) {
      const sentences = [phrase('activity.' + verdict(judged))];
      if (this.points) sentences.push(this.score(share(judged)));
      const left = this.most - this.entry().attempts;
      if (this.most && verdict(judged) !== 'right') sentences.push(phrase(left > 0 ? 'activity.attemptsLeft' : 'activity.noAttempts', { count: left }));
      return sentences.concat(this.unit.news(before)).join(' ');
    }

    /** Opens the answer to a new attempt, at the first field that was wrong. */
    again() {
      const wrong = this.find('.is-wrong :is(input, select, button[aria-disabled="false"])');
      this.kind.clear(this);
      this.checked = null;
      this.say('', '');
      const answer = this.find('.answer');
      if (answer) answer.open = false;
      if (this.kind.again) this.kind.again(this);
      (wrong || this.kind.first(this)).focus();
      this.toggle('.again', false);
    }

    /** An activity without right answers is done. */
    done() {
      const entry = this.entry();
      if (entry.attempts) return;
      entry.attempts = 1;
      entry.mine = true;
      this.showBest();
      this.unit.changed('done');
    }
  }

  /** Marks a field or an option as right or wrong, in words and for the theme. */
  function mark(place, right, text) {
    const name = right ? 'right' : 'wrong';
    const spokenIn = foreign || language;
    place.classList.add('is-' + name);
    const word = element('span', 'mark', text || phrase('activity.mark.' + name));
    if (place.closest('[lang]').lang !== spokenIn) word.lang = spokenIn;
    return word;
  }

  /** Ties what is said of a field to it. */
  function describe(field, said) {
    said.id = field.id + '-mark';
    field.setAttribute('aria-describedby', said.id);
  }

  function markField(place, field, right, text) {
    const word = mark(place, right, text);
    describe(field, word);
    if (!right) field.setAttribute('aria-invalid', 'true');
    place.append(word);
  }

  function unmark(place) {
    place.classList.remove('is-right', 'is-wrong');
    place.querySelectorAll('.mark, .feedback').forEach((said) => said.remove());
    place.querySelectorAll('[aria-describedby$="-mark"]').forEach((field) => {
      field.removeAttribute('aria-describedby');
      field.removeAttribute('aria-invalid');
    });
  }

  /**
   * The unit of this page: its activities, its state and what follows from it. The page gives it `changed`, which is told what has
   * happened: `draft` with the activity, `check` with the activity and the judgement, `done`, `section` or `reset`.
   */
  class Unit {
    constructor(main) {
      const all = (selector) => Array.from(main.querySelectorAll(selector));
      const { unit: id, schema = '', pass, completion = 'all' } = main.dataset;
      Object.assign(this, { id, main, schema, seed: '', state: window.Waymark.record.fresh() });
      this.activities = all('.activity[data-kind]').filter((root) => kinds[root.dataset.kind]).map((root) => new Activity(root, this));
      this.sections = all('[data-section]');
      if (!this.sections.length) this.sections = all('.unit-text');
      this.points = this.sum(this.activities).points;
      this.pass = this.points ? Number(pass) || 0 : 0;
      // A unit that asks nothing is done when it was read: opening it is never enough.
      this.completion = completion === 'pass' && !this.pass ? 'all' : completion;
      if (this.completion === 'all' && !this.activities.length) this.completion = 'read';
    }

    /** Whether the learner has done or written anything. */
    get begun() { return Array.from(this.state.entries.values()).some((entry) => entry.attempts || entry.answer); }

    /** What some activities amount to, by the best results. */
    sum(activities) {
      const sum = { points: 0, earned: 0, count: activities.length, done: 0, scored: 0, tried: 0 };
      activities.forEach((activity) => {
        const entry = activity.entry();
        sum.points += activity.points;
        sum.earned += activity.points * share(entry);
        if (entry.attempts) sum.done += 1;
        if (activity.points) sum.scored += 1;
        if (activity.points && entry.attempts) sum.tried += 1;
      });
      return sum;
    }

    /** Whether so much is enough; null where nothing can be passed. */
    passes({ points, earned }) { return this.pass && points ? 100 * earned / points + 1e-6 >= this.pass : null; }

    /** What the state amounts to; `passed` is null where the unit cannot be passed or is not all answered. */
    status() {
      const { sections, completion } = this;
      const sum = this.sum(this.activities);
      const isRead = completion === 'read';
      const done = isRead ? sections.filter((section, place) => this.state.sections.has(place + 1)).length : sum.done;
      const count = isRead ? sections.length : sum.count;
      const answered = sum.tried === sum.scored;
      const passed = answered ? this.passes(sum) : null;
      const complete = completion === 'pass' ? passed === true : done === count;
      return { done, count, attempted: sum.done, earned: sum.earned, answered, passed, complete };
    }

    /** How far each outcome is reached, by the best results of its activities. */
    outcomes() {
      const ids = new Set(this.activities.map((activity) => activity.outcome).filter(Boolean));
      return Array.from(ids, (id) => {
        const sum = this.sum(this.activities.filter((activity) => activity.outcome === id));
        return Object.assign(sum, { id, share: sum.points ? sum.earned / sum.points : 0, passed: this.passes(sum) });
      });
    }

    /** The sentences to announce when the status has changed. */
    news(before) {
      const now = this.status();
      const sentences = [];
      if (now.complete && !before.complete) sentences.push(phrase('progress.completed'));
      if (now.passed === false && before.passed === null) sentences.push(phrase('progress.notPassed', { percent: this.pass }));
      return sentences;
    }

    /** Begins the activities, and listens to all of them at one place, since a page begins faster so. */
    begin() {
      const { activities, main } = this;
      activities.forEach((activity) => activity.begin());
      ['click', 'input', 'change'].forEach((name) => main.addEventListener(name, ({ target }) => {
        const activity = activities.find(({ root }) => root.contains(target));
        if (!activity) return;
        if (name !== 'click') activity.changed(target);
        else if (target.closest('.check')) activity.check();
        else if (target.closest('.again')) activity.again();
      }));
    }

    /** Takes over a state from elsewhere and shows what it changed. */
    receive(theirs) {
      const earlier = this.state.round;
      const answers = this.activities.map((activity) => activity.entry().answer);
      this.state = window.Waymark.record.merge(this.state, theirs);
      const again = this.state.round !== earlier;
      this.activities.forEach((activity, place) => {
        const busy = activity.root.contains(document.activeElement);
        if (again || (activity.entry().answer !== answers[place] && !busy)) activity.restore();
        else activity.showBest();
      });
    }

    saved() { this.state.entries.forEach((entry) => { entry.mine = false; }); }

    reset() {
      this.state = window.Waymark.record.fresh(this.state.round + 1);
      this.activities.forEach((activity) => activity.restore());
      this.changed('reset');
    }
  }

  window.Waymark = {
    format: '', folder, Clock, Unit, phrase, load, element, spoken, button, mark, markField, describe, unmark, language, number, blank, share, better, digit, digits, hash, line,

    /** Registers a kind of activity by the value of `data-kind`. */
    kind(name, kind) { kinds[name] = kind; },
    /** Adds phrases by key: a text, or an object of texts by the digits of plural categories; and of each count its digit. */
    phrases(entries, categories) {
      Object.assign(texts, entries);
      plurals = categories;
    },
    /** Says which platform the package was made for. */
    platform(name) { window.Waymark.format = name; }
  };
})();
