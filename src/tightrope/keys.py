"""The keyboard map: plain data. Bindings, footer, help, palette, `tightrope keys` and docs/keys.md all read these rows.

Letters and digits act only where no text field has the focus. Keys that terminals, tmux, screen or VS Code take are not here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """One action and the keys that reach it."""

    scope: str
    """Where it works; see SCOPES."""
    id: str
    keys: str
    """Names as Textual has them, the first one shown, separated by commas."""
    action: str
    label: str
    """What the footer says, one or two words; "" keeps it out of the footer."""
    help: str


SCOPES = {
    "everywhere": "Everywhere",
    "home": "Home",
    "question": "A question",
    "choice": "A question with choices",
    "ticks": "Statements to tick",
    "spark": "The spark",
    "list": "Any list",
    "lines": "For and against",
    "thanks": "Who gave you time",
    "musts": "Must-haves",
    "advisers": "People you trust",
    "tasks": "What is still to do",
    "balance": "The balance",
    "letter": "The letter",
}
"""Every scope and its title."""

KEYS = (
    Key("everywhere", "help", "question_mark,f1", "help", "Help", "What works here; F1 while typing"),
    Key("everywhere", "palette", "ctrl+p,colon", "command_palette", "", "Every action by name"),
    Key("everywhere", "quit", "ctrl+q", "leave", "", "Save and quit"),
    Key("everywhere", "interrupt", "ctrl+c", "interrupt", "", "Twice: save and quit"),
    Key("everywhere", "saved", "ctrl+s", "is_saved", "", "Is it saved?"),
    Key("everywhere", "hide", "ctrl+o", "hide", "", "Hide the screen; any key brings it back"),
    Key("home", "go_on", "enter", "open", "Go on", "Go on with the marked decision where you left it"),
    Key("home", "new", "n", "new", "New", "Start a decision"),
    Key("home", "example", "e", "example", "Example", "Look at a finished example; nothing of it is saved"),
    Key("home", "delete", "d,delete", "delete", "Delete", "Delete the marked decision; u brings it back"),
    Key("home", "undelete", "u,ctrl+z", "undelete", "", "Bring back what was deleted last"),
    Key("home", "filter", "slash", "filter", "Filter", "Show only titles with these words"),
    Key("home", "quit", "q", "leave", "Quit", "Leave Tightrope"),
    Key("question", "continue", "ctrl+n", "go_on", "Continue", "Keep this answer and go on; Enter does too where it types nothing"),
    Key("question", "back", "escape", "back", "Back", "Leave the field, keeping it; with none, go back one question"),
    Key("question", "steps", "ctrl+g", "steps", "Steps", "All steps, to jump to one, and the other ways through"),
    Key("question", "undo", "ctrl+z", "undo", "", "Undo the last answer; in a text, the last typing"),
    Key("question", "redo", "ctrl+y", "redo", "", "Redo what was undone"),
    Key("question", "home", "ctrl+r", "home", "", "Leave this decision for now and go Home"),
    Key("question", "save_again", "ctrl+s", "save_again", "", "Save again, if saving failed or the file is gone; else say since when"),
    Key("question", "take_over", "T", "take_over", "", "Take over a decision that another window has open"),
    Key("choice", "choose", "1,2,3,4,5,6,7,8,9", "choose", "Choose", "Choose this answer and go on"),
    Key("choice", "cant_tell", "minus", "cant_tell", "Can't tell", "Can't tell yet: an answer of its own"),
    Key("choice", "clear", "backspace,delete", "clear", "", "Take the answer back"),
    Key("choice", "accept", "enter", "accept", "", "Choose the marked answer and go on"),
    Key("choice", "pick", "space", "pick", "", "The same; of ticks, tick or untick"),
    Key("ticks", "tick", "1,2,3,4,5,6,7,8,9", "choose", "Tick", "Tick or untick"),
    Key("ticks", "tick_marked", "space", "pick", "", "Tick or untick the marked one"),
    Key("ticks", "accept", "enter", "accept", "Continue", "Keep the ticks and go on; none is an answer too"),
    Key("spark", "mark", "0,1,2,3,4,5,6,7,8,9", "mark", "Mark", "Set the mark, 0 to 10"),
    Key("spark", "ten", "x", "mark_ten", "10", "Ten"),
    Key("spark", "earlier", "left", "earlier", "Earlier", "One mark back in time"),
    Key("spark", "later", "right", "later", "Later", "One mark on in time"),
    Key("spark", "unmark", "minus,backspace", "unmark", "Can't tell", "No mark here"),
    Key("spark", "note", "n", "note", "Note", "Write what happened before this mark"),
    Key("spark", "accept", "enter", "accept", "Continue", "Go on"),
    Key("list", "add", "a", "add", "Add", "Add one; paste several lines to add several"),
    Key("list", "edit", "enter", "edit", "Edit", "Change the marked one's text"),
    Key("list", "delete", "d,delete", "delete", "Delete", "Delete the marked one; u brings it back"),
    Key("list", "up", "K", "move_up", "", "Move it up"),
    Key("list", "down", "J", "move_down", "", "Move it down"),
    Key("list", "undo", "u,ctrl+z", "undo", "Undo", "Undo the last change"),
    Key("list", "redo", "U,ctrl+y", "redo", "", "Redo what was undone"),
    Key("lines", "weight", "1,2,3,4,5", "weigh", "Weight", "How much it matters on an ordinary day"),
    Key("lines", "settle", "exclamation_mark", "settle", "Settles it", "It would settle it alone"),
    Key("lines", "change", "c", "change", "Changeable", "Say whether they could change it: pay, days, start, title, place"),
    Key("lines", "sayable", "y", "say", "Sayable", "A letter may say it"),
    Key("lines", "known", "k", "know", "How known", "Say how you know it: seen, told by someone inside, said to win you over, a guess"),
    Key("lines", "side", "m", "other_side", "Other side", "Move it to the other side"),
    Key("lines", "left", "left", "side_left", "", "The lines against"),
    Key("lines", "right", "right", "side_right", "", "The lines for"),
    Key("thanks", "deed", "t", "second_text", "What they did", "One true thing they did"),
    Key("thanks", "referrer", "r", "flag", "Recommended me", "They recommended you for this job"),
    Key("musts", "met", "1", "rate", "Met", "This job meets it"),
    Key("musts", "not_met", "2", "rate", "Not met", "This job does not meet it"),
    Key("musts", "unsure", "minus", "unsure", "Don't know", "You don't know whether this job meets it"),
    Key("advisers", "lean", "1,2,3,4,5", "rate", "Lean", "What they lean to, from turning it down to taking it"),
    Key("advisers", "unsure", "minus", "unsure", "Can't tell", "You can't tell what they lean to"),
    Key("advisers", "asked", "g", "guess", "Asked or guess", "They said so, or you guess it"),
    Key("advisers", "field", "f", "knows_field", "Knows field", "They know the field"),
    Key("advisers", "me", "w", "knows_me", "Knows me", "They know you well"),
    Key("advisers", "interest", "i", "flag", "A stake", "They gain or lose by it"),
    Key("advisers", "why", "t", "second_text", "Why", "Why, in six words"),
    Key("advisers", "slip", "s", "slip", "Copy slip", "Copy a message to ask them, without your own lean"),
    Key("tasks", "done", "space,x", "flag", "Done", "It is done, or not yet"),
    Key("tasks", "due", "t", "second_text", "By when", "By when it is to be done"),
    Key("balance", "decide_mark", "1,2,3,4,5", "mark", "Mark", "Mark a decision; Enter decides"),
    Key("balance", "decide", "enter", "decide", "Decide", "Decide what is marked; else go to the answers behind the marked line"),
    Key("balance", "working", "w", "working", "Working", "Every number and step"),
    Key("balance", "money", "m", "money", "Money", "The numbers behind the money"),
    Key("balance", "up", "up", "rope_up", "", "Mark the line above"),
    Key("balance", "down", "down", "rope_down", "", "Mark the line below"),
    Key("letter", "edit", "e", "edit", "Edit", "Change the letter here; Esc keeps it"),
    Key("letter", "copy", "y", "copy", "Copy", "Send the letter to the clipboard"),
    Key("letter", "save_as", "x", "save_as", "Save as", "Save as .txt, .md or .eml"),
    Key("letter", "tone", "t", "tone", "Tone", "Warm, plain, formal"),
    Key("letter", "deal", "r", "deal", "Other words", "Deal another wording"),
    Key("letter", "fill", "g", "fill", "Fill gap", "Answer what the letter still needs"),
    Key("letter", "channel", "c", "channel", "Channel", "Mail, call script, LinkedIn note, thank-yous, replies"),
    Key("letter", "reason", "n", "reason", "", "Choose which reason the letter gives"),
    Key("letter", "mail", "m", "mail", "Mail", "Open it in your mail program; you send it, or not"),
    Key("letter", "editor", "o", "editor", "", "Edit in $EDITOR"),
    Key("letter", "forwarded", "f", "forwarded", "Forwarded", "See it as it looks when it is forwarded"),
    Key("letter", "vent", "v", "vent", "", "The vent pad: the brutal version, kept nowhere"),
    Key("letter", "silence", "s", "silence", "", "Switch a finding off for this letter, with a reason"),
    Key("letter", "next_finding", "full_stop", "next_finding", "", "The next finding; the arrow keys scroll a long letter"),
    Key("letter", "previous_finding", "comma", "previous_finding", "", "The finding before"),
)  # fmt: skip
"""Every key, the most important of a scope first."""

SHOWN = {
    "question_mark": "?", "escape": "esc", "exclamation_mark": "!", "minus": "-", "slash": "/", "colon": ":", "delete": "del",
    "full_stop": ".", "comma": ",",
}  # fmt: skip
"""How a key's name is written."""


def rows(*scopes: str) -> tuple[Key, ...]:
    """Return the rows of these scopes, in their order."""
    return tuple(key for scope in scopes for key in KEYS if key.scope == scope)


def shown(key: Key) -> str:
    """Return how the footer writes a row's keys: "1-5", "esc", "^g"."""
    names = key.keys.split(",")
    if len(names) > 2 and all(len(name) == 1 and name.isdigit() for name in names):
        return f"{names[0]}-{names[-1]}"
    return written(names[0])


def written(name: str) -> str:
    """Return how one key is written: "^g" for ctrl+g, "?" for question_mark."""
    return SHOWN.get(name, name.replace("ctrl+", "^"))
