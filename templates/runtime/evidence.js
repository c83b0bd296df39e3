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
  const { phrase, element, line } = W;
  const FORMAT = 'waymark-record';
  const PREFIX = 'waymark.evidence:';
  const own = document.currentScript.src;

  /** Ratings of an activity: what each statement got before and after. */
  const ratings = (activity) => activity.all('.rating').map((rating) => {
    const [before, after] = Array.from(rating.querySelectorAll('.scale'), (scale) => {
      const input = scale.querySelector('input:checked');
      return input ? Number(input.value) : 0;
    });
    return { statement: line(rating.querySelector('legend')), before, after };
  }).filter((rating) => rating.before || rating.after);

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
      ratings: [].concat(...unit.activities.map(ratings)),
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
    const begun = Array.from(unit.state.entries.values()).some((entry) => entry.attempts || entry.answer);
    try {
      if (begun) window.localStorage.setItem(PREFIX + unit.id, JSON.stringify(of(unit)));
      else window.localStorage.removeItem(PREFIX + unit.id);
    } catch (error) { /* the page says that nothing is kept */ }
  }

  /** The part that shows and saves evidence comes when it is wanted. */
  function withView(act) {
    if (W.evidence.show) { act(); return; }
    const script = element('script');
    script.src = own.replace(/evidence\.js$/, 'page/evidence.js');
    script.addEventListener('load', act);
    document.head.append(script);
  }

  /** The evidence at the end of a unit: made anew each time it is opened. */
  function offer(unit, place) {
    const box = element('details', 'details');
    const inner = element('div');
    box.append(element('summary', '', phrase('record.title')), inner);
    box.addEventListener('toggle', () => { if (box.open) withView(() => W.evidence.open(unit, inner)); });
    const buttons = element('div', 'buttons');
    buttons.append(...W.printButtons());
    place.append(box, buttons);
    place.hidden = false;
  }

  W.evidence = { of, keep, offer };
})();
