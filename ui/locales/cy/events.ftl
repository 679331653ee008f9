# Digwyddiadau, a phwy a gofrestrodd a phwy a ddaeth.
# Wants a Welsh speaker's eye.

act-add-event = Ychwanegwyd y digwyddiad { $event }
act-edit-event = Newidiwyd y digwyddiad { $event }
act-record-attendance = Cofnodwyd { $person } yn { $event }: { $state }
attendance-off-the-list = Oddi ar y rhestr

field-listed = Ar y rhestr
field-attended = Wedi mynychu
