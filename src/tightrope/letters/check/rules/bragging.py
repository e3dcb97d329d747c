"""Bragging: H15 to H17."""

from __future__ import annotations

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import said
from tightrope.letters.check.model import ALL, Rule

PHRASES = {
    "H15": """
        ! better|superior|stronger|improved|unbeatable|amazing|incredible|fantastic ..2 offer|offers|opportunity|position|role|job|package|deal|terms
        ! offer|opportunity|deal ..2 i ..2 not ..1 refuse|resist|decline|turn|pass|ignore
        ! offer|one|opportunity|role that|which ..1 is ..2 better|superior
        ! offered|offering ..1 me ..2 better|more
        ! offer i can not
        ! better|higher|more pay|salary|paid|paying
    """,
    "H15 not": """
        better fit|match|suited
        better|stronger ..1 fit|match
        make|making|hoping|hoped|for ..2 a? ..1 better offer|role
        better|stronger|improved ..2 opportunity|role ..1 to ..1 learn|grow|use|be
        your ..2 better|amazing|incredible|fantastic|stronger ..1 offer|opportunity|role|package|position|job
        this|the|such|so|for ..2 amazing|incredible|fantastic ..1 offer|opportunity|role|position|job|package
        could|can|not ..4 better
        more paid|pay leave|time
        this ..2 offer|opportunity|role|one
    """,
    "H16": """
        ! another|other|their|competing|second|elsewhere|they|it|counteroffer ..8 @NUMBER ..2 percent|per|more|higher|thousand|euros|dollars|pounds|k|extra|\
a|base|annually|yearly
        ! @NUMBER ..1 percent|per ..1 cent? ..2 more|higher|above|better|raise|increase|on
        ! @NUMBER ..2 thousand|k|euros|dollars|pounds more|higher|extra|above
        ! twice|double|triple|thrice ..3 salary|pay|money|offer|amount|what|much|figure|your
        ! pays|paying|pay|offers|offered|offering|paid ..3 @NUMBER ..1 percent|k|thousand|more|euros|dollars|pounds|per|a
    """,
    "H16 not": """
        your ..3 @NUMBER
        @NUMBER ..1 percent|per cent? ..2 of|travel|remote|position|role|post|contract|time
        working|work|worked|hours|years|days|weeks ..3 @NUMBER|double
        double shift|shifts|degree|bass
    """,
    "H17": """
        ! top|first|premier|higher tier|flight|notch|ranked|ranking|rate|class|league
        ! prestigious|renowned|elite|world class|premier|prestige
        ! magic circle
        ! ivy league
        ! fortune @NUMBER|five
        ! industry|market|sector leader
        ! big|bigger|larger|more|better ..1 name|known|established|reputable ..1 company|firm|employer|brand
        ! big name|four|tech|law
        ! leading|best|finest|foremost ..1 company|firm|employer|university|hospital|name|brand|agency ..2 in|of|on|worldwide
        ! more prestigious|reputable|established|renowned|respected
        ! headhunted|sought
        ! faang|google|mckinsey|goldman
    """,
    "H17 not": """
        your ..4 prestigious|renowned|leading|best|finest|elite|premier|notch|class|rate|ranked
        you|thank|such|this|be|as|of ..5 prestigious|renowned|world|leading|premier|top
        first rate|class|class ..2 team|people|work|conversation|talk|care|day|visit|and
        leading ..2 a|the|my|our ..1 team
        first|top league|flight|class ..1 football|train|ticket|mail|post|stamp
        first|top notch|rate|class
        world class
    """,
}

RULES = (
    Rule(
        "H15", 1, "A better offer",
        "Better says that theirs was worse; nearer to what you want says nothing about theirs.",
        "Say: I have accepted an offer closer to the work I want.",
        said("H15"),
        (
            "I received a better offer.",
            "I got an offer I can't refuse.",
            "Another firm made a far superior offer.",
        ),
        (
            "The other role is a better fit.",
            "Thank you for your incredible offer.",
            "I could not have wished for a better offer.",
        ),
    ),
    Rule(
        "H16", 2, "Figures of another offer",
        "A figure invites them to beat it, or to feel beaten.",
        "Leave the number out.",
        said("H16"),
        (
            "The other company pays 20 percent more.",
            "They offered me 15k more.",
            "I will earn double your salary.",
        ),
        (
            "Your 30 days of leave are generous.",
            "The other post is an 80 percent position.",
            "I have worked double shifts for ten years.",
        ),
        frozenset(ALL - {Kind.ASK_FIRST}),
    ),
    Rule(
        "H17", 2, "Prestige of the other firm",
        "Their own firm is measured against it, unasked.",
        "Say only that you have accepted another position.",
        said("H17"),
        (
            "I have joined a top-tier firm.",
            "I chose a more prestigious employer.",
            "I was headhunted by a market leader.",
        ),
        (
            "I want to go on leading a team.",
            "Your first-rate team impressed me.",
            "Thank you for the chance to join your prestigious school.",
        ),
    ),
)  # fmt: skip
