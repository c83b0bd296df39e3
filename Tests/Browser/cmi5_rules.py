"""What cmi5 (Quartz, 1st edition) says an assignable unit MUST do when it is launched and when it reports, by the clauses of its text.

Each rule names what proves it: `Lrs`, where the platform of these tests judges every request and statement of every test by it, and
tests of `test_cmi5.py` that bring about the case. `test_every_rule_is_proved` holds that there are such tests, and that the platform
has judged by each rule it is named for."""

LRS = "Lrs"

RULES = {
    # Launch
    "8.1 order": ("takes the launch parameters in any order", LRS),
    "8.1 endpoint": ("takes the endpoint from the address, and sends all xAPI requests below it", LRS, "test_a_launch_without_a_parameter_is_no_platform"),
    "8.1 fetch": ("takes the fetch address from the address", LRS, "test_a_launch_without_a_parameter_is_no_platform"),
    "8.1 actor": ("takes the actor from the address, and uses it where a request needs one", LRS, "test_a_launch_without_a_parameter_is_no_platform"),
    "8.1 registration": ("uses the registration of the address in requests", LRS, "test_a_launch_without_a_parameter_is_no_platform"),
    "8.1 activityId": ("uses the activity id of the address in requests", LRS, "test_a_launch_without_a_parameter_is_no_platform"),
    "8.2 post": ("asks the fetch address by POST", LRS),
    "8.2 once": ("asks it once", LRS, "test_a_used_launch_address_in_another_tab_is_no_platform"),
    "8.2 token": ("puts the token into the Authorization header of every request", LRS),
    "4.1 version": ("says the version of xAPI in every request, as xAPI has it", LRS),
    "4.1 json": ("says that what it sends is JSON, as xAPI has it", LRS),
    # First, last, between
    "7.1.1": ("sends 'initialized' when it is ready for the learner", LRS, "test_21_a_session_is_initialized_and_terminated"),
    "7.1.2": ("sends 'terminated' as the last statement", LRS, "test_21_a_session_is_initialized_and_terminated", "test_21_back_to_the_platform"),
    "7.1.3": ("sends statements of other kinds between the two only", LRS, "test_every_answer_is_a_statement_with_its_interaction"),
    # Statements
    "9.1": ("gives every statement an id, a UUID", LRS),
    "9.2": ("names the actor of the launch, an agent with an account", LRS),
    "9.3 verbs": ("uses the verbs of cmi5 in statements of its category", LRS),
    "9.3 once": ("uses no verb twice in a session", LRS),
    "9.3 judged": ("says 'passed' or 'failed' in a session, not both", LRS, "test_21_failed_is_said_at_the_end_and_the_next_session_may_pass"),
    "9.3 registration": ("says 'completed' once in a registration, and 'passed' once", LRS, "test_21_failed_is_said_at_the_end_and_the_next_session_may_pass"),
    "9.3 after passed": ("never says 'failed' after 'passed' in a registration", LRS, "test_21_failed_is_said_at_the_end_and_the_next_session_may_pass"),
    "9.3.2": ("sends 'initialized' first, and once", LRS),
    "9.3.3": ("sends 'completed' when the learner has done all", "test_21_completed_and_passed_once_with_score_and_duration",
              "test_21_opening_and_closing_is_not_completed"),
    "9.3.4": ("sends 'passed' when the learner has passed; a score is not below the mastery score", LRS, "test_21_the_platforms_mastery_score_decides"),
    "9.3.5": ("sends 'failed' when the learner has failed; a score is below the mastery score", LRS,
              "test_21_failed_is_said_at_the_end_and_the_next_session_may_pass"),
    "9.3.8": ("sends nothing after 'terminated'", LRS, "test_a_page_loaded_anew_finds_its_answers_and_says_nothing_more"),
    "9.4": ("has an object; in its own statements that of the launch", LRS),
    "9.5.1 where": ("has a score in 'passed' and 'failed' only", LRS),
    "9.5.1 scaled": ("has a scaled score from 0 to 1", LRS),
    "9.5.1 raw": ("has a raw score that is a whole number between its ends, and the ends beside it", LRS, "test_a_raw_score_is_a_whole_number"),
    "9.5.2": ("has success true in 'passed', false in 'failed', and none elsewhere", LRS),
    "9.5.3": ("has completion true in 'completed', and none elsewhere", LRS),
    "9.5.4": ("has a duration in 'terminated', 'completed', 'passed' and 'failed'", LRS),
    "9.6.1": ("has the registration of the launch in its context", LRS),
    "9.6.2": ("has the activities of the context template in its context", LRS),
    "9.6.2.1": ("has the category cmi5 in its own statements and in no others", LRS),
    "9.6.2.2": ("has the category moveon where success or completion is, and nowhere else", LRS),
    "9.6.3.1": ("has the session id of the launch data", LRS),
    "9.6.3.2": ("has the mastery score in 'passed' and 'failed' that follow from it", LRS),
    "9.7": ("has a timestamp, in UTC", LRS),
    # Launch data
    "10 read": ("reads the launch data before it says anything", LRS),
    "10 keep": ("never changes the launch data", LRS),
    "10 template": ("overwrites nothing of the context template", LRS, "test_the_context_template_is_kept_whole"),
    "10 browse": ("sends only 'initialized' and 'terminated' in browse and review", LRS, "test_21_looking_only_sends_initialized_and_terminated"),
    "10 mastery": ("judges by the platform's mastery score", "test_21_the_platforms_mastery_score_decides"),
    "10 return": ("goes to the return address when it has ended", "test_21_back_to_the_platform"),
    # Preferences
    "11 read": ("reads the learner's preferences at its start", LRS),
    "11 name": ("asks for them by their name", LRS),
    "11 forbidden": ("takes it for no error when it may not", "test_21_preferences_may_be_there_or_not"),
    "11.2": ("turns the sound off when the learner wants it off", "test_sound_is_off_where_the_learner_wants_it_off"),
}

# What xAPI says beside cmi5 (4.1): clauses of Experience API 1.0.3, Data.
XAPI = {"xAPI 2.4.1", "xAPI 2.4.4", "xAPI 2.4.4.1", "xAPI 2.4.5.1", "xAPI 4.1", "xAPI 4.2", "xAPI 4.6"}
