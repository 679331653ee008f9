INSERT INTO application (
    id, call_id, call_version_id, state, reference, title, applicant, language, correspondence,
    requested_pence, begun_at
) VALUES (
    :id, :call_id, :call_version_id, :state, :reference, :title, :applicant, :language,
    :correspondence, :requested_pence, :begun_at
)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, reference = excluded.reference, title = excluded.title,
    applicant = excluded.applicant, language = excluded.language,
    correspondence = excluded.correspondence, requested_pence = excluded.requested_pence
