# Hanes: beth yw enw pob gweithred, pam na ellir dadwneud rhai, a beth yw enwau’r meysydd.

history = Hanes
history-empty = Does dim wedi digwydd eto.
history-intro = Pob gweithred, y ddiweddaraf yn gyntaf. Mae pob un wedi’i chlymu wrth yr un o’i blaen, felly mae newid a wnaed y tu ôl i gefn y rhaglen yn dangos.
history-when = Pryd
history-who = Pwy
history-what = Beth ddigwyddodd
history-act = Gweithred
history-any-act = Unrhyw weithred
history-any-person = Unrhyw un
history-record = Cofnod
history-record-only = Y cofnod hwn yn unig
history-record-of = Dim ond
history-all-records = Dangos pob cofnod
history-none-found = Nid oes gweithred sy’n cyfateb i’ch hidlyddion
history-check = Gwirio’r gadwyn
history-checking = Yn gwirio pob cofnod
history-whole = { $entries ->
    [zero] Dim un cofnod i’w wirio: mae’r gadwyn yn gyfan.
    [one] Gwiriwyd un cofnod: mae’r gadwyn yn gyfan.
    [two] Gwiriwyd { $entries } gofnod: mae’r gadwyn yn gyfan.
    [few] Gwiriwyd { $entries } chofnod: mae’r gadwyn yn gyfan.
    [many] Gwiriwyd { $entries } chofnod: mae’r gadwyn yn gyfan.
   *[other] Gwiriwyd { $entries } cofnod: mae’r gadwyn yn gyfan.
}
history-head = Marc y cofnod olaf: { $head }
history-broken = Nid yw cofnod { $at } yn dilyn yr un o’i flaen. Newidiodd rhywbeth y ffeil hon y tu allan i’r rhaglen. Cadwch y ffeil fel y mae a’i chymharu â chopi wrth gefn.
history-undo = Dadwneud hyn
history-undone = Wedi’i ddadwneud
history-undid = Dadwnaed cofnod { $sequence }
history-undo-of = Dadwneud cofnod { $sequence }
history-fields = Meysydd cyn ac wedyn
history-field = Maes
history-before = Cyn
history-after = Wedyn
history-nothing-recorded = Ni newidiodd y cofnod hwn unrhyw faes.
history-entry = Cofnod { $sequence }
history-device = Cyfrifiadur
history-about = Am
history-all-of-theirs = Popeth a wnaethant
history-of-record = Ei hanes
history-by-seedbridge = Seedbridge
history-by-member = Aelod o’r panel { $name }
history-by-applicant = Ymgeisydd, { $name }
history-open-entry = Dangos beth a newidiodd

act-enter-desk = Rhoddwyd { $who } wrth ddesg
act-leave-desk = Gadawyd y ddesg
act-export = Allforiwyd { $what }
act-save-document = Aethpwyd â { $document } ({ $of }) allan o’r hyb { $purpose }

noun-organisation_alias = enw arall ar sefydliad
noun-call_version = fersiwn o alwad
noun-receipt = derbynneb
noun-answer = ateb
noun-submission = cyflwyniad
noun-team_member = aelod o’r tîm
noun-requested_line = llinell o’r gyllideb
noun-lateness_ruling = dyfarniad ar hwyrni
noun-judgement = barn ar reol
noun-finding = cymhwysedd
noun-correction = dychwelyd i’w gywiro
noun-withdrawal = tynnu’n ôl
noun-panel_member = aelod o’r panel
noun-declaration = datganiad o fuddiant
noun-score = sgôr
noun-departure = gadael yr ystafell
noun-recommendation = argymhelliad
noun-decision_lock = cloi penderfyniadau
noun-decision_line = swm a ddyfarnwyd
noun-decision_condition = amod
noun-reversal = gwrthdroad
noun-letter_template = geiriad llythyr

# What left the hub, and why.
document-letter = llythyr
document-letter-preview = rhagolwg o lythyr
document-application-copy = copi o gais
document-blank-form = y ffurflen wag
document-attached-file = ffeil a atodwyd
document-passphrase-sheet = y ddalen ar gyfer y cyfrinymadrodd
document-screen = yr hyn y mae’r ffenestr yn ei ddangos
document-purpose-save = i’w chadw
document-purpose-open = i’w hagor
document-purpose-print = i’w hargraffu

# Cyflyrau a enwir yn yr hanes.
call-state-draft = Drafft
call-state-published = Wedi’i chyhoeddi
coordinator-state-active = Yn gweithio yma
coordinator-state-left = Wedi gadael
seat-state-seated = Ar y panel
seat-state-left = Wedi gadael y panel
