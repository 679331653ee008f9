# Sefydliadau.
# Wants a Welsh speaker's eye.

act-add-organisation = Ychwanegwyd { $organisation }
act-edit-organisation = Newidiwyd { $organisation }
act-merge-organisations = Cyfunwyd cofnod { $merged } yng nghofnod { $organisation }

problem-not-ror = Mae naw nod mewn ROR ID, ac mae’n dechrau â 0, megis 03kk7td41
problem-ror-checksum = Nid ROR ID yw hwn: nid yw’r ddau ddigid olaf yn cyd-fynd â’r lleill. Chwiliwch am lithriad
problem-not-ods = Mae tair i ddeg llythyren a digid mewn cod ODS, megis 7A1
problem-not-company-number = Mae wyth nod mewn rhif cwmni, megis 01234567 neu SC123456
problem-not-charity-number = Mae chwech neu saith digid mewn rhif elusen, neu SC neu NIC cyn chwe digid

field-people = Pobl

# The list.
organisations = Sefydliadau
organisations-add = Ychwanegu sefydliad
organisations-import = Mewnforio
organisations-duplicates-find = Sefydliadau a all fod yn ddyblyg
organisations-find = Enw, llythrennau cyntaf neu ddynodydd
organisations-any-sector = Unrhyw sector
organisations-any-nation = Unrhyw genedl
organisations-name = Enw
organisations-aliases = Enwau eraill
organisations-sector = Sector
organisations-nation = Cenedl
organisations-people = Pobl
organisations-none = Dim sefydliad eto
organisations-none-words = Yma y mae prifysgolion, byrddau iechyd, cwmnïau ac elusennau. Ychwanegwch y cyntaf, neu mewnforiwch dabl ohonynt.
organisations-none-found = Ni chafwyd hyd i sefydliad
organisations-none-found-words = Rhowch gynnig ar lai o lythrennau, neu tynnwch hidlydd.
organisations-export = { $count ->
    [zero] Allforio { $figure } sefydliadau
    [one] Allforio un sefydliad
    [two] Allforio { $figure } sefydliad
    [few] Allforio { $figure } sefydliad
    [many] Allforio { $figure } sefydliad
   *[other] Allforio { $figure } sefydliad
}

# The record.
organisations-edit = Golygu
organisations-edit-title = Golygu’r sefydliad hwn
organisations-save = Cadw
organisations-email = Cyfeiriad e-bost
organisations-ror = ROR ID
organisations-ods = Cod ODS
organisations-company = Rhif cwmni
organisations-charity = Rhif elusen
organisations-figures = Mewn ffigurau
organisations-figure-people = { $count ->
    [zero] cysylltiadau
    [one] cysylltiad
    [two] gysylltiad
    [few] chysylltiad
    [many] chysylltiad
   *[other] cysylltiad
}
organisations-figure-applications = { $count ->
    [zero] ceisiadau
    [one] cais
    [two] gais
    [few] chais
    [many] chais
   *[other] cais
}
organisations-applications = Ceisiadau
organisations-person = Person
organisations-role = Rôl
organisations-until = Tan
organisations-no-people = Neb eto
organisations-no-people-words = Clymwch berson â’r sefydliad hwn o’u cofnod eu hunain.

# The form.
organisations-choose = Dewiswch un
organisations-field-name = Enw cyfreithiol
organisations-field-name-hint = Yn llawn, megis Betsi Cadwaladr University Health Board.
organisations-field-welsh = Enw Cymraeg
organisations-field-aliases-hint = Un ar bob llinell. Ceir hyd i lythrennau cyntaf heb eu rhestru.
organisations-field-nation-hint = Lle mae wedi’i leoli. Gall galwad ofyn am bartner yng Nghymru.
organisations-field-ror-hint = Ar gyfer prifysgolion, megis 03kk7td41.
organisations-field-ods-hint = Ar gyfer y GIG, megis 7A1.
organisations-field-address = Cyfeiriad post
organisations-field-address-hint = Llinell ar gyfer pob llinell o’r amlen, heb yr enw a’r cod post.
organisations-field-postcode = Cod post

# Merging.
organisations-maybe = Yr un sefydliad o bosibl
organisations-merge-title = Cyfuno dau sefydliad
organisations-merge-which = Pa un yw’r un sefydliad â hwn: { $name }?
organisations-merge-words = Llenwir yr hyn sydd ar goll ar gofnod { $kept } o gofnod { $lost }; nid yw dim yn cael ei drosysgrifo. Mae pobl a rhannau mewn ceisiadau’n symud drosodd, a daw enwau { $lost } yn enwau eraill ar { $kept }. Mae llythyrau a cheisiadau a gyflwynwyd yn aros fel yr oeddent. Gellir dadwneud y cyfuno.
organisations-duplicates-words = Wedi’u canfod drwy ddynodydd, enw, enwau eraill a llythrennau cyntaf. Y sicraf sydd gyntaf.
organisations-duplicates-none-words = Mae dau gofnod a all fod yn un sefydliad yn ymddangos yma cyn gynted ag y bo rhai.

# Sectors, and nations.
sector-university = Prifysgol
sector-nhs = GIG
sector-industry = Diwydiant
sector-charity = Elusen
sector-regulator = Rheoleiddiwr
sector-government = Llywodraeth neu gyngor
nation-wales = Cymru
nation-england = Lloegr
nation-scotland = Yr Alban
nation-northern-ireland = Gogledd Iwerddon
nation-elsewhere = Y tu allan i’r Deyrnas Unedig
organisations-bank = Manylion banc
organisations-bank-see = Gweld y manylion banc
organisations-group-head = Yn perthyn i grŵp
organisations-group-head-hint = Ar gyfer menter: pen ei grŵp. Cyfrifir cymorthdaliadau ar gyfer grŵp cyfan.
organisations-group = Pen grŵp
problem-group-of-itself = Nid yw sefydliad yn ben arno’i hun: gadewch hyn yn wag
problem-group-head-in-group = Mae hwn yn perthyn i grŵp arall: dewiswch ben y grŵp hwnnw
problem-group-heads-others = Mae eraill yn perthyn i grŵp y sefydliad hwn, felly nid yw’n perthyn i un ei hun
organisations-on-costs = Costau ar ben cyflog
organisations-on-costs-see = Gweld yr hyn y mae’n ei dalu ar gyflog
