-- Who is in the same applications, panels and placements as a person.
SELECT o.id, o.name, o.greeting FROM person AS o
WHERE o.id <> :id AND o.id IN (
    SELECT t.person_id FROM team_member AS mine JOIN team_member AS t USING (application_id)
    WHERE mine.person_id = :id
    UNION
    SELECT m.person_id FROM team_member AS mine
    JOIN application AS a ON a.id = mine.application_id JOIN panel ON panel.call_id = a.call_id
    JOIN panel_member AS m ON m.panel_id = panel.id
    WHERE mine.person_id = :id
    UNION
    SELECT m.person_id FROM panel_member AS mine JOIN panel_member AS m USING (panel_id)
    WHERE mine.person_id = :id
    UNION
    SELECT t.person_id FROM panel_member AS mine JOIN panel ON panel.id = mine.panel_id
    JOIN application AS a ON a.call_id = panel.call_id
    JOIN team_member AS t ON t.application_id = a.id
    WHERE mine.person_id = :id
    UNION
    SELECT p.manager_id FROM placement AS p WHERE p.person_id = :id
    UNION
    SELECT p.person_id FROM placement AS p WHERE p.manager_id = :id
    UNION
    SELECT h.manager_id FROM placement_host AS h JOIN placement AS p ON p.id = h.placement_id
    WHERE p.person_id = :id
    UNION
    SELECT p.person_id FROM placement_host AS h JOIN placement AS p ON p.id = h.placement_id
    WHERE h.manager_id = :id)
