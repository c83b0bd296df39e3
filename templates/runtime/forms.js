/**
 * The forms in which platforms take answers, times and numbers: those of SCORM 2004, which xAPI took over, and what SCORM
 * 1.2 shares with them.
 */
(() => {
  'use strict';

  const W = window.Waymark;

  const decimal = (value) => String(Math.round(value * 100) / 100);

  /** One line of at most so many characters. */
  const cut = (text, most) => Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, most).join('');

  /** A text in the page's language: no braces or brackets, which platforms take for marks of their own. */
  const local = (text, most) => '{lang=' + (/^[a-z]{2,3}/i.exec(W.language) || ['en'])[0] + '}' + (cut(text.replace(/[[\]{}]/g, ''), most) || '-');

  /** At most five digits before the point and no exponent, or nothing. */
  const real = (value) => (typeof value === 'number' && Math.abs(value) < 99999.5 ? String(Number(value.toFixed(6))) : '');

  /** A number, or the two ends of a range; a range with one end is nothing that all platforms take. */
  const range = (list, between) => {
    const ends = list.map(real);
    return ends.some((end) => end === '') ? '' : ends[0] === ends[ends.length - 1] ? ends[0] : ends.join(between);
  };

  /** Seconds as [hours, minutes, seconds, hundredths]. */
  const parts = (seconds) => {
    const all = Math.min(Math.round(seconds * 100), 359999999);
    return [Math.floor(all / 360000), Math.floor(all / 6000) % 60, Math.floor(all / 100) % 60, all % 100];
  };

  /** ISO 8601, with two decimals at most. */
  const duration = (seconds) => { const [h, m, s, c] = parts(seconds); return `PT${h}H${m}M${decimal(s + c / 100)}S`; };

  /** A response or a pattern by the type of its interaction. */
  const answers = {
    choice: (list) => list.map((number) => 'o' + number).join('[,]'),
    sequencing: (list) => list.map((number) => 'i' + number).join('[,]'),
    matching: (pairs) => pairs.map((pair) => 's' + pair[0] + '[.]t' + pair[1]).join('[,]'),
    'true-false': (list) => String(list[0] === 1),
    'fill-in': (list) => list.slice(0, 10).map((text) => local(text, 230)).join('[,]'),
    'long-fill-in': (list) => local(list[0], 3900),
    numeric: (list) => range(list, '[:]'),
    likert: (list) => 'o' + list[0],
    other: (list) => cut(list[0], 250),
    performance: (steps) => steps.map((step) => 's' + step[0] + '[.]' + cut(String(step[1]).replace(/[^\w.]/g, '_'), 200)).join('[,]')
  };

  W.forms = { decimal, cut, local, range, parts, duration, answers };
})();
