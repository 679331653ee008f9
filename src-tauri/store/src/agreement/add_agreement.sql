INSERT INTO agreement (id, placement_id, number, languages, facts, sha256, pages, drafted_on, reason)
VALUES (:id, :placement, :number, :languages, :facts, :sha256, :pages, :drafted_on, :reason)
