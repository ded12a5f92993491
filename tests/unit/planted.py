"""Looking for secrets: each one that a test plants holds one word."""

import traceback

# Tracebacks show lines of the tests too: those that raise name the word and do not spell it.
PLANTED = "CANARY"


def check(*shown: object) -> None:
    """Nothing that is shown holds a planted secret."""
    for text in map(str, shown):
        assert PLANTED not in text, text


def check_error(error: BaseException | None) -> None:
    """Look at an exception as programs and loggers do, and at what it came from."""
    check(*traceback.format_exception(error))
    while error is not None:
        check(error, repr(error), repr(error.args), {name: repr(value) for name, value in vars(error).items()})
        check_error(error.__cause__)
        error = error.__context__
