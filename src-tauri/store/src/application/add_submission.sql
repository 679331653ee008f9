INSERT INTO submission (
    id, application_id, number, sha256, submitted_at, received_at, timeliness, copy_sha256, content
) VALUES (
    :id, :application_id, :number, :sha256, :submitted_at, :received_at, :timeliness, :copy_sha256,
    :content
)
