/**
 * A unit whose state a platform keeps: reports to the session that `tracking.js`, `cmi5.js` or `course-unit.js` opened, the way
 * out, and what the learner is told when results do not arrive.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  /** Milliseconds until what a platform did not take is offered again. */
  const AGAIN = 10000;
  /** Before a record on this device: the platform has not taken it. */
  const AHEAD = '!';

  /** Where a platform keeps what is written, the hint must not say that only this device does. */
  function tellOfText(activity) {
    const area = activity.find('textarea');
    const hint = area && activity.find('.hint');
    if (!hint) return;
    const count = Number(area.dataset.minWords) || 1;
    hint.textContent = (count > 1 ? W.phrase('activity.minWords', { count }) + ' ' : '') + W.phrase('activity.keptOnPlatform');
  }

  class PlatformPage extends W.Page {
    constructor(main, session) {
      // A shared device keeps the learners of a platform apart without naming them. What is shuffled for one of them is so on all devices.
      super(main, W.hash(session.learner || '').toString(36));
      Object.assign(this, { session, attempts: [], handedIn: new Map(), wasReset: false, wasRefused: false, isOver: false, isAhead: false });
    }

    get question() { return 'progress.resetConfirmPlatform'; }

    /** The platform first; what it cannot hold or did not take, this device remembers. */
    load() {
      const found = this.read(this.session.record);
      if (this.session.review) return found;
      const { round, entries } = found.state;
      const kept = this.device.load();
      const here = this.read(kept.replace(AHEAD, '')).state;
      if (kept[0] === AHEAD) found.state = W.record.merge(found.state, here);
      if (here.round !== round) return found;
      here.entries.forEach((entry, id) => {
        const own = entries.get(id);
        if (own && !own.answer) own.answer = entry.answer;
        if (!own && entry.answer && !entry.attempts) entries.set(id, entry);
      });
      return found;
    }

    settle() {
      const { session, panel, unit } = this;
      unit.activities.forEach((activity) => {
        this.handedIn.set(activity, activity.entry().answer);
        if (session.keepsText) tellOfText(activity);
      });
      panel.exits = Array.from(document.querySelectorAll('[data-exit]'));
      unit.main.addEventListener('change', () => this.handIn());
      panel.saved.textContent = W.phrase(session.review ? 'tracking.review' : session.keeps || 'progress.savedPlatform');
      panel.isClosed = session.review;
      panel.show();
      session.told = (taken) => this.tell(taken);
      session.ask = () => this.save(true);
      panel.exits.forEach((place) => {
        const button = W.button(session.exit || 'tracking.exit', () => this.leave());
        button.className = 'exit';
        place.prepend(button);
        place.hidden = false;
      });
      window.addEventListener('offline', () => panel.notice('tracking.offline', 'wrong'));
      window.addEventListener('online', () => { if (!this.isOver && this.save(true)) panel.notice('tracking.online', 'right'); });
      this.later(1000);
    }

    patience(what) { return what === 'draft' ? 5000 : super.patience(what); }

    changed(what, activity, judged) {
      if (what === 'draft') activity.started = activity.started || Date.now();
      if (judged) this.attempts.push(W.attempt(activity, judged));
      if (what === 'done') this.handIn();
      if (what === 'reset') {
        this.wasReset = true;
        this.handedIn.clear();
      }
      super.changed(what);
    }

    /** Answers that nobody checks are reported once they are done, each time they differ: when the learner goes on, or leaves. */
    handIn() {
      this.unit.activities.forEach((activity) => {
        const { attempts, answer } = activity.entry();
        if (activity.kind.judge || !attempts || answer === (this.handedIn.get(activity) || '')) return;
        this.handedIn.set(activity, answer);
        this.attempts.push(W.attempt(activity, null));
        super.changed('check');
      });
    }

    report() {
      const { unit, session, attempts } = this;
      const { text, left } = this.write(session.keepsText);
      this.remember(left);
      const status = unit.status();
      const { points, pass } = unit;
      const { complete, answered, earned, done, count } = status;
      Object.assign(status, { percent: points ? 100 * earned / points : 0, finished: complete && (!pass || answered) });
      const outcomes = unit.outcomes().filter((outcome) => outcome.points)
        .map((outcome) => Object.assign(outcome, { answered: outcome.tried === outcome.scored, begun: outcome.tried > 0 }));
      return { text, status, points, progress: count ? done / count : 0, reset: this.wasReset, attempts, outcomes };
    }

    remember(isCut) {
      this.isCut = isCut;
      if (isCut || this.isAhead) this.device.save((this.isAhead ? AHEAD : '') + this.write().text); else this.device.remove();
    }

    save(force) {
      if (this.isOver || this.session.review) return true;
      if (force) this.handIn();
      return super.save(force);
    }

    keep(force) {
      const taken = this.session.save(this.report(), force);
      this.wasReset = false;
      this.tell(taken);
      return taken;
    }

    /** Says whether the platform has what the learner did; if not, the page tries again. */
    tell(taken) {
      const { panel } = this;
      if (taken === this.isAhead) {
        this.isAhead = !taken;
        this.remember(this.isCut);
      }
      if (!taken) { panel.notice('tracking.notTaken', 'wrong'); this.later(AGAIN); } else if (panel.shown === 'tracking.notTaken') panel.notice();
    }

    look() {
      super.look();
      this.session.inView(!document.hidden);
    }

    part(event) { if (event.persisted) this.save(true); else this.finish(false); }

    /** The learner leaves by the button: what is not taken at once is said, and left behind the second time. */
    leave() {
      if (this.save() || this.wasRefused) this.finish(true);
      this.wasRefused = true;
    }

    finish(asked) {
      const { unit, session } = this;
      if (this.isOver) return;
      if (!session.review) this.handIn();
      this.isOver = true;
      unit.activities.forEach((activity) => { activity.check = () => activity.say('info', W.phrase('tracking.exited')); });
      session.end(this.report(), asked, (taken) => { if (asked) this.farewell(taken); });
    }

    farewell(taken) {
      const { panel } = this;
      panel.notice(this.session.review ? 'tracking.closed' : taken ? 'tracking.exited' : 'tracking.notTaken', taken ? 'right' : 'wrong');
      panel.exits.forEach((place) => { const button = place.querySelector('.exit'); if (button) button.remove(); });
      panel.isClosed = true;
      this.show();
      const [message] = [...panel.exits, panel.status].map((place) => place.querySelector('.notice'));
      message.tabIndex = -1;
      message.focus();
    }
  }

  /** A package that no platform has taken: the device keeps the state, and the page says so. */
  class LonePage extends W.Page {
    get place() { return 'tracking.noPlatform'; }

    /** The contents page of a course shows how far each of its units has come. */
    keepEvidence() { if (W.inCourse) super.keepEvidence(); }
  }

  /** The platform is asked first, which may take a while. */
  W.open = (main) => W.connect(W.format, (session) => (session ? new PlatformPage(main, session) : new LonePage(main)).begin());
})();
