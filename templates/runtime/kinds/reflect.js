/** Think and write: no right answer. It is done when it has enough words; the answer is the text. */
(() => {
  'use strict';

  const W = window.Waymark;
  const PAUSE = 900;

  const area = (activity) => activity.find('textarea');
  const words = (text) => text.split(/\s+/).filter((word) => /[^\s\u2010-\u2015.,;:!?-]/.test(word)).length;
  const least = (activity) => Number(area(activity).dataset.minWords) || 1;

  W.kind('reflect', {
    begin(activity) {
      let pause = 0;
      area(activity).addEventListener('input', () => {
        clearTimeout(pause);
        if (words(area(activity).value) >= least(activity)) activity.done();
        // The count is told when the typing pauses: one announcement, not one a key.
        pause = setTimeout(() => {
          const count = words(area(activity).value);
          activity.say(count >= least(activity) ? 'right' : 'info', W.phrase('activity.wordCount', { count }));
        }, PAUSE);
      });
    },
    first: area,
    read: (activity) => area(activity).value.replace(/\r\n?/g, '\n'),
    restore: (activity, answer) => { area(activity).value = answer; },
    clear() {}
  });
})();
