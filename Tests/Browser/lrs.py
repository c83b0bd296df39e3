"""A learning platform that launches cmi5 units and keeps their statements; every rule broken is named by its clause of the specification."""

import hashlib
import http.server
import json
import re
import threading
import time
import urllib.parse
import uuid

from cmi5_rules import LRS, RULES, XAPI

CMI5 = "https://w3id.org/xapi/cmi5/context/"
VERBS = "http://adlnet.gov/expapi/verbs/"
DEFINED = ("initialized", "completed", "passed", "failed", "terminated")
UUID = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
SPAN = re.compile(r"^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$")
ANSWERS = {
    "true-false": r"true|false", "choice": r"\w+(\[,\]\w+)*", "sequencing": r"\w+(\[,\]\w+)*", "likert": r"\w+",
    "matching": r"\w+\[\.\]\w+(\[,\]\w+\[\.\]\w+)*", "fill-in": r"(\{lang=\w+\})?[^{}]*(\[,\](\{lang=\w+\})?[^{}]*)*", "long-fill-in": r"(\{lang=\w+\})?[^{}]*",
    "numeric": r"-?[\d.]+(\[:\]-?[\d.]+)?", "performance": r"\w*\[\.\].+", "other": r".*",
}
# Which lists of components a type of interaction may have (xAPI, Data, "Interaction Components").
COMPONENTS = {"choice": {"choices"}, "sequencing": {"choices"}, "likert": {"scale"}, "matching": {"source", "target"}, "performance": {"steps"}}
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")


class Session:
    def __init__(self, lrs, registration, data):
        self.lrs, self.registration, self.data = lrs, registration, data
        self.id, self.token, self.fetched = str(uuid.uuid4()), uuid.uuid4().hex, 0
        self.read, self.statements = set(), []

    def verbs(self):
        return [statement["verb"]["id"].rsplit("/", 1)[1] for statement in self.statements]

    def named(self, verb):
        return [statement for statement in self.statements if statement["verb"]["id"] == VERBS + verb]


class Lrs:
    """One learner's platform; registrations and documents outlive sessions."""

    activity = "https://lms.example/activity/8f3a"
    publisher = "https://example.org/units/emergency"

    def __init__(self):
        self.sessions, self.documents, self.broken, self.down, self.wait = [], {}, [], False, 0
        # `wait`: seconds before each answer. `refuse` gives a status to answer a request with, or None; `guards`: the status where a document is replaced without its tag;
        # `empty`: what is not there is answered with nothing instead of 404.
        self.refuse, self.guards, self.empty = (lambda method, path, query: None), None, False
        self.actor = {"objectType": "Agent", "account": {"homePage": "https://lms.example", "name": "s1"}}
        self.taken = {}
        lrs = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_OPTIONS(self):
                self.answer(204)

            def answer(self, status, body=None):
                data = b"" if body is None else json.dumps(body).encode()
                self.send_response(status)
                for name, value in {"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE",
                                    "Access-Control-Allow-Headers": "*, Authorization, Content-Type, If-Match, X-Experience-API-Version",
                                    "Access-Control-Expose-Headers": "ETag", "ETag": f'"{hashlib.sha1(data).hexdigest()}"',
                                    "Content-Type": "application/json", "Content-Length": str(len(data))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)

            def handle_one(self):
                url = urllib.parse.urlsplit(self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if lrs.down:
                    self.close_connection = True
                    self.connection.close()
                    return
                time.sleep(lrs.wait)
                query = dict(urllib.parse.parse_qsl(url.query))
                with lrs.lock:
                    refused = lrs.refuse(self.command, url.path, query)
                    status, answer = (refused, None) if refused else lrs.handle(self.command, url.path, query, self.headers, body)
                self.answer(status, answer)

            do_GET = do_POST = do_PUT = do_DELETE = handle_one

        self.lock = threading.Lock()
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_address[1]}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        self.http.shutdown()

    # Rules by which any platform of a run has judged.
    judged = set()

    def require(self, clause, holds, what):
        assert clause in XAPI or LRS in RULES[clause], f"{clause} is no rule of this platform"
        self.judged.add(clause)
        if not holds:
            self.broken.append(f"{clause}: {what}")

    # Launching

    def launch(self, page, registration=None, mode="Normal", mastery=None, return_url="", preferences=404, more=None):
        """A launch address with its parameters in an unusual order; `preferences`: the learner's, or the status in their place.
        @returns (session, address)"""
        template = {
            "contextActivities": {"grouping": [{"objectType": "Activity", "id": self.publisher}]},
            "extensions": {CMI5 + "extensions/sessionid": None, "https://lms.example/extension": {"kept": True}},
        }
        data = {"contextTemplate": template, "launchMode": mode, "moveOn": "CompletedAndPassed"}
        if mastery is not None:
            data["masteryScore"] = mastery
        if return_url:
            data["returnURL"] = return_url
        session = Session(self, registration or str(uuid.uuid4()), data)
        template["extensions"][CMI5 + "extensions/sessionid"] = session.id
        for name, value in (more or {}).items():
            template[name] = {**template.get(name, {}), **value} if isinstance(value, dict) else value
        session.preferences = preferences
        self.sessions.append(session)
        query = urllib.parse.urlencode({
            "activityId": self.activity, "registration": session.registration, "fetch": f"{self.address}/fetch?session={session.id}",
            "actor": json.dumps(self.actor), "endpoint": self.address + "/xapi/"})
        return session, f"{page}?{query}"

    # Requests

    def handle(self, method, path, query, headers, body):
        if path == "/fetch":
            session = next(s for s in self.sessions if s.id == query["session"])
            session.fetched += 1
            self.require("8.1 fetch", session, "another fetch address")
            self.require("8.2 post", method == "POST", f"the fetch address was asked with {method}")
            self.require("8.2 once", session.fetched == 1, "the fetch address was used twice")
            return 200, {"auth-token": session.token} if session.fetched == 1 else {"error-code": "1", "error-text": "used"}
        session = next((s for s in self.sessions if headers.get("Authorization") == "Basic " + s.token), None)
        self.require("8.2 token", session, "a request without the token")
        self.require("8.1 endpoint", path.startswith("/xapi/"), f"a request beside the endpoint: {path}")
        self.require("8.1 order", True, "the launch address has the parameters in an unusual order")
        self.require("4.1 version", str(headers.get("X-Experience-API-Version", "")).startswith("1.0."), "a request without a version")
        if method in ("POST", "PUT"):
            self.require("4.1 json", headers.get("Content-Type") == "application/json", "a body that is not said to be JSON")
        if not session:
            return 401, None
        route = getattr(self, path.removeprefix("/xapi/").replace("/", "_") + "_" + method.lower(), None)
        if self.guards and route == self.activities_state_put and self.tag(session, query) not in (None, headers.get("If-Match")):
            return self.guards, None
        status, answer = route(session, query, body) if route else (404, None)
        return (204, None) if self.empty and status == 404 else (status, answer)

    def tag(self, session, query):
        """What names the version of a document that is there."""
        found = self.documents.get((session.registration, query["stateId"]))
        return found and f'"{hashlib.sha1(json.dumps(found).encode()).hexdigest()}"'

    def activities_state_get(self, session, query, _):
        self.about(session, query)
        session.read.add(query.get("stateId"))
        if query["stateId"] == "LMS.LaunchData":
            return 200, session.data
        found = self.documents.get((session.registration, query["stateId"]))
        return (404, None) if found is None else (200, found)

    def activities_state_put(self, session, query, body):
        self.about(session, query)
        self.require("10 keep", query["stateId"] != "LMS.LaunchData", "the unit wrote the platform's own document")
        self.require("10 browse", session.data["launchMode"] == "Normal", "state written while only looking")
        self.documents[(session.registration, query["stateId"])] = json.loads(body)
        return 204, None

    def agents_profile_get(self, session, query, _):
        self.require("11 name", query.get("profileId") == "cmi5LearnerPreferences", "another profile was asked for")
        self.require("8.1 actor", json.loads(query["agent"]) == self.actor, "another agent was asked for")
        session.read.add("cmi5LearnerPreferences")
        return (200, session.preferences) if isinstance(session.preferences, dict) else (session.preferences, None)

    def statements_post(self, session, _, body):
        made = json.loads(body)
        for statement in made if isinstance(made, list) else [made]:
            known = self.taken.get(statement.get("id"))
            if known is not None:
                self.require("xAPI 2.4.1", known == statement, "two statements under one id")
                continue
            self.taken[statement.get("id")] = statement
            self.judge(session, statement)
            session.statements.append(statement)
        return 200, [statement["id"] for statement in (made if isinstance(made, list) else [made])]

    def about(self, session, query):
        self.require("8.1 activityId", query.get("activityId") == self.activity, "state of another activity")
        self.require("8.1 registration", query.get("registration") == session.registration, "state of another registration")
        self.require("8.1 actor", json.loads(query.get("agent", "null")) == self.actor, "state of another learner")

    # Statements

    def judge(self, session, statement):
        verb = statement["verb"]["id"].rsplit("/", 1)[1]
        context, result = statement.get("context", {}), statement.get("result", {})
        activities = context.get("contextActivities", {})
        categories = [activity["id"] for activity in activities.get("category", [])]
        is_defined = CMI5 + "categories/cmi5" in categories
        before = session.verbs()
        self.require("9.1", UUID.match(statement.get("id", "")), "an id that is no UUID")
        self.require("9.2", statement.get("actor") == self.actor and "account" in self.actor, "another actor")
        self.require("9.7", MOMENT.match(statement.get("timestamp", "")), "a timestamp that is not in UTC")
        self.require("9.6.1", context.get("registration") == session.registration, "another registration")
        self.require("10 read", session.read >= {"LMS.LaunchData"}, "a statement before the launch data")
        self.require("11 read", "cmi5LearnerPreferences" in session.read, "a statement before the preferences")
        template = session.data["contextTemplate"]
        for name, wanted in template["contextActivities"].items():
            self.require("9.6.2", all(one in activities.get(name, []) for one in wanted), f"the context template's {name} is missing")
        for name, value in template["extensions"].items():
            self.require("10 template", context.get("extensions", {}).get(name) == value, f"the context template's {name} is missing")
        self.require("10 template", all(context.get(name) == value for name, value in template.items() if not name.startswith(("contextA", "ext"))),
                     "a value of the context template is overwritten")
        self.require("9.6.3.1", context.get("extensions", {}).get(CMI5 + "extensions/sessionid") == session.id, "another session")
        self.require("9.4", statement["object"].get("objectType", "Activity") == "Activity", "an object that is no activity")
        self.judge_language_map(statement["verb"].get("display", {}))
        self.require("9.3.2", bool(before) == (verb != "initialized"), "initialized is not the first statement")
        self.require("7.1.1", "initialized" in before or verb == "initialized", "nothing was initialized")
        self.require("9.3.8", "terminated" not in before, f"{verb} after terminated")
        self.require("7.1.2", "terminated" not in before, f"{verb} after the last statement")
        self.require("9.6.2.1", is_defined == (verb in DEFINED), f"the category of {verb}")
        if session.data["launchMode"] != "Normal":
            self.require("10 browse", verb in ("initialized", "terminated"), f"{verb} while only looking")
        if is_defined:
            self.judge_defined(session, statement, verb, categories, result, before)
        else:
            self.judge_allowed(session, statement, verb, categories, result)

    def judge_defined(self, session, statement, verb, categories, result, before):
        self.require("9.3 verbs", verb in DEFINED, f"{verb} is no verb of cmi5")
        self.require("9.3 once", verb not in before, f"{verb} twice in a session")
        self.require("9.4", statement["object"].get("id") == self.activity, "another object")
        if verb in ("passed", "failed"):
            self.require("9.3 judged", not {"passed", "failed"} & set(before), "passed and failed in one session")
        earlier = [v for s in self.sessions if s.registration == session.registration for v in s.verbs()]
        if verb in ("completed", "passed"):
            self.require("9.3 registration", verb not in earlier, f"{verb} twice in a registration")
        if verb == "failed":
            self.require("9.3 after passed", "passed" not in earlier, "failed after passed")
        self.require("9.5.2", result.get("success") == {"passed": True, "failed": False}.get(verb), f"success of {verb}")
        self.require("9.5.3", result.get("completion") == (True if verb == "completed" else None), f"completion of {verb}")
        moves = "success" in result or "completion" in result
        self.require("9.6.2.2", (CMI5 + "categories/moveon" in categories) == moves, f"the category moveon of {verb}")
        if verb != "initialized":
            self.require("9.5.4", SPAN.match(result.get("duration", "")), f"duration of {verb}")
        score, mastery = result.get("score"), session.data.get("masteryScore")
        self.require("9.5.1 where", score is None or verb in ("passed", "failed"), f"a score in {verb}")
        if score:
            self.require("9.5.1 raw", "raw" not in score or {"min", "max"} <= set(score), "a raw score without its ends")
            ends = [score.get(name) for name in ("min", "raw", "max")]
            self.require("9.5.1 raw", all(isinstance(end, int) for end in ends) and ends == sorted(ends), f"a raw score that is no whole number: {ends}")
            self.require("9.5.1 scaled", 0 <= score["scaled"] <= 1, "a scaled score out of its range")
            if mastery is not None:
                self.require({"passed": "9.3.4", "failed": "9.3.5"}[verb], (score["scaled"] >= mastery) == (verb == "passed"), f"{verb} against the mastery score")
        if verb in ("passed", "failed"):
            extension = statement["context"]["extensions"].get(CMI5 + "extensions/masteryscore")
            self.require("9.6.3.2", extension == mastery, "the mastery score's extension")

    def judge_allowed(self, session, statement, verb, categories, result):
        definition = statement["object"].get("definition", {})
        self.require("9.6.2.2", CMI5 + "categories/moveon" not in categories, "moveon without cmi5")
        self.require("7.1.3", session.verbs()[:1] == ["initialized"] and "terminated" not in session.verbs(), f"{verb} outside of a session")
        self.require("xAPI 2.4.4", re.match(r"^https?://", statement["object"]["id"]), "an id that is no full IRI")
        self.require("xAPI 2.4.4", statement["object"]["id"] != self.activity, "a question under the unit's own id")
        if verb != "answered":
            return
        kind = definition.get("interactionType")
        self.require("xAPI 4.1", kind in ANSWERS, f"the interaction type {kind}")
        for text in [result.get("response")] + definition.get("correctResponsesPattern", []):
            self.require("xAPI 4.1", text is None or re.fullmatch(ANSWERS.get(kind, ""), text, re.S), f"{kind}: {text!r}")
        self.require("xAPI 4.6", SPAN.match(result.get("duration", "PT0S")), "the duration of an answer")
        self.judge_components(kind, definition)
        score = result.get("score", {})
        self.require("xAPI 2.4.5.1", score.get("min", 0) <= score.get("raw", 0) <= score.get("max", 0), "a raw score out of its range")
        self.require("xAPI 2.4.5.1", -1 <= score.get("scaled", 0) <= 1, "a scaled score out of its range")

    def judge_components(self, kind, definition):
        self.require("xAPI 2.4.4.1", re.match(r"^https?://", definition.get("type", "")), "a type that is no IRI")
        for name in {"choices", "scale", "source", "target", "steps"} & set(definition):
            self.require("xAPI 2.4.4.1", name in COMPONENTS.get(kind, ()), f"{name} in a question of the type {kind}")
            ids = [component["id"] for component in definition[name]]
            self.require("xAPI 2.4.4.1", len(ids) == len(set(ids)) and not any(re.search(r"\s", id) for id in ids), f"the ids in {name}: {ids}")
            for component in definition[name]:
                self.judge_language_map(component.get("description", {}))
        self.judge_language_map(definition.get("description", {}))

    def judge_language_map(self, texts):
        self.require("xAPI 4.2", all(LANGUAGE.match(tag) and isinstance(text, str) for tag, text in texts.items()), f"the language map {texts}")
