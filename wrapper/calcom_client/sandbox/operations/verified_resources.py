"""The operations on verified e-mail addresses and phone numbers: of a user, a team, a team of an organization."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

from attrs import evolve

from calcom_client.sandbox.answers import Answer, done, framework, procedure, success
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.http.fields import Field, text, validated
from calcom_client.sandbox.state.verified_resources import VerificationCode, VerifiedEmail, VerifiedPhone
from calcom_client.sandbox.throttle import NamedLimit

handlers = Handlers()

CODE: Final = "123456"
"""The code that is sent to everybody."""

_NOTE: Final = f"Nothing is sent: the code is {CODE}."
_CODE_LIFE: Final = timedelta(minutes=15)
_PHONE: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_Kind = type[VerifiedEmail] | type[VerifiedPhone]


def _register(prefix: str, *, limits: str, emails: int, verifications: str) -> None:
    """Name the handlers of a user's, a team's or an organization's team's operations.

    Args:
        prefix: What their operationIds begin with.
        limits: What the names of their limits begin with.
        emails: Requests for mails that a window allows; three for text messages.
        verifications: Which verifications have a limit of their own, `emails` or `phones`.
    """
    resources: list[tuple[str, _Kind]] = [("emails", VerifiedEmail), ("phones", VerifiedPhone)]
    for name, kind in resources:
        handlers.of(f"{prefix}.{name}.list")(_lister(kind))
        handlers.of(f"{prefix}.{name}.get")(_getter(kind))
    limit = NamedLimit(f"{limits}_emails_requests", emails)
    handlers.of(f"{prefix}.emails.verificationCode.request", limit=limit)(request_for_email)
    limit = NamedLimit(f"{limits}_phones_requests", 3)
    handlers.of(f"{prefix}.phones.verificationCode.request", limit=limit, validation="own")(request_for_phone)
    limit = NamedLimit(f"{limits}_phones_verify", 3)
    mails, phones = (limit if verifications == name else None for name, _ in resources)
    handlers.of(f"{prefix}.emails.verificationCode.verify", limit=mails)(verify_email)
    handlers.of(f"{prefix}.phones.verificationCode.verify", limit=phones, validation="own")(verify_phone)


def request_for_email(call: Call) -> Answer:
    """Pretend to send a mail."""
    return _requested(call, call.body["email"])


def request_for_phone(call: Call) -> Answer:
    """Pretend to send a text message."""
    return _requested(call, str(validated(call.body, [Field("phone", _phone_number)])["phone"]))


def verify_email(call: Call) -> Answer:
    """Keep an address whose code is right. The code goes on being good until its end."""
    if _sent(call, call.body["email"], call.body["code"]) is None:
        raise procedure(400)
    return success(_shown(_kept(call, VerifiedEmail, call.body["email"])))


def verify_phone(call: Call) -> Answer:
    """Keep a number whose code is right, and is spent by that."""
    fields = validated(call.body, [Field("phone", _phone_number), Field("code", text)])
    phone = str(fields["phone"])
    sent = _sent(call, phone, fields["code"])
    if sent is None:
        raise framework(400, "Invalid verification code.")
    call.store.remove(sent)
    return success(_shown(_kept(call, VerifiedPhone, phone)))


def _lister(kind: _Kind) -> Callable[[Call], Answer]:
    def list_all(call: Call) -> Answer:
        """One page of what the team has, or the user for themselves and for teams."""
        return success([_shown(row) for row in call.page(_owned(call, kind))])

    return list_all


def _getter(kind: _Kind) -> Callable[[Call], Answer]:
    def get(call: Call) -> Answer:
        """One, or null: an unknown number is no error."""
        number = call.number("id")
        return success(next((_shown(row) for row in _owned(call, kind) if row.id == number), None))

    return get


def _owned(call: Call, kind: _Kind) -> list[VerifiedEmail | VerifiedPhone]:
    team_id = _team(call)
    if team_id is None:
        return [*call.store.all(kind, user_id=call.actor.user_id)]
    return [*call.store.all(kind, team_id=team_id)]


def _team(call: Call) -> int | None:
    return call.number("teamId") if "teamId" in call.path_parameters else None


def _requested(call: Call, value: str) -> Answer:
    call.store.put(VerificationCode(id=value, code=CODE, expires_at=call.now + _CODE_LIFE))
    return evolve(done(), warnings=(_NOTE,))


def _sent(call: Call, value: str, code: object) -> VerificationCode | None:
    """The code that was sent, if it is this one and has not ended."""
    sent = call.store.get(VerificationCode, value)
    return sent if sent is not None and sent.code == code and sent.expires_at > call.now else None


def _kept(call: Call, kind: _Kind, value: str) -> VerifiedEmail | VerifiedPhone:
    """What was verified, now or before; for a user alone, also what they verified for a team."""
    known = next((row for row in _owned(call, kind) if row.value == value), None)
    if known is not None:
        return known
    row = kind(id=call.store.next_id(kind), user_id=call.actor.user_id, team_id=_team(call), value=value)
    return call.store.put(row)


def _shown(row: VerifiedEmail | VerifiedPhone) -> dict[str, Any]:
    name = "email" if isinstance(row, VerifiedEmail) else "phoneNumber"
    return {"id": row.id, "userId": row.user_id, "teamId": row.team_id, name: row.value}


def _phone_number(name: str, value: object) -> dict[str, str]:
    is_one = isinstance(value, str) and _PHONE.fullmatch(value)
    return {} if is_one else {"isPhoneNumber": f"{name} must be a valid phone number"}


# Of a user, the real server counts the verifications of addresses, by a name that it gives to those of phones.
_register("verifiedResources", limits="users_verified_resources", emails=5, verifications="emails")
_register("teams.verifiedResources", limits="teams_verified_resources", emails=5, verifications="phones")
_register(
    "organizations.teams.verifiedResources", limits="org_teams_verified_resources", emails=3, verifications="phones"
)
