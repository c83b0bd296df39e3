/** The buttons that every page offers. What they open is loaded when it is first asked for. */
(() => {
  'use strict';

  const W = window.Waymark;
  const display = document.querySelector('[data-display]');
  const tools = document.querySelector('[data-tools]');
  const speech = window.speechSynthesis;

  /** Hands a button over to the part that its first click loads. */
  function handOver(button, part, act) {
    let isHere = false;
    const first = () => W.load(part, () => {
      if (isHere) return;
      isHere = true;
      button.removeEventListener('click', first);
      act();
    });
    button.addEventListener('click', first);
  }

  if (display) {
    const button = W.element('button');
    button.append(W.element('span', 'display-word', W.phrase('display.open')));
    button.setAttribute('aria-expanded', 'false');
    handOver(button, 'page/display.js', () => W.openDisplay(display, button));
    display.append(button);
  }

  // The list of languages is a plain disclosure; here it only learns to close by itself.
  const languages = document.querySelector('.languages details');
  if (languages) {
    languages.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !languages.open) return;
      languages.open = false;
      languages.querySelector('summary').focus();
    });
    document.addEventListener('click', (event) => { if (!languages.contains(event.target)) languages.open = false; });
    languages.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !languages.contains(event.relatedTarget)) languages.open = false;
    });
  }

  if (tools && typeof window.print === 'function') {
    const button = W.button('position.print', () => window.print());
    button.className = 'print';
    tools.append(button);
  }

  /** The browser's voice for a language, or none. */
  W.voice = (language) => {
    const wanted = language.toLowerCase();
    const base = wanted.split('-')[0];
    const voices = speech.getVoices();
    return voices.find((voice) => voice.lang.toLowerCase().replace('_', '-') === wanted) ||
      voices.find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === base);
  };

  /** Where the browser cannot speak, or has no voice for the page, there is no button. */
  function offerReading() {
    if (tools.querySelector('.read-aloud') || !W.voice(W.language)) return;
    const button = W.element('button', 'read-aloud', W.phrase('reading.start'));
    handOver(button, 'page/reading.js', () => W.readAloud(button));
    tools.prepend(button);
  }

  if (speech && window.SpeechSynthesisUtterance && tools && document.querySelector('.unit-text')) {
    offerReading();
    if (speech.addEventListener) speech.addEventListener('voiceschanged', offerReading); else speech.onvoiceschanged = offerReading;
  }
})();
