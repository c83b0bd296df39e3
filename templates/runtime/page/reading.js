/**
 * Reads the unit aloud with the browser's own voices, sentence by sentence, each in its language, and marks the sentence
 * that is spoken.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element } = W;
  const speech = window.speechSynthesis;
  const text = document.querySelector('.unit-text');

  /** The browser's voice for a language, or else for another kind of it, or none. */
  function voiceFor(language) {
    const names = speech.getVoices().map((voice) => [voice, voice.lang.toLowerCase().replace('_', '-')]);
    const wanted = language.toLowerCase();
    const base = (name) => name.split('-')[0];
    const [voice] = names.find(([, name]) => name === wanted) || names.find(([, name]) => base(name) === base(wanted)) || [];
    return voice;
  }

  /** What is not read: fields and buttons, answers that are folded away, what is not shown. */
  const SILENT = 'button, input, select, textarea, details:not([open]) > :not(summary), [hidden], .visually-hidden, .footnote-ref, .actions';
  const BLOCKS = 'h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, legend, summary, caption';

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

  /** Begins to read, and goes on with each click on the button. */
  W.readAloud = (play) => {
    const stop = element('button', '', phrase('reading.stop'));
    const tools = play.parentNode;
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
    function turnOver() {
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
    }
    play.addEventListener('click', turnOver);
    stop.addEventListener('click', () => { end(); play.focus(); });
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && state !== 'still') end(); });
    window.addEventListener('pagehide', end);
    play.after(stop);
    turnOver();
  };
})();
