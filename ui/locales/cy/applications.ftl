# Ceisiadau fel y mae cydlynydd yn eu gweld: y rhestr, y cofnod, ei ffurflenni, a chymhwysedd mewn geiriau.

applications = Ceisiadau
applications-find = Chwilio
applications-find-hint = Cyfeirnod, teitl neu dîm
applications-reference = Cyfeirnod
applications-title = Teitl
applications-untitled = Cais heb deitl
applications-one = Cais
applications-call = Galwad
applications-any-call = Pob galwad
applications-lead = Arweinydd
applications-sector = Sector
applications-any-sector = Pob sector
applications-asked = Gofynnwyd am
applications-received = Derbyniwyd
applications-state = Cyflwr
applications-any-state = Pob cyflwr
applications-state-count = { $state } ({ $count })
applications-late-only = Rhai hwyr yn unig
applications-none = Dim cais eto
applications-none-words = Yma y bydd ceisiadau i’ch galwadau: wedi’u teipio ar y cyfrifiadur hwn gan yr ymgeisydd, neu gennych chi ar ei ran.
applications-none-found = Does dim yn cyfateb i’r hidlwyr hyn
applications-none-found-words = Newidiwch neu cliriwch hidlydd i weld rhagor.
applications-begin = Dechrau cais
applications-begin-words = Fe’i gwneir o dan fersiwn diweddaraf yr alwad. Gallwch roi’r ffenestr hon i’r ymgeisydd; neu gofnodi sut y daeth i law, yna ei deipio ar ei ran.
applications-which-call = Ar gyfer pa alwad
applications-call-closes = Yn cau { $at }
applications-call-closed = Caeodd { $at }: bydd yn hwyr oni bai iddo gyrraedd cyn hynny
applications-no-call = Does dim galwad ar agor
applications-no-call-words = I alwad a gyhoeddwyd y gwneir cais.
applications-to-calls = Mynd i’r galwadau

applications-tab-answers = Atebion
applications-tab-team = Tîm
applications-tab-budget = Cyllideb
applications-tab-eligibility = Cymhwysedd
applications-tab-panel = Panel
applications-tab-outcome = Canlyniad
applications-tab-course = Hynt

applications-person = Enw
applications-role = Rhan
applications-organisation = Sefydliad
applications-nation = Lleoliad
applications-email = E-bost
applications-no-team = Dim tîm eto
applications-no-team-words = Yma y bydd y bobl a’r sefydliadau sy’n gwneud cais gyda’i gilydd.
applications-no-budget = Dim cyllideb eto
applications-no-budget-words = Yma y bydd llinellau’r gyllideb, wedi’u hadio fesul pennawd.
applications-least = Y lleiaf y gellir gofyn amdano
applications-most = Y mwyaf y gellir gofyn amdano
applications-lines = Llinellau
applications-item = Eitem
applications-heading = Pennawd
applications-justification = Pam
applications-amount = Swm
applications-total = Cyfanswm
applications-by-heading = Fesul pennawd

applications-no-rules = Nis bernir cyn ei gyflwyno
applications-no-rules-words = Pan gyflwynir y cais, bydd pob un o reolau’r alwad yma gyda’r hyn a olyga i’r cais.
applications-rules-kept = Cedwir pob rheol
applications-rules-open = { $failing ->
    [0] { $undecided ->
        [one] Mae angen barnu un rheol
       *[other] Rheolau y mae angen eu barnu: { $undecided }
    }
    [one] { $undecided ->
        [0] Ni chedwir un rheol
        [one] Ni chedwir un rheol, ac mae angen barnu un
       *[other] Ni chedwir un rheol; i’w barnu: { $undecided }
    }
   *[other] { $undecided ->
        [0] Rheolau na chedwir: { $failing }
        [one] Rheolau na chedwir: { $failing }; i’w barnu: 1
       *[other] Rheolau na chedwir: { $failing }; i’w barnu: { $undecided }
    }
}
applications-found-eligible = Barnwyd yn gymwys gan { $by }, { $at }
applications-found-ineligible = Barnwyd yn anghymwys gan { $by }, { $at }
applications-judged = Barnwyd â llaw: { $outcome }. { $reason }
applications-judge = Barnu
applications-judge-again = Barnu eto
applications-judge-rules = { $count ->
    [one] Barnu un rheol
    [two] Barnu { $count } reol
   *[other] Barnu { $count } rheol
}
applications-judge-rule = Barnu’r rheol hon
applications-judgement = Barn
applications-reason = Rheswm
applications-reason-hint = Fe’i cedwir yn yr hanes a’i ddangos yn y cofnod.
applications-judge-hint = Fe’i cedwir yn yr hanes. Mae llythyr sy’n dweud nad yw’r cais yn gymwys yn ei ddyfynnu, felly mae ei angen ym mhob iaith yr ysgrifennir at yr ymgeisydd ynddi.
applications-find-eligible = Barnu’n gymwys
applications-find-eligible-words = { $count ->
    [one] Cedwir unig reol yr alwad. Bydd y cais yn mynd at y panel.
   *[other] Cedwir pob rheol ({ $count }). Bydd y cais yn mynd at y panel.
}
applications-find-ineligible = Barnu’n anghymwys
applications-find-ineligible-words = Cofnodir y rheolau na chedwir fel y rheswm, a bydd llythyr y cais yn dweud hynny.
applications-more-to-say = Rhagor i’w ddweud

applications-late = Derbyniwyd yn hwyr
applications-late-words = Derbyniwyd { $received }. Y dyddiad cau oedd { $deadline }.
applications-rule-on-lateness = Dyfarnu ar hwyrni
applications-ruling = Dyfarniad ar hwyrni
applications-withdrawn = Tynnwyd yn ôl { $at }
applications-withdraw = Tynnu’n ôl
applications-withdraw-words = Yr ymgeisydd sy’n gofyn am hyn, ac mae’n dod â’r cais i ben. Cedwir yr hyn a gyflwynwyd.
applications-withdraw-reason = Pam, yng ngeiriau’r ymgeisydd
applications-being-corrected = Dychwelwyd i’w gywiro tan { $until }
applications-correction-over = Daeth yr amser cywiro i ben { $until }. Saif y cais fel y’i cyflwynwyd o’r blaen.
applications-is-draft = Dechreuwyd { $begun }, heb ei gyflwyno eto.
applications-return = Dychwelyd i’w gywiro
applications-more-time = Rhoi rhagor o amser
applications-open-questions = Cwestiynau i’w hailagor
applications-open-questions-hint = Dim ond y rhain y gellir eu newid.
applications-has-a-problem = Mae rhywbeth o’i le ar yr ateb hwn
applications-until = Diwrnod olaf
applications-until-time = Amser
applications-correction-reason = Beth sydd i’w gywiro
applications-correction-reason-hint = Bydd yr ymgeisydd yn darllen hyn.
applications-enter-desk = Trosglwyddo i’r ymgeisydd
applications-enter-desk-words = Dim ond y cais hwn a welir yn y ffenestr nes bod cydlynydd yn teipio cyfrinymadrodd yr hyb.
applications-type-here = Ei deipio ar ei ran
applications-record-receipt = Cofnodi sut y cyrhaeddodd
applications-receipt-words = Ar gyfer cais a ddaeth drwy e-bost, drwy’r post, â llaw neu dros y ffôn ac a deipir yma ar ran rhywun. Cyfrifir iddo gael ei dderbyn pan gyrhaeddodd.
applications-route = Sut y daeth
applications-received-on = Diwrnod ei dderbyn
applications-received-time = Amser ei dderbyn
applications-received-time-hint = Fel y dengys y cloc ar y wal yng Nghymru a Lloegr, megis 15:30.
applications-source = Yr hyn a ddaeth
applications-source-hint = PDF neu lun ohono.
applications-read-back-by = Pwy a ddarllenodd yn ôl yr hyn a deipiwyd
applications-read-back-by-hint = Ail bâr o lygaid, yn erbyn y gwreiddiol.

applications-language = Iaith y cais
applications-correspondence = Iaith y llythyrau
applications-under = Gwnaed o dan
applications-version = Fersiwn { $number } o’r alwad
applications-came-in = Cyrhaeddodd
applications-came-in-words = { $route }, { $at }; darllenwyd yn ôl gan { $by }
applications-whole-history = Hanes llawn y cais hwn
applications-not-before-panel = Heb fod gerbron y panel
applications-not-before-panel-words = Ar ôl ei gael yn gymwys, yma y bydd gwrthdaro buddiannau, adolygiadau a sgorau.
applications-reviews = Adolygiadau
applications-reviews-in = adolygiadau wedi dod i law
applications-score = Sgôr
applications-score-figure = sgôr
applications-rank = safle
applications-no-rank = dim safle: rhy ychydig o adolygiadau
applications-assign = Pennu adolygwyr
applications-read-reviews = Darllen yr adolygiadau
applications-member = Aelod o’r panel
applications-review-given = Heb ddechrau
applications-review-late = Hwyr
applications-review-not-counted = Heb ei gyfrif
applications-review-due = Erbyn
applications-review-submitted = Cyflwynwyd
applications-no-reviewer = Nid oes neb yn adolygu’r cais hwn eto.
applications-scores = Sgorau fesul maen prawf
applications-criterion = Maen prawf
applications-weight = Pwysiad
applications-conflicts = Gwrthdaro buddiannau
applications-conflict-why = Pam
applications-rule-on-conflicts = Dyfarnu ar wrthdaro
applications-no-conflict = Ni wyddys am wrthdaro rhwng unrhyw aelod o’r panel a’r cais hwn.

applications-no-outcome = Dim canlyniad eto
applications-no-outcome-words = Ar ôl ei gael yn gymwys neu’n anghymwys, yma y bydd y penderfyniad a’r llythyrau sy’n ei gyfleu.
applications-decision = Penderfyniad
applications-decide = Argymell a phenderfynu
applications-see-decision = Gweld y penderfyniad
applications-recommended = Argymhelliad y panel
applications-decided = Penderfynwyd
applications-none-yet = Ddim eto
applications-reserve-order = Lle ymhlith y rhai wrth gefn
applications-conditions = Amodau
applications-locked = Clowyd
applications-locked-words = Gan { $names }
applications-no-letter = Nid oes llythyr i’w anfon eto. Daw un pan gaiff ei benderfyniad ei gloi, neu pan geir ei fod yn anghymwys.
applications-course-begun = Dechreuwyd
applications-course-submitted = Cyflwyniad { $number }
applications-course-received = Cyfrifir iddo gael ei dderbyn { $at }
applications-course-returned = Dychwelwyd i’w gywiro tan { $until }
applications-course-eligible = Barnwyd yn gymwys
applications-course-ineligible = Barnwyd yn anghymwys
applications-copy = Copi PDF
applications-copy-title = Copi o gyflwyniad { $number }
applications-save-copy = Cadw
applications-open-copy = Agor

# Codau ceisiadau.
application-state-draft = Drafft
application-state-submitted = Cyflwynwyd
application-state-returned = Dychwelwyd
application-state-eligible = Cymwys
application-state-ineligible = Anghymwys
application-state-withdrawn = Tynnwyd yn ôl
application-state-decided = Penderfynwyd
timeliness-on-time = Mewn pryd
timeliness-late = Hwyr
lateness-let-in = Derbyniwyd er yn hwyr
lateness-turned-away = Gwrthodwyd am fod yn hwyr
route-email = Drwy e-bost
route-post = Drwy’r post
route-by-hand = Â llaw
route-telephone = Dros y ffôn
outcome-pass = Cedwir
outcome-fail = Ni chedwir
outcome-needs-judgement = I’w barnu

# Rheolau galwad.
rule-on-time = Derbyniwyd erbyn y dyddiad cau, neu drwy weithred a gofnodwyd
rule-amount-within-limits = { $minimum-pence ->
    [0] Mae’r swm y gofynnir amdano yn { $maximum } ar y mwyaf
   *[other] Mae’r swm y gofynnir amdano yn { $minimum } o leiaf, ac yn { $maximum } ar y mwyaf
}
rule-headings-allowed = Mae pob llinell o’r gyllideb o dan bennawd a ganiateir ac o fewn ei derfynau
rule-sectors-spanned = Mae’r tîm yn cwmpasu o leiaf { $least } sector
rule-partner-based-in = Mae partner wedi’i leoli yn: { $nation }
rule-attended-event = Daeth rhywun o’r tîm i un o ddigwyddiadau’r hyb o fewn { $months } mis cyn y dyddiad cau
rule-host-in-another-sector = Mae’r sefydliad lletyol mewn sector gwahanol i’r cyflogwr
rule-lasts-months = Mae’n para o { $least } hyd at { $most } mis
rule-starts-within-months = Mae’n dechrau o fewn { $months } mis i’r diwrnod y rhoddir gwybod i ymgeiswyr
rule-gates-passed = Atebwyd pob cwestiwn porth fel y mae’n rhaid
rule-declarations-made = Gwnaed pob datganiad
rule-lead-in-sectors = Mae’r sefydliad arweiniol yn: { $sectors }

# Yr hyn a ganfuwyd amdanynt.
finding-received-on-time = Derbyniwyd { $received }, cyn y dyddiad cau, { $deadline }
finding-received-late = Derbyniwyd { $received }, ar ôl y dyddiad cau, { $deadline }
finding-late-let-in = Derbyniwyd { $received }, ar ôl y dyddiad cau, { $deadline }, a’i dderbyn er hynny
finding-late-turned-away = Derbyniwyd { $received }, ar ôl y dyddiad cau, { $deadline }, a’i wrthod
finding-amount-within = Gofynnir am { $requested }
finding-amount-below = Gofynnir am { $requested }; y lleiaf yw { $minimum }
finding-amount-above = Gofynnir am { $requested }; y mwyaf yw { $maximum }
finding-headings-allowed = { $count ->
    [one] Defnyddir un pennawd
   *[other] Penawdau a ddefnyddir: { $count }
}
finding-heading-not-allowed = Ni chaniateir: { $heading }
finding-heading-over-cap = Dros ei derfyn: { $heading }
finding-heading-over-share = Dros ei gyfran o’r cyfanswm: { $heading }
finding-sectors-spanned = { $count ->
    [one] Mae’r tîm o un sector
   *[other] Nifer sectorau’r tîm: { $count }
}
finding-partner-based-in = Lleoliad { $organisation }: { $nation }
finding-no-partner-based-in = Nid oes neb o’r tîm wedi’i leoli yn: { $nation }
finding-attended = Daeth { $person } i’r digwyddiad { $event }, { $held }
finding-attendance-not-recorded = Ni chofnodwyd pwy ddaeth i’r digwyddiad { $event }
finding-did-not-attend = Cofnodwyd { $person } ar gyfer { $event }, { $held }: { $attendance }
finding-attended-outside = Daeth { $person } i’r digwyddiad { $event }, { $held }, nad yw o fewn y cyfnod o { $earliest } hyd { $latest }
finding-nobody-attended = Ni ddaeth neb o’r tîm i ddigwyddiad ers { $earliest }
finding-no-host-named = Nid enwir cyflogwr a sefydliad lletyol
finding-host-in-same-sector = Mae’r cyflogwr a’r sefydliad lletyol ill dau yn: { $employer }
finding-host-in-another-sector = Cyflogwr: { $employer }. Sefydliad lletyol: { $host }
finding-dates-not-known = Nid yw’r dyddiadau’n hysbys
finding-too-short = O { $start } i { $end }, yn gorffen cyn { $earliest }
finding-too-long = O { $start } i { $end }, yn gorffen ar ôl { $latest }
finding-long-enough = O { $start } i { $end }
finding-starts-too-early = Mae’n dechrau { $start }, cyn rhoi gwybod i ymgeiswyr ar { $earliest }
finding-starts-too-late = Mae’n dechrau { $start }, ar ôl { $latest }
finding-starts-in-time = Mae’n dechrau { $start }
finding-gates-passed = { $count ->
    [0] Ni ofynnwyd cwestiwn porth
    [one] Atebwyd un cwestiwn porth fel y mae’n rhaid
   *[other] Cwestiynau porth a atebwyd fel y mae’n rhaid: { $count }
}
finding-gate-failed = nis atebwyd fel y mae’n rhaid
finding-declarations-made = { $count ->
    [one] Gwnaed un datganiad
   *[other] Datganiadau a wnaed: { $count }
}
finding-declaration-not-made = nis gwnaed yn llawn
finding-lead-in-sector = Sector y sefydliad arweiniol: { $sector }
finding-no-lead-named = Nid enwir neb yn arweinydd
finding-to-be-judged = I gydlynydd ei farnu
