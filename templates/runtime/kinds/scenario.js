/**
 * A story in scenes: links lead from one to the next, and a way back is always open. The answer is the numbers of the
 * scenes on the way, the first one left out, filled up with zeros. Reaching an ending counts the points on the way.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const scenes = (activity) => activity.all('.scene');
  const scene = (activity, number) => scenes(activity)[number - 1];
  const points = (activity) => activity.path.reduce((sum, number) => sum + Number(scene(activity, number).dataset.points), 0);

  /** Shows the scene the path has come to. */
  function show(activity) {
    const now = activity.path[activity.path.length - 1];
    scenes(activity).forEach((part, place) => part.classList.toggle('is-current', place + 1 === now));
    activity.find('.scenario').classList.add('begun');
    ['.back', '.again'].forEach((way) => activity.toggle(way, activity.path.length > 1));
    return scene(activity, now);
  }

  /** Goes to a scene. One that the path has been through takes the path back to it. */
  function go(activity, path) {
    if (activity.isOver) return;
    activity.path = path;
    activity.changed();
    activity.checked = null;
    activity.say('', '');
    const now = show(activity);
    now.focus();
    if (!('ending' in now.dataset)) return;
    const most = Number(activity.find('.scenario').dataset.most);
    const sum = scenes(activity).some((part) => Number(part.dataset.points)) ? points(activity) : most;
    activity.settle({ right: Math.min(sum, most), total: most });
  }

  W.kind('scenario', {
    begin(activity) {
      activity.path = [1];
      activity.root.addEventListener('click', (event) => {
        const way = event.target.closest('[data-to]');
        if (!way) return;
        event.preventDefault();
        const target = Number(way.dataset.to);
        const been = activity.path.indexOf(target);
        go(activity, been < 0 ? activity.path.concat(target) : activity.path.slice(0, been + 1));
      });
      activity.find('.back').addEventListener('click', () => go(activity, activity.path.slice(0, -1)));
    },
    answered: (activity) => activity.path.length > 1,
    first: (activity) => activity.find('.scene.is-current'),
    read: (activity) => (activity.path.length > 1
      ? activity.path.slice(1).map(W.digit).join('').padEnd(scenes(activity).length, '0') : ''),
    restore(activity, answer) {
      const path = W.digits(answer).filter((number) => number > 0 && number <= scenes(activity).length);
      activity.path = [1].concat(path);
      if (path.length) show(activity);
      else {
        activity.find('.scenario').classList.remove('begun');
        activity.toggle('.back', false);
      }
    },
    again: (activity) => go(activity, [1]),
    clear() {},
    judge() {}
  });
})();
