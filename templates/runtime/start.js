/**
 * Puts a unit's page together: loads the state, shows the progress, sees what is read, and saves on this device. In a package
 * `session.js` makes another page of it, which keeps the state on a platform.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element, record, number } = W;
  /** Milliseconds after which what is in view has been read. */
  const DWELL = 1000;

  /** The progress panel at the top of a unit. */
  class Panel {
    /** @param {string} question what is asked before everything is deleted */
    constructor(unit, question) {
      const box = document.querySelector('[data-progress]');
      const part = (selector) => box.querySelector(selector);
      Object.assign(this, { unit, box, text: part('.progress-text'), bar: part('progress'), score: part('.score-summary'), saved: part('.progress-state'),
        status: part('[role="status"]'), reset: part('.reset'), exits: [] });
      this.score.hidden = !unit.points;
      this.reset.addEventListener('click', () => W.load('page/reset.js', () => W.confirmReset(this, question)));
    }

    show() {
      const { unit } = this;
      const now = unit.status();
      const { done, count } = now;
      const lines = [phrase('progress.score', { points: now.earned, count: unit.points })];
      if (now.passed) lines.push(phrase('progress.passed'));
      else if (unit.pass && now.attempted) lines.push(phrase('progress.notPassed', { percent: unit.pass }));
      this.text.textContent = phrase(unit.completion === 'read' ? 'progress.sections' : 'progress.activities', { done, count }) +
        (now.complete ? ' · ' + phrase('progress.completed') : '');
      this.bar.max = count || 1;
      this.bar.value = done;
      this.score.textContent = lines.join(' · ');
      this.score.dataset.state = now.passed ? 'right' : 'info';
      this.reset.hidden = this.isClosed || !unit.begun && !done;
      this.box.hidden = false;
    }

    /** Shows trouble, or its end, above the text and beside each way out. @param {string} [key] none: clears */
    notice(key, state = 'info') {
      if (this.shown === key) return;
      this.shown = key;
      [this.status, ...this.exits].forEach((place) => {
        place.querySelectorAll('.notice').forEach((old) => old.remove());
        if (!key) return;
        const made = element('p', 'notice', phrase(key));
        made.dataset.state = state;
        place.append(made);
      });
    }
  }

  /** Calls back when the end of a section has been in view for a moment. */
  function watchSections(sections, seen) {
    const end = (section) => Array.from(section.children).reverse().find((part) => part.getClientRects().length) || section;
    const ends = sections.map(end);
    const timers = [];
    const observer = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => {
      const place = ends.indexOf(target);
      clearTimeout(timers[place]);
      if (isIntersecting) timers[place] = setTimeout(() => { if (!document.hidden) seen(place + 1); }, DWELL);
    }));
    ends.forEach((part) => observer.observe(part));
  }

  /** What of each outcome is done, beside its sentence at the top. */
  function showOutcomes(unit) {
    unit.outcomes().forEach(({ id, done, count, passed, tried, share }) => {
      const item = document.querySelector(`[data-outcome="${id}"]:not(.activity)`);
      // Until something of it is done, the page says what there is.
      if (!item || !(done || item.dataset.state)) return;
      item.dataset.state = done === count && passed !== false ? 'right' : done ? 'partly' : 'info';
      item.querySelector('.outcome-state').textContent = phrase('progress.activities', { done, count }) +
        (tried ? ' · ' + number(Math.round(share * 100)) + '\u00a0%' : '');
    });
  }

  /** A page whose state this device keeps. */
  class Page {
    /** @param {string} [learner] where one device serves several learners of a platform */
    constructor(main, learner) {
      this.unit = new W.Unit(main);
      this.device = new W.DeviceStore(this.unit.id, learner);
      this.unit.seed = learner || this.device.seed();
      this.due = Infinity;
    }

    read(text) { return record.parse(text, this.unit.schema); }

    write(keepsText) { return record.format(this.unit.state, this.unit.schema, keepsText); }

    // What `session.js` does in another way

    get question() { return 'progress.resetConfirm'; }

    load() { return this.read(this.device.load()); }

    /** Milliseconds until a change is saved. */
    patience(what) { return what === 'draft' ? 400 : what === 'section' ? 1000 : 250; }

    settle() {
      this.device.watch((text) => { this.unit.receive(this.read(text).state); this.show(); });
      this.tellOfDevice();
    }

    /** Says whether this device keeps what the learner does. */
    tellOfDevice() { this.panel.saved.textContent = phrase(this.device.works ? this.place : 'progress.notSaved'); }

    /** @returns {boolean} whether no more is to be done about it */
    keep() {
      const { unit, device } = this;
      const theirs = this.read(device.load()).state;
      if (theirs.entries.size || theirs.sections.size || theirs.round) unit.receive(theirs);
      device.save(this.write().text);
      this.keepEvidence();
      this.tellOfDevice();
      return true;
    }

    get place() { return 'progress.savedHere'; }

    keepEvidence() { if (W.evidence || this.unit.begun) W.load('evidence.js', () => W.evidence.keep(this.unit)); }

    look() { this.clock.inView(!document.hidden); }

    part() { this.save(true); }

    // What every page does

    begin() {
      const { unit } = this;
      const { state, damaged } = this.load();
      unit.state = state;
      this.clock = new W.Clock(state.seconds);
      this.panel = new Panel(unit, this.question);
      unit.begin();
      unit.changed = (...change) => this.changed(...change);
      // At the end of a unit: what the learner did, and sheets to print.
      const atEnd = (act) => W.load('page/sheets.js', act);
      const use = (event) => { if (event.target.closest('[data-record]')) atEnd(() => W.openAtEnd(unit, event)); };
      ['click', 'toggle'].forEach((name) => unit.main.addEventListener(name, use, true));
      if (/[?&]print=answers\b/.test(window.location.search)) atEnd(() => W.chooseSheet(true));
      // Behind the first paint, which lays the page out: asked before, it would be laid out in the middle of this.
      setTimeout(() => watchSections(unit.sections, (section) => {
        if (unit.state.sections.has(section)) return;
        unit.state.sections.add(section);
        unit.changed('section');
      }), DWELL);
      this.show();
      if (damaged) this.panel.notice('progress.damaged');
      this.settle();
      document.addEventListener('visibilitychange', () => {
        if (document.hidden) this.save(true);
        this.look();
      });
      window.addEventListener('pagehide', (event) => this.part(event));
    }

    changed(what) {
      if (what === 'reset') this.clock = new W.Clock();
      this.show();
      this.later(this.patience(what));
    }

    show() {
      this.panel.show();
      showOutcomes(this.unit);
    }

    save(force) {
      const { unit } = this;
      clearTimeout(this.timer);
      this.due = Infinity;
      unit.state.seconds = Math.max(unit.state.seconds, this.clock.seconds());
      const taken = this.keep(force);
      unit.saved();
      this.show();
      return taken;
    }

    /** Saves after a while; an earlier appointment stands. */
    later(wait) {
      if (Date.now() + wait >= this.due) return;
      this.due = Date.now() + wait;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), wait);
    }
  }

  W.Page = Page;
  W.open = (main) => new Page(main).begin();

  document.addEventListener('DOMContentLoaded', () => {
    const main = document.querySelector('main[data-unit]');
    if (main) W.open(main);
  });
})();
