"""``calctl completion``."""

from __future__ import annotations

import sys

import click
from click.shell_completion import get_completion_class

VARIABLE = "_CALCTL_COMPLETE"
INSTALLING = """Print the completion script of a shell, for resources, verbs, options and values.

\b
  bash   echo 'eval "$(calctl completion bash)"' >> ~/.bashrc
  zsh    echo 'eval "$(calctl completion zsh)"' >> ~/.zshrc
  fish   calctl completion fish > ~/.config/fish/completions/calctl.fish
"""


@click.command(help=INSTALLING, short_help="Print the shell's completion script.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]), metavar="SHELL")
def completion(shell: str) -> None:
    """Print the script."""
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"SHELL: nothing is known of {shell}")
    root = click.get_current_context().find_root()
    sys.stdout.write(kind(root.command, {}, "calctl", VARIABLE).source())
