/** Places in an image: a list of options, and for a pointer the places themselves as a second way to them. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { choice, inputs } = W.options;
  const regions = (activity) => activity.all('.regions [data-option]').map((region) => [region, inputs(activity)[Number(region.dataset.option) - 1]]);

  /** Shows in the image what is chosen in the list. */
  const show = (activity) => regions(activity).forEach(([region, input]) => region.classList.toggle('is-chosen', input.checked));

  W.kind('hotspot', Object.assign({}, choice, {
    begin(activity) {
      regions(activity).forEach(([region, input]) => region.addEventListener('click', () => { if (!input.disabled) input.click(); }));
      activity.root.addEventListener('change', () => show(activity));
    },

    restore(activity, answer) {
      choice.restore(activity, answer);
      show(activity);
    }
  }));
})();
