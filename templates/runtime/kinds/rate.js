/** Rate yourself before and after: the first half of the digits is before, the second after, 0 where nothing is chosen. */
(() => {
  'use strict';

  const W = window.Waymark;
  const scales = (activity) => {
    const all = activity.all('.scale');
    return all.filter((scale, place) => place % 2 === 0).concat(all.filter((scale, place) => place % 2));
  };
  const value = (scale) => { const input = scale.querySelector('input:checked'); return input ? Number(input.value) : 0; };
  const values = (activity) => scales(activity).map(value);
  const half = (activity) => activity.all('.rating').length;

  /** What has changed, in words, for each statement that was rated twice. */
  function show(activity) {
    activity.all('.rating').forEach((rating) => {
      const [before, after] = Array.from(rating.querySelectorAll('.scale'), value);
      const key = after > before ? 'up' : after < before ? 'down' : 'same';
      rating.querySelector('.change').textContent = before && after ? W.phrase('activity.rate.' + key, { before, after }) : '';
    });
  }

  W.kind('rate', {
    begin: (activity) => activity.root.addEventListener('change', () => {
      activity.changed();
      show(activity);
      if (values(activity).slice(0, half(activity)).every(Boolean)) activity.done();
    }),
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
    record(activity) {
      const all = values(activity);
      const count = half(activity);
      return { response: [all.slice(0, count).map((before, place) => before + '>' + all[place + count]).join(',')], pattern: [] };
    }
  });
})();
