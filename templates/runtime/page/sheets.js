/**
 * At the end of a unit: what the learner did, made anew each time it is opened, and sheets to print: blank ones for learners, and
 * ones with the answers for teachers, which `?print=answers` asks for too. What was opened for the sheet is closed again behind it.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { classList } = document.documentElement;
  const name = 'print-answers';
  let opened = [];

  window.addEventListener('beforeprint', () => {
    if (!classList.contains(name)) return;
    opened = Array.from(document.querySelectorAll('.answer:not([open])'));
    opened.forEach((answer) => { answer.open = true; });
  });
  window.addEventListener('afterprint', () => opened.splice(0).forEach((answer) => { answer.open = false; }));

  W.chooseSheet = (hasAnswers) => classList.toggle(name, hasAnswers);

  /** @param {Event} event of a button that was clicked, or of the record, opened or closed */
  W.openAtEnd = (unit, { target, defaultPrevented }) => {
    const button = target.closest('[data-sheet]');
    if (button && !defaultPrevented) {
      W.chooseSheet(button.dataset.sheet === 'answers');
      window.print();
    }
    if (target.open) W.load('evidence.js', () => W.load('page/evidence.js', () => W.evidence.open(unit, target.lastElementChild)));
  };
})();
