# Pobl, eu cysylltiadau, a phwy sydd yno ddwywaith.
# Wants a Welsh speaker's eye.

# Beth yw enw pob gweithred yn yr hanes ac ar ôl ei gwneud.
act-add-person = Ychwanegwyd { $person }
act-edit-person = Newidiwyd { $person }
act-merge-people = Cyfunwyd cofnod { $merged } yng nghofnod { $person }
act-add-affiliation = Ychwanegwyd cysylltiad { $person } â’r sefydliad { $organisation }
act-edit-affiliation = Newidiwyd cysylltiad { $person } â’r sefydliad { $organisation }

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

# The list.
people = Cysylltiadau
people-add = Ychwanegu person
people-import = Mewnforio
people-duplicates-find = Cysylltiadau a all fod yn ddyblyg
people-find = Enw, sefydliad neu e-bost
people-any-sector = Unrhyw sector
people-any-nation = Unrhyw genedl
people-any-language = Unrhyw iaith
people-name = Enw
people-organisation = Sefydliad
people-further = { $count } arall hefyd
people-role = Rôl
people-sector = Sector
people-nation = Cenedl
people-language = Iaith
people-language-cy = Cymraeg
people-language-en = Saesneg
people-language-both = Y ddwy
people-language-unknown = Heb ofyn
people-email = Cyfeiriad e-bost
people-phone = Ffôn
people-none = Neb yma eto
people-none-words = Yma y mae ymgeiswyr, mynychwyr, aelodau’r panel a llofnodwyr. Ychwanegwch y cyntaf, neu mewnforiwch dabl ohonynt.
people-none-found = Ni chafwyd hyd i neb
people-none-found-words = Rhowch gynnig ar lai o lythrennau, neu tynnwch hidlydd.
people-export = { $count ->
    [zero] Allforio { $figure } cysylltiadau
    [one] Allforio un cysylltiad
    [two] Allforio { $figure } gysylltiad
    [few] Allforio { $figure } chysylltiad
    [many] Allforio { $figure } chysylltiad
   *[other] Allforio { $figure } cysylltiad
}

# The record.
people-edit = Golygu
people-edit-title = Golygu’r person hwn
people-change = Newid
people-save = Cadw
people-not-known = Ddim yn hysbys
people-asked-on = gofynnwyd ar { $date }
people-affiliations = Sefydliadau’r person
people-affiliation-add = Ychwanegu sefydliad
people-affiliation-edit = Newid cysylltiad â sefydliad
people-affiliation-remove = Ei dynnu
people-affiliation-remove-words = Tynnwch gysylltiad â sefydliad dim ond lle cafodd ei gofnodi ar gam. Rhowch ddiwrnod olaf i un sydd wedi dod i ben, fel bod gwrthdaro buddiannau’n dal i gael ei ganfod.
people-no-affiliation = Dim sefydliad
people-no-affiliation-words = Y sefydliadau y mae person yn perthyn iddynt sy’n pennu eu sector, a chyda phwy y mae gwrthdaro.
people-days = Diwrnodau
people-days-open = Dim dyddiadau
people-days-since = Ers { $from }
people-days-until = Tan { $to }
people-days-between = { $from } i { $to }
people-events = Digwyddiadau
people-event = Digwyddiad
people-day = Dyddiad
people-place = Presenoldeb
people-applications = Ceisiadau
people-application = Cais
people-call = Galwad
people-part = Rhan
people-state = Cyflwr
people-untitled = Dideitl
people-letters = Llythyrau
people-figures = Mewn ffigurau
people-figure-events = { $count ->
    [zero] digwyddiadau a fynychwyd
    [one] digwyddiad a fynychwyd
    [two] ddigwyddiad a fynychwyd
    [few] digwyddiad a fynychwyd
    [many] digwyddiad a fynychwyd
   *[other] digwyddiad a fynychwyd
}
people-figure-applications = { $count ->
    [zero] ceisiadau
    [one] cais
    [two] gais
    [few] chais
    [many] chais
   *[other] cais
}
people-figure-letters = { $count ->
    [zero] llythyrau a anfonwyd
    [one] llythyr a anfonwyd
    [two] lythyr a anfonwyd
    [few] llythyr a anfonwyd
    [many] llythyr a anfonwyd
   *[other] llythyr a anfonwyd
}

# The form.
people-field-name = Enw llawn
people-field-name-hint = Fel y maent yn ei ysgrifennu, gyda’u teitl os ydynt yn defnyddio un.
people-organisation-hint = Teipiwch ei enw, ei lythrennau cyntaf neu’r hyn y mae pobl yn ei alw.
people-field-role = Rôl yno
people-field-from = Diwrnod cyntaf yno
people-field-to = Diwrnod olaf yno
people-field-to-hint = Gadewch yn wag tra bo’n parhau.
people-field-language = Iaith gohebu
people-field-language-hint = Gofynnwch ar y cyswllt cyntaf. Hyd nes y gofynnwyd, mae llythyrau’n mynd allan yn y ddwy iaith.
people-field-asked = Diwrnod y gofynnwyd
people-field-asked-hint = Gadewch yn wag am heddiw.
people-field-greeting = Cyfarchiad mewn llythyrau
people-field-greeting-hint = Yr hyn sy’n dilyn “Annwyl”, megis Dr O’Brien. Gadewch yn wag am yr enw llawn.
people-field-address = Cyfeiriad post
people-field-address-hint = Llinell ar gyfer pob llinell o’r amlen, heb yr enw a’r cod post.
people-field-postcode = Cod post
people-orcid = ORCID iD
people-field-orcid-hint = Un digid ar bymtheg, megis 0000-0002-1825-0097.
people-field-needs = Anghenion hygyrchedd
people-field-needs-hint = Yr hyn sydd ei angen arnynt i gymryd rhan. Dim ond cydlynwyr sy’n ei weld.

# Merging.
people-maybe = Yr un person o bosibl
people-merge-title = Cyfuno dau berson
people-merge-who = Pwy yw’r un person â hwn: { $name }?
people-merge-words = Llenwir yr hyn sydd ar goll ar gofnod { $kept } o gofnod { $lost }; nid yw dim yn cael ei drosysgrifo. Mae sefydliadau, digwyddiadau, ceisiadau a seddi ar baneli’n symud drosodd. Mae llythyrau a cheisiadau a gyflwynwyd yn aros fel yr oeddent. Gellir dadwneud y cyfuno.
people-duplicates-words = Wedi’u canfod drwy ddynodydd, cyfeiriad e-bost, enw a llythrennau cyntaf. Y sicraf sydd gyntaf.
people-duplicates-none-words = Mae dau gofnod a all fod yn un person yn ymddangos yma cyn gynted ag y bo rhai.
