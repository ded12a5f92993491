"""Model ``CalVideoSettings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalVideoSettings:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            disable_recording_for_organizer=codec.take_optional(fields, "disableRecordingForOrganizer", codec.boolean),
            disable_recording_for_guests=codec.take_optional(fields, "disableRecordingForGuests", codec.boolean),
            redirect_url_on_exit=codec.take_optional(fields, "redirectUrlOnExit", codec.nullable(codec.string)),
            enable_automatic_recording_for_organizer=codec.take_optional(
                fields, "enableAutomaticRecordingForOrganizer", codec.boolean
            ),
            enable_automatic_transcription=codec.take_optional(fields, "enableAutomaticTranscription", codec.boolean),
            disable_transcription_for_guests=codec.take_optional(
                fields, "disableTranscriptionForGuests", codec.boolean
            ),
            disable_transcription_for_organizer=codec.take_optional(
                fields, "disableTranscriptionForOrganizer", codec.boolean
            ),
            send_transcription_emails=codec.take_optional(fields, "sendTranscriptionEmails", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "disableRecordingForOrganizer": self.disable_recording_for_organizer,
                "disableRecordingForGuests": self.disable_recording_for_guests,
                "redirectUrlOnExit": self.redirect_url_on_exit,
                "enableAutomaticRecordingForOrganizer": self.enable_automatic_recording_for_organizer,
                "enableAutomaticTranscription": self.enable_automatic_transcription,
                "disableTranscriptionForGuests": self.disable_transcription_for_guests,
                "disableTranscriptionForOrganizer": self.disable_transcription_for_organizer,
                "sendTranscriptionEmails": self.send_transcription_emails,
            },
            self.additional_properties,
        )
