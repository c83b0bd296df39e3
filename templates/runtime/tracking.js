/**
 * Learning platforms: SCORM 1.2 and SCORM 2004 behind one session. A session begins once, ends once, and is silent
 * after that. What a platform need not know (mode, interactions, objectives) may fail and never blocks the rest.
 *
 * An attempt's response and pattern are lists: numbers of options (choice, sequencing, likert), pairs of numbers (matching),
 * `[1]` for true (true-false), texts (fill-in, long-fill-in), a number or the two ends of a range (numeric), pairs of a
 * step and what was done (performance). A result is a share from 0 to 1, or null where nothing is right or wrong.
 *
 * @typedef {{text: string, status: Object, progress: number, reset: boolean, attempts: Object[], outcomes: Object[]}} Report
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { decimal, cut, local, range, parts, duration, answers: forms } = W.forms;
  /** Milliseconds between two looks for the platform's object, which some platforms make after the unit, and how many looks follow the first. */
  const PAUSE = 200;
  const LOOKS = 15;
  const RANK = { failed: 1, completed: 2, passed: 3 };

  const rank = (value) => (value in RANK ? RANK[value] : value !== '' && isFinite(value) ? Number(value) : -1);
  const yes = (answer) => /^\s*(true|1)\s*$/i.test(answer);
  // Moodle takes letters, digits, dots and low lines; a low line of the author's stays apart from a hyphen's.
  const plain = (id) => id.replace(/_/g, '.5f').replace(/-/g, '_').replace(/[^\w.]/g, (letter) => '.' + letter.charCodeAt(0).toString(16));
  const pad = (value, digits) => ('0000' + value).slice(-(digits || 2));
  const sign = (number) => number.toString(36);
  const sequence12 = (list) => list.map(sign).join(',');

  /** What differs between the two standards. */
  const DIALECTS = {
    scorm12: {
      api: 'API', start: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', end: 'LMSFinish', error: 'LMSGetLastError',
      mode: 'cmi.core.lesson_mode', learner: 'cmi.core.student_id', time: 'cmi.core.session_time',
      exit: 'cmi.core.exit', done: '', score: 'cmi.core.score.', limit: 4096, keepsText: false,
      status: { 'cmi.core.lesson_status': (now) => !now.finished ? 'incomplete'
        : now.passed === null ? 'completed' : now.passed ? 'passed' : 'failed' },
      scored: (now) => now.finished,
      wrong: 'wrong', response: 'student_response', moment: 'time',
      now: () => new Date().toTimeString().slice(0, 8),
      duration: (seconds) => { const [h, m, s, c] = parts(seconds); return `${pad(h, 4)}:${pad(m)}:${pad(s)}.${pad(c)}`; },
      answers: {
        choice: sequence12,
        sequencing: sequence12,
        matching: (pairs) => pairs.map((pair) => pair.map(sign).join('.')).join(','),
        'true-false': (list) => (list[0] === 1 ? 't' : 'f'),
        'fill-in': (list) => cut(list.join(', '), 255),
        // One number: the middle of what is right.
        numeric: (list) => range([list.reduce((sum, end) => sum + end, 0) / list.length]),
        likert: (list) => sign(list[0]),
        performance: (steps) => cut(steps.map((step) => step.join(' ')).join(', '), 255)
      }
    },
    scorm2004: {
      api: 'API_1484_11', start: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate', error: 'GetLastError',
      mode: 'cmi.mode', learner: 'cmi.learner_id', time: 'cmi.session_time',
      exit: 'cmi.exit', done: 'normal', score: 'cmi.score.', limit: 64000, keepsText: true,
      status: {
        'cmi.completion_status': (now) => (now.complete ? 'completed' : 'incomplete'),
        'cmi.success_status': (now) => (now.passed === null ? 'unknown' : now.passed ? 'passed' : 'failed')
      },
      scored: (now) => now.complete || now.answered,
      wrong: 'incorrect', response: 'learner_response', moment: 'timestamp',
      now: () => new Date().toISOString().slice(0, 19) + '.0Z',
      duration,
      answers: forms
    }
  };

  /** The platform's object in a window or its parents; frames of other origins may lie between. */
  function climb(from, name, start) {
    let view = from;
    for (let step = 0; view && step < 500; step += 1) {
      try { if (view[name] && view[name][start]) return view[name]; } catch (error) { /* another origin */ }
      try { if (view.parent === view) return null; view = view.parent; } catch (error) { return null; }
    }
    return null;
  }

  function discover(name, start) {
    const opener = (view) => { try { return view.opener; } catch (error) { return null; } };
    return climb(window, name, start) || climb(opener(window), name, start) || climb(opener(window.top), name, start);
  }

  class Session {
    constructor(api, dialect) {
      Object.assign(this, { api, dialect, limit: dialect.limit, keepsText: dialect.keepsText });
      this.sent = Object.create(null);
      this.best = Object.create(null);
      this.refused = Object.create(null);
      this.calls = [];
      this.places = Object.create(null);
      this.over = false;
      this.dirty = false;
      this.clock = new W.Clock();
    }

    call(name, ...values) {
      let answer = 'false';
      try { answer = this.api[name](...values); } catch (error) { /* as refused */ }
      this.note(name, values, answer, yes(answer));
      return answer;
    }

    /** Whether the platform did as it was told. Some answer nothing where they mean yes: the number of the error tells. */
    does(name, ...values) {
      const answer = this.call(name, ...values);
      return yes(answer) || (answer === undefined || answer === null) && this.error() === '0';
    }

    get(key) {
      let value = '';
      try { value = String(this.api[this.dialect.get](key)).trim(); } catch (error) { /* as unset */ }
      if (value === 'null' || value === 'undefined') value = '';
      this.note(this.dialect.get, [key], value, value !== '');
      return value;
    }

    error() { try { return String(this.api[this.dialect.error]()); } catch (error) { return 'unknown'; } }

    /** Remembers the last calls, for whoever has to find out why results do not arrive. */
    note(name, values, answer, well) {
      this.calls.push([new Date(), name, values.map((value) => cut(value, 60)), cut(String(answer), 60), well ? '' : this.error()]);
      if (this.calls.length > 80) this.calls.shift();
    }

    /** Writes a value unless the platform has it already. @returns {boolean} whether the platform has it */
    set(key, value) {
      if (this.sent[key] === value) return true;
      if (!this.does(this.dialect.set, key, value)) return false;
      this.sent[key] = value;
      this.dirty = true;
      return true;
    }

    /** Writes what a platform may do without; a refusal is remembered, not repeated. */
    offer(key, value) {
      if (!this.refused[key] && !this.set(key, value)) this.refused[key] = true;
      return !this.refused[key];
    }

    /** Writes a status or score that is not lower than what the platform holds. */
    raise(key, value) {
      if (!(key in this.best)) this.best[key] = this.afresh ? '' : this.get(key);
      if (rank(value) < rank(this.best[key])) return true;
      const taken = this.set(key, value);
      if (taken) this.best[key] = value;
      return taken;
    }

    /** Begins: `incomplete` before anything else. @returns {boolean} whether the platform took it */
    begin() {
      if (!this.does(this.dialect.start, '')) return false;
      this.begun = true;
      this.review = /^(browse|review)$/i.test(this.get(this.dialect.mode));
      this.learner = this.get(this.dialect.learner);
      this.record = this.get('cmi.suspend_data');
      if (this.review) return true;
      this.writeStatus({ passed: null });
      this.trust(this.dialect.score, Object.keys(this.dialect.status));
      this.set(this.dialect.exit, 'suspend');
      return true;
    }

    /** A score beside no final status is left from before the learner started afresh: it does not count. */
    trust(prefix, statuses) {
      if (statuses.some((key) => rank(this.get(key)) > 0)) return;
      ['raw', 'scaled'].forEach((name) => { this.best[prefix + name] = ''; });
    }

    writeStatus(now) {
      const keys = this.dialect.status;
      return Object.keys(keys).map((key) => this.raise(key, keys[key](now))).every(Boolean);
    }

    /** Writes what has changed. @param {Report} report @param {boolean} [leaving] no commit: the end follows */
    save(report, force, leaving) {
      if (this.over || this.review) return true;
      const now = report.status;
      if (report.reset) { this.afresh = true; this.best = Object.create(null); }
      let taken = this.set('cmi.suspend_data', report.text);
      if (report.points && this.dialect.scored(now)) this.writeScore(this.dialect.score, now.percent / 100);
      taken = this.writeStatus(now) && taken;
      report.attempts.splice(0).forEach((attempt) => this.writeInteraction(attempt));
      if (this.keepsText) {
        report.outcomes.forEach((outcome) => this.writeObjective(outcome));
        this.offer('cmi.progress_measure', decimal(report.progress));
      }
      this.set(this.dialect.exit, now.finished && now.passed !== false ? this.dialect.done : 'suspend');
      if (!force && !this.dirty) return taken;
      this.set(this.dialect.time, this.dialect.duration(this.clock.seconds()));
      return leaving || this.commit() && taken;
    }

    commit() {
      const answer = String(this.call(this.dialect.commit, ''));
      this.dirty = answer === 'false' || answer === '0';
      return !this.dirty;
    }

    writeScore(prefix, share) {
      if (!this.raise(prefix + 'raw', decimal(share * 100))) return;
      this.offer(prefix + 'min', '0');
      this.offer(prefix + 'max', '100');
      if (this.keepsText) this.raise(prefix + 'scaled', String(Math.round(share * 10000) / 10000));
    }

    /** SCORM 1.2 cannot read interactions: each attempt is appended. 2004 keeps one for each activity. */
    writeInteraction(attempt) {
      const answers = this.dialect.answers[attempt.type];
      if (!answers || this.refused.interactions) return;
      const pattern = attempt.pattern.length ? answers(attempt.pattern) : '';
      const response = attempt.response.length ? answers(attempt.response) : '';
      const id = plain(attempt.id);
      const [start, known] = this.keepsText ? this.place('cmi.interactions', id, 250)
        : [`cmi.interactions.${this.next('cmi.interactions')}.`, false];
      if (!start || !known && !this.set(start + 'id', id)) { this.refused.interactions = true; return; }
      const write = (key, value) => this.call(this.dialect.set, start + key, value);
      if (!known) {
        write('type', attempt.type);
        if (attempt.outcome) write('objectives.0.id', plain(attempt.outcome));
        if (pattern) write('correct_responses.0.pattern', pattern);
        write('weighting', decimal(attempt.weighting));
        if (this.keepsText) write('description', local(attempt.prompt, 230));
      }
      write(this.dialect.moment, this.dialect.now());
      if (response) write(this.dialect.response, response);
      write('result', attempt.result === null ? 'neutral' : attempt.result >= 1 ? 'correct' : decimal(attempt.result) > 0 ? decimal(attempt.result)
        : this.dialect.wrong);
      write('latency', this.dialect.duration(attempt.seconds));
      this.dirty = true;
    }

    writeObjective(outcome) {
      if (!(outcome.begun || this.afresh) || this.refused.objectives) return;
      const id = plain(outcome.id);
      const [start, known] = this.place('cmi.objectives', id, 100);
      if (!start || !known && !this.set(start + 'id', id)) { this.refused.objectives = true; return; }
      if (!(start + 'score.raw' in this.best)) this.trust(start + 'score.', [start + 'completion_status']);
      if (outcome.answered) this.writeScore(start + 'score.', outcome.share);
      this.raise(start + 'success_status', !outcome.answered || outcome.passed === null ? 'unknown'
        : outcome.passed ? 'passed' : 'failed');
      this.raise(start + 'completion_status', outcome.answered ? 'completed' : 'incomplete');
    }

    /** The number of the next element of a list. */
    next(list) {
      const count = Math.max(Number(this.get(list + '._count')) || 0, this.places[list] || 0);
      this.places[list] = count + 1;
      return count;
    }

    /** The place of an element by id, or a new one at the end. @returns {[string, boolean]} prefix, already there */
    place(list, id, most) {
      const key = list + ' ' + id;
      if (this.places[key] !== undefined) return [`${list}.${this.places[key]}.`, true];
      const count = Number(this.get(list + '._count')) || 0;
      let found = 0;
      while (found < count && this.get(`${list}.${found}.id`) !== id) found += 1;
      if (found >= most) return ['', false];
      this.places[key] = found;
      return [`${list}.${found}.`, found < count];
    }

    inView(visible) { this.clock.inView(visible); }

    /** Ends the session, once. @param {boolean} asked the learner leaves by the button @param {function(boolean)} done */
    end(report, asked, done) {
      if (this.over) return;
      this.save(report, true, true);
      if (asked && this.keepsText && !this.review) {
        this.call(this.dialect.set, 'adl.nav.request', this.sent[this.dialect.exit] === 'normal' ? 'exitAll' : 'suspendAll');
      }
      this.over = true;
      done(this.does(this.dialect.end, ''));
    }
  }

  /** @param {'scorm12'|'scorm2004'} format @param {function(?Session)} done null without a platform that takes the session */
  W.connect = (format, done) => {
    const dialect = DIALECTS[format];
    const isAlone = !dialect || window.parent === window && !window.opener;
    function look(left) {
      const api = dialect && discover(dialect.api, dialect.start);
      if (!api && left) { setTimeout(look, PAUSE, left - 1); return; }
      const session = api && new Session(api, dialect);
      W.link = session || { dialect };
      done(session && session.begin() ? session : null);
    }
    look(isAlone ? 0 : LOOKS);
  };
})();
