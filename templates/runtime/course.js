/**
 * The contents page of a course in one package. It alone talks to the platform: one session, begun once and ended once.
 * Units open in a frame inside this page and hand their reports to it; here they become one status, one score, one record.
 *
 *     record = "C1" and for each unit begun ";" id "," record "," progress "," percent "," flags
 *
 * `progress` counts thousandths, `percent` hundredths, `flags` adds 1 complete, 2 passed, 4 not passed, 8 all answered,
 * 16 finished. Without a platform each unit keeps its own record on the device and opens as a page of its own.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element } = W;
  const FLAGS = ['complete', 'passed', 'failed', 'answered', 'finished'];

  /** A unit of the course, with what it last reported. */
  class Stop {
    constructor(item) {
      const { unit, points, pass } = item.dataset;
      const link = item.querySelector('h3 a');
      Object.assign(this, { item, link, id: unit, points: Number(points) || 0, pass: Number(pass) || 0, href: link.getAttribute('href'),
        place: item.querySelector('.stop-state'), record: '', progress: 0, percent: 0, outcomes: [] });
      FLAGS.forEach((name) => { this[name] = false; });
    }

    get title() { return this.link.textContent; }

    get earned() { return this.points * this.percent / 100; }

    take({ text, status, progress, outcomes }) {
      Object.assign(this, { record: text, progress, percent: status.percent, complete: status.complete, answered: status.answered,
        finished: status.finished, passed: status.passed === true, failed: status.passed === false });
      this.outcomes = outcomes.map((outcome) => Object.assign({}, outcome, { id: this.id + '.' + outcome.id }));
    }

    read([text, progress, percent, flags]) {
      Object.assign(this, { record: text, progress: progress / 1000, percent: percent / 100 });
      FLAGS.forEach((name, bit) => { this[name] = Boolean(flags & 2 ** bit); });
    }

    toString() {
      const flags = FLAGS.reduce((sum, name, bit) => sum + (this[name] ? 2 ** bit : 0), 0);
      return [encodeURIComponent(this.id), this.record, Math.round(this.progress * 1000), Math.round(this.percent * 100), flags].join();
    }

    show(isLocked, before) {
      const lines = [];
      if (isLocked) lines.push(phrase('course.locked', { title: before }));
      else if (this.complete) lines.push(phrase('course.done'));
      else if (this.progress || this.record) lines.push(phrase('course.begun'));
      if (this.points && this.percent) lines.push(phrase('progress.score', { points: this.earned, count: this.points }));
      this.place.textContent = lines.join(' · ');
      this.item.dataset.state = this.complete ? 'right' : lines.length && !isLocked ? 'partly' : 'info';
      if (isLocked) this.link.removeAttribute('href'); else this.link.href = this.href;
    }
  }

  class Course {
    constructor(main, platform) {
      this.platform = platform;
      this.stops = Array.from(main.querySelectorAll('[data-unit]'), (item) => new Stop(item));
      this.inOrder = main.dataset.unlock === 'in-order';
      this.exits = Array.from(document.querySelectorAll('[data-exit]'));
      this.box = main.querySelector('[data-progress]');
      this.text = element('p', 'progress-text');
      this.bar = element('progress');
      this.saved = element('p', 'progress-state');
      this.notices = element('div');
      this.bar.setAttribute('aria-labelledby', 'progress');
      this.notices.setAttribute('role', 'status');
      this.box.append(this.text, this.bar, this.saved, this.notices);
      this.open = null;
    }

    // What the units amount to

    status() {
      const { stops } = this;
      const scored = stops.filter((stop) => stop.points);
      const judged = scored.filter((stop) => stop.pass);
      const points = scored.reduce((sum, stop) => sum + stop.points, 0);
      const earned = scored.reduce((sum, stop) => sum + stop.earned, 0);
      const answered = scored.every((stop) => stop.answered);
      return { points, earned, answered, percent: points ? 100 * earned / points : 0, complete: stops.every((stop) => stop.complete),
        finished: stops.every((stop) => stop.finished), done: stops.filter((stop) => stop.complete).length,
        passed: judged.length && judged.every((stop) => stop.answered) ? judged.every((stop) => stop.passed) : null };
    }

    report(attempts = [], reset = false) {
      const { stops } = this;
      const status = this.status();
      return { text: ['C1'].concat(stops.filter((stop) => stop.record).map(String)).join(';'), status, points: status.points, reset, attempts,
        progress: stops.reduce((sum, stop) => sum + stop.progress, 0) / (stops.length || 1), outcomes: [].concat(...stops.map((stop) => stop.outcomes)) };
    }

    /** @returns {boolean} whether it was a course's record, or none */
    read(text) {
      if (text && !text.startsWith('C1')) return false;
      text.split(';').slice(1).forEach((part) => {
        const [id, ...rest] = part.split(',');
        const stop = this.stops.find((one) => encodeURIComponent(one.id) === id);
        if (stop && rest.length === 4) stop.read(rest);
      });
      return true;
    }

    // Units

    /** The session a unit gets, which is a part of the one with the platform. */
    session(id) {
      const stop = this.stops.find((one) => one.id === id);
      const { platform } = this;
      if (!stop || !platform || this.open && this.open.stop !== stop) return null;
      const take = (report, force) => {
        if (platform.review) return true;
        stop.take(report);
        const attempts = report.attempts.splice(0).map((attempt) => Object.assign({}, attempt,
          { id: id + '.' + attempt.id, outcome: attempt.outcome && id + '.' + attempt.outcome }));
        return platform.save(this.report(attempts, report.reset), force);
      };
      const made = { record: stop.record, learner: platform.learner, keepsText: platform.keepsText, review: platform.review, exit: 'course.back',
        inView() {}, save: take, end: (report, asked, done) => { done(take(report, true)); if (asked) this.close(); } };
      if (this.open) this.open.session = made;
      return made;
    }

    enter(stop) {
      const frame = element('iframe', 'course-unit');
      this.open = { stop, frame, session: null };
      frame.title = stop.title;
      frame.src = stop.href;
      frame.addEventListener('load', () => frame.contentWindow.focus());
      document.body.append(frame);
      document.body.classList.add('has-unit');
    }

    close() {
      const { stop, frame } = this.open;
      this.open = null;
      // The unit is still at work on its own end.
      setTimeout(() => {
        frame.remove();
        document.body.classList.remove('has-unit');
        this.show();
        stop.link.scrollIntoView({ block: 'center' });
        stop.link.focus();
      });
    }

    // The page

    show() {
      const now = this.status();
      const lines = [phrase('course.units', { done: now.done, count: this.stops.length })];
      if (now.points) lines.push(phrase('progress.score', { points: now.earned, count: now.points }));
      if (now.complete) lines.push(phrase('course.completed'));
      if (now.passed) lines.push(phrase('progress.passed'));
      this.text.textContent = lines.join(' · ');
      this.bar.max = this.stops.length;
      this.bar.value = now.done;
      let before = null;
      this.stops.forEach((stop) => {
        stop.show(Boolean(this.platform && this.inOrder && before), before && before.title);
        if (!stop.complete && !before) before = stop;
      });
      this.box.hidden = false;
    }

    notice(key, state) {
      this.notices.textContent = '';
      if (!key) return;
      const made = element('p', 'notice', phrase(key));
      made.dataset.state = state;
      made.tabIndex = -1;
      this.notices.append(made);
    }

    save(force) {
      const taken = this.platform.save(this.report(), force);
      if (!taken) this.notice('tracking.notTaken', 'wrong');
      return taken;
    }

    exit() {
      this.ended = true;
      this.platform.end(this.report(), true, (taken) => {
        this.notice(this.platform.review ? 'tracking.closed' : taken ? 'tracking.exited' : 'tracking.notTaken', taken ? 'right' : 'wrong');
        this.exits.forEach((place) => { place.hidden = true; });
        this.stops.forEach((stop) => stop.link.removeAttribute('href'));
        this.notices.firstChild.focus();
      });
    }

    begin() {
      const { platform } = this;
      if (!this.read(platform.record)) this.notice('progress.damaged', 'info');
      this.saved.textContent = phrase(platform.review ? 'tracking.review' : 'progress.savedPlatform');
      this.exits.forEach((place) => {
        const button = element('button', 'exit', phrase('tracking.exit'));
        button.addEventListener('click', () => this.exit());
        place.append(button);
        place.hidden = false;
      });
      this.stops.forEach((stop) => stop.link.addEventListener('click', (event) => {
        event.preventDefault();
        if (stop.link.href && !this.ended) this.enter(stop);
      }));
      document.addEventListener('visibilitychange', () => {
        if (this.ended) return;
        if (document.hidden && !this.open) this.save(true);
        platform.inView(!document.hidden);
      });
      window.addEventListener('pagehide', (event) => {
        // This page is told first: what the open unit has not handed over yet must not come after the end.
        if (this.open && this.open.session && this.open.session.ask) this.open.session.ask();
        if (this.ended) return;
        if (event.persisted) { this.save(true); return; }
        this.ended = true;
        platform.end(this.report(), false, () => {});
      });
      this.save();
    }

    /** Without a platform: what the units' own pages keep on this device. */
    readDevice() {
      this.stops.forEach((stop) => {
        let held = null;
        try { held = JSON.parse(window.localStorage.getItem('waymark.evidence:' + stop.id)); } catch (error) { /* none */ }
        if (!held || !held.status) return;
        const { done, count, complete, passed, earned } = held.status;
        Object.assign(stop, { progress: count ? done / count : 0, percent: stop.points ? 100 * earned / stop.points : 0, complete, passed: passed === true,
          failed: passed === false, answered: passed !== null });
      });
      this.show();
    }

    rest() {
      this.saved.textContent = phrase(W.format ? 'tracking.noPlatform' : 'progress.savedHere');
      window.addEventListener('pageshow', () => this.readDevice());
      window.addEventListener('storage', () => this.readDevice());
      this.readDevice();
    }
  }

  function start(platform) {
    const course = new Course(document.querySelector('main[data-course]'), platform);
    if (!platform) { course.rest(); return; }
    W.course = course;
    course.begin();
    course.show();
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (W.format && W.connect) W.connect(W.format, start); else start(null);
  });
})();
