/** Puts the page together: loads the state, shows the progress, sees what is read, saves and leaves. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element, spoken, record, number } = W;
  const DWELL = 1000;

  /** The progress panel at the top of a unit. */
  class Panel {
    constructor(unit, reset) {
      const box = document.querySelector('[data-progress]') || element('div');
      const title = element('h2', '', phrase('progress.label'));
      this.text = element('p', 'progress-text');
      this.bar = element('progress');
      this.score = element('p', 'score-summary');
      this.saved = element('p', 'progress-state');
      this.status = element('div');
      this.reset = element('button', 'reset', phrase('progress.reset'));
      this.exits = Array.from(document.querySelectorAll('[data-exit]'));
      this.unit = unit;
      title.id = 'waymark-progress';
      this.bar.setAttribute('aria-labelledby', title.id);
      this.status.setAttribute('role', 'status');
      this.score.hidden = !unit.points;
      box.textContent = '';
      box.append(title, this.text, this.bar, this.score, this.saved, this.status, this.reset);
      this.reset.addEventListener('click', () => this.confirm(reset));
      this.box = box;
    }

    show() {
      const unit = this.unit;
      const now = unit.status();
      const read = unit.completion === 'read';
      const done = read ? now.seen : now.attempted;
      const count = read ? unit.sections.length : unit.activities.length;
      const lines = [phrase('progress.score', { points: now.earned, count: unit.points })];
      if (unit.pass) lines.push(now.passed ? phrase('progress.passed') : phrase('progress.notPassed', { percent: unit.pass }));
      this.text.textContent = phrase(read ? 'progress.sections' : 'progress.activities', { done, count }) +
        (now.complete ? ' · ' + phrase('progress.completed') : '');
      this.bar.max = count || 1;
      this.bar.value = done;
      this.score.textContent = lines.join(' · ');
      this.score.dataset.state = now.passed ? 'right' : 'info';
      this.box.hidden = false;
    }

    /** Tells where the answers are kept. */
    keeps(key) { this.saved.textContent = phrase(key); }

    /** Shows trouble, or its end, above the text and beside each way out. @param {string} [key] none: clears */
    notice(key, state) {
      if (this.shown === key) return;
      this.shown = key;
      [this.status].concat(this.exits).forEach((place) => {
        const old = place.querySelector('.notice');
        if (old) old.remove();
        if (!key) return;
        const made = element('p', 'notice', phrase(key));
        made.dataset.state = state || 'info';
        place.appendChild(made);
      });
    }

    /** Asks before anything is deleted: a second button, no dialog of the browser. */
    confirm(reset) {
      const ask = element('div', 'reset-confirm');
      const question = element('p', '', phrase(reset.question));
      const yes = element('button', 'reset', phrase('progress.reset'));
      const no = element('button', '', phrase('progress.cancel'));
      question.id = 'waymark-reset';
      no.setAttribute('aria-describedby', question.id);
      ask.append(question, yes, no);
      const close = () => { this.box.replaceChild(this.reset, ask); this.reset.focus(); };
      no.addEventListener('click', close);
      yes.addEventListener('click', () => { close(); reset.run(); this.notice('progress.resetDone'); });
      this.box.replaceChild(ask, this.reset);
      no.focus();
    }
  }

  /** Calls back when the end of a section has been in view for a moment. */
  function watchSections(sections, seen) {
    const end = (section) => Array.from(section.children).reverse().find((part) => part.getClientRects().length) || section;
    const ends = sections.map(end);
    const timers = [];
    const inView = (place, visible) => {
      clearTimeout(timers[place]);
      if (visible) timers[place] = setTimeout(() => { if (!document.hidden) seen(place + 1); }, DWELL);
    };
    const observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => inView(ends.indexOf(entry.target), entry.isIntersecting));
    });
    ends.forEach((part) => observer.observe(part));
  }

  /** The platform first; what it cannot hold, this device remembers. */
  function load(unit, session, device) {
    const found = record.parse(session ? session.record : device.load(), unit.schema);
    unit.state = found.state;
    if (!session || session.review) return found.damaged;
    const here = record.parse(device.load(), unit.schema).state;
    if (here.round !== unit.state.round) return found.damaged;
    here.entries.forEach((entry, id) => {
      const own = unit.state.entries.get(id);
      if (own && !own.answer) own.answer = entry.answer;
      if (!own && entry.answer && !entry.attempts) unit.state.entries.set(id, entry);
    });
    return found.damaged;
  }

  /** What of each outcome is done, beside its sentence at the top. */
  function showOutcomes(unit) {
    const found = new Map(unit.outcomes().map((outcome) => [outcome.id, outcome]));
    document.querySelectorAll('[data-outcome]:not(.activity)').forEach((item) => {
      const outcome = found.get(item.dataset.outcome);
      if (!outcome) return;
      const place = item.querySelector('.outcome-state') || item.appendChild(spoken(element('span', 'outcome-state')));
      item.dataset.state = outcome.done === outcome.count && outcome.passed !== false ? 'right' : outcome.done ? 'partly' : 'info';
      place.textContent = phrase('progress.activities', { done: outcome.done, count: outcome.count }) +
        (outcome.tried ? ' · ' + number(Math.round(outcome.share * 100)) + '\u00a0%' : '');
    });
  }

  /** A package asks its platform first, which may take a while. */
  function start() {
    const main = document.querySelector('main[data-unit]');
    if (!main) return;
    if (W.format && W.connect) W.connect(W.format, (session) => begin(main, session)); else begin(main, null);
  }

  function begin(main, session) {
    const unit = new W.Unit(main);
    unit.schema = main.dataset.schema || '';
    // A shared device keeps the learners of a platform apart without naming them.
    const learner = session ? W.hash(session.learner).toString(36) : '';
    const device = new W.DeviceStore(unit.id, learner);
    unit.seed = session && session.learner ? learner : device.seed();
    const damaged = load(unit, session, device);
    const attempts = [];
    const clock = { before: unit.state.seconds, spent: 0, since: Date.now() };
    let wasReset = false;
    let timer = 0;
    let due = Infinity;

    const panel = new Panel(unit, {
      question: session ? 'progress.resetConfirmPlatform' : 'progress.resetConfirm', run: () => unit.reset()
    });

    const show = () => { panel.show(); showOutcomes(unit); };

    const report = () => {
      const packed = record.format(unit.state, unit.schema, session.keepsText);
      if (packed.left) device.save(record.format(unit.state, unit.schema).text); else device.remove();
      const status = unit.status();
      const all = unit.completion === 'read' ? unit.sections.length : unit.activities.length;
      const done = unit.completion === 'read' ? status.seen : status.attempted;
      return { text: packed.text, status, points: unit.points, progress: all ? done / all : 0, reset: wasReset, attempts,
        outcomes: unit.outcomes().filter((outcome) => outcome.points) };
    };

    function saveHere() {
      const theirs = record.parse(device.load(), unit.schema).state;
      if (theirs.entries.size || theirs.sections.size || theirs.round) unit.receive(theirs);
      device.save(record.format(unit.state, unit.schema).text);
      if ((!W.format || W.inCourse) && (W.evidence || unit.begun)) W.load('evidence.js', () => W.evidence.keep(unit));
      panel.keeps(!device.works ? 'progress.notSaved' : W.format ? 'tracking.noPlatform' : 'progress.savedHere');
    }

    function saveThere(force) {
      const taken = session.save(report(), force);
      tell(taken);
      return taken;
    }

    /** Says whether the platform has what the learner did; if not, the page tries again. */
    function tell(taken) {
      if (!taken) { panel.notice('tracking.notTaken', 'wrong'); later(10000); } else if (panel.shown === 'tracking.notTaken') panel.notice();
    }

    /** Answers that nobody checks are reported when the learner goes on; leaving is going on. */
    const handIn = () => unit.activities.filter((activity) => !activity.kind.judge).forEach((activity) => activity.report());

    function save(force) {
      clearTimeout(timer);
      due = Infinity;
      if (unit.closed || session && session.review) return true;
      if (force) handIn();
      unit.state.seconds = Math.max(unit.state.seconds, clock.before + clock.spent + (clock.since ? (Date.now() - clock.since) / 1000 : 0));
      const taken = session ? saveThere(force) : saveHere();
      unit.saved();
      wasReset = false;
      show();
      return taken;
    }

    /** Saves after a while; an earlier appointment stands. */
    function later(wait) {
      if (Date.now() + wait >= due) return;
      due = Date.now() + wait;
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    }

    function leave() {
      if (!save()) {
        if (leave.tried) finish(true);
        leave.tried = true;
        return;
      }
      finish(true);
    }

    function finish(asked) {
      if (!session || unit.closed) return;
      if (!session.review) handIn();
      unit.closed = true;
      session.end(report(), asked, (taken) => { if (asked) farewell(taken); });
    }

    function farewell(taken) {
      panel.notice(session.review ? 'tracking.closed' : taken ? 'tracking.exited' : 'tracking.notTaken', taken ? 'right' : 'wrong');
      panel.exits.forEach((place) => { const button = place.querySelector('.exit'); if (button) button.remove(); });
      panel.reset.hidden = true;
      const message = panel.exits.concat(panel.status).map((place) => place.querySelector('.notice'))[0];
      message.tabIndex = -1;
      message.focus();
    }

    unit.activities.forEach((activity) => {
      activity.begin();
      if (session && session.keepsText && activity.kind.keptOnPlatform) activity.kind.keptOnPlatform(activity);
    });
    unit.listener = (what, attempt) => {
      if (attempt) attempts.push(attempt);
      if (what === 'reset') { wasReset = true; Object.assign(clock, { before: 0, spent: 0, since: Date.now() }); }
      show();
      later(what === 'draft' ? (session ? 5000 : 400) : what === 'section' ? 1000 : 250);
    };
    if (W.offerRecord) W.offerRecord(unit);
    watchSections(unit.sections, (section) => {
      if (unit.state.sections.has(section)) return;
      unit.state.sections.add(section);
      unit.changed('section');
    });

    show();
    if (damaged) panel.notice('progress.damaged');
    if (!session) {
      device.watch((text) => { unit.receive(record.parse(text, unit.schema).state); show(); });
      saveHere();
    } else {
      panel.keeps(session.review ? 'tracking.review' : session.keeps || 'progress.savedPlatform');
      panel.reset.hidden = session.review;
      session.told = tell;
      session.ask = () => save(true);
      panel.exits.forEach((place) => {
        const button = element('button', 'exit', phrase(session.exit || 'tracking.exit'));
        button.addEventListener('click', leave);
        place.insertBefore(button, place.firstChild);
        place.hidden = false;
      });
      window.addEventListener('offline', () => panel.notice('tracking.offline', 'wrong'));
      window.addEventListener('online', () => { if (!unit.closed && save(true)) panel.notice('tracking.online', 'right'); });
      later(1000);
    }
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) save(true);
      clock.spent += clock.since ? (Date.now() - clock.since) / 1000 : 0;
      clock.since = document.hidden ? 0 : Date.now();
      if (session) session.inView(!document.hidden);
    });
    window.addEventListener('pagehide', (event) => { if (event.persisted || !session) save(true); else finish(false); });
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start); else start();
})();
