INSERT INTO placement_terms (id, placement_id, data_role, sharing_reference, assessment_reference,
    arising_owner, notice_weeks)
VALUES (:id, :placement, :data_role, :sharing_reference, :assessment_reference,
    :arising_owner, :notice_weeks)
ON CONFLICT (id) DO UPDATE SET data_role = excluded.data_role,
    sharing_reference = excluded.sharing_reference,
    assessment_reference = excluded.assessment_reference,
    arising_owner = excluded.arising_owner,
    notice_weeks = excluded.notice_weeks
