/**
 * A unit inside the package of a course: the contents page around it holds the session with the platform, and the unit
 * speaks to that page as if it were the platform.
 */
(() => {
  'use strict';

  const W = window.Waymark;

  /** What the contents page offers; nothing where the unit is opened alone, or as a file, where pages may not see each other. */
  function contents() {
    try { return window.parent !== window && window.parent.Waymark || {}; } catch (error) { return {}; }
  }

  W.inCourse = true;
  W.connect = (format, done) => {
    const { course, link } = contents();
    const session = course && course.session(document.querySelector('main').dataset.unit);
    W.link = link;
    // The way back is then the button that also hands over the answers.
    if (session) document.querySelectorAll('[data-contents]').forEach((place) => { place.hidden = true; });
    done(session || null);
  };
})();
