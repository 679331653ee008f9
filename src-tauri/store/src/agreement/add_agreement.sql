INSERT INTO agreement (id, placement_id, number, languages, facts, sha256, pages, drafted_on, reason,
    wording)
VALUES (:id, :placement, :number, :languages, :facts, :sha256, :pages, :drafted_on, :reason,
    :wording)
