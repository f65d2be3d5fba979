"""``python -m vnecon_extract`` is the command ``vnecon-extract``."""

import sys

from vnecon_extract.cli import main

if __name__ == "__main__":
    sys.exit(main())
