# Pobl, eu cysylltiadau, a phwy sydd yno ddwywaith.
# Wants a Welsh speaker's eye.

# Beth yw enw pob gweithred yn yr hanes ac ar ôl ei gwneud.
act-add-person = Ychwanegwyd { $person }
act-edit-person = Newidiwyd { $person }
act-merge-people = Cyfunwyd { $merged } â { $person }
act-add-affiliation = Ychwanegwyd cysylltiad { $person } â { $organisation }
act-edit-affiliation = Newidiwyd cysylltiad { $person } â { $organisation }

# Beth all fod o'i le ar yr hyn a deipiwyd.
problem-not-an-email = Rhowch gyfeiriad e-bost yn y ffurf gywir, megis enw@example.org
problem-not-orcid = Mae un digid ar bymtheg mewn ORCID iD, megis 0000-0002-1825-0097
problem-orcid-checksum = Nid ORCID iD yw hwn: nid yw’r nod olaf yn cyd-fynd â’r lleill. Chwiliwch am lithriad
problem-not-a-language = Dewiswch iaith
problem-day-in-future = Nid yw’r diwrnod hwn wedi dod eto
problem-asked-without-answer = Dywedwch beth oedd yr ateb, neu gadewch y diwrnod yn wag
problem-ends-before-start = Daw’r diwrnod olaf cyn y cyntaf
problem-too-long = Defnyddiwch { $most } nod ar y mwyaf
problem-too-many-lines = Defnyddiwch { $most } llinell ar y mwyaf, fel bod y cyfeiriad yn ffitio ffenestr amlen
problem-not-chosen = Dewiswch un o’r rhestr
problem-merge-with-itself = Dewiswch ddau gofnod gwahanol
refused-merged-already = Cyfunwyd y cofnod hwn ag un arall. Agorwch hwnnw yn ei le.
refused-merge-both-on-panel = Mae’r ddau ar banel { $call }. Dewch ag un o’r seddi i ben yn gyntaf, neu cadwch y cofnod arall.

# Pam y gall dau gofnod fod yn un.
ground-identifier = Yr un dynodydd
ground-email = Yr un cyfeiriad e-bost
ground-name = Yr un enw a sefydliad
ground-alias = Yn cael ei alw’n hynny hefyd
ground-initials = Ei lythrennau cyntaf
ground-name-alone = Yr un enw
ground-shared-email = Yr un cyfeiriad e-bost, enw arall
ground-initial = Yr un cyfenw, llythyren gyntaf yr enw cyntaf
ground-short-name = Yn dechrau yn yr un modd

# Colofnau rhestrau.
field-postcode = Cod post
field-organisation = Sefydliad

# Rhestrau sy'n gadael yr hyb.
list-people = pobl
list-organisations = sefydliadau
list-events = digwyddiadau
list-attendance = presenoldeb
table-format-csv = CSV
table-format-xlsx = XLSX
