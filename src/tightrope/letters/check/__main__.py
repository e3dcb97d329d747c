"""`python -m tightrope.letters.check` prints docs/rules.md."""

import sys

from tightrope.letters.check.rules_page import rules_page

sys.stdout.write(rules_page())
