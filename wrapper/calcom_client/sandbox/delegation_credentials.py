"""The operations on delegation credentials."""

from datetime import UTC, datetime, timedelta

from calcom_client.sandbox import delegation_credential_rows as rows
from calcom_client.sandbox.answers import Answer, framework, procedure, success, timestamp, uncaught
from calcom_client.sandbox.calls import Call, Handler
from calcom_client.sandbox.organizations import administered_organization
from calcom_client.sandbox.service_account_keys import LIST_WARNING, kept, service_account_key
from calcom_client.sandbox.validation import Field, boolean, text, validated

_PLATFORM_NAMES = {"google": "Google", "office365": "Microsoft 365"}
_PLACEHOLDER = "<string>"
_PLACEHOLDER_WARNING = (
    "workspacePlatformSlug was sent as the documentation's placeholder and read as google: the real server refuses it "
    "with 404."
)


def create(call: Call) -> Answer:
    """Save a credential, switched off. Whether key and platform fit, or the domain is one, is not checked."""
    organization_id = administered_organization(call)
    key_rule = service_account_key(strict=call.settings.strict)
    fields = validated(
        call.body,
        [Field("workspacePlatformSlug", text), Field("domain", text), Field("serviceAccountKey", key_rule)],
    )
    platform, domain, key = str(fields["workspacePlatformSlug"]), str(fields["domain"]), fields["serviceAccountKey"]
    warnings = _warnings(key)
    if platform == _PLACEHOLDER and not call.settings.strict:
        platform = "google"
        warnings += (_PLACEHOLDER_WARNING,)
    if platform not in _PLATFORM_NAMES:
        raise procedure(404)
    if rows.is_taken(call.database, domain, organization_id):
        raise procedure(400)
    credential = rows.DelegationCredential(
        organization_id=organization_id, platform=platform, domain=domain, key=kept(key, platform)
    )
    rows.save(call.database, credential)
    return success(201, _shown(credential), warnings)


def update(call: Call) -> Answer:
    """Change a credential, or read it with an empty body.

    As on the real server, the credential may be another organization's, and a key is saved even when enabling with it
    fails afterwards.
    """
    administered_organization(call)
    key_rule = service_account_key(strict=call.settings.strict)
    fields = validated(
        call.body,
        [Field("enabled", boolean, optional=True), Field("serviceAccountKey", key_rule, optional=True)],
    )
    credential_id = call.path_parameters["credentialId"]
    credential = rows.find(call.database, credential_id)
    if credential is None:
        raise framework(404, f"DelegationCredential with id {credential_id} not found")
    if None in fields.values():
        # An optional null passes the validation and is not expected behind it.
        raise uncaught()
    if "serviceAccountKey" in fields:
        key = kept(fields["serviceAccountKey"], credential.platform)
        credential = credential.changed(enabled=False, key=key)
        rows.save(call.database, credential)
    enabled = bool(fields.get("enabled", credential.enabled))
    if enabled != credential.enabled:
        if enabled and not credential.key.usable:
            raise uncaught()
        credential = credential.changed(enabled=enabled)
        rows.save(call.database, credential)
    return success(200, _shown(credential), _warnings(fields.get("serviceAccountKey")))


def _warnings(key: object) -> tuple[str, ...]:
    return (LIST_WARNING,) if isinstance(key, list) else ()


def _shown(credential: rows.DelegationCredential) -> dict[str, object]:
    return {
        "id": credential.id,
        "enabled": credential.enabled,
        "domain": credential.domain,
        "organizationId": credential.organization_id,
        "workspacePlatform": {"name": _PLATFORM_NAMES[credential.platform], "slug": credential.platform},
        "createdAt": _time(credential.created_ms),
        "updatedAt": _time(credential.updated_ms),
    }


def _time(milliseconds: int) -> str:
    return timestamp(datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=milliseconds))


HANDLERS: dict[str, Handler] = {
    "organizations.delegationCredentials.create": create,
    "organizations.delegationCredentials.update": update,
}
