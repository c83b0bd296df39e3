/** Lists without right answers: a list to tick, a survey. Both are done with the first choice. */
(() => {
  'use strict';

  const W = window.Waymark;
  const list = (name, record) => W.kind(name, Object.assign({}, W.choices, {
    begin: (activity) => activity.root.addEventListener('change', () => {
      activity.changed();
      if (W.choices.answered(activity)) activity.done();
    })
  }, record && { record }));

  list('survey');
  list('checklist', (activity) => ({ response: [W.choices.record(activity).response.join(',')], pattern: [] }));
})();
