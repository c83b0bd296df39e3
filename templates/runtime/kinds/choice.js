/** Choose one answer, choose several, true or false, places in an image. */
(() => {
  'use strict';

  const W = window.Waymark;

  const chosen = (activity) => activity.all('.options input').filter((input) => input.checked);

  /** The authored answer of an option: `<li data-option data-right>`. */
  const authored = (activity, value) => activity.all('.verdicts > li').find((item) => item.dataset.option === value);

  const right = (activity) => activity.all('.verdicts > li[data-right="true"]').map((item) => Number(item.dataset.option));

  /** The feedback of an option, copied from the answer without its ids. */
  function feedback(activity, input) {
    const item = authored(activity, input.value);
    const name = item && item.dataset.right === 'true' ? 'right' : 'wrong';
    const shown = W.element('div', 'feedback');
    const text = item && item.querySelector('.feedback');
    if (text) {
      shown.append(W.element('span', 'verdict', W.phrase('activity.verdict.' + name)), ' ');
      const copy = text.cloneNode(true);
      copy.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
      shown.append(...copy.childNodes);
    } else {
      shown.append(W.element('span', 'mark', W.phrase('activity.mark.' + name)));
    }
    shown.id = input.id + '-feedback';
    input.setAttribute('aria-describedby', shown.id);
    const option = input.closest('li');
    option.classList.add('is-' + name);
    option.appendChild(shown);
  }

  const choice = Object.assign({}, W.choices, {
    /** A place in an image is a second way to its option, for a pointer. */
    begin(activity) {
      activity.all('.regions [data-option]').forEach((region) => region.addEventListener('click', () => {
        const input = activity.all('.options input')[Number(region.dataset.option) - 1];
        if (!input.disabled) input.click();
      }));
      activity.root.addEventListener('change', () => this.show(activity));
    },

    /** Shows in the image what is chosen in the list. */
    show(activity) {
      activity.all('.regions [data-option]').forEach((region) => {
        const option = activity.all('.options input')[Number(region.dataset.option) - 1];
        region.classList.toggle('is-chosen', option.checked);
      });
    },

    restore(activity, answer) {
      W.choices.restore(activity, answer);
      this.show(activity);
    },

    /** One right option: all or nothing. Several: each wrong choice takes one right choice away. */
    judge(activity) {
      const picked = chosen(activity);
      const wanted = right(activity);
      picked.forEach((input) => feedback(activity, input));
      const hits = picked.filter((input) => wanted.includes(Number(input.value))).length;
      return { right: Math.max(0, hits - (picked.length - hits)), total: wanted.length || 1 };
    },

    clear(activity) {
      activity.all('.options > li').forEach((option) => {
        option.classList.remove('is-right', 'is-wrong');
        const shown = option.querySelector('.feedback');
        if (shown) shown.remove();
        option.querySelector('input').removeAttribute('aria-describedby');
      });
    },

    record: (activity) => ({ response: chosen(activity).map((input) => Number(input.value)), pattern: right(activity) })
  });

  ['choice', 'truefalse', 'hotspot'].forEach((name) => W.kind(name, choice));
})();
