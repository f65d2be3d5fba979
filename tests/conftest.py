"""Property tests draw the same examples on every run, so that a passing change stays passing.

``HYPOTHESIS_PROFILE=search pytest`` draws new ones, and many more: run it before a release, and write what it
finds into the test as an ``@example``.
"""

import os

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=3000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
