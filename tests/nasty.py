"""Texts that broke other programs, and what `clean` must leave of each: in one line, and in a text of several."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nasty:
    """One text, as it comes in and as it is kept."""

    name: str
    raw: str
    line: str
    text: str = ""
    """Of several lines; the same as `line` where nothing is said."""

    @property
    def kept(self) -> str:
        """What a text of several lines keeps."""
        return self.text or self.line


def same(name: str, raw: str) -> Nasty:
    """A text that is kept as it is."""
    return Nasty(name, raw, raw)


FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
FLAG = "\U0001f1e9\U0001f1ea"

NASTY = (
    # markup of the library that draws
    same("markup bold", "[bold]x[/bold]"),
    same("markup close of nothing", "pay [/] rise"),
    same("markup cut short", "a [/"),
    same("markup that acts", "[@click=app.quit]x[/]"),
    same("markup that acts and prints", "[@click=app.bell()]ring[/@click]"),
    same("markup link", "[link=https://example.org]x[/link]"),
    same("markup variable", "$x $accent [$error]y[/]"),
    same("markup escaped", "\\[b] \\\\[b]"),
    same("brackets in brackets", "[[x]] [[/]]"),
    same("note in brackets", "see [note] and [1] and []"),
    same("brackets, many", "[" * 200),
    same("closing brackets, many", "]" * 100 + "[/]" * 30),
    same("markup colour", "[red on blue]x[/] [#ff0000]y"),
    same("emoji code", ":smile: :warning:"),
    same("rich repr", "<Text 'x' [] ''>"),
    # formats, patterns, quoting
    same("format", "{} {0} {x!r} {self.__class__}"),
    same("percent", "%s %d %(x)s 100 %"),
    same("template", "$name ${name} $$ #{x} <%= x %>"),
    same("pattern", "(.*)+$^|?[a-z]{2,}\\d"),
    same("markdown", "**x** _y_ `z` # head > quote ![i](j) [k](l)"),
    same("html", "<b>x</b><script>alert(1)</script>&amp;&#27;"),
    same("shell", "$(rm -rf ~); `id` | cat > x && y"),
    same("sql", "Robert'); DROP TABLE offers;--"),
    same("quotes", "\"\"\" ''' \"' `´"),
    same("toml", 'x = 1 # [table] [[array]] """'),
    same("backslashes", "\\ \\n \\x1b[31m \\u001b \\0 C:\\new\\table"),
    same("path", "../../etc/passwd ~/.ssh/id %2e%2e%2f"),
    same("device name", "CON NUL AUX.txt COM1"),
    same("option", "--help -rf --"),
    same("comment", "// /* x */ <!-- y -->"),
    same("spreadsheet", "=1+1|' /C calc'!A0 @SUM(A1) +1"),
    # sequences that a terminal obeys
    Nasty("colour", "a\x1b[31mred\x1b[0mb", "aredb"),
    Nasty("screen cleared", "a\x1b[2J\x1b[Hb", "ab"),
    Nasty("alternate screen left", "a\x1b[?1049lb", "ab"),
    Nasty("title", "a\x1b]0;owned\x07b", "ab"),
    Nasty("title, other end", "a\x1b]2;owned\x1b\\b", "ab"),
    Nasty("link", "a\x1b]8;;https://example.org\x07x\x1b]8;;\x07b", "axb"),
    Nasty("clipboard", "a\x1b]52;c;ZXZpbA==\x07b", "ab"),
    Nasty("device string", "a\x1bPq#0;2\x1b\\b", "ab"),
    Nasty("reset", "a\x1bcb", "ab"),
    Nasty("answerback", "a\x1b[c\x1b[6n\x1b[?2026$pb", "ab"),
    Nasty("escape alone", "a\x1b", "a"),
    Nasty("sequence cut short", "a\x1b[31", "a"),
    Nasty("csi of one byte", "a\x9b31mb", "a31mb"),
    Nasty("controls of one byte", "a\x80\x90\x9d\x9fb", "ab"),
    Nasty("next line of one byte", "a\x85b", "a b", "a\nb"),
    Nasty("nul", "a\x00b", "ab"),
    Nasty("bell", "a\x07b", "ab"),
    Nasty("backspaces", "abc\b\b\bxyz", "abcxyz"),
    Nasty("delete", "a\x7fb", "ab"),
    Nasty("shift out", "a\x0e\x0fb", "ab"),
    Nasty("end of paste", "a\x1b[201~b", "ab"),
    Nasty("start of paste", "a\x1b[200~b", "ab"),
    # ends of lines
    Nasty("line feed", "a\nb", "a b", "a\nb"),
    Nasty("carriage return", "a\rb", "a b", "a\nb"),
    Nasty("both", "a\r\nb", "a b", "a\nb"),
    Nasty("line separator", "a\u2028b", "a b", "a\nb"),
    Nasty("paragraph separator", "a\u2029b", "a b", "a\nb"),
    Nasty("vertical tab", "a\x0bb", "a b", "a\nb"),
    Nasty("form feed", "a\x0cb", "a b", "a\nb"),
    Nasty("tab", "a\tb", "a b", "a\tb"),
    Nasty("header after a line end", "a\r\nBcc: x@example.org", "a Bcc: x@example.org", "a\nBcc: x@example.org"),
    # what cannot be seen
    Nasty("direction override", "a\u202egnp.exe\u202cb", "agnp.exeb"),
    Nasty("isolates", "a\u2066b\u2067c\u2068d\u2069e", "abcde"),
    Nasty("zero width space", "a\u200bb", "ab"),
    Nasty("word joiner", "a\u2060b", "ab"),
    Nasty("byte order mark", "\ufeffa\ufeffb", "ab"),
    Nasty("soft hyphen", "a\u00adb", "ab"),
    Nasty("tags", "a\U000e0001\U000e0041\U000e007fb", "ab"),
    Nasty("lone surrogates", "a\ud800\udfffb", "ab"),
    same("no-break space", "a\u00a0b"),
    same("direction marks", "a\u200eb\u200fc"),
    same("replacement character", "a\ufffdb"),
    # scripts
    same("emoji family", f"a {FAMILY} b"),
    same("flag", f"a {FLAG} b"),
    same("emoji as a picture", "\u2764\ufe0f \u263a\ufe0f"),
    same("skin tone", "\U0001f44d\U0001f3fd"),
    same("chinese", "我不喜歡這份工作"),
    same("japanese, half width", "ﾃｽﾄ テスト"),
    same("korean", "이 제안은 별로예요"),
    Nasty("korean in pieces", "\u1112\u1161\u11ab", "한"),
    same("arabic", "العرض ليس جيدا"),
    same("hebrew with latin", "abc עברית def"),
    same("thai", "ไม่ชอบงานนี้"),
    same("hindi", "नौकरी"),
    Nasty("accents in pieces", "cafe\u0301", "café"),
    same("accents, a tower", "\u1e92" + "\u0324\u0325\u0330" * 20),
    same("persian with joiner", "می\u200cخواهم"),
    same("mathematical letters", "\U0001d54f \U0001d4d0"),
    same("dotless i", "İstanbul ıspanak ß ǅ"),
    same("last characters", "\uffff \U0010ffff"),
    same("long word", "x" * 300),
)
"""At least sixty."""
