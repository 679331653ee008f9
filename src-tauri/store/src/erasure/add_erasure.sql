INSERT INTO erasure (
    id, kind, number, person_id, reason, first_id, second_id, erased_at, backups_until, subject, entries,
    counts, certificate_en, certificate_cy
) VALUES (
    :id, :kind, :number, :person_id, :reason, :first_id, :second_id, :erased_at, :backups_until,
    :subject, :entries, :counts, :certificate_en, :certificate_cy
)
