# Failures that any command can answer with.

failure-not-found = There is no such record, or it is not for you to see.
failure-stale = Someone changed this since you opened it. Look at it again, then make your change.
failure-fault = Something went wrong on our side. Nothing was changed. If it happens again, tell us this reference: { $reference }

problem-not-json = This is not JSON (column { $column }).
problem-unknown-command = There is no command { $command }.
problem-wrong-shape = This does not have the shape of the command: { $detail }
problem-no-such-file-picked = Pick the file again.

