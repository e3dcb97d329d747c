"""The composer reaches the letters of the design, keeps its shape in every kind and tone, and says what it left out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise, product

import pytest

from letters.letters_of import HALVORSEN, LENA, PRIYA, TODAY, decision
from letters.promises import NEVER, NO
from tightrope.decision.kinds import Address, Channel, Kind, Sender, Stage, Tone
from tightrope.decision.steps.offer import Offer, Thanked
from tightrope.letters.compose import Gap, compose, forwarded
from tightrope.letters.compose.addressing import first_name, titled
from tightrope.letters.compose.guard import harm_in
from tightrope.letters.facts import Facts, Reason, Thank
from tightrope.letters.of_decision import facts_of

PRIYAS = """Dear Priya,
Thank you for ringing me yourself with the offer of the data analyst role at Northwind. I have decided to decline. You
were open about how much
of the week is reporting, and I want my next job to hold more field work.
Please thank Tom for showing me round the site.
I enjoyed getting to know you. If I can ever be of help, tell me; I will send you a LinkedIn request.
With best wishes,
Sam Ortiz"""

LENAS = """Hello Lena,
Thank you for inviting me to a second interview for the field engineer role at Contoso. I am withdrawing my application,
so please release
Thursday's 10:00 slot. I have decided to stay in my present job and finish the project I began. Please thank Mr Okafor
for our first conversation.
Regards,
Sam Ortiz"""

HALVORSENS = """Dear Ms Halvorsen,
Thank you for offering me the office manager position at Fabrikam. One point stands between me and a yes: my notice ends
on 31 May, and the offer
names 1 May. Could I start on 1 June? If so, I will accept in writing as soon as you confirm the date.
Yours sincerely,
Sam Ortiz"""

FACTS = Facts(
    today=TODAY, stage=Stage.OFFER, company="Northwind", role="data analyst", recipient="Priya", address=Address.FIRST_NAME,
    sender=Sender.MANAGER, signed="Sam Ortiz", thanks=(Thank("Tom", "showed me round the site"),),
    reason=Reason("direction", "field work", "reporting", "direction"),
    recipient_deed="gave me a whole afternoon", liked=True, help_offered=True, linkedin=True, came_by="phone", ask_until=date(2026, 11, 27),
    start=date(2027, 1, 4), agreed="two days a week from home", wish="start on 1 June", because="my notice ends on 31 May",
    change="start", promised=True,
    slot=datetime.fromisoformat("2026-12-03T10:00"),
)  # fmt: skip

EVERY = [(kind, tone) for kind in Kind for tone in Tone]


@pytest.mark.parametrize(
    ("of", "tone", "text"),
    [(PRIYA, Tone.WARM, PRIYAS), (LENA, Tone.PLAIN, LENAS), (HALVORSEN, Tone.FORMAL, HALVORSENS)],
    ids=["Priya", "Lena", "Halvorsen"],
)
def test_the_letters_of_the_design_are_reached_from_their_answers(of, tone: Tone, text: str) -> None:
    kind = of.kind()
    assert kind is not None

    letter = compose(facts_of(of, TODAY), kind, tone)

    assert letter.text.split() == text.split()
    assert letter.gaps == ()


@pytest.mark.parametrize(("kind", "tone"), EVERY)
def test_the_same_facts_give_the_same_letter_and_another_seed_deals_another(kind: Kind, tone: Tone) -> None:
    letters = [compose(FACTS, kind, tone, seed).text for seed in range(6)]

    assert compose(FACTS, kind, tone, 3).text == letters[3]
    assert all(one != other for one, other in pairwise(letters))


@pytest.mark.parametrize(
    ("kind", "least"),
    [(Kind.DECLINE, 4), (Kind.WITHDRAW, 4), (Kind.ASK_TIME, 2), (Kind.ASK_FIRST, 2), (Kind.ACCEPT, 2), (Kind.TAKE_BACK, 2)],
)
@pytest.mark.parametrize("tone", Tone)
def test_every_part_has_several_wordings(kind: Kind, least: int, tone: Tone) -> None:
    dealt: dict[str, set[str]] = {}
    for seed in range(40):
        for part in compose(FACTS, kind, tone, seed).parts:
            dealt.setdefault(part.name, set()).add(part.text)

    few = {name: texts for name, texts in dealt.items() if len(texts) < least and name not in ("greeting", "name")}

    assert not few


@pytest.mark.parametrize(("kind", "tone"), EVERY)
@pytest.mark.parametrize("seed", range(12))
def test_no_two_parts_of_a_letter_repeat_themselves(kind: Kind, tone: Tone, seed: int) -> None:
    body = [part.text for part in compose(FACTS, kind, tone, seed).parts if part.name not in ("greeting", "name")]
    runs: list[tuple[str, ...]] = []
    for text in body:
        words = re.findall(r"\w+", re.sub("data analyst (?:role|position) at Northwind", "", text).lower())
        runs += {tuple(words[at : at + 4]) for at in range(len(words) - 3)}

    assert len(runs) == len(set(runs)), [run for run in runs if runs.count(run) > 1]


@pytest.mark.parametrize(("kind", "tone"), EVERY)
def test_nothing_is_written_that_sounds_like_a_template(kind: Kind, tone: Tone) -> None:
    for seed in range(20):
        text = compose(FACTS, kind, tone, seed).text.lower()
        assert not [words for words in NEVER if words in text]


@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK])
@pytest.mark.parametrize("tone", Tone)
def test_the_no_stands_in_the_first_three_sentences(kind: Kind, tone: Tone) -> None:
    for seed in range(20):
        body = compose(FACTS, kind, tone, seed).text.split("\n\n", 1)[1]
        assert NO.search(" ".join(re.split(r"(?<=[.?!])\s+", body)[:3]))


@pytest.mark.parametrize("tone", Tone)
def test_a_second_interview_is_released_by_its_day(tone: Tone) -> None:
    for seed in range(8):
        assert "Thursday 3 December at 10:00" in compose(FACTS, Kind.WITHDRAW, tone, seed).text


def test_a_reason_follows_from_openness_alone() -> None:
    deed = "introduced me to the whole team and took me to lunch"
    team = replace(FACTS, recipient_deed=deed, reason=Reason("direction", "a team of my own", "reporting"))
    told = replace(team, recipient_deed="was honest about how small the team is")

    assert "lunch. I have" in compose(team, Kind.DECLINE).text
    assert "You were honest about how small the team is, and for my next job I want" in compose(told, Kind.DECLINE).text


def test_a_call_is_thanked_for_once() -> None:
    for seed in range(8):
        text = compose(replace(FACTS, recipient_deed="rang me the same evening"), Kind.DECLINE, Tone.WARM, seed).text
        assert "your offer of the data analyst role at Northwind, and for ringing me the same evening" in text


@pytest.mark.parametrize("name", ["Dr. van der Berg", "Priya Shah"])
def test_hello_is_for_first_names(name: str) -> None:
    of = replace(FACTS, recipient=name, address=Address.SURNAME)

    assert all(f"Dear {name}," in compose(of, Kind.DECLINE, tone, seed).text for tone in Tone for seed in range(6))


def test_a_slot_that_is_over_is_not_released() -> None:
    letter = compose(replace(FACTS, slot=date(2026, 11, 20)), Kind.WITHDRAW)

    assert "November" not in letter.text


@pytest.mark.parametrize("tone", Tone)
def test_time_is_asked_for_with_a_date_named_once(tone: Tone) -> None:
    for seed in range(8):
        assert compose(FACTS, Kind.ASK_TIME, tone, seed).text.count("27 November") == 1


@pytest.mark.parametrize("tone", Tone)
def test_a_yes_taken_back_has_one_apology_and_asks_for_nothing(tone: Tone) -> None:
    for seed in range(8):
        text = compose(FACTS, Kind.TAKE_BACK, tone, seed).text
        assert len(re.findall(r"\b(?:sorry|apologise)\b", text)) == 1
        assert "?" not in text
        assert "LinkedIn" not in text
        assert "Please thank" not in text


@pytest.mark.parametrize(
    ("changed", "kind", "gap"),
    [
        ({"role": "", "company": ""}, Kind.DECLINE, Gap("[name of the role]", "offer.role")),
        ({"signed": ""}, Kind.DECLINE, Gap("[your name]", "offer.signed")),
        ({"ask_until": None}, Kind.ASK_TIME, Gap("[day by which you will answer]", "letter.ask_until")),
        ({"ask_until": TODAY}, Kind.ASK_TIME, Gap("[day by which you will answer]", "letter.ask_until")),
        ({"wish": ""}, Kind.ASK_FIRST, Gap("[the one thing you ask for]", "letter.wish")),
        ({"start": None}, Kind.ACCEPT, Gap("[day on which you start]", "letter.start")),
        ({"role": "[role]"}, Kind.DECLINE, Gap("[role]", "offer.role")),
    ],
)
def test_what_a_letter_cannot_do_without_is_a_gap_with_its_question(changed, kind: Kind, gap: Gap) -> None:
    letter = compose(replace(FACTS, **changed), kind)

    assert gap in letter.gaps
    assert gap.text in letter.text


@pytest.mark.parametrize(
    "changed", [{"role": ""}, {"company": ""}, {"recipient": ""}, {"reason": None}, {"thanks": ()}, {"recipient_deed": ""}]
)
def test_a_letter_does_without_what_it_can(changed) -> None:
    assert compose(replace(FACTS, **changed), Kind.DECLINE).gaps == ()


@pytest.mark.parametrize("name", [":, 0", "., x", ","])
def test_a_name_without_letters_is_greeted_as_it_stands(name: str) -> None:
    text = compose(replace(FACTS, recipient=name), Kind.DECLINE, Tone.WARM).text
    assert not re.search(r"[:.,]\s*[:.,]\n", text.split("\n\n")[0] + "\n")


@pytest.mark.parametrize(("tone", "greeting"), [(Tone.WARM, "Hello,"), (Tone.PLAIN, "Hello,"), (Tone.FORMAL, "Dear hiring team,")])
def test_nobody_in_particular_is_greeted_politely(tone: Tone, greeting: str) -> None:
    assert compose(replace(FACTS, recipient=""), Kind.DECLINE, tone).text.startswith(greeting)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("reason", ["direction", "pay", "place", "time"])
def test_who_stays_says_of_nothing_that_they_look_for_it(reason: str, tone: Tone) -> None:
    facts = replace(facts_of(PRIYA, TODAY), reason=Reason(reason, "field work", ""))
    said = {
        settled: [compose(replace(facts, instead=settled), Kind.DECLINE, tone, seed).text for seed in range(12)] for settled in ("", "stay")
    }

    assert any("looking for" in text for text in said[""])
    assert not any("looking for" in text for text in said["stay"])


def test_typed_words_that_hurt_stay_out_of_a_letter_however_harmlessly_they_are_meant() -> None:
    reason = Reason("own words", "I only ever wanted to be on the tools and the money is rubbish", key="own")
    letter = compose(replace(facts_of(PRIYA, TODAY), reason=reason), Kind.DECLINE)

    assert "rubbish" not in letter.text
    assert any("reason" in named for named in letter.left_out)


def test_a_swear_word_that_may_be_sent_is_still_none_for_the_composer() -> None:
    text = "Dear Priya,\nWe stood up to our knees in shit at five, and I have seldom laughed so much with so many kind people.\nSam"
    harm = harm_in(text, Kind.DECLINE, FACTS, ())

    assert "shit" in [text[start:end] for start, end in harm.doubtful]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("4 days a week", "want 4 days a week."),
        ("4 day week", "want a 4 day week."),
        ("8 hour day", "want an 8 hour day."),
        ("smaller team", "want a smaller team."),
    ],
)
def test_one_thing_has_an_article_and_several_have_none(more: str, said: str) -> None:
    facts = replace(facts_of(PRIYA, TODAY), reason=Reason("direction", more, ""))

    assert said in compose(facts, Kind.DECLINE, seed=0).text or said.replace("want", "is") in compose(facts, Kind.DECLINE).text


@pytest.mark.parametrize(
    ("typed", "role"), [("analyst??", "analyst"), ("cook (part time)...", "cook (part time)"), ("C++", "C++"), ("0?", "0?")]
)
def test_a_role_is_kept_without_the_marks_of_a_doubt(typed: str, role: str) -> None:
    assert facts_of(PRIYA.answer("offer.role", typed), TODAY).role == role


@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.CALL, Channel.REPLIES])
@pytest.mark.parametrize("kind", [Kind.ASK_TIME, Kind.ASK_FIRST])
def test_who_is_only_invited_is_not_made_to_speak_of_an_offer(kind: Kind, channel: Channel) -> None:
    facts = replace(facts_of(LENA, TODAY), wish="44,000", change="pay", promised=True)
    texts = [compose(facts, kind, tone, seed, channel).text for tone in Tone for seed in range(12)]

    assert not any(re.search(r"\boffer of\b|\boffering me\b|\baccept\b", text) for text in texts)
    assert channel is Channel.REPLIES or all("second interview" in text for text in texts)


def test_an_agency_promises_for_what_others_agree_to() -> None:
    facts = replace(facts_of(PRIYA, TODAY), wish="44,000", change="pay", promised=True)
    asked = {}
    for sender in Sender:
        given = replace(facts, sender=sender)
        asked[sender] = [compose(given, Kind.ASK_FIRST, tone, seed).text for tone in Tone for seed in range(30)]

    assert any("If they" in text or "for them" in text for text in asked[Sender.AGENCY])
    assert not any("If you" in text or "for you, my" in text for text in asked[Sender.AGENCY])
    assert not any("If they" in text or "for them" in text for text in asked[Sender.MANAGER])
    assert any("If you" in text or "for you, my" in text for text in asked[Sender.MANAGER])


def test_an_agency_is_told_of_other_roles_and_gets_no_linkedin() -> None:
    agency = replace(FACTS, sender=Sender.AGENCY)
    for seed in range(8):
        letter = compose(agency, Kind.DECLINE, Tone.WARM, seed)
        assert "LinkedIn" not in letter.text
        assert "closer to what I am looking for" in letter.text
        assert "LinkedIn (to an agency)" in letter.left_out


@pytest.mark.parametrize("sender", Sender)
@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.WITHDRAW])
@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.NOTE])
def test_no_door_is_named_without_its_tick(sender: Sender, kind: Kind, channel: Channel) -> None:
    closed = replace(FACTS, sender=sender, help_offered=False, linkedin=False)
    for tone, role in product(Tone, ("data analyst", "lecturer" * 10)):
        for seed in range(8):
            shut = compose(replace(closed, role=role), kind, tone, seed, channel)
            assert not re.search(r"touch|LinkedIn|in mind|think of me|hear of|hear from|help|hand|tell me|let me know", shut.text)


def test_a_note_says_stay_in_touch_where_it_is_ticked() -> None:
    for seed in range(8):
        assert "stay in touch" in compose(FACTS, Kind.DECLINE, Tone.WARM, seed, Channel.NOTE).text


def test_linkedin_is_offered_only_to_somebody_they_liked() -> None:
    for liked in (None, False):
        letter = compose(replace(FACTS, liked=liked), Kind.DECLINE)
        assert "LinkedIn" not in letter.text
        assert "enjoyed" not in letter.text


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("reason", [None, Reason("none", key="none")])
def test_where_no_reason_is_given_none_is_hinted_at(tone: Tone, reason: Reason | None) -> None:
    for kind in (Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK):
        for channel in (Channel.MAIL, Channel.CALL):
            for seed in range(8):
                text = compose(replace(FACTS, reason=reason), kind, tone, seed, channel).text
                assert not re.search(r"thought|weighed|all sides|took my time|turned it over", text)


@pytest.mark.parametrize("instead", ["stay", "keep looking", "another offer"])
@pytest.mark.parametrize("reason", [None, Reason("none", key="none")])
def test_who_gives_no_reason_tells_nobody_on_the_phone_what_they_do_instead(instead: str, reason: Reason | None) -> None:
    for seed in range(4):
        text = compose(replace(FACTS, reason=reason, instead=instead), Kind.DECLINE, Tone.WARM, seed, Channel.CALL).text
        assert not re.search("staying|looking|another", text, re.IGNORECASE)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(
    ("reason", "claim"),
    [
        (Reason("place"), "fits? in with where I live"),
        (Reason("time"), "working days that fit the rest of my life"),
        (Reason("pay"), "pays closer to what I need"),
        (Reason("start"), "would need"),
        (Reason("line", "a long commute"), "reason is"),
        (Reason("line", "my kids"), "family reasons"),
        (Reason("own words", "2 small children"), "reason is"),
        (Reason("staying"), "(?:decided to|am|will|going to) (?:be )?(?:stay|remain)"),
    ],
)
def test_every_wording_of_a_reason_claims_the_same_and_no_more(tone: Tone, reason: Reason, claim: str) -> None:
    letters = [compose(replace(FACTS, reason=reason), Kind.DECLINE, tone, seed) for seed in range(60)]
    said = {part.text for letter in letters for part in letter.parts if part.name == "reason"}

    assert len(said) == 4
    assert not [text for text in said if not re.search(claim, text) or re.search("decides|deciding|comes down", text)]


@pytest.mark.parametrize("tone", Tone)
def test_a_yes_promises_nothing_but_the_first_day(tone: Tone) -> None:
    for seed in range(12):
        assert not re.search("count on me|my part", compose(FACTS, Kind.ACCEPT, tone, seed).text)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.CALL, Channel.THANKS])
def test_a_yes_is_clear_and_claims_no_joy(tone: Tone, channel: Channel) -> None:
    for seed in range(12):
        text = compose(replace(FACTS, liked=None), Kind.ACCEPT, tone, seed, channel).text
        assert re.search(r"I accept|hereby accept|said yes|have accepted|My answer is yes", text)
        assert not re.search(r"glad|happy|pleas(?:ed|ure)|delight|excit|look(?:ing)? forward|joy", text)


@pytest.mark.parametrize(
    ("because", "wish", "said"),
    [
        ("that is what the market pays for this role", "52,000 a year", "52,000 a year? That is what the market pays for this role. If"),
        ("because of my kids", "keep my Fridays free", "a yes. Because of my kids, could I keep my Fridays free? If"),
        ("my notice ends on 31 May", "start on 1 June", "a yes: my notice ends on 31 May. Could I start on 1 June? If"),
        ("too high a hurdle", "start on 1 June", "a yes. Could I start on 1 June? If"),
        ("I have 10 years' experience", "46k instead of 42k", "46k instead of 42k? I have 10 years' experience. If"),
        ("too low", "52,000 a year", "a yes: the pay is too low. Could we agree on 52,000 a year? If"),
        ("too low", "start on 1 June", "a yes. Could I start on 1 June? If"),
        ("", "I'd work mornings only", "a yes. Could I work mornings only? If"),
        ("", "I would only do every other weekend", "a yes. Could I only do every other weekend? If"),
    ],
)
def test_the_grounds_of_a_request_stand_where_they_fit(because: str, wish: str, said: str) -> None:
    change = "pay" if because == "too low" else FACTS.change
    text = compose(replace(FACTS, because=because, wish=wish, change=change, recipient_deed=""), Kind.ASK_FIRST, Tone.PLAIN).text

    assert said in text


def test_a_call_gives_the_grounds_of_a_request_as_the_mail_does() -> None:
    grounds = replace(FACTS, because="that is what the market pays", wish="52,000 a year")

    assert "52,000 a year? That is what the market pays." in compose(grounds, Kind.ASK_FIRST, channel=Channel.CALL).text
    assert "a yes. Because of my kids, " in compose(replace(FACTS, because="due to my kids"), Kind.ASK_FIRST, channel=Channel.CALL).text


def test_what_fits_nowhere_is_left_out_and_named_and_what_is_said_in_other_words_is_not() -> None:
    asked = compose(replace(FACTS, because="what the market pays"), Kind.ASK_FIRST)
    thanked = compose(replace(FACTS, recipient_deed="he made me laugh"), Kind.DECLINE)

    assert "why you ask (“what the market pays”)" in asked.left_out
    assert "for making me laugh" in thanked.text
    assert thanked.left_out == ()


@pytest.mark.parametrize("field", ["recipient_deed", "reason", "thanks"])
def test_typed_text_that_would_hurt_is_taken_back_and_named(field: str) -> None:
    insult = "told me that you are an incompetent idiot"
    reasons = {"recipient_deed": insult, "reason": Reason("own words", "You are incompetent idiots."), "thanks": (Thank("Tom", insult),)}

    letter = compose(replace(FACTS, **{field: reasons[field]}), Kind.DECLINE)

    assert "idiot" not in letter.text
    assert letter.words > 35
    assert field == "thanks" or any("told me" in words or "idiots" in words for words in letter.left_out)


def test_whoever_did_something_unspeakable_is_still_thanked_for_their_time() -> None:
    thanks = (Thank("Tom", "said that the boss is an idiot"), Thank("Ana", "showed me round the site"))

    letter = compose(replace(FACTS, thanks=thanks), Kind.DECLINE)

    assert "Ana for showing me round the site, and Tom for making time for me" in letter.text


def test_one_clause_holds_two_deeds_at_most() -> None:
    thanks = tuple(Thank("Tom", deed) for deed in ("showed me the lab", "drove me home", "sent me the plans"))
    long = (Thank("Tom", "met me and introduced me to Ann"), *thanks)

    assert "Please thank Tom for showing me the lab and for driving me home." in compose(replace(FACTS, thanks=thanks), Kind.DECLINE).text
    assert "Please thank Tom for meeting me and introducing me to Ann." in compose(replace(FACTS, thanks=long), Kind.DECLINE).text


def test_a_crowd_is_thanked_within_the_length() -> None:
    crowd = tuple(
        Thank(f"Person {number} of the very long name", "took a whole afternoon to explain the rota to me " * 3) for number in range(12)
    )

    letter = compose(replace(FACTS, thanks=crowd, role="role " * 16, company="w " * 40, signed="x " * 40), Kind.DECLINE)

    assert letter.words <= 150


def test_a_short_letter_with_a_reason_is_not_curt() -> None:
    facts = Facts(TODAY, role="cook", company="Y", signed="S", reason=Reason("direction", "time"))
    for tone in Tone:
        for seed in range(20):
            body = [part for part in compose(facts, Kind.DECLINE, tone, seed).parts if part.name not in ("greeting", "close", "name")]
            assert sum(len(part.text.split()) for part in body) >= 35


@pytest.mark.parametrize(
    ("name", "ending"), [("Acme Inc.", "Acme Inc."), ("Yahoo!", "Yahoo!"), ("Jones", "Jones"), ("A, B & Co.", "A, B & Co.")]
)
def test_a_company_that_ends_in_a_mark_takes_no_full_stop_behind_it_but_its_comma(name: str, ending: str) -> None:
    for seed in range(8):
        letter = compose(replace(FACTS, company=name), Kind.DECLINE, Tone.WARM, seed)
        assert f"{ending}, and for giving me a whole afternoon" in letter.text
        plain = compose(replace(FACTS, company=name, recipient_deed=""), Kind.DECLINE, Tone.WARM, seed)
        assert ending in plain.text
        assert not re.search(r"[.!]\.", plain.subject + plain.text)


def test_a_referrer_is_thanked_first_and_in_one_line() -> None:
    thanks = (Thank("Tom", "showed me round"), Thank("Ana", "", referrer=True), Thank("Bo", "did not rush me"), Thank("Cy"))

    letter = compose(replace(FACTS, thanks=thanks), Kind.DECLINE, channel=Channel.THANKS)

    assert [part.name for part in letter.parts] == ["Ana", "Tom", "Bo", "Cy"]
    assert letter.parts[0].text.startswith("Hello Ana, thank you for recommending me.")
    assert "you did not rush me" in letter.parts[2].text


def test_thank_yous_are_letters_of_their_own_and_keep_every_deed() -> None:
    crowd = tuple(Thank(f"Person {number}", "showed me round the site") for number in range(12))

    text = compose(replace(FACTS, thanks=crowd), Kind.DECLINE, channel=Channel.THANKS).text

    assert text.count("showing me round the site") == 12


def test_a_script_may_be_longer_than_a_mail() -> None:
    called = replace(FACTS, role="Lecturer in Early Modern History and its Sources", recipient="Dr. Maja Novak-O'Brien", address=None)

    text = compose(called, Kind.TAKE_BACK, channel=Channel.CALL).text

    assert "field work" in text
    assert text.startswith("Opening line\nHello Dr. Novak-O'Brien, this is")


@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.WITHDRAW])
def test_a_note_has_two_hundred_characters_at_most(kind: Kind) -> None:
    for role, company, recipient in (("data analyst", "Northwind", "Priya"), ("r" * 80, "c" * 80, "n" * 80), ("", "", "")):
        letter = compose(replace(FACTS, role=role, company=company, recipient=recipient), kind, channel=Channel.NOTE)
        assert 0 < len(letter.text) <= 200
        assert letter.gaps == ()


@pytest.mark.parametrize("changed", [{"liked": None}, {"sender": Sender.AGENCY}])
def test_there_is_no_note_to_an_agency_or_to_somebody_not_liked(changed) -> None:
    letter = compose(replace(FACTS, **changed), Kind.DECLINE, channel=Channel.NOTE)

    assert letter.text == ""
    assert any("LinkedIn note" in words for words in letter.left_out)


@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK])
def test_a_call_script_opens_answers_three_questions_and_ends(kind: Kind) -> None:
    letter = compose(FACTS, kind, channel=Channel.CALL)

    names = [part.name for part in letter.parts]
    assert names[:4] == ["Opening line", "If they ask: why?", "If they ask: what would it take?", "If they ask: who did you choose?"]
    assert names[-1] == "A way out"
    assert letter.text.startswith("Opening line\nHello Priya, this is Sam Ortiz.")
    assert "field work" in letter.parts[1].text


def test_a_script_speaks_plainly_in_every_tone_and_names_what_it_leaves_out() -> None:
    for seed in range(8):
        assert "position" not in compose(FACTS, Kind.DECLINE, Tone.FORMAL, seed, Channel.CALL).parts[1].text

    hurt = compose(replace(FACTS, reason=Reason("own words", "You are incompetent idiots.")), Kind.DECLINE, channel=Channel.CALL)
    assert hurt.left_out == ("the reason (“You are incompetent idiots.”)",)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.ACCEPT])
def test_three_sorts_of_push_back_have_a_reply(kind: Kind) -> None:
    letter = compose(FACTS, kind, channel=Channel.REPLIES)

    assert len(letter.parts) == 3
    assert letter.parts[2].name == "If they are cross"


def test_the_forwarded_view_holds_the_letter_word_for_word() -> None:
    letter = compose(FACTS, Kind.DECLINE)

    view = forwarded(letter.text, letter.subject, FACTS)

    assert "Subject: Fwd: " + letter.subject in view
    assert all(f"> {line}".rstrip() in view for line in letter.text.split("\n"))
    assert "friend at another company" in view


@pytest.mark.parametrize(
    ("sender", "listed"),
    [("Priya Shah", "Priya Shah"), ("Priya Shah", "Priya"), ("Dr. Priya Shah", "Dr Shah"), ("Shah, Priya", "Priya Shah")],
)
def test_the_sender_in_the_list_of_others_is_not_asked_to_thank_herself(sender: str, listed: str) -> None:
    of = decision(offer=Offer(role="cook", company="Y", sender=sender, thanks=(Thanked(1, listed, "rang me back"), Thanked(2, "Bo"))))

    letter = compose(facts_of(of, TODAY), Kind.DECLINE)

    assert f"thank {listed}" not in letter.text
    assert "for ringing me back" in letter.text


@pytest.mark.parametrize(("sender", "listed"), [("Mr Okafor", "Mrs Okafor"), ("Priya Shah", "Tom Shah"), ("Priya", "Ms Shah")])
def test_somebody_of_the_same_name_is_somebody_else(sender: str, listed: str) -> None:
    of = decision(offer=Offer(role="cook", company="Y", sender=sender, thanks=(Thanked(1, listed, "rang me back"),)))

    assert f"thank {listed} for ringing me back" in compose(facts_of(of, TODAY), Kind.DECLINE).text


def test_the_reader_is_not_spoken_of_as_if_absent() -> None:
    thanks = (Thank("Ines", "recommended me to Priya"), Thank("Tom", "said that Priya runs a good team"))

    letter = compose(replace(FACTS, thanks=thanks), Kind.DECLINE)

    assert "recommending me to you" in letter.text
    assert letter.text.count("Priya") == 1


def test_whoever_the_letter_goes_to_gets_no_line_of_thanks_besides() -> None:
    thanks = (Thank("Priya", ""), Thank("Tom", "showed me round the site"))

    assert "Priya" not in compose(replace(FACTS, thanks=thanks), Kind.DECLINE, channel=Channel.THANKS).text


def test_a_referrer_is_thanked_once_for_recommending() -> None:
    thanks = (Thank("Nan", "put in a good word for me", referrer=True),)
    besides = (Thank("Nan", "introduced me to the team", referrer=True),)

    assert "recommending" not in compose(replace(FACTS, thanks=thanks), Kind.DECLINE, channel=Channel.THANKS).text
    assert "recommending me, and for" in compose(replace(FACTS, thanks=besides), Kind.DECLINE, channel=Channel.THANKS).text


@pytest.mark.parametrize(
    ("name", "called"),
    [("Dr. Kim Min-jun", "Min-jun"), ("Nguyen Van An", "Nguyen Van An"), ("Dr Siân ap Rhys", "Siân"), ("Ben Clark", "Ben")],
)
def test_a_first_name_is_never_a_surname(name: str, called: str) -> None:
    assert first_name(name) == called


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dr Siân ap Rhys", "Dr ap Rhys"),
        ("Mr Ben Clark", "Mr Clark"),
        ("Ms Priya V. Shah", "Ms Shah"),
        ("Dr Ludwig v. Stein", "Dr v. Stein"),
    ],
)
def test_a_small_particle_belongs_to_the_surname(name: str, called: str) -> None:
    assert titled(name) == called


def test_a_yes_says_no_farewell() -> None:
    for tone in Tone:
        for seed in range(8):
            text = compose(replace(FACTS, liked=True), Kind.ACCEPT, tone, seed).text
            assert "enjoyed getting to know you" not in text
            assert "It has been" in text or "I have enjoyed" in text


def test_who_is_not_told_by_name_is_not_greeted_by_one() -> None:
    thanks = (Thank("the receptionist", "found my umbrella"), Thank("everybody in the team", ""))

    text = compose(replace(FACTS, thanks=thanks), Kind.DECLINE, channel=Channel.THANKS).text

    assert text.count("Hello, ") == 2
    assert "finding my umbrella" in text


def test_what_the_reader_told_of_others_is_thanked_for_as_it_was_typed() -> None:
    text = compose(replace(FACTS, recipient_deed="she explained how they test the boats"), Kind.DECLINE).text

    assert "explaining how they test the boats" in text


@pytest.mark.parametrize("tone", Tone)
def test_who_asks_for_time_names_the_day_on_which_they_want_to_know(tone: Tone) -> None:
    facts = replace(FACTS, answer_by=date(2026, 11, 27), ask_until=date(2026, 12, 1))

    for seed in range(6):
        text = compose(facts, Kind.ASK_TIME, tone, seed).text
        assert "by Friday 27 November" in text
        assert "until Tuesday 1 December" in text
    assert "27 November" not in compose(replace(facts, ask_until=date(2026, 11, 26)), Kind.ASK_TIME, tone).text


@pytest.mark.parametrize("tone", Tone)
def test_who_takes_a_yes_back_says_that_they_know_it_since(tone: Tone) -> None:
    for seed in range(6):
        text = compose(replace(FACTS, reason=Reason("direction", "field work", "reporting")), Kind.TAKE_BACK, tone, seed).text
        assert re.search(r"I have come to see that (?:I|what I|in my|my)\b", text)
