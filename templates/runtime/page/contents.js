/** The table of contents follows the reader: the section in view, the time left. */
(() => {
  'use strict';

  const { phrase } = window.Waymark;
  const main = document.querySelector('main[data-unit]');
  const contents = document.querySelector('.contents');
  /** Milliseconds after which a reader stays where a page was scrolled to. */
  const DWELL = 1000;

  /** The number of the section in view, from 0. */
  function inView(sections) {
    if (window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2) return sections.length - 1;
    const line = window.innerHeight / 3;
    let now = 0;
    sections.forEach((section, number) => { if (section.getBoundingClientRect().top <= line) now = number; });
    return now;
  }

  /** Marks the link of the section in view, and says where the reader is. */
  function follow(links, sections) {
    const place = contents.querySelector('[data-position]');
    const minutes = Number(main.dataset.minutes) || 0;
    const lengths = sections.map((section) => section.textContent.length);
    const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
    let shown = -1;
    function show(now) {
      if (now === shown) return;
      shown = now;
      links.forEach((link, number) => {
        if (number === now) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
      });
      const parts = [phrase('position.section', { number: now + 1, count: links.length })];
      const left = lengths.slice(now).reduce((sum, length) => sum + length, 0) / whole;
      if (minutes) parts.push(phrase('position.left', { count: Math.max(1, Math.round(minutes * left)) }));
      place.textContent = parts.join(' · ');
      place.hidden = false;
      const box = contents.getBoundingClientRect();
      const link = links[now].getBoundingClientRect();
      if (contents.scrollHeight > contents.clientHeight && (link.top < box.top || link.bottom > box.bottom)) {
        contents.scrollTop += link.top - box.top - box.height / 2;
      }
    }
    const look = () => show(inView(sections));
    let waiting = false;
    window.addEventListener('scroll', () => {
      if (waiting) return;
      waiting = true;
      window.requestAnimationFrame(() => { waiting = false; look(); });
    }, { passive: true });
    look();
  }

  /**
   * The language switch leads to the section where the reader last stayed: on the way up to the switch the others pass by.
   * Sections are numbered alike in every language.
   */
  function keepPlace(sections) {
    const hasBegun = () => sections[0].getBoundingClientRect().top <= window.innerHeight / 3;
    let place = '';
    let waiting = 0;
    const stay = () => { if (hasBegun()) place = sections[inView(sections)].id; };
    window.addEventListener('scroll', () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(stay, DWELL);
    }, { passive: true });
    document.querySelectorAll('.languages a').forEach((link) => link.addEventListener('click', () => {
      stay();
      link.hash = place;
    }));
  }

  if (main) {
    const sections = Array.from(main.querySelectorAll('[data-section]'));
    if (sections.length) keepPlace(sections);
  }

  if (main && contents) {
    const links = Array.from(contents.querySelectorAll('ol a'));
    const sections = Array.from(main.querySelectorAll('[data-section]'));
    if (links.length && links.length === sections.length) follow(links, sections);
  }
})();
