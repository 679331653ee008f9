# Digwyddiadau, a phwy a gofrestrodd a phwy a ddaeth.
# Wants a Welsh speaker's eye.

act-add-event = Ychwanegwyd y digwyddiad { $event }
act-edit-event = Newidiwyd y digwyddiad { $event }
act-record-attendance = Cofnodwyd { $person } yn y digwyddiad { $event }: { $state-within }
attendance-off-the-list = Oddi ar y rhestr

field-listed = Ar y rhestr
field-attended = Wedi mynychu

# The list.
events = Digwyddiadau
events-add = Ychwanegu digwyddiad
events-find = Teitl, thema neu leoliad
events-title = Teitl
events-date = Dyddiad
events-theme = Thema
events-theme-hint = Megis canserau menywod. Mae galwadau’n gofyn am ddigwyddiadau wrth eu henw, rhestrau wrth eu thema.
events-venue = Lleoliad
events-listed = Ar y rhestr
events-came = Wedi mynychu
events-none = Dim digwyddiad eto
events-none-words = Gall galwadau ofyn bod tîm wedi cwrdd yn un o’ch digwyddiadau. Ychwanegwch y digwyddiad, yna pwy a ddaeth.
events-none-found = Ni chafwyd hyd i ddigwyddiad

# The record and its list.
events-edit = Golygu
events-edit-title = Golygu’r digwyddiad hwn
events-save = Cadw
events-import = Mewnforio rhestr
events-field-title = Teitl Saesneg
events-field-title-cy = Teitl Cymraeg
events-figures = Mewn ffigurau
events-registered-only = Wedi cofrestru, dim byd pellach yn hysbys
events-list = Pwy a gofrestrodd a phwy a ddaeth
events-who = Ychwanegu rhywun: enw, sefydliad neu gyfeiriad e-bost
events-who-new = Rhywun newydd: “{ $typed }”
events-new-name = Enw llawn
events-new-email = Cyfeiriad e-bost
events-put-on = Rhoi ar y rhestr
events-person = Person
events-organisation = Sefydliad
events-sector = Sector
events-place = Presenoldeb
events-place-of = Presenoldeb { $name }
events-take-off = Tynnu oddi ar y rhestr
events-any-place = Pawb
events-find-person = Enw, sefydliad neu e-bost
events-nobody = Neb ar y rhestr eto
events-nobody-words = Ychwanegwch bobl fesul un uchod, neu mewnforiwch y rhestr o bwy a gofrestrodd a phwy a ddaeth.
events-nobody-found = Ni chafwyd hyd i neb
events-export-list = { $count ->
    [zero] Allforio { $figure } digwyddiad
    [one] Allforio un digwyddiad
    [two] Allforio { $figure } ddigwyddiad
    [few] Allforio { $figure } digwyddiad
    [many] Allforio { $figure } digwyddiad
   *[other] Allforio { $figure } digwyddiad
}
events-export = { $count ->
    [zero] Allforio { $figure } o bobl
    [one] Allforio un person
    [two] Allforio { $figure } berson
    [few] Allforio { $figure } pherson
    [many] Allforio { $figure } pherson
   *[other] Allforio { $figure } o bobl
}

# A person’s place at an event.
attendance-registered = Wedi cofrestru
attendance-attended = Wedi mynychu
attendance-no-show = Heb fynychu
