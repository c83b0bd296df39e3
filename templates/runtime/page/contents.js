/** The table of contents follows the reader: the section in view, the time left. */
(() => {
  'use strict';

  const { phrase } = window.Waymark;
  const main = document.querySelector('main[data-unit]');
  const contents = document.querySelector('.contents');

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
    function look() {
      const line = window.innerHeight / 3;
      let now = 0;
      sections.forEach((section, number) => { if (section.getBoundingClientRect().top <= line) now = number; });
      if (window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2) now = sections.length - 1;
      show(now);
    }
    let waiting = false;
    window.addEventListener('scroll', () => {
      if (waiting) return;
      waiting = true;
      window.requestAnimationFrame(() => { waiting = false; look(); });
    }, { passive: true });
    look();
  }

  if (main && contents) {
    const links = Array.from(contents.querySelectorAll('ol a'));
    const sections = Array.from(main.querySelectorAll('[data-section]'));
    if (links.length && links.length === sections.length) follow(links, sections);
  }
})();
