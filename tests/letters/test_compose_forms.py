"""What people type is fitted into sentences where it safely can be, and left out where it cannot."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tightrope.decision.kinds import Address, Kind, Tone
from tightrope.decision.steps.offer import thanked_typed
from tightrope.letters.compose import compose
from tightrope.letters.compose.addressing import first_name, greeted, plain_name, spoken_of
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.days import day_of, slot_of
from tightrope.letters.compose.deal import dealt, filled
from tightrope.letters.compose.deeds import Deed, deed_of
from tightrope.letters.compose.letter import GAP_WISH
from tightrope.letters.compose.names import job_of
from tightrope.letters.compose.own_words import line_of, own_sentence
from tightrope.letters.compose.quoting import QUOTED, cut, cut_quote, quotable
from tightrope.letters.compose.requested import request_slots
from tightrope.letters.compose.slots import GROUNDS, WISH
from tightrope.letters.compose.wants import Want, away_of, stay_of, want_of
from tightrope.letters.facts import Facts, Reason

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "yours", "after_for"),
    [
        ("showed me round the site", False, "showing me round the site"),
        ("Showed me around.", True, "showing me around"),
        ("she showed me round", True, "showing me round"),
        ("Tom drove me to the station", False, "driving me to the station"),
        ("being open about the hours", True, "being open about the hours"),
        ("was kind and patient", True, "being kind and patient"),
        ("for the tour", True, "the tour"),
        ("tour", False, "the tour"),
        ("first conversation", False, "our first conversation"),
        ("long talk about birds", False, "our long talk about birds"),
        ("patience", True, "your patience"),
        ("her honesty", True, "your honesty"),
        ("showed me her lab", True, "showing me your lab"),
        ("help me with my visa", False, "helping me with my visa"),
        ("to show me round", False, "showing me round"),
        ("really listened", True, "really listening"),
        ("recommended me", False, "recommending me"),
        ("planned the day for me", True, "planning the day for me"),
        ("tried every route with me", True, "trying every route with me"),
        ("met me and introduced me to Ann", False, "meeting me and introducing me to Ann"),
        ("set up the call", True, "setting up the call"),
        ("read my portfolio closely", True, "reading my portfolio closely"),
        ("did not keep me waiting", True, "not keeping me waiting"),
        ("thorough prep", True, "the thorough prep"),
        ("kind enough to show me round", True, "being kind enough to show me round"),
        ("Tom's honesty", True, "your honesty"),
        ("Ana's advice", True, ""),
        ("kind and listened to me", True, ""),
        ("very thorough feedback on my sample", True, "your very thorough feedback on my sample"),
        ("", True, ""),
        ("nett", False, ""),
        ("показал мне завод", False, ""),
        ("explained", True, ""),
        ("[/]", True, ""),
        ("!!!", True, ""),
        ("introduced me to Ann and her team", True, ""),
        ("took the time she did not have", True, ""),
        ("SHOWED ME ROUND", True, ""),
        ("your patience", False, ""),
        ("showed me round. Then lunch", True, "showing me round"),
        ("told me not to take the job", False, ""),
        ("told me the company is going under", True, ""),
        ("warned me about the boss", False, ""),
        ("told me about the new lab", False, "telling me about the new lab"),
        ("telling me off the record about the reorg", False, ""),
        ("told me about her pregnancy", False, ""),
        ("transparent about how bad morale is", False, ""),
        ("mentioned that the pay is low", False, ""),
        ("didnt mind me asking and showed me round", True, ""),
        ("offered me a lift to the station", True, "offering me a lift to the station"),
        ("was the only friendly one", False, ""),
        ("being more honest than HR", True, ""),
        ("the girls made me a card", True, ""),
        ("how she handled the questions", False, ""),
        ("the tour and she gave me coffee", False, "the tour"),
        ("patience", False, "such patience"),
        ("explained me the kitchen", False, "explaining the kitchen to me"),
        ("open with me", True, "being open with me"),
        ("friendly and helpful", False, "being friendly and helpful"),
        ("was always on time", False, "being always on time"),
        ("I felt welcome", True, ""),
        ("let me shadow her for a morning", True, "letting me shadow you for a morning"),
        ("let me watch her teach", True, "letting me watch you teach"),
        ("took me round the ward on her break", True, "taking me round the ward on your break"),
        ("was explaining everything", False, "explaining everything"),
        ("was not pushy", True, "not being pushy"),
        ("good guy", False, ""),
        ("a tour of the kitchen", True, "the tour of the kitchen"),
        ("helped me w/ the form & waited", False, "helping me with the form and waiting"),
    ],
)
def test_a_deed_is_put_behind_thank_you_for(typed: str, yours: bool, after_for: str) -> None:
    assert deed_of(typed, yours=yours, name="Tom").after_for == after_for


@pytest.mark.parametrize(
    ("typed", "yours", "finite"),
    [
        ("was open about the hours", True, "were open about the hours"),
        ("was open about the hours", False, "was open about the hours"),
        ("did not rush me", False, "did not rush me"),
        ("shows me things", True, "show me things"),
        ("made tea and organised a chair", False, "made tea and organised a chair"),
    ],
)
def test_a_deed_is_put_behind_you_or_who(typed: str, yours: bool, finite: str) -> None:
    assert deed_of(typed, yours=yours).finite == finite


@given(typed=st.text(max_size=60), yours=st.booleans())
def test_any_deed_gives_forms_without_marks_that_hurt(typed: str, yours: bool) -> None:
    deed = deed_of(typed, yours=yours)

    for form in (deed.after_for, deed.finite):
        assert not form or quotable(form)
    assert isinstance(deed, Deed)


@pytest.mark.parametrize(
    ("typed", "want"),
    [
        ("field work", Want(noun="field work")),
        ("Field work", Want(noun="field work")),
        ("more time for research", Want(noun="time for research")),
        ("to have more say", Want(noun="say")),
        ("to teach", Want(verb="teach")),
        ("teach", Want(verb="teach")),
        ("I want to build things", Want(verb="build things")),
        ("lead a team", Want(verb="lead a team")),
        ("work outdoors", Want(verb="work outdoors")),
        ("work with children", Want(noun="work with children")),
        ("design work", Want(noun="design work")),
        ("teaching", Want(noun="teaching")),
        ("working outside", Want(doing="working outside")),
        ("being trusted", Want(where="in which I am trusted")),
        ("engineering work", Want(noun="engineering work")),
        ("creative", Want(noun="creative work")),
        ("a team of my own", Want(noun="a team of my own")),
        ("where I can decide", Want(where="where I can decide")),
        ("フィールドワーク", Want(noun="フィールドワーク")),
        ("SQL", Want(noun="SQL")),
        ("Python", Want(noun="Python")),
        ("I can decide", Want()),
        ("no night shifts", Want()),
        ("they should listen", Want()),
        ("[/]", Want()),
        ("money!!", Want(noun="money")),
        ("working with my hands, being outside, less shouting", Want(doing="working with my hands and being outside")),
        ("field work, no weekends", Want(noun="field work")),
    ],
)
def test_more_of_is_a_noun_a_verb_or_a_clause(typed: str, want: Want) -> None:
    assert want_of(typed) == want


@pytest.mark.parametrize(
    ("typed", "away"),
    [
        ("reporting", "reporting"),
        ("rather than writing reports", "writing reports"),
        ("less paperwork", "paperwork"),
        ("to sit in meetings", "sitting in meetings"),
        ("so many meetings", "meetings"),
        ("I hate it", ""),
        ("I'm always on call & babysitting dashboards", ""),
        ("they’re rude", ""),
        ("", ""),
    ],
)
def test_less_of_is_a_thing(typed: str, away: str) -> None:
    assert away_of(typed) == away


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("too much reporting", "with less reporting"),
        ("too many meetings", "with fewer meetings"),
        ("not enough mentoring", "with more mentoring"),
        ("no growth", "with more growth"),
        ("long commute", ": the long commute"),
        ("far from home", ": it is far from home"),
        ("I would travel every week", ": I would travel every week"),
        ("they are rude", ""),
        ("nobody to learn from", ""),
        ("too much admin, not enough teaching", ": too much admin, not enough teaching"),
        ("starting at 3am", ": starting at 3am"),
        ("title", ""),
        ("high turnover", ""),
        ("no clear role", ": no clear role"),
        ("contract ends after a year", ": the contract ends after a year"),
        ("kids' school", ": my kids' school"),
        ("would have to move", ": I would have to move"),
        ("office only", ": it is office only"),
        ("temporary", ": it is temporary"),
        ("the boss shouts", ""),
        ("your pay is a joke", ""),
    ],
)
def test_a_line_against_says_what_the_person_looks_for_and_judges_nobody(typed: str, said: str) -> None:
    assert line_of(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I want more field work", ("I want more field work", "")),
        ("because I am moving", ("I am moving", "")),
        ("field work", ("", "field work")),
        ("too far from home", ("It is too far from home for me", "")),
        ("long commute", ("", "the long commute")),
        ("not my field", ("It is not my field", "")),
        ("going back to university", ("I am going back to university", "")),
        ("need more time with my kids", ("I need more time with my kids", "")),
        ("better for my family", ("It is better for my family", "")),
        ("they never called", ("", "")),
        ("none", ("", "")),
        ("more time for my family", ("I want more time for my family", "")),
        ("not enough patients", ("I would like a job with more patients", "")),
        ("hours too long", ("", "the hours are too long")),
        ("a job near my parents", ("I would like a job near my parents", "")),
        ("to teach", ("I want to teach", "")),
        ("my children need me", ("My children need me", "")),
        ("I want £60k", ("", "")),
        ("[x]", ("", "")),
        ("to be honest, I found something else", ("I found something else", "")),
        ("1.5 hrs by bus", ("", "it is 1.5 hrs by bus")),
        ("2 small children", ("", "2 small children")),
        ("my parents need me nearby", ("My parents need me nearby", "")),
        ("my evenings belong to my children", ("My evenings belong to my children", "")),
        ("no weekends", ("", "no weekends")),
        ("no longer looking", ("", "no longer looking")),
        ("no weekends for me i have two small kids", ("I have two small kids", "")),
        ("not ready", ("I am not ready", "")),
        ("better offer elsewhere", ("I have a better offer elsewhere", "")),
        ("got promoted", ("I got promoted", "")),
        ("dont like nights", ("I don't like nights", "")),
        ("its too far to drive every day", ("It's too far to drive every day", "")),
        ("due to my health", ("It is for health reasons", "")),
        ("family reasons", ("It is for family reasons", "")),
        ("I can't drive", ("I can't drive", "")),
        ("My kids come first!", ("My kids come first", "")),
        ("since the baby came I need days", ("Since the baby came I need days", "")),
        ("smaller team", ("I would like a smaller team", "")),
        ("you pay too little", ("", "")),
        ("a job closer to home has come up", ("A job closer to home has come up", "")),
        ("that I have decided to go freelance", ("I have decided to go freelance", "")),
        ("none of their business", ("", "")),
        ("I'm not a morning person lol", ("I'm not a morning person", "")),
        ("toxic culture", ("", "")),
        ("no reason", ("", "")),
        ("different role than advertised", ("", "different role than advertised")),
        ("won't work with my childcare", ("It won't work with my childcare", "")),
        ("didn't feel right", ("It didn't feel right", "")),
        ("my family and friends", ("", "my family and friends")),
        ("due to give birth in June", ("I am due to give birth in June", "")),
    ],
)
def test_own_words_stand_as_a_sentence_or_behind_a_colon(typed: str, said: tuple[str, str]) -> None:
    assert own_sentence(typed) == said


@pytest.mark.parametrize(
    ("because", "change", "slots"),
    [
        ("my notice ends on 31 May", "start", {"because": "my notice ends on 31 May"}),
        ("that is what the market pays", "pay", {"Grounds": "That is what the market pays"}),
        ("because that's what I earn now", "pay", {"Grounds": "That is what I earn now"}),
        ("it's the going rate", "pay", {"Grounds": "That is the going rate"}),
        ("because I look after my mother", "", {"Grounds": "I look after my mother"}),
        ("I have 10 years experience", "pay", {"Grounds": "I have 10 years experience"}),
        ("because my notice ends on 31 May", "start", {"because": "my notice ends on 31 May"}),
        ("due to my kids", "", {"Because_of": "Because of my kids"}),
        ("for family reasons", "", {"Because_of": "For family reasons"}),
        ("pay", "pay", {"because": "the pay"}),
        ("the salary", "pay", {"because": "the salary"}),
        ("too low", "pay", {"because": "the pay is too low"}),
        ("it's below what I earn now", "pay", {"because": "the pay is below what I earn now"}),
        ("it's below what I earn now", "", {}),
        ("salary is lower than what I make today", "pay", {"because": "the salary is lower than what I make today"}),
        ("need to give notice", "start", {"because": "I need to give notice"}),
        ("what the market pays", "pay", {}),
        ("they pay less", "pay", {}),
        ("to be near my family", "place", {}),
        ("[x]", "", {}),
    ],
)
def test_grounds_stand_behind_a_colon_beside_the_question_or_nowhere(because: str, change: str, slots: dict[str, str]) -> None:
    found = request_slots(Asked(Facts(TODAY, because=because, change=change), Kind.ASK_FIRST, Tone.PLAIN))

    assert {name: found[name] for name in GROUNDS & found.keys() if found[name]} == slots


@pytest.mark.parametrize(
    ("wish", "change", "slots"),
    [
        ("Could I start on 1 June?", "start", {"wish_verb": "start on 1 June"}),
        ("start date of 1 June", "start", {"wish_noun": "a start date of 1 June"}),
        ("later start", "start", {"wish_noun": "a later start"}),
        ("52,000 a year", "pay", {"wish_noun": "52,000 a year"}),
        ("increase the salary", "pay", {"Wish_whole": "Could you increase the salary"}),
        ("pay rise", "pay", {"wish_noun": "a pay rise"}),
        ("no more than one late per week", "days", {"wish_noun": "no more than one late per week"}),
        ("Not working on Shabbat", "days", {"Wish_whole": "Would it be possible not to work on Shabbat"}),
        ("no weekends", "days", {"Wish_whole": "Would it be possible not to work weekends"}),
        ("that you match my current salary", "pay", {"Wish_whole": "Could you match my current salary"}),
        ("I dont want to work saturdays", "days", {"Wish_whole": "Would it be possible not to work Saturdays"}),
        ("could start after my honeymoon", "start", {"wish_verb": "start after my honeymoon"}),
        ("study leave for my exams", "days", {"wish_noun": "study leave for my exams"}),
        ("after the summer", "start", {"wish_verb": "start after the summer"}),
        ("June", "start", {"wish_verb": "start in June"}),
        ("1st of June", "start", {"wish_verb": "start on the 1st of June"}),
        ("another start date", "start", {"wish_noun": "another start date"}),
        ("May 1st", "start", {"wish_verb": "start on May 1st"}),
        ("remote work", "place", {"wish_noun": "remote work"}),
        ("pay increase", "pay", {"wish_noun": "a pay increase"}),
        ("not more than 40 hours", "days", {"wish_noun": "not more than 40 hours"}),
        ("one weekend in four, in the contract", "days", {"wish_noun": "one weekend in four in the contract"}),
        ("four day week", "days", {"wish_noun": "a four day week"}),
        ("title Senior Developer", "title", {"wish_noun": "the title of Senior Developer"}),
        ("fully remote", "place", {"wish_verb": "work fully remote"}),
        ("Fridays off please", "days", {"wish_noun": "Fridays off"}),
        ("Fridays off", "days", {"wish_noun": "Fridays off"}),
        ("4-day week", "days", {"wish_noun": "a 4-day week"}),
        ("remote", "place", {"wish_noun": "remote work"}),
        ("Senior Engineer", "title", {"wish_noun": "the title of Senior Engineer"}),
        ("Would you pay 52,000?", "pay", {"Wish_whole": "Would you pay 52,000"}),
        ("you pay more", "pay", {"Wish_whole": "Could you pay more"}),
        ("they'd match my band 7 pls", "pay", {"Wish_whole": "Could they match my band 7"}),
        ("the hospice could go up to 47k", "pay", {"Wish_whole": "Could the hospice go up to 47k"}),
        ("the hospice goes up to 47k", "pay", {"wish_verb": GAP_WISH}),
        ("they're flexible on hours", "days", {"wish_verb": GAP_WISH}),
    ],
)
def test_a_wish_is_a_verb_a_thing_or_a_question(wish: str, change: str, slots: dict[str, str]) -> None:
    found = request_slots(Asked(Facts(TODAY, wish=wish, change=change), Kind.ASK_FIRST, Tone.PLAIN))

    assert {name: found[name] for name in (WISH - {"wish_whole"}) & found.keys()} == slots


@pytest.mark.parametrize(
    ("toward", "away", "said"),
    [
        ("field work", "reporting", "I am looking for a job with more field work and less reporting."),
        ("freedom", "meetings", "I am looking for a job with more freedom and fewer meetings."),
        ("archives", "call centres", "I want my next job to be more about archives and less about call centres."),
        ("building things", "firefighting", "I want to spend more of my time building things, and less of it firefighting."),
        ("freedom", "being on call", "I am looking for a job with more freedom and less time on call."),
        ("freedom", "to write reports", "I am looking for a job with more freedom and less time writing reports."),
        ("freedom", "being ignored", "I am looking for a job with more freedom."),
        ("hands-on work", "reporting", "I am looking for a job with more hands-on work and less reporting."),
        ("say in decisions", "reporting", "I am looking for a job with more say in decisions and less reporting."),
        ("peace and quiet", "reporting", "I am looking for a job with more peace and quiet, and less reporting."),
        ("closer to home", "reporting", "I am looking for a job closer to home."),
        ("a job near the sea", "", "I am looking for a job near the sea."),
        ("shorter commute", "", "For my next job I want a shorter commute."),
        ("own team", "", "For my next job I want my own team."),
        ("working outside", "", "I want to spend more of my time working outside."),
        ("a team of my own", "meetings", "For my next job I want a team of my own, and fewer meetings."),
        ("to teach", "to sit in meetings", "In my next job I want to teach instead of sitting in meetings."),
        ("to teach", "paperwork", "In my next job I want to teach, with less paperwork."),
    ],
)
def test_more_of_one_thing_and_less_of_another_read_as_one_says_them(toward: str, away: str, said: str) -> None:
    facts = Facts(TODAY, role="cook", company="Y", signed="S", reason=Reason("direction", toward, away))

    assert said in compose(facts, Kind.DECLINE).text


@pytest.mark.parametrize(
    ("typed", "want"),
    [
        ("finish the project I began", Want(verb="finish the project I began")),
        ("finishing the audit", Want(verb="finish the audit")),
        ("my team", Want(noun="my team")),
        ("they gave me a raise", Want()),
        ("", Want()),
    ],
)
def test_a_reason_for_staying_is_a_verb_or_a_thing(typed: str, want: Want) -> None:
    assert stay_of(typed) == want


@pytest.mark.parametrize(
    ("role", "company", "job"),
    [
        ("data analyst", "Northwind", "the data analyst role at Northwind"),
        ("Data Analyst", "", "the Data Analyst role"),
        ("the field engineer role", "Contoso", "the field engineer role at Contoso"),
        ("a nurse", "Acme Inc.", "the nurse role at Acme Inc."),
        ("Head of People", "Jones", "the role of Head of People at Jones"),
        ("associate vet position", "", "the associate vet position"),
        ("", "Northwind", "the role at Northwind"),
        ("", "", "the role of [name of the role] at [name of the company]"),
        ("-", "…", "the role of [name of the role] at [name of the company]"),
        ("データ分析", "北風", "the データ分析 role at 北風"),
        ("to run the bar", "Pelican", "the role at Pelican"),
        ("PhD position in Marine Ecology", "", "the PhD position in Marine Ecology"),
        ("Role: Nurse", "at Lidl", "the Nurse role at Lidl"),
        ("in sales", "The NHS", "the role in sales at the NHS"),
        ("n/a", "Lidl", "the role at Lidl"),
        ("Engineer (Remote, EU)", "Zalando", "the role of Engineer (Remote, EU) at Zalando"),
        ("The boss. The hours.", "St. Brannoc's", "the role at St. Brannoc's"),
        ("Sr. Developer", "J. Doe & Sons, Ltd. of York", "the Sr. Developer role at J. Doe & Sons, Ltd. of York"),
    ],
)
def test_a_job_is_named_with_its_article(role: str, company: str, job: str) -> None:
    assert job_of(Facts(TODAY, role=role, company=company), "role") == job


@pytest.mark.parametrize(
    ("typed", "address", "called"),
    [
        ("Priya", Address.FIRST_NAME, "Priya"),
        ("Priya Shah", Address.FIRST_NAME, "Priya"),
        ("Dr Priya Shah", Address.FIRST_NAME, "Priya"),
        ("Shah, Priya", Address.FIRST_NAME, "Priya"),
        ("Shah, Priya", Address.SURNAME, "Priya Shah"),
        ("Ms Halvorsen", Address.FIRST_NAME, "Ms Halvorsen"),
        ("Ms Halvorsen", Address.SURNAME, "Ms Halvorsen"),
        ("Dr. van der Berg", Address.SURNAME, "Dr. van der Berg"),
        ("Dr. van der Berg", Address.FIRST_NAME, "Dr. van der Berg"),
        ("María-José", Address.FIRST_NAME, "María-José"),
        ("Mr Okafor", None, "Mr Okafor"),
        ("Dr. Maja Novak-O'Brien", None, "Dr. Novak-O'Brien"),
        ("Mr James Okafor", Address.SURNAME, "Mr Okafor"),
        ("Prof. Dr. Hans Maier", Address.SURNAME, "Prof. Dr. Maier"),
        ("Frau Doktor Weiss", Address.SURNAME, "Frau Doktor Weiss"),
        ("Frau Professor Doktor Anna Weiss", Address.SURNAME, "Frau Professor Doktor Weiss"),
        ("Doctor Weiss", None, "Doctor Weiss"),
        ("Dott.ssa Anna Rossi", Address.SURNAME, "Dott.ssa Rossi"),
        ("Dr Pieter van der Berg", Address.SURNAME, "Dr van der Berg"),
        ("Sra. Ana García López", Address.SURNAME, "Sra. García López"),
        ("Sra. García López", Address.SURNAME, "Sra. García López"),
        ("Dr. João da Silva Santos", Address.SURNAME, "Dr. da Silva Santos"),
        ("Ms Ana Lucía Torres", Address.SURNAME, "Ms Torres"),
        ("Dr María del Carmen García López", Address.SURNAME, "Dr María del Carmen García López"),
        ("Dr. María de la Cruz", Address.SURNAME, "Dr. de la Cruz"),
        ("Dr M. A. Novak", Address.SURNAME, "Dr Novak"),
        ("Dr Jane Smith, PhD", Address.SURNAME, "Dr Smith"),
        ("Mr John Smith Jr.", Address.SURNAME, "Mr Smith"),
        ("Novak, Dr. Maja", Address.SURNAME, "Dr. Novak"),
        ("Dr. Maja Novak, Head of Lab", Address.SURNAME, "Dr. Novak"),
        ("Ms Halvorsen (she/her)", None, "Ms Halvorsen"),
        ("Ms Halvorsen, HR", None, "Ms Halvorsen"),
        ("Sir Ian Brown", None, "Sir Ian"),
        ("Dr. Kim Min-jun", Address.SURNAME, "Dr. Kim Min-jun"),
        ("Ms Halvorsen and Mr Okafor", None, "Ms Halvorsen and Mr Okafor"),
        ("Ms Halvorsen, Mr Okafor", None, "Ms Halvorsen, Mr Okafor"),
        ("Priya & Tom", Address.FIRST_NAME, "Priya & Tom"),
        ("Sir or Madam", None, ""),
        ("me", None, ""),
        ("Priya Shah", None, "Priya"),
        ("李雷", Address.FIRST_NAME, "李雷"),
        ("HR", None, ""),
        ("the hiring team", None, ""),
        ("hr@northwind.example", None, ""),
        ("-", None, ""),
        ("", None, ""),
        ("the recruiter", Address.FIRST_NAME, ""),
        ("n/a", None, ""),
        ("Matron Edwards", Address.FIRST_NAME, "Matron Edwards"),
        ("Lt. Col. Smith", None, "Lt. Col. Smith"),
        ("Rev. Canon Tim Ó Sé", Address.SURNAME, "Rev. Canon Ó Sé"),
        ("Sister Mary Agnes", Address.SURNAME, "Sister Mary Agnes"),
        ("Dr. med. Fox", Address.SURNAME, "Dr. med. Fox"),
    ],
)
def test_people_are_greeted_as_they_are_addressed(typed: str, address: Address | None, called: str) -> None:
    assert greeted(Facts(TODAY, recipient=typed, address=address), Tone.WARM) == called


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Priya from HR", "Priya"),
        ("Tom Fox, CEO", "Tom Fox"),
        ("Shah, Bo", "Shah, Bo"),
        ("Tunde (HR)", "Tunde"),
        ("the boss (Mr. Tony)", "Mr. Tony"),
        ("Dear Priya!", "Priya"),
        ("Mr. Lowe.", "Mr. Lowe"),
        ("Ken Griffey Jr.", "Ken Griffey Jr."),
        ("J.", "J."),
        ("Head of HR", "Head of HR"),
        ("ben clark", "Ben Clark"),
        ("tom cook", "Tom Cook"),
        ("van der berg", "van der Berg"),
        ("mr. dave harlow (the old man) and his daughter Jess", "Mr. Dave Harlow"),
        ("Dr Jürgen Wölfle & team", "Dr Jürgen Wölfle"),
        ("sue and the girls", "Sue"),
        ("Anna and Bo", "Anna and Bo"),
        ("bernie from the kitchen", "Bernie from the kitchen"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(typed: str, name: str) -> None:
    assert plain_name(typed) == name


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("The porter whose name I never got", "the porter whose name I never got"),
        ("whole team", "the whole team"),
        ("lady at reception", "the lady at reception"),
        ("Tom, Ana, Bo", "Tom, Ana and Bo"),
        ("van der Berg, Pieter", "Pieter van der Berg"),
        ("ms shah", "ms shah"),
        ("big Steve", "big Steve"),
        ("van der Berg", "van der Berg"),
    ],
)
def test_a_name_stands_in_a_sentence_as_one_says_it(name: str, spoken: str) -> None:
    assert spoken_of(name) == spoken


@pytest.mark.parametrize(
    ("typed", "name", "deed"),
    [
        ("tom showed me round", "tom", "showed me round"),
        ("Sarah's advice", "Sarah", "advice"),
        ("O'Neill's lad, showed us the bay", "O'Neill's lad", "showed us the bay"),
        ("The porter whose name I never got", "The porter whose name I never got", ""),
        ("the team was lovely", "the team was lovely", ""),
        ("sheila on the gate was nice", "sheila on the gate", "was nice"),
        ("lunch was great", "lunch was great", ""),
        ("theresa she lent me her shoes", "theresa", "lent me her shoes"),
        ("prof. Dr. Wiebke (Theater 2)  she lent me her shoes", "prof. Dr. Wiebke (Theater 2)", "lent me her shoes"),
        ("gaz who put a word in for me", "gaz", "put a word in for me"),
        ("sister assumpta made me laugh", "sister assumpta", "made me laugh"),
        ("that they who came were kind", "that they who came were kind", ""),
    ],
)
def test_a_name_and_a_deed_are_told_apart(typed: str, name: str, deed: str) -> None:
    found = thanked_typed(typed)
    assert (found.name, found.deed) == (name, deed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "She showed me round the lab hersel and was dead straight about the rota",
            "showing me round the lab yourself and being dead straight",
        ),
        ("took me to lunch, and was kind", "taking me to lunch, and being kind"),
    ],
)
def test_what_somebody_did_and_how_they_were_is_said_in_one(typed: str, said: str) -> None:
    assert said in deed_of(typed, yours=True).after_for


def test_a_nickname_before_a_whole_name_greets_nobody_and_a_doubted_name_is_none() -> None:
    assert [first_name(name) for name in ("Auld Dougie Munro", "old Tom Baxter", "Wee Jim")] == ["Dougie", "Tom", "Wee Jim"]
    assert [plain_name(name) for name in ("the HR lassie (Aileen, I think?)", "the receptionist (Joan)")] == ["the HR lassie", "Joan"]


def test_a_first_name_is_never_a_title_or_a_particle() -> None:
    assert [first_name(name) for name in ("Mr Okafor", "van der Berg", "Prof. Dr. Hans Maier", "J. Merriweather")] == [
        "Mr Okafor", "van der Berg", "Hans", "J. Merriweather",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("slot", "said"),
    [
        (datetime.fromisoformat("2026-11-26T10:00"), "Thursday's 10:00 slot"),
        (datetime.fromisoformat("2026-12-03T10:00"), "the slot on Thursday 3 December at 10:00"),
        (date(2026, 11, 26), "the slot on Thursday 26 November"),
        (datetime.fromisoformat("2027-01-04T09:30"), "the slot on Monday 4 January 2027 at 09:30"),
    ],
)
def test_a_slot_is_named_shortly_within_the_week(slot: date, said: str) -> None:
    assert slot_of(slot, TODAY) == said


def test_a_year_is_named_when_it_is_another_one() -> None:
    assert (day_of(date(2026, 12, 4), TODAY), day_of(date(2027, 1, 4), TODAY)) == ("Friday 4 December", "Monday 4 January 2027")


@given(text=st.text(max_size=400), most=st.integers(1, 100))
def test_a_cut_text_is_short_and_begins_as_it_was_typed(text: str, most: int) -> None:
    short = cut(text, most)

    assert len(short) <= most
    assert " ".join(text.split()).startswith(short)


def test_a_quote_is_cut_where_a_sentence_can_end() -> None:
    typed = "showed me every single machine in the big hall by the river, and then the smaller ones, with great patience, " * 3

    assert len(cut_quote(typed)) <= QUOTED
    assert cut_quote(typed).endswith("with great patience")


def test_a_full_stop_behind_a_name_that_brings_its_own_is_dropped_and_a_comma_is_kept() -> None:
    assert filled("I work at {company}, and like {company}.", {"company": "Acme Inc."}) == "I work at Acme Inc., and like Acme Inc."
    assert filled("{company}, and {company}.", {"company": "Acme,"}) == "Acme, and Acme,"


def test_what_was_typed_is_never_read_as_a_slot() -> None:
    assert filled("At {company}.", {"company": "{role} %s"}) == "At {role} %s."


def test_a_wording_whose_slots_are_empty_is_not_dealt() -> None:
    assert dealt((("At {company}.",), ("Somewhere.",)), {}, "x", 0) == "Somewhere."
    assert dealt((("At {company}.",),), {}, "x", 0) == ""
