INSERT INTO event (id, title_en, title_cy, theme, venue, held_on)
VALUES (:id, :title_en, :title_cy, :theme, :venue, :held_on)
ON CONFLICT (id) DO UPDATE SET
    title_en = excluded.title_en, title_cy = excluded.title_cy, theme = excluded.theme,
    venue = excluded.venue, held_on = excluded.held_on
