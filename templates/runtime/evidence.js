/**
 * The evidence of a unit: what a learner did, as a record to see, print and take along. Nothing leaves the device; the
 * record is made here, from what the page holds.
 *
 * @typedef {{format: string, version: number, unit: Object, learner: string, made: string, minutes: number, status: Object,
 *   outcomes: Object[], ratings: Object[], reflections: Object[], activities: Object[]}} Evidence
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { line } = W;
  const FORMAT = 'waymark-record';
  const PREFIX = 'waymark.evidence:';

  /** @returns {Evidence} */
  function of(unit) {
    const { main } = unit;
    const now = unit.status();
    const sentences = new Map(Array.from(document.querySelectorAll('[data-outcome]:not(.activity)'), (item) => [item.dataset.outcome, line(item.firstChild)]));
    return {
      format: FORMAT, version: 1, learner: '', made: new Date().toISOString(),
      unit: { id: unit.id, title: line(main.querySelector('h1')), version: main.dataset.version || '', digest: main.dataset.digest || '', language: W.language },
      minutes: Math.round(unit.state.seconds / 60),
      status: { done: now.attempted, count: unit.activities.length, complete: now.complete, passed: now.passed,
        earned: Math.round(now.earned * 10) / 10, points: unit.points },
      outcomes: unit.outcomes().map(({ id, done, count, tried, share }) => ({
        id, text: sentences.get(id) || id, done, count, percent: tried ? Math.round(share * 100) : null
      })),
      ratings: unit.activities.flatMap((activity) => (activity.kind.ratings ? activity.kind.ratings(activity) : []))
        .filter((rating) => rating.before || rating.after),
      reflections: unit.activities.filter((activity) => activity.find('textarea') && activity.entry().answer)
        .map((activity) => ({ prompt: activity.prompt, text: activity.entry().answer })),
      activities: unit.activities.filter((activity) => activity.entry().attempts).map((activity) => {
        const { attempts, right, total } = activity.entry();
        return { id: activity.id, prompt: activity.prompt, attempts, points: activity.points,
          earned: total ? Math.round(activity.points * right / total * 10) / 10 : null };
      })
    };
  }

  /** Keeps the evidence on the device, for the page that joins that of several units; none where nothing was done. */
  function keep(unit) {
    try {
      if (unit.begun) window.localStorage.setItem(PREFIX + unit.id, JSON.stringify(of(unit)));
      else window.localStorage.removeItem(PREFIX + unit.id);
    } catch (error) { /* the page says that nothing is kept */ }
  }

  W.evidence = Object.assign(W.evidence || {}, { of, keep });
})();
