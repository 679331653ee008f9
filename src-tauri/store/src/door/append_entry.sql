INSERT INTO entry (
    sequence, act, actor, actor_id, device_id, at, schema, version, facts, batch_id, undoes,
    sitting, saved_at, changeset, salt, digest, previous, hash
) VALUES (
    :sequence, :act, :actor, :actor_id, :device_id, :at, :schema, :version, :facts, :batch_id, :undoes,
    :sitting, :at, :changeset, :salt, :digest, :previous, :hash
)
