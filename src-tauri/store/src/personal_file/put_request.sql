INSERT INTO file_request (
    id, person_id, received_on, state, language, asked_for, identity_on, identity_by_id, identity_how,
    extended_on, extension_reason, concluded_on, concluded_by_id, refusal_ground, reason, pdf_sha256,
    json_sha256
) VALUES (
    :id, :person_id, :received_on, :state, :language, :asked_for, :identity_on, :identity_by_id,
    :identity_how, :extended_on, :extension_reason, :concluded_on, :concluded_by_id, :refusal_ground,
    :reason, :pdf_sha256, :json_sha256
)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, language = excluded.language,
    identity_on = excluded.identity_on, identity_by_id = excluded.identity_by_id,
    identity_how = excluded.identity_how, extended_on = excluded.extended_on,
    extension_reason = excluded.extension_reason, concluded_on = excluded.concluded_on,
    concluded_by_id = excluded.concluded_by_id, refusal_ground = excluded.refusal_ground,
    reason = excluded.reason, pdf_sha256 = excluded.pdf_sha256, json_sha256 = excluded.json_sha256
