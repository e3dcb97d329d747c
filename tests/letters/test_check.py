"""The letter checker as a whole: reports, places, context, layout."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tightrope.decision.kinds import Channel, Kind
from tightrope.letters.check import RULES, Report, check, in_words, keys
from tightrope.letters.check.keys_page import keys_page
from tightrope.letters.check.lexicon import PHRASES
from tightrope.letters.check.phrases import Hit, Index, index, parse
from tightrope.letters.check.rules_page import rules_page
from tightrope.letters.check.tokens import parts
from tightrope.letters.check.words import CLASSES
from tightrope.letters.facts import Facts, Silenced

DAY = date(2026, 3, 2)

DECLINE = """\
Dear Priya,
Thank you for ringing me yourself with the offer of the data analyst role at Northwind. I have decided to decline. You were
open about how much of the week is reporting, and I want my next job to hold more field work.
Please thank Tom for showing me round the site.
I enjoyed getting to know you. If I can ever be of help, tell me; I will send you a LinkedIn request.
With best wishes,
Sam Ortiz
"""
WITHDRAW = """\
Hello Lena,
Thank you for inviting me to a second interview for the field engineer role at Contoso. I am withdrawing my application, so please
release Thursday's 10:00 slot. I have decided to stay in my present job and finish the project I began. Please thank
Mr Okafor for our first conversation.
Regards,
Sam Ortiz
"""
ASK_FIRST = """\
Dear Ms Halvorsen,
Thank you for offering me the office manager position at Fabrikam. One point stands between me and a yes: my notice ends on 31 May,
and the offer names 1 May. Could I start on 1 June? If so, I will accept in writing as soon as you confirm the date.
Yours sincerely,
Sam Ortiz
"""
RUDE = """\
Dear Priya,

Thank you for the offer.
Frankly, your package is insulting and I decline.

Sam Ortiz
"""


def severe(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings if finding.severity == 3}


@pytest.mark.parametrize(("text", "kind"), [(DECLINE, Kind.DECLINE), (WITHDRAW, Kind.WITHDRAW), (ASK_FIRST, Kind.ASK_FIRST)])
def test_the_examples_of_the_design_are_safe_and_recognised(text: str, kind: Kind) -> None:
    report = check(text)
    assert (report.kind, report.recognised, report.safe, severe(report)) == (kind, True, True, set())


def test_a_decline_with_all_its_parts_is_warm_in_all_of_them() -> None:
    warmth = check(DECLINE).warmth
    assert {warmth.thanks, warmth.no, warmth.reason, warmth.respect, warmth.door} == {"concrete"}


def test_a_short_and_plain_letter_is_safe_without_being_warm() -> None:
    report = check("Dear Ms Shah,\nThank you for the offer. Unfortunately I must decline at this time.\nRegards,\nSam Ortiz")
    assert report.safe
    assert (report.warmth.thanks, report.warmth.door) == ("there", "missing")


def test_thanks_inside_an_insult_are_no_thanks_and_leave_no_respect() -> None:
    warmth = check("Dear Priya,\nThank you for the laughable offer. I decline, and it was a hard choice.\nSam").warmth
    assert (warmth.thanks, warmth.respect) == ("missing", "wanted")


def test_staying_in_touch_is_no_reason() -> None:
    text = "Hello Priya, thank you for the offer of the role. I have decided to decline it. I would like to stay in touch.\nSam"
    assert check(text, Kind.DECLINE, channel=Channel.NOTE).warmth.reason == "missing"
    stays = "Hello Priya, thank you for the offer of the role. I have decided to decline it and to stay where I am.\nSam"
    assert check(stays, Kind.DECLINE, channel=Channel.NOTE).warmth.reason != "missing"


def test_what_has_a_name_is_not_also_called_cold() -> None:
    text = "Dear Priya,\nThank you for the talk. Your boss is an arrogant idiot. My paper round paid better. Go to hell. I decline.\nSam"
    rules = {finding.rule for finding in check(text, Kind.DECLINE).findings}
    assert "H03" in rules
    assert "H63" not in rules


def test_a_part_is_not_called_fine_to_miss_when_a_finding_asks_for_it() -> None:
    bare = in_words(check("Dear Priya,\nI decline.\nSam", Kind.DECLINE))
    assert dict(bare)["thanks"] == "missing"
    assert dict(bare)["door"] == "missing, and fine"
    silent = in_words(check("Dear Priya,\nThank you for the offer and the tour.\nSam", Kind.DECLINE))
    assert dict(silent)["no"] == "missing"


def test_a_decline_read_as_an_acceptance_is_not_safe() -> None:
    text = "Dear Priya,\nThank you for the offer. I have decided to decline.\nSam"
    assert "H58" in severe(check(text, Kind.ACCEPT))
    assert "H58" not in severe(check("Dear Priya,\nThank you. I accept the offer and will start on 1 June.\nSam", Kind.ACCEPT))


@pytest.mark.parametrize("kind", [Kind.ASK_TIME, Kind.ASK_FIRST, Kind.ACCEPT, Kind.TAKE_BACK])
def test_a_thank_you_is_not_asked_for_what_the_letter_holds(kind: Kind) -> None:
    text = "Dear Tom,\nThank you for showing me round the site.\nSam"
    rules = {"H54", "H59", "H60", "H61"}
    assert rules & {finding.rule for finding in check(text, kind).findings}
    assert not rules & {finding.rule for finding in check(text, kind, channel=Channel.THANKS).findings}


def test_a_rude_letter_is_found_with_words_line_and_column() -> None:
    found = next(finding for finding in check(RUDE).findings if finding.severity == 3)
    assert (found.rule, found.words, found.line, found.column) == ("H01", "your package is insulting", 4, 10)
    assert RUDE[found.start : found.end] == found.words


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_places_hold_for_every_line_end(end: str) -> None:
    text = RUDE.replace("\n", end)
    found = next(finding for finding in check(text).findings if finding.severity == 3)
    assert (found.line, found.column, text[found.start : found.end]) == (4, 10, "your package is insulting")


def test_a_silenced_rule_stays_in_the_report_and_no_longer_counts() -> None:
    report = check(RUDE, facts=Facts(DAY, silenced=(Silenced("H01", "a joke between us"),)))
    assert report.safe
    assert [finding.silenced for finding in report.findings if finding.rule == "H01"] == [True]


CONTEXT = [
    ("Your offer wasn't insulting at all.", "Your offer was insulting."),
    ("I do not find your team rude.", "I find your team rude."),
    ("None of your people were arrogant.", "Everybody on your panel was arrogant."),
    ("I’ve accepted a post in toxic waste.", "You’ve a toxic culture."),
    ("My interview was a mess, for which I blame myself.", "The interview was a mess, for which I blame you."),
    ("It would be rude of me to wait.", "It was rude of your manager to wait."),
    ("I was rude on the phone and regret it.", "YOUR MANAGER WAS RUDE ON THE PHONE."),
    ("You could not have been less incompetent if you tried to be kind; kind you were.", "You were incompetant."),
    ("The organisation of the day was no shambles.", "The organisation of the day was a shambles."),
    ("Nobody pays better attention than you do.", "Other firms simply pay better than you."),
]


@pytest.mark.parametrize("text", [fine for fine, _ in CONTEXT if not fine.startswith("You could")])
def test_context_takes_the_sting_out_of_a_word(text: str) -> None:
    assert severe(check(f"Dear Priya,\nThank you for the offer, which I decline. {text}\nRegards,\nSam", Kind.DECLINE)) == set()


@pytest.mark.parametrize("text", [rude for _, rude in CONTEXT])
def test_the_same_word_stings_in_another_context(text: str) -> None:
    assert severe(check(f"Dear Priya,\nThank you for the offer, which I decline. {text}\nRegards,\nSam", Kind.DECLINE))


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Thanks a lot for your offer, which I read aloud to the whole touchline. I must withdraw from the storm team.", set()),
        ("Thank God for the job that I have. I decline.", {"H34"}),
        ("Thank you for the offer. I decline to say more about my figures.", {"H18"}),
    ],
)
def test_plain_thanks_and_refusals_are_believed_and_look_alikes_are_not(text: str, missing: set[str]) -> None:
    assert severe(check(f"Dear Priya,\n{text}\nRegards,\nSam", Kind.DECLINE)) & {"H34", "H18"} == missing


@pytest.mark.parametrize("word", ["f**k", "sh1t", "bullsh!t", "F*CKING", "b*llshit", "@sshole", "a$$hole", "fck", "f***", "#$@&%!"])
def test_swearing_is_heard_through_its_mask(word: str) -> None:
    assert "H05" in severe(check(f"Dear Priya,\nthank you, but no {word} way. I decline.\nSam"))


@pytest.mark.parametrize("word", ["**offer**", "C*", "sam@example.org", "100%", "$100", "me!", "A*", "*not*", "#1", "scunthorpe", "assess"])
def test_signs_that_mask_nothing_are_left_alone(word: str) -> None:
    assert "H05" not in severe(check(f"Dear Priya,\nthank you for the {word} and the rest. I decline.\nSam"))


def test_recorded_names_are_exempt_from_the_word_rules() -> None:
    text = "Dear Mr Rude,\nThank you for the offer of the toxic claims lead role at Chaos. Chaos is a joy. I decline.\nSam"
    facts = Facts(DAY, company="Chaos", role="toxic claims lead", recipient="Mr Rude")
    assert {finding.words for finding in check(text, facts=facts).findings if finding.severity == 3}.isdisjoint({"Chaos", "Rude", "toxic"})


def test_quoted_mail_is_left_out_and_places_stay() -> None:
    text = f"{DECLINE}\nOn Mon, 2 Mar 2026, Priya wrote:\n> Your offer is insulting.\n> You idiots.\n"
    assert check(text).safe
    assert check(text).findings == check(DECLINE).findings


def test_what_stands_under_an_original_message_is_left_out() -> None:
    assert check(f"{DECLINE}\n-----Original Message-----\nFrom: Tom\nThis is bullshit.\n").safe


def test_a_letter_that_is_all_quoted_is_judged_after_all() -> None:
    assert not check("\n".join("> " + line for line in RUDE.splitlines())).safe


def test_an_answer_below_a_quotation_is_judged() -> None:
    assert not check(f"On Monday Priya wrote:\n> Will you come?\n\n{RUDE}").safe


def test_a_postscript_is_judged() -> None:
    assert not check(DECLINE + "\nPS: Your manager is an arrogant fool.").safe


def test_a_legal_notice_below_is_not() -> None:
    notice = "This message is confidential and intended for the recipient. Use of it is unlawful and may lead to legal action."
    assert check(f"{DECLINE}\n--\n{notice}\n").safe
    assert check(f"{DECLINE}\n\n{notice}\n").safe


@pytest.mark.parametrize("channel", [Channel.CALL, Channel.NOTE, Channel.THANKS])
def test_calls_notes_and_thank_yous_need_no_frame(channel: Channel) -> None:
    found = {finding.rule for finding in check("Glad we met.", Kind.DECLINE, channel=channel).findings}
    assert found.isdisjoint({"H18", "H21", "H33", "H34", "H35", "H36", "H37"})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I am delighted to accept the role and will start on 1 June.", Kind.ACCEPT),
        ("Could I have until Friday to decide?", Kind.ASK_TIME),
        ("Could you raise the salary? If so, I will sign.", Kind.ASK_FIRST),
        ("I accepted your offer on Monday, and I am sorry to take back my acceptance.", Kind.TAKE_BACK),
        ("I would like to withdraw my application.", Kind.WITHDRAW),
        ("I decline the offer.", Kind.DECLINE),
    ],
)
def test_the_kind_is_recognised(text: str, kind: Kind) -> None:
    report = check(f"Dear Priya,\nThank you for everything. {text}\nSam")
    assert (report.kind, report.recognised) == (kind, True)


def test_a_kind_that_nothing_tells_is_a_decline_and_says_so() -> None:
    report = check("Dear Priya,\nThe weather is fine.\nSam")
    assert (report.kind, report.recognised) == (Kind.DECLINE, False)


def test_the_vent_pad_is_compared_word_for_word() -> None:
    report = check(
        "Dear Priya,\nThank you. I decline, the whole purple circus smells of glue.\nSam", vent="What a purple circus smells of glue!"
    )
    assert "H56" in severe(report)


@given(st.text(max_size=400))
@settings(max_examples=40, deadline=None)
def test_any_text_gets_a_report_with_true_places(text: str) -> None:
    report = check(text, facts=Facts(DAY, company="Chaos & Co.", recipient="Ann-Marie", private=("a b c d e f",)))
    for finding in report.findings:
        assert text[finding.start : finding.end] == finding.words
        assert 0 <= finding.start <= finding.end <= len(text)
    assert report == check(text, facts=Facts(DAY, company="Chaos & Co.", recipient="Ann-Marie", private=("a b c d e f",)))


WORDS = st.sampled_from(
    "dear priya thank you i decline your offer was not insulting rude team , . ! ? \n > - ' \" “ ” f**k [x] no but".split(" ")
)


@given(st.lists(WORDS, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_order_of_such_words_gets_a_report(words: list[str]) -> None:
    report = check(" ".join(words))
    assert report.safe is not any(finding.severity == 3 for finding in report.findings)


def test_every_phrase_is_written_in_the_spelling_that_tokens_have() -> None:
    lines = [line for block in PHRASES.values() for line in block.split()]
    words = {word.rstrip("?+") for line in [*lines, *" ".join(CLASSES.values()).split()] for word in line.split("|")}
    odd = {word for word in words if word.isalpha() and parts(word)[0][0] != word}
    assert odd <= {"cannot", "thx", "tysm", "tnx", "assholes"}


def test_every_phrase_parses_and_is_shorter_than_the_window() -> None:
    for name, block in PHRASES.items():
        for line in filter(None, map(str.strip, block.split("\n"))):
            phrase = parse(name, line)
            assert sum(max(1, piece.most) for piece in (*phrase.before, *phrase.after)) < 60, line
    assert Hit(1, 2) < Hit(2, 2)


def test_every_excuse_belongs_to_phrases_that_exist() -> None:
    assert {name.removesuffix(" not").removesuffix(" never") for name in PHRASES} <= set(PHRASES)


def test_the_catalogue_is_complete_and_in_order() -> None:
    hurts = [f"H{number:02}" for number in range(1, 65)]
    helps = [f"P{number:02}" for number in range(1, 54) if number not in (44, 45, 46)]
    assert sorted(rule.id for rule in RULES) == sorted([*hurts, *helps])
    assert all(rule.why.endswith((".", "?")) and (rule.instead or rule.is_credit) for rule in RULES)


def test_the_table_of_keys_is_the_one_of_the_phrases() -> None:
    assert keys_page() == Path(keys.__file__).read_text(encoding="utf-8")


def test_an_outdated_table_of_keys_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "FINGERPRINT", 0)
    assert all(set(Index()[word]) == set(index()[word]) for word in ("insulting", "offer", "not", "xyz"))


def test_the_page_of_rules_is_the_one_in_docs() -> None:
    assert rules_page() == (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "rude"), [("the bitch in your front office", True), ("a bitch in whelp, whom the vet came to see", False)]
)
def test_a_dog_is_no_swear_word(words: str, rude: bool) -> None:
    report = check(f"Dear Priya,\nThank you for the offer, which I decline. I remember {words}.\nRegards,\nSam", Kind.DECLINE)
    assert ("H05" in {one.rule for one in report.findings}) is rude
