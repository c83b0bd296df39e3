/**
 * What a platform is told of an answer: by the kind of its activity the response, and the pattern that is right, as lists for
 * `forms.js` to write.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const numbers = (activity) => W.digits(activity.kind.read(activity));

  /** Options chosen, and the right ones. */
  const options = (activity) => ({ response: numbers(activity), pattern: activity.kind.right(activity) });

  /** Each row, with the number of what was chosen for it. */
  const pairs = (activity) => {
    const { fields, row, wanted } = activity.kind;
    const all = fields(activity);
    return { response: all.filter((field) => field.value).map((field) => [row(field), Number(field.value)]), pattern: all.map((field) => [row(field), wanted(field)]) };
  };

  /** Numbers in one text, since nothing is right or wrong. */
  const list = (activity) => ({ response: [numbers(activity).join(',')] });

  const KINDS = {
    choice: options,
    truefalse: options,
    hotspot: options,
    survey: (activity) => ({ response: numbers(activity) }),
    checklist: list,
    cards: list,
    gap: (activity) => {
      const { fields, text, accepted } = activity.kind;
      return { response: fields(activity).map(text), pattern: accepted(activity).map(([first]) => first) };
    },
    match: pairs,
    sort: pairs,
    number: (activity) => {
      const [input] = activity.kind.fields(activity);
      const [answer, tolerance] = [input.dataset.answer, input.dataset.tolerance].map(Number);
      return { response: activity.kind.values(input).slice(0, 1), pattern: [answer - tolerance, answer + tolerance] };
    },
    order: (activity) => ({ response: numbers(activity), pattern: numbers(activity).map((number, place) => place + 1) }),
    rate: (activity) => ({ response: [activity.kind.ratings(activity).map(({ before, after }) => before + '>' + after).join(',')] }),
    reflect: (activity) => ({ response: [activity.find('textarea').value] }),
    scenario: (activity) => ({ response: activity.path.map((number, place) => [place + 1, activity.all('.scene')[number - 1].id]) })
  };

  /** What a platform is told of an attempt. @param {?Judgement} judged null: nothing is right or wrong */
  W.attempt = (activity, judged) => {
    const { kind, interaction = '' } = activity.root.dataset;
    const seconds = activity.started ? (Date.now() - activity.started) / 1000 : 0;
    activity.started = 0;
    return {
      id: activity.id, type: interaction, outcome: activity.outcome, weighting: activity.points, pattern: [], ...KINDS[kind](activity),
      result: judged && W.share(judged), prompt: activity.prompt, seconds
    };
  };
})();
