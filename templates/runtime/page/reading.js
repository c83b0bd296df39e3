/**
 * Reads the unit aloud with the browser's own voices, sentence by sentence, each in its language, and marks the sentence
 * that is spoken. Where the browser cannot speak, or has no voice for the page, there is no button.
 */
(() => {
  'use strict';

  const { phrase, element } = window.Waymark;
  const speech = window.speechSynthesis;
  const tools = document.querySelector('[data-tools]');
  const text = document.querySelector('.unit-text');
  if (!speech || !window.SpeechSynthesisUtterance || !tools || !text) return;

  /** What is not read: fields and buttons, answers that are folded away, what is not shown. */
  const SILENT = 'button, input, select, textarea, details:not([open]) > :not(summary), [hidden], .visually-hidden, .footnote-ref, .actions';
  const BLOCKS = 'h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, legend, summary, caption';

  const voiceFor = (language) => {
    const wanted = language.toLowerCase();
    const base = wanted.split('-')[0];
    const voices = speech.getVoices();
    return voices.find((voice) => voice.lang.toLowerCase().replace('_', '-') === wanted) ||
      voices.find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === base);
  };

  /** The text nodes of a block that belong to no block inside it. */
  function words(block) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const owner = node.parentElement;
      if (node.data.trim() && owner.closest(BLOCKS) === block && !owner.closest(SILENT) && owner.getClientRects().length) found.push(node);
    }
    return found;
  }

  /** Sentences as ranges of the page: [{text, language, pieces: [[node, start, end]]}]. */
  function sentences() {
    const result = [];
    text.querySelectorAll(BLOCKS).forEach((block) => {
      let open = null;
      words(block).forEach((node) => {
        const language = node.parentElement.closest('[lang]').lang;
        if (open && open.language !== language) { result.push(open); open = null; }
        const ends = /[.!?…。]+["'”’)\]]*\s+/g;
        let start = 0;
        while (start < node.data.length) {
          const found = ends.exec(node.data);
          const end = found ? ends.lastIndex : node.data.length;
          open = open || { text: '', language, pieces: [] };
          open.text += node.data.slice(start, end);
          open.pieces.push([node, start, end]);
          if (found) { result.push(open); open = null; }
          start = end;
        }
      });
      if (open) result.push(open);
    });
    return result.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));
  }

  const paint = window.CSS && window.CSS.highlights && window.Highlight ? new window.Highlight() : null;
  if (paint) window.CSS.highlights.set('spoken', paint);

  function mark(sentence) {
    if (!paint) return;
    paint.clear();
    if (!sentence) return;
    sentence.pieces.forEach(([node, start, end]) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, Math.min(end, node.length));
      paint.add(range);
    });
  }

  function Reader(play, stop) {
    let list = [];
    let place = 0;
    let state = 'still';
    let turn = 0;

    function show(next) {
      state = next;
      play.textContent = phrase(next === 'speaking' ? 'reading.pause' : next === 'paused' ? 'reading.resume' : 'reading.start');
      stop.hidden = next === 'still';
      tools.classList.toggle('is-reading', next !== 'still');
    }
    function end() {
      turn += 1;
      speech.cancel();
      mark();
      show('still');
    }
    function say() {
      const sentence = list[place];
      if (!sentence) { end(); return; }
      const mine = turn;
      const spoken = new window.SpeechSynthesisUtterance(sentence.text);
      const voice = voiceFor(sentence.language);
      spoken.lang = sentence.language;
      if (voice) spoken.voice = voice;
      const onward = () => { if (mine === turn && state === 'speaking') { place += 1; say(); } };
      spoken.onend = onward;
      spoken.onerror = (event) => { if (event.error !== 'interrupted' && event.error !== 'canceled') onward(); };
      mark(sentence);
      const block = sentence.pieces[0][0].parentElement.getBoundingClientRect();
      if (block.top < 0 || block.bottom > window.innerHeight) window.scrollBy(0, block.top - window.innerHeight / 3);
      speech.speak(spoken);
    }
    play.addEventListener('click', () => {
      if (state === 'speaking') {
        turn += 1;
        show('paused');
        speech.cancel();
        return;
      }
      if (state === 'still') {
        list = sentences();
        // From the section in view on, so that nobody hears the beginning twice.
        const first = list.findIndex((sentence) => sentence.pieces[0][0].parentElement.getBoundingClientRect().bottom > 0);
        place = Math.max(0, first);
      }
      show('speaking');
      say();
    });
    stop.addEventListener('click', () => { end(); play.focus(); });
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && state !== 'still') end(); });
    window.addEventListener('pagehide', end);
    show('still');
  }

  let made = false;
  function offer() {
    if (made || !voiceFor(document.documentElement.lang)) return;
    made = true;
    const play = element('button', 'read-aloud');
    const stop = element('button', '', phrase('reading.stop'));
    tools.prepend(play, stop);
    Reader(play, stop);
  }
  offer();
  if (speech.addEventListener) speech.addEventListener('voiceschanged', offer); else speech.onvoiceschanged = offer;
})();
