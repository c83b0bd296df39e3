/** Options to choose from: choose one or several, true or false, places in an image, a list to tick, a survey. */
(() => {
  'use strict';

  const W = window.Waymark;
  const inputs = (activity) => activity.all('.options input');
  const chosen = (activity) => inputs(activity).filter((input) => input.checked);
  const numbers = (activity) => chosen(activity).map((input) => Number(input.value));

  /** The answer is the numbers of what is chosen. */
  const options = {
    begin() {},
    clear() {},
    answered: (activity) => chosen(activity).length > 0,
    first: (activity) => chosen(activity)[0] || inputs(activity)[0],
    read: (activity) => numbers(activity).map(W.digit).join(''),
    restore: (activity, answer) => inputs(activity).forEach((input) => { input.checked = answer.includes(W.digit(input.value)); }),
    record: (activity) => ({ response: numbers(activity), pattern: [] })
  };

  /** The numbers of the right options, by the authored answer: `<li data-option data-right>`. */
  const right = (activity) => activity.all('.verdicts > li[data-right="true"]').map((item) => Number(item.dataset.option));

  /** The feedback of an option, copied from the answer without its ids. */
  function feedback(activity, input, isRight) {
    const name = isRight ? 'right' : 'wrong';
    const shown = W.element('div', 'feedback');
    const text = activity.find(`.verdicts > [data-option="${input.value}"] .feedback`);
    if (text) {
      const copy = text.cloneNode(true);
      copy.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
      shown.append(W.spoken(W.element('span', 'verdict', W.phrase('activity.verdict.' + name))), ' ', ...copy.childNodes);
    } else {
      shown.append(W.spoken(W.element('span', 'mark', W.phrase('activity.mark.' + name))));
    }
    shown.id = input.id + '-feedback';
    input.setAttribute('aria-describedby', shown.id);
    const option = input.closest('li');
    option.classList.add('is-' + name);
    option.append(shown);
  }

  const regions = (activity) => activity.all('.regions [data-option]').map((region) => [region, inputs(activity)[Number(region.dataset.option) - 1]]);

  const choice = Object.assign({}, options, {
    /** A place in an image is a second way to its option, for a pointer. */
    begin(activity) {
      regions(activity).forEach(([region, input]) => region.addEventListener('click', () => { if (!input.disabled) input.click(); }));
      activity.root.addEventListener('change', () => this.show(activity));
    },

    /** Shows in the image what is chosen in the list. */
    show: (activity) => regions(activity).forEach(([region, input]) => region.classList.toggle('is-chosen', input.checked)),

    restore(activity, answer) {
      options.restore(activity, answer);
      this.show(activity);
    },

    /** One right option: all or nothing. Several: each wrong choice takes one right choice away. */
    judge(activity) {
      const wanted = right(activity);
      const picked = chosen(activity);
      const hits = picked.filter((input) => {
        const isRight = wanted.includes(Number(input.value));
        feedback(activity, input, isRight);
        return isRight;
      }).length;
      return { right: Math.max(0, hits - (picked.length - hits)), total: wanted.length || 1 };
    },

    clear: (activity) => inputs(activity).forEach((input) => {
      const option = input.closest('li');
      const shown = option.querySelector('.feedback');
      option.classList.remove('is-right', 'is-wrong');
      if (shown) shown.remove();
      input.removeAttribute('aria-describedby');
    }),
    record: (activity) => ({ response: numbers(activity), pattern: right(activity) })
  });

  /** Nothing is right or wrong: done with the first choice. */
  const list = Object.assign({}, options, {
    begin: (activity) => activity.root.addEventListener('change', () => {
      activity.changed();
      if (options.answered(activity)) activity.done();
    })
  });

  ['choice', 'truefalse', 'hotspot'].forEach((name) => W.kind(name, choice));
  W.kind('survey', list);
  W.kind('checklist', Object.assign({}, list, { record: (activity) => ({ response: [numbers(activity).join(',')], pattern: [] }) }));
})();
