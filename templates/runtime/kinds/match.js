/** Match the pairs, sort into groups: one select for each row. The answer is one digit a row, 0 where nothing is chosen. */
(() => {
  'use strict';

  const W = window.Waymark;

  /** The selects by the number that ends their id, which is the number of their row. */
  const row = (field) => Number(/-(\d+)$/.exec(field.id)[1]);
  const fields = (activity) => activity.all('.pairs select').sort((a, b) => row(a) - row(b));
  const shown = (activity) => activity.all('.pairs select');

  /** What is right for a row: a group's number, or the row's own. */
  const wanted = (field) => Number(field.dataset.answer) || row(field);

  const match = {
    begin() {},
    answered: (activity) => fields(activity).some((field) => field.value),
    first: (activity) => activity.find('.pairs [aria-invalid]') || shown(activity).find((field) => !field.value) || shown(activity)[0],
    read(activity) { return this.answered(activity) ? fields(activity).map((field) => W.digit(field.value)).join('') : ''; },
    restore(activity, answer) {
      fields(activity).forEach((field, place) => {
        field.value = parseInt(answer[place], 36) || '';
        if (field.selectedIndex === -1) field.selectedIndex = 0;
      });
    },

    judge(activity) {
      const all = fields(activity);
      const hits = all.filter((field) => {
        const right = Number(field.value) === wanted(field);
        W.markField(field.closest('li'), field, right);
        return right;
      });
      return { right: hits.length, total: all.length };
    },

    clear: (activity, field) => activity.all('.pairs > li').forEach((pair) => { if (!field || pair.contains(field)) W.unmark(pair); }),
    record: (activity) => ({
      response: fields(activity).map((field) => [row(field), Number(field.value)]).filter((pair) => pair[1]),
      pattern: fields(activity).map((field) => [row(field), wanted(field)])
    })
  };

  ['match', 'sort'].forEach((name) => W.kind(name, match));
})();
