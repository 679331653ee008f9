INSERT INTO decision_condition (id, decision_id, number, text_en, text_cy, due_on)
VALUES (:id, :decision_id, :number, :text_en, :text_cy, :due_on)
