"""Conditions of routing forms, as the website's editor stores them: whether they hold for answers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

Answers = Mapping[str, Any]
"""Answers by the id of what was asked: a text, a number, or a list of texts."""

_Check = Callable[[Any, Sequence[Any]], bool]


def holds(conditions: Mapping[str, Any], answers: Answers) -> bool:
    """Whether conditions hold. A group without any always does, a rule of an unknown operator never.

    Args:
        conditions: A group, in the API's own form (`RoutingFormConditions`), or a rule of one.
        answers: What was answered.
    """
    properties = conditions.get("properties") or {}
    if conditions.get("type") == "rule":
        return _rule_holds(properties, answers)
    results = [holds(child, answers) for child in parts(conditions)]
    together = any(results) if properties.get("conjunction") == "OR" and results else all(results)
    return together is not bool(properties.get("not"))


def parts(conditions: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The rules and groups in a group."""
    children = conditions.get("children1") or []
    return list(children.values() if isinstance(children, dict) else children)


def _rule_holds(properties: Mapping[str, Any], answers: Answers) -> bool:
    operator = str(properties.get("operator"))
    # Each operator has an opposite: `select_not_equals`, `not_like`, `is_not_empty`.
    positive = operator.replace("not_", "", 1)
    check = _OPERATORS.get(positive)
    if check is None:
        return False
    answer = answers.get(str(properties.get("field")))
    try:
        return check(answer, properties.get("value") or []) is (positive == operator)
    except (IndexError, TypeError, ValueError):
        # What cannot be compared, a text with a number for instance, meets no condition.
        return False


def _folded(value: object) -> str:
    return str(value).casefold()


def _texts(values: Any) -> set[str]:
    """The texts of an answer, or of a rule's list in a list."""
    found: Iterable[Any] = values if isinstance(values, list) else [values]
    return {_folded(value) for value in found if value not in (None, "")}


_OPERATORS: Final[Mapping[str, _Check]] = {
    "equal": lambda answer, values: _folded(answer) == _folded(values[0]),
    "select_equals": lambda answer, values: _folded(answer) == _folded(values[0]),
    "like": lambda answer, values: _folded(values[0]) in _folded(answer),
    "starts_with": lambda answer, values: _folded(answer).startswith(_folded(values[0])),
    "ends_with": lambda answer, values: _folded(answer).endswith(_folded(values[0])),
    "is_empty": lambda answer, _: answer in (None, "", []),
    "is_null": lambda answer, _: answer in (None, "", []),
    "less": lambda answer, values: float(answer) < float(values[0]),
    "less_or_equal": lambda answer, values: float(answer) <= float(values[0]),
    "greater": lambda answer, values: float(answer) > float(values[0]),
    "greater_or_equal": lambda answer, values: float(answer) >= float(values[0]),
    "between": lambda answer, values: float(values[0]) <= float(answer) <= float(values[1]),
    "select_any_in": lambda answer, values: bool(_texts(answer) & _texts(values[0])),
    "multiselect_some_in": lambda answer, values: bool(_texts(answer) & _texts(values[0])),
    "multiselect_equals": lambda answer, values: _texts(answer) == _texts(values[0]),
}
