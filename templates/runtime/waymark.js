/**
 * Waymark's runtime: phrases, the record of a unit, and the life of an activity.
 *
 * Every file of the runtime is a classic script that registers on `window.Waymark`. `start.js` puts them together.
 *
 * The record keeps a unit's whole state in one line of ASCII:
 *
 *     record   = "1;" round ";" sections *(";" id "=" attempts "." best "." answer)
 *     round    = base 36; how often the learner has started afresh
 *     sections = one digit 0-v for five sections each, the first five first, without zeros at the end
 *     attempts = base 36, at most "zz"
 *     best     = two base 36 digits: parts right, parts in all; empty before the first check
 *     answer   = the kind's own text; see `encode` for the characters
 *
 * @typedef {{attempts: number, right: number, total: number, answer: string, mine: boolean}} Entry
 *   `mine`: changed on this page since the last save
 * @typedef {{round: number, sections: Set<number>, entries: Map<string, Entry>}} State
 * @typedef {{right: number, total: number}} Judgement
 */
(function () {
  'use strict';

  const kinds = Object.create(null);
  const texts = Object.create(null);
  const language = document.documentElement.lang || 'en';

  // Phrases

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
  function phrase(key, values) {
    const given = values || {};
    let text = texts[key];
    if (text && typeof text === 'object') {
      let category = 'other';
      try { category = new Intl.PluralRules(language).select(Number(given.count)); } catch (error) { /* other */ }
      text = text[category] || text.other;
    }
    if (typeof text !== 'string') return key.slice(key.lastIndexOf('.') + 1);
    return text.replace(/\{(\w+)\}/g, function (all, name) {
      const value = given[name];
      return value === undefined ? all : typeof value === 'number' ? number(value) : value;
    });
  }

  /** A new element with a class and a text. */
  function element(name, className, text) {
    const made = document.createElement(name);
    if (name === 'button') made.type = 'button';
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // The record

  /** @returns {State} */
  function fresh(round) { return { round: round || 0, sections: new Set(), entries: new Map() }; }

  /** @returns {Entry} */
  function blank() { return { attempts: 0, right: 0, total: 0, answer: '', mine: false }; }

  /** ASCII: a space is "_", a line's end "~", any other character outside the plain ones "*xx" or "^xxxx". */
  function encode(text) {
    return text.replace(/ /g, '\0').replace(/[^\0\nA-Za-z0-9,.!?'():/+-]/g, function (character) {
      const code = character.charCodeAt(0);
      return code < 256 ? '*' + ('0' + code.toString(16)).slice(-2) : '^' + ('000' + code.toString(16)).slice(-4);
    }).replace(/\0/g, '_').replace(/\n/g, '~');
  }

  function decode(text) {
    return text.replace(/_/g, ' ').replace(/~/g, '\n').replace(/\*(..)|\^(....)/g, function (all, two, four) {
      return String.fromCharCode(parseInt(two || four, 16));
    });
  }

  const HEADER = /^1;([0-9a-z]{1,6});([0-9a-v]{0,80})(;|$)/;
  const ENTRY = /^((?:[\w,.!?'():/+~-]|\*[0-9a-f]{2}|\^[0-9a-f]{4})+)=([0-9a-z]{1,2})\.((?:[0-9a-z]{2})?)\.((?:[\w,.!?'():/+~-]|\*[0-9a-f]{2}|\^[0-9a-f]{4})*)$/;

  /**
   * Reads any text; what cannot be read is left out and `damaged` says so.
   * @param {string} text @returns {{state: State, damaged: boolean}}
   */
  function parse(text) {
    const state = fresh();
    if (!text) return { state: state, damaged: false };
    const header = HEADER.exec(text);
    if (!header) return { state: state, damaged: true };
    let damaged = false;
    state.round = parseInt(header[1], 36);
    header[2].split('').forEach(function (digit, place) {
      for (let bit = 0; bit < 5; bit += 1) {
        if (parseInt(digit, 32) & (1 << bit)) state.sections.add(place * 5 + bit + 1);
      }
    });
    text.slice(header[0].length).split(';').forEach(function (part) {
      if (!part) return;
      const found = ENTRY.exec(part);
      if (!found) { damaged = true; return; }
      const entry = blank();
      entry.attempts = parseInt(found[2], 36);
      entry.total = found[3] ? parseInt(found[3][1], 36) : 0;
      entry.right = found[3] ? Math.min(parseInt(found[3][0], 36), entry.total) : 0;
      entry.answer = decode(found[4]);
      state.entries.set(decode(found[1]), entry);
    });
    return { state: state, damaged: damaged };
  }

  /**
   * Writes a state in at most `limit` characters. Where it is too long the longest answers are left out first, then
   * whole entries from the end; `left` says that something was.
   * @param {State} state @param {number} [limit] @param {function(string): boolean} [keeps] whether an answer may be stored
   * @returns {{text: string, left: boolean, tooLong: boolean}}
   */
  function format(state, limit, keeps) {
    const most = limit || Infinity;
    const digits = [];
    state.sections.forEach(function (section) {
      const place = Math.floor((section - 1) / 5);
      while (digits.length <= place) digits.push(0);
      digits[place] |= 1 << ((section - 1) % 5);
    });
    const head = '1;' + state.round.toString(36) + ';' +
      digits.map(function (digit) { return digit.toString(32); }).join('');
    let left = false;
    const parts = [];
    state.entries.forEach(function (entry, id) {
      if (!entry.attempts && !entry.answer) return;
      const kept = !keeps || keeps(id);
      if (!kept && entry.answer) left = true;
      parts.push({
        start: ';' + encode(id) + '=' + Math.min(entry.attempts, 1295).toString(36) + '.' +
          (entry.total ? entry.right.toString(36) + entry.total.toString(36) : '') + '.',
        answer: kept ? encode(entry.answer) : ''
      });
    });
    const size = function () {
      return parts.reduce(function (sum, part) { return sum + part.start.length + part.answer.length; }, head.length);
    };
    let tooLong = false;
    while (parts.length && size() > most) {
      tooLong = true;
      const longest = parts.reduce(function (a, b) { return b.answer.length > a.answer.length ? b : a; });
      if (longest.answer) longest.answer = ''; else parts.pop();
    }
    const text = head + parts.map(function (part) { return part.start + part.answer; }).join('');
    return { text: text, left: left || tooLong, tooLong: tooLong };
  }

  /** Whether a result is better than another. */
  function better(a, b) { return a.total > 0 && (!b.total || a.right / a.total > b.right / b.total); }

  /**
   * Joins what another tab or the platform holds into `mine`: the best result, the most attempts, every section seen;
   * the other answer where this page has not changed its own. A later round replaces everything.
   * @param {State} mine @param {State} theirs @returns {State} the state to go on with
   */
  function merge(mine, theirs) {
    if (theirs.round > mine.round) return theirs;
    if (theirs.round < mine.round) return mine;
    theirs.sections.forEach(function (section) { mine.sections.add(section); });
    theirs.entries.forEach(function (other, id) {
      const entry = mine.entries.get(id) || blank();
      mine.entries.set(id, entry);
      entry.attempts = Math.max(entry.attempts, other.attempts);
      if (better(other, entry)) { entry.right = other.right; entry.total = other.total; }
      if (!entry.mine) entry.answer = other.answer;
    });
    return mine;
  }

  // An activity

  /**
   * @typedef {Object} Activity
   * @property {string} id
   * @property {Element} root
   * @property {Object} kind
   * @property {number} points 0: not scored
   * @property {string} outcome
   * @property {string} interaction
   * @property {Object} unit
   */
  function Activity(root, unit) {
    this.id = root.id;
    this.root = root;
    this.unit = unit;
    this.kind = kinds[root.dataset.kind];
    this.points = Number(root.dataset.points) || 0;
    this.outcome = root.dataset.outcome || '';
    this.interaction = root.dataset.interaction || '';
    this.result = root.querySelector('.result');
    this.started = 0;
    this.checked = null;
  }

  Activity.prototype = {
    find: function (selector) { return this.root.querySelector(selector); },
    all: function (selector) { return Array.from(this.root.querySelectorAll(selector)); },

    /** @returns {Entry} */
    entry: function () {
      const entries = this.unit.state.entries;
      if (!entries.has(this.id)) entries.set(this.id, blank());
      return entries.get(this.id);
    },

    /** Shows and announces a message in the activity's status; nothing clears it. */
    say: function (state, text) {
      if (!this.result) return;
      this.result.textContent = '';
      if (text) this.result.dataset.state = state; else delete this.result.dataset.state;
      if (text) this.result.appendChild(element('p', '', text));
    },

    begin: function () {
      const self = this;
      this.kind.begin(this);
      const check = this.find('.check');
      const again = this.find('.again');
      if (check) check.addEventListener('click', function () { self.check(); });
      if (again) again.addEventListener('click', function () { self.again(); });
      ['input', 'change'].forEach(function (name) {
        self.root.addEventListener(name, function (event) { self.changed(event.target); });
      });
      this.restore();
    },

    /** Puts the stored answer and result back; nothing is announced. */
    restore: function () {
      const entry = this.entry();
      this.kind.clear(this);
      this.kind.restore(this, entry.answer);
      this.checked = null;
      this.say('', '');
      this.toggle('.again', false);
      this.showBest();
    },

    toggle: function (selector, shown) {
      const part = this.find(selector);
      if (part) part.hidden = !shown;
    },

    /** The best result beside the activity's title, and the answers once they were checked. */
    showBest: function () {
      const entry = this.entry();
      const share = entry.total ? entry.right / entry.total : 0;
      const mark = this.find('.activity-points');
      if (entry.attempts) {
        this.root.dataset.best = !entry.total ? 'done' : share === 1 ? 'right' : share ? 'partly' : 'wrong';
      } else delete this.root.dataset.best;
      if (mark && !mark.dataset.text) mark.dataset.text = mark.textContent;
      if (mark) {
        mark.textContent = entry.total ? phrase('activity.score', { points: share * this.points, count: this.points })
          : mark.dataset.text;
      }
      const answer = this.find('.answer');
      if (answer && !entry.attempts) answer.open = false;
      if (answer) answer.classList.toggle('revealed', entry.attempts > 0);
    },

    /** The learner changed the answer: its verdict goes, the answer is kept. */
    changed: function (target) {
      const entry = this.entry();
      const answer = this.kind.read(this);
      if (answer === entry.answer && this.checked === null) return;
      if (answer === this.checked) return;
      this.checked = null;
      this.started = this.started || Date.now();
      entry.answer = answer;
      entry.mine = true;
      this.kind.clear(this, target);
      if (this.kind.judge) this.say('', '');
      if (!this.find('.is-right, .is-wrong')) this.toggle('.again', false);
      this.unit.changed('draft');
    },

    check: function () {
      const unit = this.unit;
      if (unit.closed) { this.say('info', phrase('tracking.exited')); return; }
      if (!this.kind.answered(this)) {
        this.say('info', phrase('activity.answerFirst'));
        this.kind.first(this).focus();
        return;
      }
      const answer = this.kind.read(this);
      const before = unit.status();
      this.kind.clear(this);
      const judged = this.kind.judge(this);
      if (answer !== this.checked) this.count(judged, answer);
      this.checked = answer;
      this.showBest();
      this.toggle('.again', true);
      this.say(verdict(judged), this.message(judged, before));
    },

    /** Counts an attempt; only a better result replaces the best. */
    count: function (judged, answer) {
      const entry = this.entry();
      entry.attempts += 1;
      entry.answer = answer;
      entry.mine = true;
      const most = 35;
      const parts = judged.total > most ? { right: Math.floor(judged.right * most / judged.total), total: most } : judged;
      if (better(parts, entry)) { entry.right = parts.right; entry.total = parts.total; }
      this.unit.attempt(this, judged);
      this.started = 0;
    },

    message: function (judged, before) {
      const sentences = [phrase('activity.' + verdict(judged))];
      if (this.points) {
        sentences.push(phrase('activity.score', { points: this.points * judged.right / judged.total, count: this.points }));
      }
      return sentences.concat(this.unit.news(before)).join(' ');
    },

    again: function () {
      this.kind.clear(this);
      this.checked = null;
      this.say('', '');
      const answer = this.find('.answer');
      if (answer) answer.open = false;
      this.kind.first(this).focus();
      this.toggle('.again', false);
    },

    /** An activity without right answers is done. */
    done: function () {
      const entry = this.entry();
      if (entry.attempts) return;
      entry.attempts = 1;
      entry.mine = true;
      this.showBest();
      this.unit.changed('check');
    }
  };

  /** @param {Judgement} judged @returns {'right'|'partly'|'wrong'} */
  function verdict(judged) {
    return judged.right >= judged.total ? 'right' : judged.right > 0 ? 'partly' : 'wrong';
  }

  /** Marks a field or an option as right or wrong, in words and for the theme. */
  function mark(place, right) {
    place.classList.add(right ? 'is-right' : 'is-wrong');
    return element('span', 'mark', phrase(right ? 'activity.mark.right' : 'activity.mark.wrong'));
  }

  /** Marks a field, and ties the mark to it. */
  function markField(place, field, right) {
    const word = mark(place, right);
    word.id = field.id + '-mark';
    field.setAttribute('aria-describedby', word.id);
    if (!right) field.setAttribute('aria-invalid', 'true');
    field.parentNode.insertBefore(word, field.nextSibling);
  }

  function unmark(place) {
    place.classList.remove('is-right', 'is-wrong');
    Array.from(place.querySelectorAll('.mark')).forEach(function (word) { word.remove(); });
    Array.from(place.querySelectorAll('[aria-describedby$="-mark"]')).forEach(function (field) {
      field.removeAttribute('aria-describedby');
      field.removeAttribute('aria-invalid');
    });
  }

  // A unit

  /** The unit of this page: its activities, its state and what follows from it. */
  function Unit(main) {
    const self = this;
    this.id = main.dataset.unit;
    this.main = main;
    this.pass = Number(main.dataset.pass) || 0;
    this.state = fresh();
    this.closed = false;
    this.listener = function () {};
    this.activities = Array.from(main.querySelectorAll('.activity[data-kind]')).filter(function (root) {
      return kinds[root.dataset.kind];
    }).map(function (root) { return new Activity(root, self); });
    this.sections = Array.from(main.querySelectorAll('[data-section]'));
    if (!this.sections.length) this.sections = Array.from(main.querySelectorAll('.unit-text'));
    this.points = this.activities.reduce(function (sum, activity) { return sum + activity.points; }, 0);
    // A unit that asks nothing is done when it was read: opening it is never enough.
    const asked = main.dataset.completion || 'all';
    this.completion = asked === 'pass' && !(this.pass && this.points) ? 'all' : asked;
    if (this.completion === 'all' && !this.activities.length) this.completion = 'read';
  }

  Unit.prototype = {
    /** What the state amounts to; `passed` is null where the unit cannot be passed or is not all answered. */
    status: function () {
      const self = this;
      const seen = this.sections.filter(function (section, place) { return self.state.sections.has(place + 1); }).length;
      const attempted = this.activities.filter(function (activity) { return activity.entry().attempts; });
      const scored = this.activities.filter(function (activity) { return activity.points; });
      const answered = scored.every(function (activity) { return activity.entry().attempts; });
      const earned = scored.reduce(function (sum, activity) {
        const entry = activity.entry();
        return sum + (entry.total ? activity.points * entry.right / entry.total : 0);
      }, 0);
      const percent = this.points ? 100 * earned / this.points : 0;
      const passed = this.pass && this.points && answered ? percent + 1e-6 >= this.pass : null;
      const complete = this.completion === 'pass' ? passed === true
        : this.completion === 'read' ? seen === this.sections.length
          : attempted.length === this.activities.length;
      return {
        seen: seen, attempted: attempted.length, earned: earned, percent: percent, answered: answered,
        passed: passed, complete: complete,
        finished: complete && (!this.pass || !this.points || answered)
      };
    },

    /** The sentences to announce when the status has changed. */
    news: function (before) {
      const now = this.status();
      const sentences = [];
      if (now.complete && !before.complete) sentences.push(phrase('progress.completed'));
      if (now.passed === false && before.passed === null) {
        sentences.push(phrase('progress.notPassed', { percent: this.pass }));
      }
      return sentences;
    },

    /** @param {'draft'|'check'|'section'|'reset'} what @param {Object} [attempt] */
    changed: function (what, attempt) { this.listener(what, attempt); },

    attempt: function (activity, judged) {
      const answers = activity.kind.record(activity);
      this.changed('check', {
        id: activity.id, type: activity.interaction, outcome: activity.outcome, weighting: activity.points,
        response: answers.response, pattern: answers.pattern, result: judged.right / judged.total,
        prompt: answers.prompt || '', seconds: activity.started ? (Date.now() - activity.started) / 1000 : 0
      });
    },

    /** Takes over a state from elsewhere and shows what it changed. */
    receive: function (theirs) {
      const earlier = this.state.round;
      const answers = this.activities.map(function (activity) { return activity.entry().answer; });
      this.state = merge(this.state, theirs);
      const again = this.state.round !== earlier;
      this.activities.forEach(function (activity, place) {
        const busy = activity.root.contains(document.activeElement);
        if (again || (activity.entry().answer !== answers[place] && !busy)) activity.restore();
        else activity.showBest();
      });
    },

    saved: function () { this.state.entries.forEach(function (entry) { entry.mine = false; }); },

    reset: function () {
      this.state = fresh(this.state.round + 1);
      this.activities.forEach(function (activity) { activity.restore(); });
      this.changed('reset');
    }
  };

  window.Waymark = {
    format: '',
    record: { parse: parse, format: format, merge: merge },
    Unit: Unit, phrase: phrase, element: element, mark: mark, markField: markField, unmark: unmark,
    language: language,

    /** Registers a kind of activity by the value of `data-kind`. */
    kind: function (name, kind) { kinds[name] = kind; },
    /** Adds phrases by key: a text, or an object of texts by plural category. */
    phrases: function (entries) { Object.assign(texts, entries); },
    /** Says which platform the package was made for: `scorm12` or `scorm2004`. */
    platform: function (name) { window.Waymark.format = name; }
  };
}());
