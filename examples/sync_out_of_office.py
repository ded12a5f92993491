"""Make Cal.com's out-of-office entries of an organization those of a file.

    CAL_API_KEY=cal_… python examples/sync_out_of_office.py 42 absences.csv

The file is CSV with the columns email, start, end (days, such as 2027-07-01) and notes. Entries in the file that are
missing at Cal.com are made, those that are at Cal.com alone and not over yet are removed, the rest stays: running
it twice changes nothing the second time.
"""

import argparse
import asyncio
import csv
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

from calcom_api import Undecoded
from calcom_client import CalClient, CalError


class Absence(NamedTuple):
    """Somebody is away, from a day to a day."""

    email: str
    start: date
    end: date


def wanted(file: Path) -> dict[Absence, str]:
    """The absences of the file, with their notes.

    Raises:
        ValueError: A row is not right; the message names its line.
    """
    found = {}
    with file.open(newline="", encoding="utf-8") as lines:
        for number, row in enumerate(csv.DictReader(lines), start=2):
            try:
                absence = Absence(
                    row["email"].strip().lower(), date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
                )
            except (KeyError, ValueError, AttributeError) as error:
                raise ValueError(f"{file}, line {number}: {error}") from None
            if absence.end < absence.start:
                raise ValueError(f"{file}, line {number}: it ends before it starts")
            found[absence] = row.get("notes") or ""
    return found


async def sync(cal: CalClient, organization_id: int, absences: dict[Absence, str], today: date) -> bool:
    """Make and remove entries, and tell; whether everybody in the file is a member of the organization."""
    users = {
        user.email.lower(): user.id
        async for user in cal.organizations.users.list(organization_id)
        if not isinstance(user, Undecoded)
    }
    emails = {user_id: email for email, user_id in users.items()}
    there = {
        Absence(emails[entry.user_id], entry.start.date(), entry.end.date()): entry
        async for entry in cal.organizations.ooo.list(organization_id)
        if not isinstance(entry, Undecoded) and entry.user_id in emails and entry.end.date() >= today
    }
    # Removed first: entries that overlap are refused.
    for absence, entry in there.items():
        if absence not in absences:
            await cal.organizations.users.ooo.delete(organization_id, entry.user_id, entry.id)
            print(f"- {absence.email} {absence.start} to {absence.end}")
    strangers = False
    for absence, notes in absences.items():
        if absence.email not in users:
            strangers = True
            print(f"! {absence.email} is not a member of the organization", file=sys.stderr)
        elif absence not in there and absence.end >= today:
            await cal.organizations.users.ooo.create(
                organization_id,
                users[absence.email],
                start=datetime.combine(absence.start, time(), UTC),
                end=datetime.combine(absence.end, time(23, 59, 59), UTC),
                notes=notes,
            )
            print(f"+ {absence.email} {absence.start} to {absence.end}")
    return not strangers


async def main(arguments: argparse.Namespace) -> int:
    """Read the file before anything is sent, then synchronize."""
    absences = wanted(arguments.file)
    async with CalClient.from_env() as cal:
        everybody_known = await sync(cal, arguments.organization_id, absences, datetime.now(UTC).date())
    return 0 if everybody_known else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("organization_id", type=int)
    parser.add_argument("file", type=Path)
    try:
        sys.exit(asyncio.run(main(parser.parse_args())))
    except (CalError, ValueError, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
