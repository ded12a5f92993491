"""``python -m calcom_client.cli`` is ``calctl``."""

from calcom_client.cli import main

main()
