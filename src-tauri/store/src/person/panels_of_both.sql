SELECT c.content ->> '$.title.en' AS call_en, c.content ->> '$.title.cy' AS call_cy, c.id, theirs.state
FROM panel_member AS theirs
JOIN panel_member AS own ON own.panel_id = theirs.panel_id AND own.person_id = :winner
JOIN panel AS p ON p.id = theirs.panel_id
JOIN call AS c ON c.id = p.call_id
WHERE theirs.person_id = :loser
