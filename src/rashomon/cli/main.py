"""The entry point: picks the command, imports only what that one needs, and makes one line of every error."""

import os
import sys
import traceback
from collections.abc import Callable, Collection, Sequence
from importlib import import_module
from importlib.metadata import version as installed
from typing import Annotated, NamedTuple

import typer

from .talk import ProblemError, complain

INTERRUPTED, BROKEN_PIPE = 130, 141  # 128 + SIGINT, 128 + SIGPIPE
FAULT, UNWRITTEN = 70, 74  # EX_SOFTWARE and EX_IOERR of sysexits.h
WRONG_USE = 2
ABOUT = "Reconcile several reports of the same events into one dossier, every claim traced to its exact words."
HELP = {"help_option_names": ["-h", "--help"]}


class Command(NamedTuple):
    """Where a command's function is (its module is imported when it is asked for), and its line in `--help`."""

    module: str
    function: str
    help: str


COMMANDS = {
    "reconcile": Command("reconcile", "reconcile_command", "Reconcile reports into one dossier and print the account."),
    "inspect": Command("inspect", "inspect_command", "Show what is read of each report before anything is reconciled."),
    "explain": Command("evidence", "explain_command", "Show the evidence behind an item in the words of the reports."),
    "chain": Command("evidence", "chain_command", "Draw the chain of a claim, from its origin to its outlet."),
    "verify": Command("evidence", "verify_command", "Check a dossier: schema, references, hashes, quotes."),
    "claims": Command("tables", "claims_command", "List the claims of a dossier."),
    "sources": Command("tables", "sources_command", "List the sources of a dossier and what rests on each."),
    "places": Command("evidence", "places_command", "List the places of a dossier, and who moved where."),
    "conflicts": Command("tables", "conflicts_command", "List the conflicts of a dossier."),
    "timeline": Command("timeline", "timeline_command", "Put events in the order that words and dates settle."),
    "schema": Command("schema", "schema_command", "Print the JSON Schema of a dossier."),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `rashomon` and exit: 0 done, 1 an asked-for finding is there, 2 wrong use or nothing readable, 3 something left out."""
    sys.exit(run(sys.argv[1:] if arguments is None else list(arguments)))


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code. Errors are one line on stderr, never a traceback."""
    closed = _open_output()
    code = _run(arguments)
    if closed and code == 0:
        complain("standard output", "it is closed, so nothing was printed; files asked for by -o are written")
        return UNWRITTEN
    return code


def _run(arguments: list[str]) -> int:
    try:
        chosen = _chosen(arguments)
        code = build((chosen,) if chosen else ())(arguments or ["--help"], prog_name="rashomon", standalone_mode=False)
        sys.stdout.flush()
        if code == INTERRUPTED:  # so some versions of typer say it
            raise KeyboardInterrupt
        return int(code or 0) if arguments else WRONG_USE
    except (BrokenPipeError, SystemExit) as error:
        return _stopped(error)
    except (KeyboardInterrupt, typer.Abort):
        complain("interrupted", "nothing was written")
        return INTERRUPTED
    except ProblemError as problem:
        complain(problem.where, problem.what)
        return problem.code
    except Exception as error:
        return _other(error, arguments)


def _stopped(error: BaseException) -> int:
    """Nobody reads on (typer and rich make `SystemExit` of a broken pipe): what is still in the buffer goes nowhere."""
    if isinstance(error, SystemExit) and not isinstance(error.__context__, OSError):
        return error.code if isinstance(error.code, int) else WRONG_USE
    _drop_output()
    return BROKEN_PIPE


def _drop_output() -> None:
    """What is still in the buffer of standard output goes nowhere, so that it can't fail once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _other(error: Exception, arguments: list[str]) -> int:
    """Wrong use, which the parser raises in classes of its own that share `format_message`; else a fault of ours."""
    message: Callable[[], str] | None = getattr(error, "format_message", None)
    if message is not None:
        name = _chosen(arguments)
        complain(name or "usage", f"{message().rstrip('.')}; see rashomon {f'{name} ' if name else ''}--help")
        return WRONG_USE
    if os.environ.get("RASHOMON_TRACEBACK"):
        traceback.print_exc()
    if isinstance(error, OSError):
        _drop_output()
        complain(str(error.filename or "standard output"), f"could not be read or written: {(error.strerror or str(error)).lower()}")
        return UNWRITTEN
    complain("fault in rashomon", f"{type(error).__name__}: {error}; set RASHOMON_TRACEBACK=1 to see where, and report it")
    return FAULT


def _chosen(arguments: Sequence[str]) -> str | None:
    """The command's name: the first argument that is no option (the options before it take no values)."""
    name = next((argument for argument in arguments if not argument.startswith("-")), None)
    return name if name in COMMANDS else None


def build(wanted: Collection[str]) -> typer.Typer:
    """All commands by name, the wanted ones with their functions: so `--help` and each command start fast."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, context_settings=HELP)
    app.callback(help="Reconcile several reports of the same events into one dossier, every claim traced to its exact words.")(_global)
    for name, command in COMMANDS.items():
        module = import_module(f"{__package__}.{command.module}") if name in wanted else None
        app.command(name, help=command.help)(getattr(module, command.function) if module else _list_commands)
    return app


def _list_commands() -> None:
    """Stands for a command that is only listed."""


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"rashomon {installed('rashomon')}")
        raise typer.Exit


Version = Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")]


def _global(version: Version = False) -> None:
    """What stands before the command."""


def _open_output() -> bool:
    """Was standard output closed? Then what is printed goes nowhere. A terminal that cannot show a character gets a question mark."""
    closed = sys.stdout is None
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  (open as long as the process runs)
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and (stream.encoding or "").lower().replace("-", "") != "utf8":
            stream.reconfigure(errors="replace")
    return closed
