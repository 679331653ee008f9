INSERT INTO panel_member (id, panel_id, person_id, expertise, most_bids, interests, state, presence)
VALUES (:id, :panel_id, :person_id, :expertise, :most_bids, :interests, :state, :presence)
ON CONFLICT (id) DO UPDATE SET
    expertise = excluded.expertise, most_bids = excluded.most_bids,
    interests = excluded.interests, state = excluded.state, presence = excluded.presence
