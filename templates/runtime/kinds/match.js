/** Match the pairs: one select for each row. The answer is one base 36 digit a row, 0 where nothing is chosen. */
(function () {
  'use strict';

  const W = window.Waymark;

  function fields(activity) { return activity.all('.pairs select'); }

  /** The row a select belongs to, from the number that ends its id. */
  function row(field, place) { return Number((/-(\d+)$/.exec(field.id) || [])[1]) || place + 1; }

  W.kind('match', {
    begin: function () {},
    answered: function (activity) { return fields(activity).some(function (field) { return field.value; }); },
    first: function (activity) {
      return activity.find('.pairs [aria-invalid]') || fields(activity).find(function (field) { return !field.value; }) ||
        fields(activity)[0];
    },
    read: function (activity) {
      if (!this.answered(activity)) return '';
      return fields(activity).map(function (field) { return Number(field.value).toString(36); }).join('');
    },
    restore: function (activity, answer) {
      fields(activity).forEach(function (field, place) {
        const value = parseInt(answer[place], 36);
        field.value = value ? String(value) : '';
        if (field.selectedIndex === -1) field.selectedIndex = 0;
      });
    },

    judge: function (activity) {
      const all = fields(activity);
      const hits = all.filter(function (field, place) {
        const right = Number(field.value) === row(field, place);
        W.markField(field.closest('li'), field, right);
        return right;
      });
      return { right: hits.length, total: all.length };
    },

    clear: function (activity, field) {
      activity.all('.pairs > li').forEach(function (pair) { if (!field || pair.contains(field)) W.unmark(pair); });
    },

    record: function (activity) {
      const all = fields(activity);
      return {
        response: all.map(function (field, place) { return [row(field, place), Number(field.value)]; })
          .filter(function (pair) { return pair[1]; }),
        pattern: all.map(function (field, place) { return [row(field, place), row(field, place)]; }),
        prompt: activity.find('legend').textContent
      };
    }
  });
}());
