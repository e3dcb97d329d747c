"""`python -m tightrope.letters.check` prints docs/rules.md; with `keys` behind it, `keys.py`."""

import sys

from tightrope.letters.check.keys_page import keys_page
from tightrope.letters.check.rules_page import rules_page

sys.stdout.write(keys_page() if sys.argv[1:] == ["keys"] else rules_page())
