"""The operations on the days on which members of an organization are out of office."""

import re
from collections.abc import Sequence
from datetime import datetime, time

from attrs import evolve

from calcom_client.sandbox.access.guards import usual
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.availability.spans import Span, meet
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.people.organizations import member_ids
from calcom_client.sandbox.people.out_of_office_events import tell
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.state.people import Membership, OutOfOffice, User

handlers = Handlers()

_UTC = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z", re.ASCII)
_LAST = time(23, 59, 59, 999000)


def _readable(call: Call) -> None:
    """The real server reads the times before it looks at the rest of the body."""
    usual(call)
    _refuse_other_zones(call)


def _own_entry(call: Call) -> None:
    usual(call)
    entry = call.store.get(OutOfOffice, call.number("oooId"))
    if entry is None or entry.user_id != call.number("userId"):
        raise framework(403, "This OOO entry does not belong to this user.")


def _own_entry_and_readable(call: Call) -> None:
    _own_entry(call)
    _refuse_other_zones(call)
    if isinstance(call.body, dict) and ("start" in call.body) != ("end" in call.body):
        raise framework(400, "Please specify both ooo start and end time.")


def _refuse_other_zones(call: Call) -> None:
    times = [call.body.get(name) for name in ("start", "end")] if isinstance(call.body, dict) else []
    if any(isinstance(text, str) and not _UTC.fullmatch(text) for text in times):
        raise framework(400, "Invalid Date.")


@handlers.of("organizations.ooo.list")
def list_of_organization(call: Call) -> Answer:
    """The entries of all members, or of one."""
    members = set(member_ids(call.store, [call.number("orgId")]))
    email = call.query.get("email")
    if email is not None:
        members &= {user.id for user in call.store.all(User, email=email)}
    return _list(call, [entry for entry in call.store.all(OutOfOffice) if entry.user_id in members])


@handlers.of("organizations.users.ooo.list")
def list_of_user(call: Call) -> Answer:
    """The user's entries."""
    return _list(call, call.store.all(OutOfOffice, user_id=call.number("userId")))


@handlers.of("organizations.users.ooo.create", guard=_readable)
def create(call: Call) -> Answer:
    """A new entry, of whole days in UTC."""
    user_id, stand_in = call.number("userId"), call.body.get("toUserId")
    span = _days(call)
    _check(call, span, stand_in)
    entry = OutOfOffice(
        id=call.store.next_id(OutOfOffice),
        uuid=new_uid(),
        user_id=user_id,
        start=span[0],
        end=span[1],
        reason=call.body.get("reason", "unspecified"),
        notes=call.body.get("notes"),
        to_user_id=stand_in,
    )
    call.store.put(entry)
    tell(call, entry)
    return success(_shown(entry))


@handlers.of("organizations.users.ooo.update", guard=_own_entry_and_readable)
def update(call: Call) -> Answer:
    """Change an entry; its days only to others than it has."""
    entry = _entry(call)
    span = _days(call) if "start" in call.body else None
    _check(call, span, call.body.get("toUserId"))
    changed = evolve(
        entry,
        start=entry.start if span is None else span[0],
        end=entry.end if span is None else span[1],
        reason=call.body.get("reason", entry.reason),
        notes=call.body.get("notes", entry.notes),
        to_user_id=call.body.get("toUserId", entry.to_user_id),
    )
    return success(_shown(call.store.put(changed)))


@handlers.of("organizations.users.ooo.delete", guard=_own_entry)
def delete(call: Call) -> Answer:
    """Delete an entry, and answer it once more."""
    entry = _entry(call)
    call.store.remove(entry)
    return success(_shown(entry))


def _entry(call: Call) -> OutOfOffice:
    entry = call.store.get(OutOfOffice, call.number("oooId"))
    if entry is None:
        raise LookupError("no such entry: the operation lacks a guard")
    return entry


def _days(call: Call) -> Span:
    start, end = moment_of(call.body["start"]), moment_of(call.body["end"])
    return datetime.combine(start, time(), start.tzinfo), datetime.combine(end, _LAST, end.tzinfo)


def _check(call: Call, span: Span | None, stand_in: int | None) -> None:
    """Whether the user may be away then, and be stood in for so."""
    user_id = call.number("userId")
    if span is not None:
        if span[0] > span[1]:
            raise framework(400, "Start date must be before end date.")
        for entry in call.store.all(OutOfOffice, to_user_id=user_id):
            if stand_in in (None, entry.user_id) and meet((entry.start, entry.end), span):
                raise framework(400, "Booking redirect infinite not allowed.")
        if call.store.first(OutOfOffice, user_id=user_id, start=span[0], end=span[1]) is not None:
            raise framework(409, "Ooo entry already exists.")
    if stand_in is None:
        return
    if stand_in == user_id:
        raise framework(400, "Cannot redirect to self.")
    theirs = {membership.team_id for membership in call.store.all(Membership, user_id=stand_in)}
    if not any(membership.team_id in theirs for membership in call.store.all(Membership, user_id=user_id)):
        raise framework(400, "Cannot redirect to this user.")


def _list(call: Call, entries: Sequence[OutOfOffice]) -> Answer:
    by_end, by_start = call.query.get("sortEnd"), call.query.get("sortStart")
    ordered = list(entries)
    if by_end is not None:
        ordered.sort(key=lambda entry: entry.end, reverse=by_end == "desc")
    elif by_start is not None:
        ordered.sort(key=lambda entry: entry.start, reverse=by_start == "desc")
    return success([_shown(entry) for entry in call.page(ordered)])


def _shown(entry: OutOfOffice) -> dict[str, object]:
    return {
        "userId": entry.user_id,
        "toUserId": entry.to_user_id,
        "id": entry.id,
        "uuid": entry.uuid,
        "start": timestamp(entry.start),
        "end": timestamp(entry.end),
        "notes": entry.notes,
        "reason": entry.reason,
    }
