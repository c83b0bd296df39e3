/** The buttons that every page offers. What they open is loaded when it is first asked for. */
(() => {
  'use strict';

  const W = window.Waymark;
  const display = document.querySelector('[data-display]');
  const tools = document.querySelector('[data-tools]');
  const languages = document.querySelector('.languages details');

  /** Loads a part when something first happens, and calls back once. */
  function first(place, event, part, then) {
    let isHere = false;
    place.addEventListener(event, () => {
      if (isHere) return;
      W.load(part, () => {
        if (!isHere) then();
        isHere = true;
      });
    });
  }

  // The table of contents follows the reader from the first scrolling on.
  if (document.querySelector('[data-section]')) first(window, 'scroll', 'page/contents.js', () => {});

  /** A button whose first click loads the part that takes it over. */
  function opener(className, content, part, takeOver) {
    const button = W.element('button', className);
    button.append(content);
    first(button, 'click', part, () => takeOver(button));
    return button;
  }

  if (display) {
    const button = opener('', W.element('span', 'display-word', W.phrase('display.open')), 'page/closing.js',
      (made) => W.load('page/display.js', () => W.openDisplay(display, made)));
    button.setAttribute('aria-expanded', 'false');
    display.append(button);
  }

  if (languages) first(languages, 'toggle', 'page/closing.js', () => W.closingList(languages));

  if (tools && window.print) {
    const button = W.button('position.print', (event) => event.defaultPrevented || window.print());
    button.className = 'print';
    tools.append(button);
  }

  const base = (language) => language.toLowerCase().split(/[-_]/)[0];

  // Asking for the browser's speech starts it: when the page is there. Where it has no voice for the page, there is no button.
  if (tools) window.addEventListener('load', () => {
    const speech = window.speechSynthesis;
    if (!speech) return;
    const offer = () => {
      if (tools.querySelector('.read-aloud') || !speech.getVoices().some((voice) => base(voice.lang) === base(W.language))) return;
      tools.prepend(opener('read-aloud', W.phrase('reading.start'), 'page/reading.js', (button) => W.readAloud(button)));
    };
    offer();
    speech.onvoiceschanged = offer;
  });
})();
