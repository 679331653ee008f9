SELECT r.id, r.application_id, a.call_version_id, r.member_id, r.state,
    r.state = 'submitted' AND NOT EXISTS (
        SELECT 1 FROM conflict c
        WHERE c.application_id = r.application_id AND c.member_id = r.member_id
          AND c.state IN ('found', 'confirmed')
    ) AS counts,
    (SELECT json_group_object(s.criterion, s.value) FROM score s WHERE s.review_id = r.id) AS scores
FROM application a
JOIN review r ON r.application_id = a.id
WHERE a.call_id = :call AND a.state IN ('eligible', 'decided') AND :sees_all
ORDER BY a.reference, r.id
