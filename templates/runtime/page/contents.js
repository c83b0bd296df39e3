/** The table of contents follows the reader: the section in view, the time left. The language switch keeps the place. */
(() => {
  'use strict';

  const { phrase } = window.Waymark;
  const main = document.querySelector('main');
  const contents = document.querySelector('.contents');
  const sections = Array.from(main.querySelectorAll('[data-section]'));
  const links = contents ? Array.from(contents.querySelectorAll('ol a')) : [];
  /** Milliseconds after which a reader stays where a page was scrolled to. */
  const DWELL = 1000;

  const top = (section) => section.getBoundingClientRect().top;
  const line = () => window.innerHeight / 3;

  /** The number of the section in view, from 0. */
  function inView() {
    if (window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2) return sections.length - 1;
    return Math.max(0, sections.filter((section) => top(section) <= line()).length - 1);
  }

  /** Marks the link of the section in view, and says where the reader is. */
  function follower() {
    const place = contents.querySelector('[data-position]');
    const minutes = Number(main.dataset.minutes);
    const lengths = sections.map((section) => section.textContent.length);
    const after = (now) => lengths.slice(now).reduce((sum, length) => sum + length, 0);
    let shown = -1;
    return () => {
      const now = inView();
      if (now === shown) return;
      shown = now;
      links.forEach((link, number) => {
        if (number === now) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
      });
      const parts = [phrase('position.section', { number: now + 1, count: links.length })];
      if (minutes) parts.push(phrase('position.left', { count: Math.max(1, Math.round(minutes * after(now) / (after(0) || 1))) }));
      place.textContent = parts.join(' · ');
      const box = contents.getBoundingClientRect();
      const link = links[now].getBoundingClientRect();
      if (contents.scrollHeight > contents.clientHeight && (link.top < box.top || link.bottom > box.bottom)) {
        contents.scrollTop += link.top - box.top - box.height / 2;
      }
    };
  }

  if (!sections.length) return;
  const follow = links.length === sections.length ? follower() : () => {};
  let frame = 0;
  let pause = 0;
  let place = '';

  /**
   * The language switch leads to the section where the reader last stayed: on the way up to the switch the others pass by.
   * Sections are numbered alike in every language.
   */
  const stay = () => { if (top(sections[0]) <= line()) place = sections[inView()].id; };

  window.addEventListener('scroll', () => {
    clearTimeout(pause);
    pause = setTimeout(stay, DWELL);
    frame = frame || requestAnimationFrame(() => { frame = 0; follow(); });
  }, { passive: true });
  document.querySelectorAll('.languages a').forEach((link) => link.addEventListener('click', () => {
    stay();
    link.hash = place;
  }));
  follow();
})();
