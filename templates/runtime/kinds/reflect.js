/** Think and write: no right answer. It is done when it has enough words; the answer is the text. */
(function () {
  'use strict';

  const W = window.Waymark;
  const PAUSE = 900;

  function words(text) { return text.split(/\s+/).filter(function (word) { return /[^\s\u2010-\u2015.,;:!?-]/.test(word); }).length; }

  function least(activity) { return Number(activity.find('textarea').dataset.minWords) || 1; }

  function written(activity) { return words(activity.find('textarea').value); }

  W.kind('reflect', {
    isText: true,
    begin: function (activity) {
      let pause = 0;
      activity.find('textarea').addEventListener('input', function () {
        clearTimeout(pause);
        if (written(activity) >= least(activity)) activity.done();
        // The count is told when the typing pauses: one announcement, not one a key.
        pause = setTimeout(function () {
          const count = written(activity);
          activity.say(count >= least(activity) ? 'right' : 'info', W.phrase('activity.wordCount', { count: count }));
        }, PAUSE);
      });
    },
    first: function (activity) { return activity.find('textarea'); },
    read: function (activity) { return activity.find('textarea').value.replace(/\r\n?/g, '\n'); },
    restore: function (activity, answer) { activity.find('textarea').value = answer; },
    clear: function () {},

    /** Where a platform keeps the text, the hint must not say that only this device does. */
    keptOnPlatform: function (activity) {
      const hint = activity.find('.hint');
      const least = Number(activity.find('textarea').dataset.minWords);
      if (!hint) return;
      hint.textContent = (least ? W.phrase('activity.minWords', { count: least }) + ' ' : '') +
        W.phrase('activity.keptOnPlatform');
    }
  });
}());
