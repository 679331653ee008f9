WITH seen AS (
    SELECT a.id, a.reference, a.title, a.requested_pence,
        EXISTS (
            SELECT 1 FROM conflict c
            WHERE c.application_id = a.id AND c.member_id = :member
              AND c.state IN ('found', 'confirmed')
        ) AS hidden
    FROM panel_member m
    JOIN panel p ON p.id = m.panel_id
    JOIN application a ON a.call_id = p.call_id
    WHERE m.id = :member AND a.state IN ('eligible', 'decided')
)
SELECT b.id, b.reference, b.title, b.hidden, d.answer, COALESCE(d.note, '') AS note,
    CASE WHEN b.hidden THEN NULL ELSE b.requested_pence END AS requested_pence,
    NOT b.hidden AND s.id IS NOT NULL AS assigned,
    CASE WHEN b.hidden THEN NULL ELSE s.due_on END AS due_on,
    CASE WHEN b.hidden OR s.id IS NULL THEN NULL ELSE r.state END AS review
FROM seen b
LEFT JOIN declaration d ON d.application_id = b.id AND d.member_id = :member
LEFT JOIN assignment s ON s.application_id = b.id AND s.member_id = :member
LEFT JOIN review r ON r.application_id = b.id AND r.member_id = :member
ORDER BY b.reference, b.id
