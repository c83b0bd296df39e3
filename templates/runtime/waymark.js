/**
 * Waymark's runtime: phrases, and the life of an activity and of a unit. Every file of the runtime is a classic script
 * that registers on `window.Waymark`; `start.js` puts them together.
 *
 * A kind of activity is an object with `begin`, `answered`, `first` (the field to go to), `read` and `restore` (the
 * answer as text, as the schema keeps it), `clear`, `record` (response and pattern for the platform), and for scored
 * kinds `judge`.
 *
 * @typedef {{attempts: number, right: number, total: number, answer: string, mine: boolean}} Entry
 *   `mine`: changed on this page since the last save
 * @typedef {{right: number, total: number}} Judgement
 */
(() => {
  'use strict';

  const kinds = Object.create(null);
  const texts = Object.create(null);
  const language = document.documentElement.lang || 'en';
  /** The language of the phrases on a page in a language that has none. */
  const foreign = document.documentElement.dataset.words || '';
  /** Marks around such a phrase keep its order on a page that runs from right to left. */
  const isolated = (text) => (foreign && document.documentElement.dir === 'rtl' ? `\u2068${text}\u2069` : text);
  /** Parts right are kept in proportion when there are more. */
  const MOST_PARTS = 35;

  /** @param {number} value @returns {string} in the page's language, with at most one decimal */
  function number(value) {
    try {
      return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
    } catch (error) {
      return String(Math.round(value * 10) / 10);
    }
  }

  /**
   * The phrase of a key; its plural form follows `values.count`. A missing phrase shows the key's last part.
   * @param {string} key @param {Object<string, string|number>} [values] @returns {string}
   */
  function phrase(key, values = {}) {
    let text = texts[key];
    if (text && typeof text === 'object') {
      let category = 'other';
      try { category = new Intl.PluralRules(foreign || language).select(Number(values.count)); } catch (error) { /* other */ }
      text = text[category] || text.other;
    }
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
      script.addEventListener('load', done);
      script.addEventListener('error', () => { delete parts[part]; failed(); });
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
  const blank = () => ({ attempts: 0, right: 0, total: 0, answer: '', mine: false });

  const better = (a, b) => a.total > 0 && (!b.total || a.right / a.total > b.right / b.total);

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

  class Activity {
    constructor(root, unit) {
      const data = root.dataset;
      Object.assign(this, { id: root.id, root, unit, kind: kinds[data.kind], outcome: data.outcome || '', interaction: data.interaction || '' });
      this.points = Number(data.points) || 0;
      this.most = Number(data.attempts) || 0;
      this.result = this.find('.result');
      if (this.result) this.result.id = this.id + '-result';
      this.started = 0;
      this.checked = null;
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
      if (text) this.result.dataset.state = state; else delete this.result.dataset.state;
      if (text) this.result.appendChild(element('p', '', text));
    }

    begin() {
      this.all('[data-shuffled]').forEach((list) => shuffle(list, this.id + this.unit.seed));
      this.kind.begin(this);
      const listen = (selector, act) => { const part = this.find(selector); if (part) part.addEventListener('click', act); };
      listen('.check', () => this.check());
      listen('.again', () => this.again());
      ['input', 'change'].forEach((name) => this.root.addEventListener(name, (event) => this.changed(event.target)));
      if (!this.kind.judge) this.root.addEventListener('change', () => this.report());
      this.restore();
    }

    /** Puts the stored answer and result back; nothing is announced. */
    restore() {
      const entry = this.entry();
      this.toggle('.again', false);
      this.kind.clear(this);
      this.kind.restore(this, entry.answer);
      this.reported = entry.answer;
      this.checked = null;
      this.say('', '');
      this.lock();
      this.showBest();
    }

    toggle(selector, shown) {
      const part = this.find(selector);
      if (part) part.hidden = !shown;
    }

    /** Whether no attempt is left. */
    get isOver() { return this.most > 0 && this.entry().attempts >= this.most; }

    /** Closes the fields when no attempt is left, and opens them when all was deleted. */
    lock() {
      if (!this.most) return;
      this.all('.question input, .question select, .gap-text :is(input, select), .number-field input, .moves button, .check')
        .forEach((field) => { field.disabled = this.isOver; });
    }

    /** The best result beside the activity's title, and the answers once they were checked. */
    showBest() {
      const entry = this.entry();
      const share = entry.total ? entry.right / entry.total : 0;
      const mark = this.find('.activity-points');
      if (entry.attempts) {
        this.root.dataset.best = !entry.total ? 'done' : share === 1 ? 'right' : share ? 'partly' : 'wrong';
      } else delete this.root.dataset.best;
      if (mark && !mark.dataset.text) mark.dataset.text = mark.textContent;
      if (mark) spoken(mark).textContent = entry.total ? this.score(share) : isolated(mark.dataset.text);
      const answer = this.find('.answer');
      if (answer && !entry.attempts) answer.open = false;
      if (answer) answer.classList.toggle('revealed', entry.attempts > 0);
    }

    score(share) { return phrase('activity.score', { points: share * this.points, count: this.points }); }

    /** The learner changed the answer: its verdict goes, the answer is kept. */
    changed(target) {
      const entry = this.entry();
      const answer = this.kind.read(this);
      if (answer === this.checked || (answer === entry.answer && this.checked === null)) return;
      this.checked = null;
      this.started = this.started || Date.now();
      entry.answer = answer;
      entry.mine = true;
      this.kind.clear(this, target);
      if (this.kind.judge) this.say('', '');
      if (!this.find('.is-right, .is-wrong')) this.toggle('.again', false);
      this.unit.changed('draft');
    }

    check() {
      if (this.unit.closed) { this.say('info', phrase('tracking.exited')); return; }
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
      this.unit.attempt(this, judged);
      this.started = 0;
    }

    message(judged, before) {
      const sentences = [phrase('activity.' + verdict(judged))];
      if (this.points) sentences.push(this.score(judged.right / judged.total));
      const left = this.most - this.entry().attempts;
      if (this.most && verdict(judged) !== 'right') sentences.push(phrase(left > 0 ? 'activity.attemptsLeft' : 'activity.noAttempts', { count: left }));
      return sentences.concat(this.unit.news(before)).join(' ');
    }

    again() {
      this.kind.clear(this);
      this.checked = null;
      this.say('', '');
      const answer = this.find('.answer');
      if (answer) answer.open = false;
      if (this.kind.again) this.kind.again(this);
      this.kind.first(this).focus();
      this.toggle('.again', false);
    }

    /** An activity without right answers is done. */
    done() {
      const entry = this.entry();
      if (entry.attempts) return;
      entry.attempts = 1;
      entry.mine = true;
      this.showBest();
      this.unit.changed('check');
    }

    /** Reports the answer of an activity without right answers, once it is done, each time it differs. */
    report() {
      const { attempts, answer } = this.entry();
      if (!attempts || answer === this.reported) return;
      this.reported = answer;
      this.unit.attempt(this, null);
    }
  }

  // Marks

  /** Marks a field or an option as right or wrong, in words and for the theme. */
  function mark(place, right, text) {
    place.classList.add(right ? 'is-right' : 'is-wrong');
    const word = element('span', 'mark', text || phrase(right ? 'activity.mark.right' : 'activity.mark.wrong'));
    if (place.closest('[lang]').lang !== (foreign || language)) word.lang = foreign || language;
    return word;
  }

  /** Marks a field, and ties the mark to it. */
  function markField(place, field, right, text) {
    const word = mark(place, right, text);
    word.id = field.id + '-mark';
    field.setAttribute('aria-describedby', word.id);
    if (!right) field.setAttribute('aria-invalid', 'true');
    place.append(word);
  }

  function unmark(place) {
    place.classList.remove('is-right', 'is-wrong');
    place.querySelectorAll('.mark').forEach((word) => word.remove());
    place.querySelectorAll('[aria-describedby$="-mark"]').forEach((field) => {
      field.removeAttribute('aria-describedby');
      field.removeAttribute('aria-invalid');
    });
  }

  /** The unit of this page: its activities, its state and what follows from it. */
  class Unit {
    constructor(main) {
      const all = (selector) => Array.from(main.querySelectorAll(selector));
      Object.assign(this, { id: main.dataset.unit, main, seed: '', closed: false, listener() {}, state: window.Waymark.record.fresh() });
      this.pass = Number(main.dataset.pass) || 0;
      this.activities = all('.activity[data-kind]').filter((root) => kinds[root.dataset.kind]).map((root) => new Activity(root, this));
      this.sections = all('[data-section]');
      if (!this.sections.length) this.sections = all('.unit-text');
      this.scored = this.activities.filter((activity) => activity.points);
      this.points = this.scored.reduce((sum, activity) => sum + activity.points, 0);
      // A unit that asks nothing is done when it was read: opening it is never enough.
      const asked = main.dataset.completion || 'all';
      this.completion = asked === 'pass' && !(this.pass && this.points) ? 'all' : asked;
      if (this.completion === 'all' && !this.activities.length) this.completion = 'read';
    }

    /** Whether the learner has done or written anything. */
    get begun() { return Array.from(this.state.entries.values()).some((entry) => entry.attempts || entry.answer); }

    /** What the state amounts to; `passed` is null where the unit cannot be passed or is not all answered. */
    status() {
      const { sections, activities, scored, points, pass, completion } = this;
      const seen = sections.filter((section, place) => this.state.sections.has(place + 1)).length;
      const attempted = activities.filter((activity) => activity.entry().attempts).length;
      const answered = scored.every((activity) => activity.entry().attempts);
      const earned = scored.reduce((sum, activity) => {
        const entry = activity.entry();
        return sum + (entry.total ? activity.points * entry.right / entry.total : 0);
      }, 0);
      const percent = points ? 100 * earned / points : 0;
      const passed = pass && points && answered ? percent + 1e-6 >= pass : null;
      const complete = completion === 'pass' ? passed === true
        : completion === 'read' ? seen === sections.length : attempted === activities.length;
      return { seen, attempted, earned, percent, answered, passed, complete, finished: complete && (!pass || !points || answered) };
    }

    /** How far each outcome is reached, by the best results of its activities. */
    outcomes() {
      const found = new Map();
      this.activities.filter((activity) => activity.outcome).forEach((activity) => {
        const sum = found.get(activity.outcome) || { points: 0, earned: 0, count: 0, done: 0, scored: 0, tried: 0 };
        const entry = activity.entry();
        sum.points += activity.points;
        sum.earned += entry.total ? activity.points * entry.right / entry.total : 0;
        sum.count += 1;
        sum.done += entry.attempts ? 1 : 0;
        if (activity.points) {
          sum.scored += 1;
          sum.tried += entry.attempts ? 1 : 0;
        }
        found.set(activity.outcome, sum);
      });
      return Array.from(found, ([id, sum]) => {
        const share = sum.points ? sum.earned / sum.points : 0;
        return Object.assign(sum, {
          id, share, answered: sum.scored ? sum.tried === sum.scored : sum.done === sum.count, begun: sum.scored ? sum.tried > 0 : sum.done > 0,
          passed: this.pass && sum.points ? share * 100 + 1e-6 >= this.pass : null
        });
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

    /** @param {'draft'|'check'|'section'|'reset'} what @param {Object} [attempt] */
    changed(what, attempt) { this.listener(what, attempt); }

    /** @param {?Judgement} judged null: nothing is right or wrong */
    attempt(activity, judged) {
      const { response, pattern } = activity.kind.record(activity);
      this.changed('check', {
        id: activity.id, type: activity.interaction, outcome: activity.outcome, weighting: activity.points, response, pattern,
        result: judged && judged.right / judged.total, prompt: activity.prompt,
        seconds: activity.started ? (Date.now() - activity.started) / 1000 : 0
      });
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
    format: '', Unit, phrase, load, element, spoken, button, mark, markField, unmark, language, number, blank, better, digit, digits, hash, line,

    /** Registers a kind of activity by the value of `data-kind`. */
    kind(name, kind) { kinds[name] = kind; },
    /** Adds phrases by key: a text, or an object of texts by plural category. */
    phrases(entries) { Object.assign(texts, entries); },
    /** Says which platform the package was made for. */
    platform(name) { window.Waymark.format = name; }
  };
})();
