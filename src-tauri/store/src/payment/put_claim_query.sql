INSERT INTO claim_query (id, claim_id, number, question, asked_by_id, asked_at, answer, answered_at)
VALUES (:id, :claim_id, :number, :question, :asked_by_id, :asked_at, :answer, :answered_at)
ON CONFLICT (id) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at
