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
history-head = Ôl bys y cofnod olaf: { $head }
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
act-save-document = Aeth { $document } ({ $of }) allan o’r hyb { $purpose }

noun-hub = yr hyb
noun-coordinator = cydlynydd
noun-person = person
noun-organisation = sefydliad
noun-affiliation = cysylltiad
noun-event = digwyddiad
noun-attendance = presenoldeb
noun-call = galwad
noun-application = cais
noun-panel = panel
noun-member = aelod o’r panel
noun-conflict = gwrthdaro buddiannau
noun-assignment = aseiniad
noun-review = adolygiad
noun-decision = penderfyniad
noun-award = dyfarniad
noun-letter = llythyr
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
noun-award_line = llinell o gyllideb dyfarniad
noun-award_signature = llofnod
noun-award_extension = mwy o amser i dderbyn
noun-award_condition = amod dyfarniad
noun-award_subsidy = cymhorthdal
noun-declared_assistance = cymorth a ddatganwyd

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
document-purpose-terminal = i’w darllen mewn terfynell

# Cyflyrau a enwir yn yr hanes.
call-state-draft = Drafft
call-state-published = Wedi’i chyhoeddi
coordinator-state-active = Yn gweithio yma
coordinator-state-left = Wedi gadael
seat-state-seated = Ar y panel
seat-state-left = Wedi gadael y panel

# Pa fathau o weithred sydd, i ddewis un.
act-kind-add-person = Ychwanegwyd person
act-kind-edit-person = Newidiwyd person
act-kind-merge-people = Cyfunwyd dau berson
act-kind-add-organisation = Ychwanegwyd sefydliad
act-kind-edit-organisation = Newidiwyd sefydliad
act-kind-merge-organisations = Cyfunwyd dau sefydliad
act-kind-add-affiliation = Ychwanegwyd cysylltiad
act-kind-edit-affiliation = Newidiwyd cysylltiad
act-kind-record-attendance = Cofnodwyd presenoldeb mewn digwyddiad
act-kind-import = Mewnforiwyd tabl
act-kind-begin-application = Dechreuwyd cais
act-kind-save-answers = Teipiwyd mewn cais
act-kind-submit-application = Cyflwynwyd cais
act-kind-withdraw-application = Tynnwyd cais yn ôl
act-kind-find-eligible = Dyfarnwyd bod cais yn gymwys
act-kind-find-ineligible = Dyfarnwyd nad yw cais yn gymwys
act-kind-return-for-correction = Dychwelwyd cais i’w gywiro
act-kind-export = Allforiwyd rhestr
act-kind-save-document = Aethpwyd â dogfen allan o’r hyb
act-kind-enter-desk = Rhoddwyd rhywun wrth ddesg
act-kind-open-hub = Mewngofnodwyd
act-kind-fail-to-open = Rhoddwyd PIN neu gyfrinymadrodd anghywir
act-kind-void-letter = Diddymwyd llythyr
act-kind-reissue-letter = Diddymwyd llythyr ac anfonwyd un arall
act-kind-issue-letter = Anfonwyd llythyr
act-kind-add-coordinator = Ychwanegwyd cydlynydd
act-kind-edit-coordinator = Newidiwyd cydlynydd
act-kind-change-pin = Newidiwyd PIN
act-kind-add-event = Ychwanegwyd digwyddiad
act-kind-edit-event = Newidiwyd digwyddiad
act-kind-create-call = Gwnaed galwad
act-kind-edit-call = Newidiwyd galwad
act-kind-publish-call = Cyhoeddwyd galwad
act-kind-attach-file = Atodwyd ffeil
act-kind-record-receipt = Cofnodwyd pryd y daeth cais
act-kind-rule-on-lateness = Dyfarnwyd ar gais hwyr
act-kind-judge-rule = Barnwyd rheol â llaw
act-kind-edit-panel = Sefydlwyd panel
act-kind-seat-member = Rhoddwyd sedd i aelod o’r panel
act-kind-edit-member = Newidiwyd sedd ar y panel
act-kind-find-conflicts = Chwiliwyd am wrthdaro buddiannau
act-kind-rule-on-conflict = Dyfarnwyd ar wrthdaro buddiannau
act-kind-declare-interest = Datganwyd buddiant
act-kind-assign-review = Rhoddwyd cais i aelod i’w adolygu
act-kind-unassign-review = Cymerwyd cais yn ôl oddi wrth aelod
act-kind-save-review = Ysgrifennwyd adolygiad
act-kind-submit-review = Cyflwynwyd adolygiad
act-kind-reopen-review = Anfonwyd adolygiad yn ôl
act-kind-record-panel-attendance = Cofnodwyd pwy oedd mewn panel
act-kind-record-recommendation = Cofnodwyd argymhelliad
act-kind-record-decision = Penderfynwyd ar gais
act-kind-lock-decisions = Clowyd penderfyniadau
act-kind-reverse-decision = Gwrthdrowyd penderfyniad
act-kind-edit-template = Newidiwyd geiriad llythyr
act-kind-reset-template = Aethpwyd yn ôl at eiriad gwreiddiol llythyr
act-kind-check-template = Cofnodwyd gwirio Cymraeg llythyr
