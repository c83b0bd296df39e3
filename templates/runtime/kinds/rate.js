/**
 * Rate yourself where the activity stands and again at the end of the unit. The first half of the digits is before, the
 * second after, 0 where nothing is chosen; it is done when everything was rated twice.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const closing = (activity) => document.getElementById(activity.id + '-after');
  const scales = (activity) => [activity.root, closing(activity)].flatMap((part) => Array.from(part.querySelectorAll('.scale')));
  const value = (scale) => Number((scale.querySelector('input:checked') || {}).value || 0);
  const values = (activity) => scales(activity).map(value);

  /** Each statement with what it got before and after. */
  function ratings(activity) {
    const all = values(activity);
    return activity.all('.rating').map((rating, place, list) => ({
      statement: W.line(rating.querySelector('legend')), before: all[place], after: all[place + list.length]
    }));
  }

  /** What has changed, in words, for each statement that was rated twice. */
  function show(activity) {
    const places = closing(activity).querySelectorAll('.change');
    ratings(activity).forEach(({ before, after }, place) => {
      const key = after > before ? 'up' : after < before ? 'down' : 'same';
      W.spoken(places[place]).textContent = before && after ? W.phrase('activity.rate.' + key, { before, after }) : '';
    });
  }

  W.kind('rate', {
    begin: (activity) => [activity.root, closing(activity)].forEach((part) => part.addEventListener('change', () => {
      activity.changed();
      show(activity);
      if (values(activity).every(Boolean)) activity.done();
    })),
    first: (activity) => activity.find('input'),
    read: (activity) => (values(activity).some(Boolean) ? values(activity).map(W.digit).join('') : ''),
    restore(activity, answer) {
      const given = W.digits(answer);
      scales(activity).forEach((scale, place) => scale.querySelectorAll('input').forEach((input) => {
        input.checked = Number(input.value) === given[place];
      }));
      show(activity);
    },
    clear() {},
    ratings
  });
})();
