/** Fields that are right or wrong one by one: gaps in a text, pairs to match, things to sort, a number. */
(() => {
  'use strict';

  const W = window.Waymark;
  const isSelect = (field) => field.tagName === 'SELECT';
  const value = (field) => field.value.replace(/\s+/g, ' ').trim();

  /**
   * A kind of such fields. The answer is one digit for each field where all are selects, else the texts, one line each.
   * @param {{holder: string, isRight: Function, record: Function}} own `holder` is around a field and shows what it got;
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

  // Gaps

  /** What two answers are compared by: composed, no case, one kind of space, quotation mark and dash, no full stop at the end. */
  const plain = (words) => words.normalize('NFC').replace(/[\u200b-\u200d\ufeff\u00ad]/g, '').replace(/[\u2018-\u201b\u02bc\u00b4`\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ').trim().replace(/\s*\.$/, '').toLowerCase();

  /** What a gap says: a select's words, not its number. */
  const text = (field) => (isSelect(field) ? (field.value ? W.line(field.selectedOptions[0]) : '') : value(field));

  /** @returns {string[][]} for each gap the accepted answers, the shown one first */
  const accepted = (activity) => activity.all('.gap-answers > li').map((item) => JSON.parse(item.dataset.accept));

  W.kind('gap', kind({
    holder: '.gap',
    isRight: (activity, field, place) => accepted(activity)[place].some((answer) => plain(answer) === plain(text(field))),
    record(activity) { return { response: this.fields(activity).map(text), pattern: accepted(activity).map((answers) => answers[0]) }; }
  }));

  // Pairs and groups: a select for each row

  /** The number that ends the id of a select is the number of its row. */
  const row = (field) => Number(/-(\d+)$/.exec(field.id)[1]);
  /** What is right for a row: a group's number, or the row's own. */
  const wanted = (field) => Number(field.dataset.answer) || row(field);
  const pairs = kind({
    holder: '.pairs > li',
    fields: (activity) => activity.all('.pairs select').sort((a, b) => row(a) - row(b)),
    isRight: (activity, field) => Number(field.value) === wanted(field),
    record(activity) {
      const all = this.fields(activity);
      return {
        response: all.filter((field) => field.value).map((field) => [row(field), Number(field.value)]),
        pattern: all.map((field) => [row(field), wanted(field)])
      };
    }
  });
  W.kind('match', pairs);
  W.kind('sort', pairs);

  // A number: a decimal comma or point, blanks between thousands, with or without the unit

  const numberField = (activity) => activity.find('.number-field input');

  /** What a text may mean: "1,500" is a thousand and a half in one country, one and a half in another. */
  function values(input) {
    const unit = input.dataset.unit || '';
    let text = input.value.normalize('NFKC').replace(/[\s'\u2019]/g, '').replace(/\u2212/g, '-');
    if (unit && text.toLowerCase().endsWith(unit.toLowerCase())) text = text.slice(0, -unit.length);
    const decimal = text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
    const found = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(decimal) ? [Number(decimal)] : [];
    if (/^[-+]?\d{1,3}([.,]\d{3})+$/.test(text)) found.push(Number(text.replace(/[.,]/g, '')));
    return found;
  }

  W.kind('number', kind({
    holder: '.number-field',
    trouble(activity) {
      const input = numberField(activity);
      if (!value(input) || values(input).length) return '';
      this.clear(activity);
      W.markField(input.parentNode, input, false, W.phrase('activity.notNumber'));
      return W.phrase('activity.notNumber');
    },
    isRight: (activity, { dataset }) => values(numberField(activity))
      .some((number) => Math.abs(number - Number(dataset.answer)) <= Number(dataset.tolerance) + 1e-9),
    feedback(activity, right) {
      const name = right ? 'right' : 'wrong';
      const text = activity.find(`.answer .feedback[data-for="${name}"]`);
      return text && W.phrase('activity.verdict.' + name) + ' ' + W.line(text);
    },
    record(activity) {
      const { answer, tolerance } = numberField(activity).dataset;
      return {
        response: values(numberField(activity)).slice(0, 1), pattern: [Number(answer) - Number(tolerance), Number(answer) + Number(tolerance)]
      };
    }
  }));
})();
