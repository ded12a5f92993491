"""Model ``CalVideoSettings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalVideoSettings(fields.Model):
    """What happens in calls with Cal Video.

    Platform customers cannot set it.

    Attributes:
        disable_recording_for_organizer: Whether the organizer cannot record.
        disable_recording_for_guests: Whether guests cannot record.
        redirect_url_on_exit: Where the participants are sent when they leave the call.
        enable_automatic_recording_for_organizer: Whether recording begins when the organizer joins.
        enable_automatic_transcription: Whether transcription begins when somebody joins.
        disable_transcription_for_guests: Whether guests get no transcript.
        disable_transcription_for_organizer: Whether the organizer gets no transcript.
        send_transcription_emails: Whether the transcript is mailed after the call.
    """

    disable_recording_for_organizer: bool | Unset = UNSET
    disable_recording_for_guests: bool | Unset = UNSET
    redirect_url_on_exit: str | Unset | None = UNSET
    enable_automatic_recording_for_organizer: bool | Unset = UNSET
    enable_automatic_transcription: bool | Unset = UNSET
    disable_transcription_for_guests: bool | Unset = UNSET
    disable_transcription_for_organizer: bool | Unset = UNSET
    send_transcription_emails: bool | Unset = UNSET
    _names_in_json = (
        "disableRecordingForOrganizer disableRecordingForGuests redirectUrlOnExit enableAutomaticRecordingForOrganizer "
        "enableAutomaticTranscription disableTranscriptionForGuests disableTranscriptionForOrganizer "
        "sendTranscriptionEmails"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.disable_recording_for_organizer = (
            fields.boolean(src, "disableRecordingForOrganizer") if "disableRecordingForOrganizer" in src else UNSET
        )
        self.disable_recording_for_guests = (
            fields.boolean(src, "disableRecordingForGuests") if "disableRecordingForGuests" in src else UNSET
        )
        self.redirect_url_on_exit = (
            fields.text_or_null(src, "redirectUrlOnExit") if "redirectUrlOnExit" in src else UNSET
        )
        self.enable_automatic_recording_for_organizer = (
            fields.boolean(src, "enableAutomaticRecordingForOrganizer")
            if "enableAutomaticRecordingForOrganizer" in src
            else UNSET
        )
        self.enable_automatic_transcription = (
            fields.boolean(src, "enableAutomaticTranscription") if "enableAutomaticTranscription" in src else UNSET
        )
        self.disable_transcription_for_guests = (
            fields.boolean(src, "disableTranscriptionForGuests") if "disableTranscriptionForGuests" in src else UNSET
        )
        self.disable_transcription_for_organizer = (
            fields.boolean(src, "disableTranscriptionForOrganizer")
            if "disableTranscriptionForOrganizer" in src
            else UNSET
        )
        self.send_transcription_emails = (
            fields.boolean(src, "sendTranscriptionEmails") if "sendTranscriptionEmails" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.disable_recording_for_organizer is not UNSET:
            document["disableRecordingForOrganizer"] = self.disable_recording_for_organizer
        if self.disable_recording_for_guests is not UNSET:
            document["disableRecordingForGuests"] = self.disable_recording_for_guests
        if self.redirect_url_on_exit is not UNSET:
            document["redirectUrlOnExit"] = self.redirect_url_on_exit
        if self.enable_automatic_recording_for_organizer is not UNSET:
            document["enableAutomaticRecordingForOrganizer"] = self.enable_automatic_recording_for_organizer
        if self.enable_automatic_transcription is not UNSET:
            document["enableAutomaticTranscription"] = self.enable_automatic_transcription
        if self.disable_transcription_for_guests is not UNSET:
            document["disableTranscriptionForGuests"] = self.disable_transcription_for_guests
        if self.disable_transcription_for_organizer is not UNSET:
            document["disableTranscriptionForOrganizer"] = self.disable_transcription_for_organizer
        if self.send_transcription_emails is not UNSET:
            document["sendTranscriptionEmails"] = self.send_transcription_emails
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
