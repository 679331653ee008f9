INSERT INTO hub (id, name_en, name_cy, region, languages, prefix, letterhead, idle_minutes, origin, created_at)
VALUES (:id, :name_en, :name_cy, :region, :languages, :prefix, :letterhead, :idle_minutes, :origin, :created_at)
ON CONFLICT (id) DO UPDATE SET
    name_en = excluded.name_en, name_cy = excluded.name_cy, region = excluded.region,
    languages = excluded.languages, prefix = excluded.prefix, letterhead = excluded.letterhead,
    idle_minutes = excluded.idle_minutes
