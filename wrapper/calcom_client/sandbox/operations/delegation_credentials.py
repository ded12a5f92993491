"""The operations on delegation credentials."""

from calcom_client.sandbox.access.guards import organization_admin
from calcom_client.sandbox.answers import Answer, framework, procedure, success, uncaught
from calcom_client.sandbox.calls import Call, Handlers, new_uid
from calcom_client.sandbox.http.fields import Field, boolean, text, validated
from calcom_client.sandbox.operations.service_account_keys import LIST_WARNING, kept, service_account_key
from calcom_client.sandbox.state.delegation_credentials import DelegationCredential
from calcom_client.sandbox.state.forms import timestamp

handlers = Handlers()

_PLATFORM_NAMES = {"google": "Google", "office365": "Microsoft 365"}
_PLACEHOLDER = "<string>"
_PLACEHOLDER_WARNING = (
    "workspacePlatformSlug was sent as the documentation's placeholder and read as google: the real server refuses it "
    "with 404."
)


@handlers.of("organizations.delegationCredentials.create", guard=organization_admin(plan="SCALE"), validation="own")
def create(call: Call) -> Answer:
    """Save a credential, switched off. Whether key and platform fit, or the domain is one, is not checked."""
    organization_id = call.number("orgId")
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
    if any(
        credential.organization_id == organization_id or credential.enabled
        for credential in call.store.all(DelegationCredential, domain=domain)
    ):
        raise procedure(400)
    credential = DelegationCredential(
        id=new_uid(),
        organization_id=organization_id,
        platform=platform,
        domain=domain,
        key=kept(key, platform),
        created_at=call.now,
        updated_at=call.now,
    )
    return success(_shown(call.store.put(credential)), warnings=warnings)


@handlers.of("organizations.delegationCredentials.update", guard=organization_admin(plan="SCALE"), validation="own")
def update(call: Call) -> Answer:
    """Change a credential, or read it with an empty body.

    As on the real server, the credential may be another organization's, and a key is saved even when enabling with it
    fails afterwards.
    """
    key_rule = service_account_key(strict=call.settings.strict)
    fields = validated(
        call.body,
        [Field("enabled", boolean, optional=True), Field("serviceAccountKey", key_rule, optional=True)],
    )
    credential_id = call.path_parameters["credentialId"]
    credential = call.store.get(DelegationCredential, credential_id)
    if credential is None:
        raise framework(404, f"DelegationCredential with id {credential_id} not found")
    if None in fields.values():
        # An optional null passes the validation and is not expected behind it.
        raise uncaught()
    if "serviceAccountKey" in fields:
        key = kept(fields["serviceAccountKey"], credential.platform)
        credential = call.store.put(credential.changed(call.now, enabled=False, key=key))
        call.store.commit()
    enabled = bool(fields.get("enabled", credential.enabled))
    if enabled != credential.enabled:
        if enabled and not credential.key.usable:
            raise uncaught()
        credential = call.store.put(credential.changed(call.now, enabled=enabled))
    return success(_shown(credential), warnings=_warnings(fields.get("serviceAccountKey")))


def _warnings(key: object) -> tuple[str, ...]:
    return (LIST_WARNING,) if isinstance(key, list) else ()


def _shown(credential: DelegationCredential) -> dict[str, object]:
    return {
        "id": credential.id,
        "enabled": credential.enabled,
        "domain": credential.domain,
        "organizationId": credential.organization_id,
        "workspacePlatform": {"name": _PLATFORM_NAMES[credential.platform], "slug": credential.platform},
        "createdAt": timestamp(credential.created_at),
        "updatedAt": timestamp(credential.updated_at),
    }
