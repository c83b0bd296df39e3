/** Fill in the gaps, with text fields or selects. The answer is the texts, one line each. */
(function () {
  'use strict';

  const W = window.Waymark;

  function fields(activity) { return activity.all('.gap input, .gap select'); }

  function value(field) { return field.value.replace(/\s+/g, ' ').trim(); }

  /** What two answers are compared by: no case, one white space, one kind of apostrophe, no full stop at the end. */
  function plain(text) {
    const composed = text.normalize ? text.normalize('NFC') : text;
    return composed.replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'").replace(/\s+/g, ' ').trim().replace(/\s*\.$/, '')
      .toLowerCase();
  }

  /** @returns {string[]} the accepted answers of a gap, the shown one first */
  function accepted(activity, place) {
    const item = activity.all('.gap-answers > li')[place];
    try {
      return JSON.parse(item.dataset.accept);
    } catch (error) {
      return item ? [item.textContent] : [];
    }
  }

  W.kind('gap', {
    begin: function () {},
    answered: function (activity) { return fields(activity).some(value); },
    first: function (activity) {
      return activity.find('.gap [aria-invalid]') || fields(activity).find(function (field) { return !value(field); }) ||
        fields(activity)[0];
    },
    read: function (activity) { return this.answered(activity) ? fields(activity).map(value).join('\n') : ''; },
    restore: function (activity, answer) {
      const texts = answer.split('\n');
      fields(activity).forEach(function (field, place) {
        field.value = texts[place] || '';
        if (field.selectedIndex === -1) field.selectedIndex = 0;
      });
    },

    judge: function (activity) {
      const all = fields(activity);
      const hits = all.filter(function (field, place) {
        const right = accepted(activity, place).some(function (answer) { return plain(answer) === plain(field.value); });
        W.markField(field.closest('.gap'), field, right);
        return right;
      });
      return { right: hits.length, total: all.length };
    },

    clear: function (activity, field) {
      activity.all('.gap').forEach(function (gap) { if (!field || gap.contains(field)) W.unmark(gap); });
    },

    record: function (activity) {
      return {
        response: fields(activity).map(value),
        pattern: fields(activity).map(function (field, place) { return accepted(activity, place)[0] || ''; }),
        prompt: activity.find('.gap-text').textContent
      };
    }
  });
}());
