/** Fields that are right or wrong one by one: pairs to match, things to sort; in `gap.js` gaps in a text, in `number.js` a number. */
(() => {
  'use strict';

  const W = window.Waymark;
  const isSelect = (field) => field.tagName === 'SELECT';
  const value = (field) => field.value.replace(/\s+/g, ' ').trim();

  /**
   * A kind of such fields. The answer is one digit for each field where all are selects, else the texts, one line each.
   * @param {{holder: string, isRight: Function}} own `holder` is around a field and shows what it got;
   *   `fields`: the fields as they are kept, where that is not the order of the page
   */
  function kind(own) {
    const shown = (activity) => activity.all(own.holder + ' :is(input, select)');
    const fields = own.fields || shown;
    return Object.assign({
      begin() {},
      answered: (activity) => fields(activity).some(value),
      first: (activity) => activity.find('[aria-invalid]') || shown(activity).find((field) => !value(field)) || shown(activity)[0],
      read(activity) {
        const all = fields(activity);
        if (!all.some(value)) return '';
        return all.every(isSelect) ? all.map((field) => W.digit(field.value)).join('') : all.map(value).join('\n');
      },
      restore(activity, answer) {
        const all = fields(activity);
        const values = all.every(isSelect) ? W.digits(answer) : answer.split('\n');
        all.forEach((field, place) => {
          field.value = values[place] || '';
          if (field.selectedIndex === -1) field.selectedIndex = 0;
        });
      },
      judge(activity) {
        const all = fields(activity);
        const hits = all.filter((field, place) => {
          const right = own.isRight(activity, field, place);
          W.markField(field.closest(own.holder), field, right, own.feedback && own.feedback(activity, right));
          return right;
        });
        return { right: hits.length, total: all.length };
      },
      clear: (activity, target) => shown(activity).forEach((field) => { if (!target || field === target) W.unmark(field.closest(own.holder)); })
    }, own, { fields });
  }

  W.fields = { kind, isSelect, value };

  // Pairs and groups: a select for each row

  /** The number that ends the id of a select is the number of its row. */
  const row = (field) => Number(/-(\d+)$/.exec(field.id)[1]);
  /** What is right for a row: a group's number, or the row's own. */
  const wanted = (field) => Number(field.dataset.answer) || row(field);
  const pairs = kind({
    holder: '.pairs > li',
    fields: (activity) => activity.all('.pairs select').sort((a, b) => row(a) - row(b)),
    isRight: (activity, field) => Number(field.value) === wanted(field),
    row,
    wanted
  });
  W.kind('match', pairs);
  W.kind('sort', pairs);
})();
