/**
 * cmi5 (Quartz): the launch, the state and the statements of one session, in the order the specification asks for.
 *
 * Statements wait in one queue and are sent in order; what was not taken is sent again under the same ids. The learner's
 * record is a document of the State API, which also remembers what may be said only once in a registration.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { answers, components, duration } = W.forms;
  const VERBS = 'http://adlnet.gov/expapi/verbs/';
  const ACTIVITIES = 'http://adlnet.gov/expapi/activities/';
  const CONTEXT = 'https://w3id.org/xapi/cmi5/context/';
  const STATE = 'waymark';
  // A browser refuses more than 64 KiB in requests that may outlive their page.
  const KEEPALIVE = 60000;
  const TRY_AGAIN = 5000;
  /** How often a busy platform is asked when a unit starts, and the milliseconds between. */
  const TRIES = 4;
  const PAUSE = 700;

  /** A version 4 UUID (RFC 4122, section 4.4). */
  function uuid() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** The five parameters of a launch, or null when one is missing (8.1). */
  function launch() {
    const query = new URLSearchParams(window.location.search);
    const [endpoint, fetch, actor, registration, activityId] = ['endpoint', 'fetch', 'actor', 'registration', 'activityId']
      .map((name) => query.get(name));
    if (!endpoint || !fetch || !actor || !registration || !activityId) return null;
    try {
      const agent = Object(JSON.parse(actor));
      return agent.account || agent.mbox || agent.mbox_sha1sum || agent.openid ? { endpoint, fetch, actor: agent, registration, activityId } : null;
    } catch (error) { return null; }
  }

  /** What this tab knows of a launch, and from now on: the token is given out once (8.2), and a page may be loaded anew. */
  function remember(address, more) {
    try {
      const key = 'waymark.launch:' + address;
      const known = { ...JSON.parse(window.sessionStorage.getItem(key)), ...more };
      window.sessionStorage.setItem(key, JSON.stringify(known));
      return known;
    } catch (error) { return {}; }
  }

  /** The last requests, for whoever has to find out why results do not arrive. */
  const requests = [];
  function note(method, path, outcome) {
    requests.push([new Date(), method, path, outcome]);
    if (requests.length > 80) requests.shift();
  }

  /** The requests of one session. */
  class Service {
    constructor(launched, token) { Object.assign(this, launched, { token, agent: JSON.stringify(launched.actor) }); }

    /** @returns {Promise<Response>} rejected when there is no answer */
    ask(method, path, query, body, more) {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = { Authorization: 'Basic ' + this.token, 'X-Experience-API-Version': '1.0.3', ...more };
      if (text !== undefined) headers['Content-Type'] = 'application/json';
      // An endpoint may have a query of its own, as where one store serves many customers.
      const address = new URL(this.endpoint);
      address.pathname = address.pathname.replace(/\/*$/, '/') + path;
      Object.entries(query || {}).forEach(([name, value]) => address.searchParams.set(name, value));
      const answer = window.fetch(address, { method, headers, body: text, cache: 'no-store',
        keepalive: method !== 'GET' && (text || '').length < KEEPALIVE / 3 });
      const shown = path + (query && query.stateId ? ' ' + query.stateId : '');
      answer.then((response) => note(method, shown, response.status), (error) => note(method, shown, error.message));
      return answer;
    }

    state(method, stateId, body, more) {
      return this.ask(method, 'activities/state',
        { stateId, activityId: this.activityId, agent: this.agent, registration: this.registration }, body, more);
    }

    /** A JSON document; null where there is none. A platform that does not answer, or is busy, is asked again. */
    async document(request) {
      for (let left = TRIES; ; left -= 1) {
        const response = await request().catch(() => ({ status: 500 }));
        const { status } = response;
        if (status === 404) return null;
        if (response.ok) return JSON.parse(await response.text() || 'null');
        if (left === 1 || status < 500 && status !== 429) throw new Error('refused');
        await new Promise((done) => { setTimeout(done, PAUSE); });
      }
    }
  }

  class Session {
    constructor(service, data, held) {
      Object.assign(this, { service, data, limit: 0, keepsText: true, over: false, trouble: false });
      const { record = '', completed = false, passed = false } = held || {};
      this.said = { completed, passed };
      this.record = String(record);
      this.stored = held ? JSON.stringify(held) : '';
      this.text = this.record;
      this.review = /^(browse|review)$/i.test(data.launchMode);
      this.learner = JSON.stringify(service.actor.account || service.actor);
      this.queue = [];
      this.flight = null;
      this.begun = Date.now();
      this.told = () => {};
      // After "terminated" nothing may be said (9.3.8): a page loaded anew keeps the answers, and the next launch says the rest.
      this.isMute = remember(service.fetch).ended === true;
      if (this.isMute) this.keeps = 'tracking.reloaded';
    }

    /** A session's time runs from its beginning to its end (9.5.4). */
    inView() {}

    // Statements

    /** A statement as every one of a session is: the context template, of which nothing is overwritten, the registration, the time (9.6, 10). */
    statement(verb, object, result, context) {
      const template = JSON.parse(JSON.stringify(this.data.contextTemplate || {}));
      const activities = Object.assign({}, template.contextActivities);
      Object.keys(context.contextActivities || {}).forEach((name) => {
        activities[name] = [].concat(activities[name] || [], context.contextActivities[name]);
      });
      const made = {
        id: uuid(), actor: this.service.actor, verb: { id: VERBS + verb, display: { en: verb } }, object,
        context: Object.assign({ registration: this.service.registration }, template, { contextActivities: activities }),
        timestamp: new Date().toISOString()
      };
      if (context.extensions) made.context.extensions = Object.assign({}, context.extensions, template.extensions);
      if (result) made.result = result;
      return made;
    }

    /** A statement that cmi5 defines (9.3 to 9.6). */
    defined(verb, result) {
      const moves = result && ('success' in result || 'completion' in result);
      const category = [{ id: CONTEXT + 'categories/cmi5', objectType: 'Activity' }];
      if (moves) category.push({ id: CONTEXT + 'categories/moveon', objectType: 'Activity' });
      const context = { contextActivities: { category } };
      if (result && 'success' in result && typeof this.data.masteryScore === 'number') {
        context.extensions = { [CONTEXT + 'extensions/masteryscore']: this.data.masteryScore };
      }
      this.queue.push(this.statement(verb, { objectType: 'Activity', id: this.service.activityId }, result, context));
    }

    /** An answer, which cmi5 allows between its own statements (7.1.3). */
    answered(attempt) {
      const form = answers[attempt.type];
      if (!form) return;
      const here = this.service.activityId.split('#')[0];
      const definition = { type: ACTIVITIES + 'cmi.interaction', interactionType: attempt.type, ...components(attempt) };
      const pattern = attempt.pattern.length ? form(attempt.pattern) : '';
      if (pattern) definition.correctResponsesPattern = [pattern];
      if (attempt.prompt) definition.description = { [W.language]: attempt.prompt };
      const result = { duration: duration(attempt.seconds) };
      if (attempt.response.length) result.response = form(attempt.response);
      if (attempt.result !== null) {
        result.success = attempt.result >= 1;
        const weight = attempt.weighting || 1;
        result.score = { scaled: attempt.result, raw: attempt.result * weight, min: 0, max: weight };
      }
      const contextActivities = { parent: [{ objectType: 'Activity', id: this.service.activityId }] };
      if (attempt.outcome) {
        contextActivities.other = [{ objectType: 'Activity', id: here + '#outcome-' + attempt.outcome, definition: { type: ACTIVITIES + 'objective' } }];
      }
      this.queue.push(this.statement('answered', { objectType: 'Activity', id: here + '#' + attempt.id, definition }, result, { contextActivities }));
    }

    time() { return duration((Date.now() - this.begun) / 1000); }

    /** Whether the learner has passed, by the platform's mastery score or else the unit's own mark; null: not yet decided. */
    passed(report) {
      const now = report.status;
      if (typeof this.data.masteryScore !== 'number') return now.passed;
      return report.points && now.answered ? now.percent / 100 + 1e-8 >= this.data.masteryScore : null;
    }

    /** The raw score is a whole number (9.5.1); a half-reached mark is not rounded up to it. */
    score({ status: { percent } }) { return { scaled: Math.round(percent * 100) / 10000, raw: Math.floor(percent + 1e-6), min: 0, max: 100 }; }

    /** What has come true since the last time: completed and passed, each once in a registration (9.3). */
    milestones(report) {
      if (report.status.complete && !this.said.completed) {
        this.said.completed = true;
        this.defined('completed', { completion: true, duration: this.time() });
      }
      if (this.passed(report) === true && !this.said.passed) {
        this.said.passed = true;
        this.defined('passed', { success: true, score: this.score(report), duration: this.time() });
      }
    }

    // Sending

    /** Sends what waits, in order, then the record. @returns {Promise<boolean>} whether all was taken */
    flush() {
      if (!this.flight) this.flight = this.send().then((taken) => { this.flight = null; return taken; });
      return this.flight;
    }

    async send() {
      try {
        while (this.queue.length) await this.post(this.queue.slice());
        remember(this.service.fetch, { begun: true });
        while (this.isUnsaved()) await this.keep();
        this.trouble = false;
      } catch (error) { this.trouble = true; }
      this.told(!this.trouble);
      return !this.trouble;
    }

    /** 409: the platform has the statement from an earlier try. A statement it will never take must not hold up the others. */
    async post(batch) {
      const response = await this.service.ask('POST', 'statements', null, batch);
      if (response.ok || response.status === 409 && batch.length === 1) { this.queue.splice(0, batch.length); return; }
      if (response.status !== 400 && response.status !== 409) throw new Error('refused');
      if (batch.length > 1) { for (const statement of batch) await this.post([statement]); return; }
      if (batch[0].verb.id !== VERBS + 'answered') throw new Error('refused');
      this.queue.shift();
    }

    document() { return JSON.stringify(Object.assign({ record: this.text }, this.said)); }

    isUnsaved() { return !this.review && this.text !== '' && this.document() !== this.stored; }

    /** Keeps the learner's record, with what may be said only once. */
    async keep() {
      const text = this.document();
      const put = (more) => this.service.state('PUT', STATE, JSON.parse(text), more);
      let response = await put();
      // A platform that guards its documents wants to hear which of them is replaced.
      if ([409, 412].includes(response.status)) {
        const held = await this.service.state('GET', STATE);
        response = await put({ 'If-Match': held.headers.get('ETag') || '*' });
      }
      if (!response.ok) throw new Error('refused');
      this.stored = text;
    }

    /** @returns {boolean} false when the last try failed; how this one goes is told later */
    save(report) {
      if (this.over || this.review) return true;
      this.take(report);
      const well = !this.trouble;
      this.flush();
      return well;
    }

    /** What the learner did since the last time. */
    take(report) {
      this.text = report.text;
      const attempts = report.attempts.splice(0);
      if (this.isMute) return;
      attempts.forEach((attempt) => this.answered(attempt));
      this.milestones(report);
    }

    /** Ends the session, once: failed if that is how it stands, then terminated, then back to the platform if the learner asked. */
    end(report, asked, done) {
      if (this.over) return;
      if (!this.review) {
        this.take(report);
        if (!this.isMute && this.passed(report) === false && !this.said.passed) {
          this.defined('failed', { success: false, score: this.score(report), duration: this.time() });
        }
      }
      if (!this.isMute) this.defined('terminated', { duration: this.time() });
      remember(this.service.fetch, { ended: true });
      this.over = true;
      if (asked) this.leave(done); else this.part();
    }

    async leave(done) {
      await this.flush();
      const taken = !this.trouble && (!this.queue.length || await this.flush());
      done(taken);
      if (!taken) { setTimeout(() => this.leave(done), TRY_AGAIN); return; }
      if (/^https?:/i.test(this.data.returnURL || '')) window.location.href = this.data.returnURL;
    }

    /** The page goes away: one last request each, without waiting for one under way, whose statements the ids keep apart. */
    part() {
      const gone = () => {};
      if (this.queue.length) this.service.ask('POST', 'statements', null, this.queue).catch(gone);
      if (this.isUnsaved()) this.keep().catch(gone);
    }
  }

  async function fetchToken(address) {
    const response = await window.fetch(address, { method: 'POST', cache: 'no-store' });
    note('POST', 'the fetch address', response.status);
    return response.ok ? ((await response.json())['auth-token'] || '').replace(/^Basic /i, '') : '';
  }

  async function open() {
    const launched = launch();
    W.link = { launched, requests };
    if (!launched) return null;
    const known = remember(launched.fetch);
    const token = known.token || await fetchToken(launched.fetch);
    if (!token) return null;
    if (!known.token) remember(launched.fetch, { token });
    const service = new Service(launched, token);
    // All are read before the first statement (10.2, 11); the preferences may be missing or forbidden. A record that is there but
    // cannot be read must not be written over: then there is no platform.
    const [data, held, preferences] = await Promise.all([
      service.document(() => service.state('GET', 'LMS.LaunchData')), service.document(() => service.state('GET', STATE)),
      service.document(() => service.ask('GET', 'agents/profile', { agent: service.agent, profileId: 'cmi5LearnerPreferences' })).catch(() => null)
    ]);
    if (!data) return null;
    if (preferences && preferences.audioPreference === 'off') {
      document.querySelectorAll('audio, video').forEach((player) => { player.muted = true; });
    }
    const session = new Session(service, data, held);
    W.link.session = session;
    // A page that went away without its end, as in a crash, has been initialized (9.3.2).
    if (!known.begun) session.defined('initialized');
    await session.flush();
    return session;
  }

  /** @param {'cmi5'} format @param {function(?Session)} done null without a platform that takes the session */
  W.connect = (format, done) => { open().catch(() => null).then(done); };
})();
