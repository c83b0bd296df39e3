/**
 * At the end of a unit: what the learner did, and sheets to print: blank ones for learners, and with `?print=answers` or by
 * the button, ones with the answers for teachers. What was opened for the sheet is closed again behind it.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element } = W;
  const root = document.documentElement;
  const name = 'print-answers';
  let opened = [];

  if (/[?&]print=answers\b/.test(window.location.search)) root.classList.add(name);

  window.addEventListener('beforeprint', () => {
    if (!root.classList.contains(name)) return;
    opened = Array.from(document.querySelectorAll('.answer:not([open])'));
    opened.forEach((answer) => { answer.open = true; });
  });
  window.addEventListener('afterprint', () => opened.splice(0).forEach((answer) => { answer.open = false; }));

  const sheet = (key, hasAnswers) => W.button(key, () => {
    root.classList.toggle(name, hasAnswers);
    window.print();
  });

  /** The record is made anew each time it is opened. */
  W.offerRecord = (unit) => {
    const place = document.querySelector('[data-record]');
    if (!place) return;
    const box = element('details', 'details');
    const inner = element('div');
    const buttons = element('div', 'buttons');
    box.append(element('summary', '', phrase('record.title')), inner);
    box.addEventListener('toggle', () => {
      if (box.open) W.load('evidence.js', () => W.load('page/evidence.js', () => W.evidence.open(unit, inner)));
    });
    buttons.append(sheet('record.printSheet', false), sheet('record.printAnswers', true));
    place.append(box, buttons);
    place.hidden = false;
  };
})();
