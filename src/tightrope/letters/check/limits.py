"""What the checker cannot see, said aloud."""

LIMITS = """\
The checker reads English and goes by words, their places and their weight. It cannot see
- whether what you write is true, unless it differs from what you recorded;
- irony, threats and boasts that wear plain words, or a coldness made of silence;
- what a word means between you and the reader, or in a trade it does not know;
- what is written in another language, in a picture, or in an attachment.
A letter without findings is safe from the usual mistakes. Read it once more as the person who gets it."""
