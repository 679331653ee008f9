-- The same part in the same bid for the same organisation is one part.
DELETE FROM team_member
WHERE person_id = :loser AND EXISTS (
    SELECT 1 FROM team_member AS kept
    WHERE kept.person_id = :winner AND kept.application_id = team_member.application_id
      AND kept.role = team_member.role AND kept.organisation_id = team_member.organisation_id)
