"""The same wizard line by line: numbered choices, no boxes, no colour, nothing drawn twice. It works with a pipe as stdin."""
