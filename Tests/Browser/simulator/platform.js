/**
 * A learning platform for tests: one learner, one unit, attempts kept in this origin's storage between launches.
 *
 * platform.html#{"version":"scorm12","profile":"strict","key":"k",…}, then `platform.launch(url)`. Profiles:
 *   strict  exact limits, words and error codes; data is kept only by a commit or a finish
 *   moodle  finishing without a status is "completed"; a mastery score judges a raw score; a finished attempt opens in
 *           review; after the page was hidden a commit always says true; counts are numbers
 *   slow    each commit is a synchronous wait of 300 ms
 *   no-lesson-mode       the mode is an unknown element
 *   refuses-reinitialise a SCO that was left open refuses every later start, and drops later writes without a word
 *   both-apis            the other version's object is there too and may not be touched
 *   popup                the unit opens in a window of its own; the object is in its opener
 *   frameset             the unit is a frame of a frameset (`frameset.html`)
 *   drops-query          the launch address loses its query
 *   none    no API at all
 * Options: `lacks` (elements answered with 401: "optional" or a list of names), `mode`, `mastery`, `failCommits`
 * (number of commits answered false), `nullCommit`, `learner`.
 */
(function () {
  'use strict';

  const options = Object.assign({ profile: 'strict', version: 'scorm12', key: 'unit', learner: 's1' },
    JSON.parse(decodeURIComponent(location.hash.slice(1) || '{}')));
  const storageKey = 'platform:' + options.key;
  const log = [];

  /** What the platform holds of this unit, over all launches. */
  const held = () => JSON.parse(localStorage.getItem(storageKey) || '{"data":null,"launches":0,"attempts":[]}');
  const hold = (record) => localStorage.setItem(storageKey, JSON.stringify(record));

  const api = { state: 'new', data: null, error: 0, hidden: false, failCommits: options.failCommits || 0 };
  let model = null;

  const moodle = () => options.profile === 'moodle';
  const wait = (milliseconds) => { for (const end = performance.now() + milliseconds; performance.now() < end;) { /* busy */ } };

  function freshData() {
    const data = Object.assign({}, model.start);
    data[model.version === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id'] = options.learner;
    return data;
  }

  /** The data of a launch: the suspended attempt goes on, or a new one begins. */
  function openData() {
    const record = held();
    const data = record.data && !record.ended ? record.data : freshData();
    data[model.mode] = options.mode || (moodle() && finished(data) ? 'review' : 'normal');
    data[model.credit] = data[model.mode] === 'normal' ? 'credit' : 'no-credit';
    data[model.entry] = record.launches === 0 || record.ended ? 'ab-initio' : record.exit === 'suspend' ? 'resume' : '';
    hold(Object.assign(record, { launches: record.launches + 1, ended: false }));
    return data;
  }

  function finished(data) { return /^(completed|passed|failed)$/.test(data[model.status]); }

  function element(key) { return model.elements.find((entry) => entry[0].test(key)); }

  function lacks(key) {
    if (options.profile === 'no-lesson-mode' && key === model.mode) return true;
    if (!options.lacks) return false;
    return options.lacks === 'optional' ? model.optional.test(key) : options.lacks.some((name) => key.startsWith(name));
  }

  function count(list) {
    let number = 0;
    while (Object.keys(api.data).some((key) => key.startsWith(list + '.' + number + '.'))) number += 1;
    return number;
  }

  function get(key) {
    const errors = model.errors;
    if (typeof key !== 'string' || key === '') return ['', errors.argument];
    if (api.state !== 'open') return ['', api.state === 'new' ? errors.getBefore : errors.getAfter];
    const found = element(key);
    if (!found || lacks(key)) return ['', errors.unknown];
    if (found[1] === 'w') return ['', errors.writeOnly];
    const list = /^(.*)\._count$/.exec(key);
    if (list) return [moodle() ? count(list[1]) : String(count(list[1])), 0];
    if (key in api.data) return [api.data[key], 0];
    const preset = (model.defaults || []).find((entry) => entry[0].test(key));
    return preset ? [preset[1], 0] : ['', errors.unset];
  }

  function set(key, value) {
    const errors = model.errors;
    if (typeof key !== 'string' || typeof value !== 'string') return errors.argument;
    if (api.state !== 'open') return api.state === 'new' ? errors.setBefore : errors.setAfter;
    if (api.dead) return 0;
    const found = element(key);
    if (!found || lacks(key)) return errors.unknown;
    if (/\._(count|children)$/.test(key)) return errors.keyword;
    if (found[1] === 'r') return errors.readOnly;
    let rest = key;
    for (let match = model.lists.exec(rest); match; match = null) {
      const here = [match];
      const inner = /^(cmi\.interactions\.\d+\.(?:objectives|correct_responses))\.(\d+)\./.exec(key);
      if (inner) here.push(inner);
      for (const [, list, place] of here) {
        if (Number(place) > count(list) || Number(place) >= ((model.most || {})[list] || Infinity)) return errors.order;
      }
    }
    for (const [pattern, needed] of model.first || []) {
      const prefix = pattern.exec(key);
      if (prefix && !(prefix[1] + '.' + needed in api.data)) return errors.dependency;
    }
    if (model.version === 'scorm2004' && /^cmi\.objectives\.\d+\.id$/.test(key)) {
      const twin = Object.keys(api.data).some((other) => other !== key && /^cmi\.objectives\.\d+\.id$/.test(other) &&
        api.data[other] === value);
      if (twin || (key in api.data && api.data[key] !== value)) return errors.order;
    }
    const other = ((model.accepts || {})[options.profile] || []).find((entry) => entry[0].test(key));
    const right = (other || found)[2](value, key, api.data);
    if (right === 'range') return errors.range;
    if (!right) return errors.type;
    api.data[key] = value;
    return 0;
  }

  function keep(ending) {
    if (api.dead) return;
    const record = held();
    if (ending) {
      if (moodle() && model.version === 'scorm12') judge();
      const spent = api.data[model.session];
      if (spent) {
        api.data[model.total] = model.span(model.seconds(api.data[model.total]) + model.seconds(spent));
      }
      record.exit = api.data[model.exit] || '';
      record.navigation = api.data['adl.nav.request'] || '';
      record.ended = model.version === 'scorm2004' && record.exit !== 'suspend';
    }
    record.data = JSON.parse(JSON.stringify(api.data));
    if (record.ended) record.attempts.push(record.data);
    hold(record);
  }

  /** Moodle's rules for SCORM 1.2 at a finish. */
  function judge() {
    const status = api.data[model.status];
    const raw = api.data[model.raw];
    if (status === 'not attempted') api.data[model.status] = 'completed';
    if (options.mastery !== undefined && raw !== '' && api.data[model.mode] === 'normal') {
      api.data[model.status] = Number(raw) >= options.mastery ? 'passed' : 'failed';
    }
  }

  function called(name, values, result, error) {
    api.error = error;
    log.push({ call: name, values, result, error, at: Date.now() });
    return result;
  }

  function make() {
    const names = model.names;
    const errors = model.errors;
    const made = {};
    made[names.start] = function (value) {
      let error = 0;
      if (value !== '') error = errors.argument;
      else if (api.state === 'open') { error = errors.startTwice; api.dead = options.profile === 'refuses-reinitialise'; }
      else if (api.state === 'ended' && api.scoAlive) error = errors.startAgain || errors.startTwice;
      if (!error) { api.state = 'open'; api.scoAlive = true; api.data = openData(); }
      return called(names.start, [value], String(!error), error);
    };
    made[names.end] = function (value) {
      let error = 0;
      if (value !== '') error = errors.argument;
      else if (api.state === 'new') error = errors.endBefore;
      else if (api.state === 'ended') error = errors.endTwice;
      if (!error) { keep(true); api.state = 'ended'; }
      return called(names.end, [value], String(!error), error);
    };
    made[names.get] = function (key) { const [value, error] = get(key); return called(names.get, [key], value, error); };
    made[names.set] = function (key, value) {
      const error = set(key, value);
      return called(names.set, [key, value], String(!error), error);
    };
    made[names.commit] = function (value) {
      let error = 0;
      if (value !== '') error = errors.argument;
      else if (api.state !== 'open') error = api.state === 'new' ? errors.commitBefore : errors.commitAfter;
      if (error) return called(names.commit, [value], 'false', error);
      if (options.profile === 'slow') wait(300);
      if (moodle() && api.hidden) { keep(false); return called(names.commit, [value], 'true', 0); }
      if (options.nullCommit) { keep(false); return called(names.commit, [value], null, 0); }
      if (api.failCommits > 0) { api.failCommits -= 1; return called(names.commit, [value], 'false', 101); }
      keep(false);
      return called(names.commit, [value], 'true', 0);
    };
    made[names.error] = function () { return String(api.error); };
    made[names.text] = function (code) { return code === '0' ? '' : 'Error ' + code; };
    made[names.why] = function () { return ''; };
    return made;
  }

  /** An object that no package of this version may call. */
  function forbidden(other) {
    const made = {};
    Object.values(other.names).forEach((name) => {
      made[name] = function () { called('other ' + name, Array.from(arguments), 'false', 0); return 'false'; };
    });
    return made;
  }

  window.platform = {
    log, options,
    /** One call, as the unit makes it. */
    call(name, ...values) { return window[model.api][model.names[name]](...values); },
    /** Opens the unit in the frame. The object of a platform outlives a launch: a SCO that was left open stays open. */
    launch(url) {
      if (options.profile !== 'none' && !model) {
        model = options.version === 'scorm12' ? window.MODEL12 : window.MODEL2004;
        window[model.api] = make();
        const other = options.version === 'scorm12' ? window.MODEL2004 : window.MODEL12;
        if (options.profile === 'both-apis') window[other.api] = forbidden(other);
      }
      if (api.state === 'ended') { api.state = 'new'; api.scoAlive = false; }
      const address = options.profile === 'drops-query' ? url.split('?')[0] : url;
      if (options.profile === 'popup') window.open(address, 'sco', 'width=900,height=700');
      else document.getElementById('sco').src = address;
    },
    /** Tells the unit that the learner looks elsewhere. */
    hide() { api.hidden = true; },
    failNext(number) { api.failCommits = number; },
    held
  };
}());
