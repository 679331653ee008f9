# Y panel: ei godau, ei weithredoedd, beth sydd o'i le ar yr hyn a deipiwyd, pam y gwrthodir rhywbeth.
# Wants a Welsh speaker's eye.

# Closed lists.
seat-seated = Ar y panel
seat-left = Wedi gadael y panel
presence-unknown = Heb ei gofnodi
presence-present = Yn bresennol
presence-absent = Yn absennol
conflict-ground-named = Wedi’i enwi yn y cais
conflict-ground-same-organisation = Yr un sefydliad
conflict-ground-rival-bid = Â chais sy’n cystadlu
conflict-ground-declared = Wedi’i ddatgan
conflict-state-found = I’w ddyfarnu
conflict-state-confirmed = Wedi’i gadarnhau
conflict-state-dismissed = Wedi’i ddiystyru
conflict-state-gone = Yr achos wedi diflannu
ruling-confirm = wedi’i gadarnhau
ruling-dismiss = wedi’i ddiystyru
declaration-none = Dim gwrthdaro
declaration-conflict = Gwrthdaro
declaration-unsure = Ansicr

# Acts.
act-edit-panel = Sefydlwyd panel { $call }
act-seat-member = Rhoddwyd sedd i { $member } ar banel { $call }
act-edit-member = Newidiwyd sedd { $member }
act-find-conflicts = Chwiliwyd am wrthdaro buddiannau yn yr alwad { $call }
act-rule-on-conflict = Dyfarnwyd ar wrthdaro { $member } â chais { $application }: { $ruling-within }
act-declare-interest = Datganwyd buddiant yng nghais { $application }: { $answer-within }
act-assign-review = Rhoddwyd { $application } i { $member } i’w adolygu
act-unassign-review = Cymerwyd { $application } yn ôl oddi wrth { $member }
act-record-panel-attendance = Cofnodwyd pwy oedd ym mhanel { $call }

# What is wrong with what was typed.
problem-reviews-due-after-panel = Rhaid cyflwyno’r adolygiadau ar neu cyn diwrnod y panel
problem-quorum-of-none = Mae cworwm yn un aelod o leiaf
problem-not-on-this-panel = Dewiswch rywun sydd ar y panel hwn
problem-deputy-is-chair = Dewiswch rywun heblaw’r cadeirydd
problem-most-bids-of-none = Rhowch rif sydd o leiaf yn un
problem-already-a-member = Mae eisoes ar y panel hwn
problem-left-without-coming = Dim ond rhywun oedd yn bresennol all fod wedi gadael yr ystafell
problem-not-before-this-panel = Nid yw’r cais hwn gerbron y panel hwn

# Why something is refused.
refused-panel-call-not-published = Nid yw’r alwad hon wedi’i chyhoeddi eto. Cyhoeddwch hi, yna sefydlwch ei phanel.
refused-seat-of-the-chair = Mae’n cadeirio’r panel neu’n dirprwyo. Enwch rywun arall yn gyntaf.
refused-seat-owes-reviews = { $count ->
    [zero] Mae ganddo { $count } adolygiad i’w cyflwyno o hyd. Cymerwch y ceisiadau yn ôl yn gyntaf.
    [one] Mae ganddo { $count } adolygiad i’w gyflwyno o hyd. Cymerwch y cais yn ôl yn gyntaf.
    [two] Mae ganddo { $count } adolygiad i’w cyflwyno o hyd. Cymerwch y ceisiadau yn ôl yn gyntaf.
    [few] Mae ganddo { $count } adolygiad i’w cyflwyno o hyd. Cymerwch y ceisiadau yn ôl yn gyntaf.
    [many] Mae ganddo { $count } adolygiad i’w cyflwyno o hyd. Cymerwch y ceisiadau yn ôl yn gyntaf.
   *[other] Mae ganddo { $count } adolygiad i’w cyflwyno o hyd. Cymerwch y ceisiadau yn ôl yn gyntaf.
}
refused-desk-member-left = Nid yw ar y panel bellach.
refused-conflict-ruled-already = Dyfarnwyd ar y gwrthdaro hwn eisoes, neu mae ei achos wedi diflannu.
refused-assign-conflicted = Mae gwrthdaro buddiannau: mae’r cais hwn wedi’i guddio rhag yr aelod.
refused-assign-member-left = Nid yw ar y panel bellach.
refused-assign-not-eligible = Dim ond cais cymwys y gellir ei roi i’w adolygu.
refused-assign-already = Mae’r cais hwn eisoes gan yr aelod i’w adolygu.
refused-assign-full = Nid yw’n cymryd dros { $most } o geisiadau. Codwch y rhif hwnnw, neu rhowch y cais i rywun arall.
refused-unassign-submitted = Mae’r adolygiad wedi’i gyflwyno. Gellir ei anfon yn ôl, ond nid ei gymryd ymaith.
refused-undo-declared = Ni ellir dadwneud datganiad. Datganwch eto; cydlynydd sy’n dyfarnu ar wrthdaro a ddatganwyd.

# Sgriniau'r panel.
panel = Panel
panel-none = Nid oes galwad wedi’i chyhoeddi eto
panel-none-words = Mae gan alwad ei phanel unwaith y caiff ei chyhoeddi.
panel-none-do = Gweld y galwadau
panel-not-set-up = Nid oes gan yr alwad hon banel eto
panel-not-set-up-words = Dywedwch pryd mae’n cwrdd a faint sy’n gorfod dod. Yna ychwanegwch ei aelodau: canfyddir gwrthdaro buddiannau wrth i chi eu hychwanegu.
panel-set-up = Sefydlu’r panel
panel-change = Newid y panel
panel-meets = Yn cwrdd { $date }
panel-no-day = Dim diwrnod wedi’i bennu eto
panel-reviews-due = adolygiadau erbyn { $date }
panel-quorum-of = cworwm { $quorum }
panel-no-chair = Nid oes neb wedi’i enwi’n gadeirydd eto. Enwch un o dan “Newid y panel”.
panel-tab-members = Aelodau
panel-tab-conflicts = Gwrthdaro
panel-tab-assignments = Dyrannu
panel-tab-meeting = Cyfarfod
panel-meets-on = Y diwrnod mae’n cwrdd
panel-meets-on-hint = Nid yw cysylltiad a ddaeth i ben cyn i’r alwad agor, neu sy’n dechrau ar ôl y diwrnod hwn, yn wrthdaro.
panel-reviews-due-on = Adolygiadau erbyn
panel-reviews-due-on-hint = Disgwylir pob adolygiad erbyn y diwrnod hwn, oni bai i chi enwi diwrnod arall wrth ei roi.
panel-quorum = Cworwm
panel-quorum-hint = Faint o aelodau sy’n gorfod bod yn bresennol.
panel-chair = Cadeirydd
panel-deputy = Dirprwy
panel-deputy-hint = Yn cymryd drosodd lle mae gan y cadeirydd wrthdaro.
panel-nobody = Neb eto
panel-chair-later = Dewisir cadeirydd a dirprwy o blith yr aelodau, unwaith y bydd rhai.
panel-save = Cadw

# Members.
panel-member = Aelod
panel-add-member = Ychwanegu aelod
panel-no-members = Nid oes neb ar y panel hwn eto
panel-no-members-words = Pobl y mae’r hyb yn eu hadnabod yw’r aelodau, gyda’u sefydliadau. Canfyddir gwrthdaro â chais cyn gynted ag y cânt eu hychwanegu.
panel-organisations = Sefydliadau ac arbenigedd
panel-before = Cynt: { $names }
panel-expertise = Arbenigedd
panel-expertise-hint = Ychydig eiriau, megis: economeg iechyd, treialon clinigol.
panel-load = Ceisiadau
panel-submitted = Adolygiadau
panel-conflicts = Gwrthdaro
panel-conflicts-of = gwrthdaro { $name }
panel-desk = Desg
panel-of = { $part } o { $whole }
panel-late = { $count ->
    [zero] { $count } yn hwyr
    [one] { $count } yn hwyr
    [two] { $count } yn hwyr
    [few] { $count } yn hwyr
    [many] { $count } yn hwyr
   *[other] { $count } yn hwyr
}
panel-reviews-in = adolygiadau i mewn, o’r rhai a gynlluniwyd
panel-reviews-given = adolygiadau wedi’u rhoi, o’r rhai a gynlluniwyd
panel-reviews-late = { $count ->
    [zero] adolygiad yn hwyr
    [one] adolygiad yn hwyr
    [two] adolygiad yn hwyr
    [few] adolygiad yn hwyr
    [many] adolygiad yn hwyr
   *[other] adolygiad yn hwyr
}
panel-to-rule = { $count ->
    [zero] gwrthdaro i’w ddyfarnu
    [one] gwrthdaro i’w ddyfarnu
    [two] wrthdaro i’w dyfarnu
    [few] gwrthdaro i’w dyfarnu
    [many] gwrthdaro i’w dyfarnu
   *[other] gwrthdaro i’w dyfarnu
}
panel-hand-over = Trosglwyddo
panel-hand-over-to = Trosglwyddo’r ffenestr i { $name }
panel-hand-over-words = Mae desg y panel yn cymryd y ffenestr drosodd: yno mae { $name } yn datgan ar y ceisiadau sydd gerbron y panel, yn darllen ac yn sgorio’r rhai a roddwyd i’w hadolygu, heb weld dim arall. Mae cydlynydd yn cymryd y ffenestr yn ôl gyda chyfrinymadrodd yr hyb.
panel-person = Pwy
panel-person-hint = Rhywun y mae’r hyb yn ei adnabod, yn ôl enw, sefydliad neu gyfeiriad e-bost.
panel-person-new = Ychwanegu rhywun newydd at yr hyb yn gyntaf
panel-most-bids = Y nifer mwyaf o geisiadau a gymer
panel-most-bids-hint = O’u rhannu’n gyfartal, byddai gan bob aelod tua { $each }.
panel-interests = Buddiannau a ddatgenir
panel-interests-hint = Fel y’u datgenir wrth benodi: cyflogaeth, cyfranddaliadau, cysylltiadau agos. Wrth ddesg y panel y datgenir am bob cais.
panel-change-seat = Newid sedd aelod
panel-end-seat = Dod â’r sedd i ben
panel-end-seat-of = Dod â sedd { $name } i ben
panel-end-seat-words = Bydd yr aelod yn gadael y panel. Mae’r adolygiadau a gyflwynwyd yn aros.
panel-seat-again = Rhoi sedd eto

# The register of conflicts.
panel-conflict-state = Cyflwr
panel-any-state = Unrhyw un
panel-any-member = Pawb
panel-bid = Cais
panel-why = Pam
panel-ruling = Dyfarniad
panel-rule = Dyfarnu
panel-rule-again = Dyfarnu eto
panel-rule-on = Dyfarnu ar wrthdaro buddiannau
panel-declared = Datganwyd: { $answer }
panel-look-again = Chwilio eto
panel-looked = Chwiliwyd eto: { $found } yn newydd, { $gone } wedi diflannu
panel-register-pdf = Cofrestr (PDF)
panel-register-csv = Cofrestr (CSV)
panel-wait-for-ruling = { $count ->
    [zero] Nid oes gwrthdaro’n aros am ddyfarniad.
    [one] Mae un gwrthdaro’n aros am ddyfarniad. Tan hynny mae’n cuddio’r cais rhag yr aelod.
    [two] Mae { $count } wrthdaro’n aros am ddyfarniad. Tan hynny maent yn cuddio’r ceisiadau rhag yr aelodau.
    [few] Mae { $count } gwrthdaro’n aros am ddyfarniad. Tan hynny maent yn cuddio’r ceisiadau rhag yr aelodau.
    [many] Mae { $count } gwrthdaro’n aros am ddyfarniad. Tan hynny maent yn cuddio’r ceisiadau rhag yr aelodau.
   *[other] Mae { $count } gwrthdaro’n aros am ddyfarniad. Tan hynny maent yn cuddio’r ceisiadau rhag yr aelodau.
}
panel-show-only-these = Dangos y rhain yn unig
panel-none-to-rule = Dyfarnwyd ar bob gwrthdaro
panel-no-conflict-so = Nid oes gwrthdaro felly
panel-all-conflicts = Dangos pob gwrthdaro
panel-no-conflicts = Dim gwrthdaro buddiannau
panel-no-conflicts-words = Canfyddir gwrthdaro o sefydliadau, pobl a cheisiadau sy’n cystadlu, a daw o’r hyn y mae aelodau’n ei ddatgan.
panel-reason-before = Y rheswm hyd yma
panel-confirm = Cadarnhau
panel-confirm-hint = Mae’n wrthdaro. Mae’r cais yn aros wedi’i guddio rhag yr aelod.
panel-confirm-voids = Daw adolygiad yr aelod o’r cais hwn yn annilys, a chyfrifir sgôr y cais hebddo.
panel-dismiss = Diystyru
panel-dismiss-hint = Nid yw’n wrthdaro. Agorir y cais i’r aelod, ac nid yw’r un ffeithiau’n ei godi eto.
panel-reason = Rheswm
panel-reason-hint = Cedwir ef yn y gofrestr. Gellir ei ddatgelu.

# The assignment grid.
panel-grid = Pwy sy’n adolygu beth
panel-grid-given = Rhoddwyd
panel-load-of = { $given } o { $most } cais ar y mwyaf
panel-no-bids = Nid oes cais gerbron y panel eto
panel-no-bids-words = Daw ceisiadau yma wrth iddynt gael eu canfod yn gymwys.
panel-no-bids-do = Gweld y ceisiadau
panel-new-due-past = Disgwylid adolygiadau newydd erbyn { $date }, sydd wedi mynd heibio.
panel-new-due = Disgwylir adolygiadau newydd erbyn { $date }.
panel-new-due-none = Nid oes diwrnod y disgwylir adolygiadau newydd.
panel-new-due-change = Newid
panel-new-due-title = Pryd y disgwylir adolygiadau newydd
panel-new-due-words = Ar gyfer y ceisiadau a roddwch o hyn ymlaen, nes i chi adael y sgrin hon. Mae’r hyn a roddwyd eisoes yn cadw ei ddiwrnod.
panel-new-due-on = Erbyn
panel-new-due-hint = Gadewch yn wag ar gyfer diwrnod y panel, { $date }.
panel-reading-none = Symudwch dros y grid i ddarllen yr hyn a ddywed cell.
panel-key = Ystyr yr arwyddion
panel-grid-keys = Mae’r bysellau saeth yn symud. Mae Enter, Space neu glic yn rhoi cais, yn ei gymryd yn ôl, neu’n dweud pam na ellir.
panel-sign-free = Rhydd
panel-sign-given = Rhoddwyd
panel-sign-begun = Dechreuwyd
panel-sign-submitted = Cyflwynwyd
panel-sign-sent-back = Anfonwyd yn ôl
panel-sign-late = Hwyr
panel-sign-conflict = Gwrthdaro
panel-sign-void = Annilys
panel-cell-free = Rhydd.
panel-cell-undeclared = Heb ddatgan eto.
panel-cell-given = Rhoddwyd, heb ddechrau.
panel-cell-begun = Rhoddwyd, adolygiad wedi’i ddechrau.
panel-cell-sent-back = Anfonwyd yn ôl.
panel-cell-submitted = Adolygiad wedi’i gyflwyno.
panel-cell-void = Adolygiad yn annilys.
panel-cell-conflict = Gwrthdaro ({ $grounds }): ni ellir ei roi.
panel-cell-due = Erbyn { $date }.
panel-cell-late = Hwyr: fe’i disgwylid erbyn { $date }.
panel-cell-of = { $name }, { $reference }
panel-conflict-refused = Ni ellir rhoi’r cais hwn i’r aelod: mae gwrthdaro buddiannau.
panel-see-conflicts = Gweld gwrthdaro’r aelod
panel-see-reviews = Gweld yr adolygiadau
panel-take-back = Cymryd y cais yn ôl
panel-take-back-words = O’i gymryd yn ôl, mae’r cais yn gadael desg yr aelod. Cedwir yr hyn a ysgrifennwyd, ac mae yno eto os rhoddir y cais eto.
panel-submitted-words = Ni chymerir ymaith adolygiad a gyflwynwyd. Gellir ei anfon yn ôl at yr aelod.

# The meeting.
panel-who-came = Pwy ddaeth
panel-presence = Yn y cyfarfod
panel-attendance = Pwy oedd yn y cyfarfod
panel-attendance-record = Cofnodi pwy ddaeth
panel-attendance-change = Newid
panel-attendance-none = Nid oes dim wedi’i gofnodi eto. Y cworwm yw { $quorum }.
panel-quorate = { $present } yn bresennol; y cworwm yw { $quorum }.
panel-inquorate = { $present } yn bresennol: llai na’r cworwm o { $quorum }.
panel-leaving = Pwy sy’n gadael yr ystafell
panel-leaving-words = Mae aelod sydd â gwrthdaro â chais yn gadael tra bydd yn cael ei drafod.
panel-must-leave = Rhaid gadael
panel-left = Wedi gadael
panel-nobody-leaves = Nid oes rhaid i neb adael
panel-nobody-leaves-words = Nid oes gan unrhyw aelod wrthdaro â chais.
panel-present-hint = Ticiwch bawb oedd yno. Y cworwm yw { $quorum }.
panel-left-after-present = Ticiwch yn gyntaf pwy oedd yno.
panel-nobody-must-leave = Nid oes gan neb oedd yno wrthdaro â chais.
panel-left-hint = Y rhai sydd â gwrthdaro â phob cais. Ticiwch pwy adawodd yr ystafell.
panel-all-left = { $count ->
    [zero] Nid oedd rhaid i neb adael
    [one] Gadawodd yr un yr oedd rhaid iddo
    [two] Gadawodd pob un o’r { $count } yr oedd rhaid iddynt
    [few] Gadawodd pob un o’r { $count } yr oedd rhaid iddynt
    [many] Gadawodd pob un o’r { $count } yr oedd rhaid iddynt
   *[other] Gadawodd pob un o’r { $count } yr oedd rhaid iddynt
}
panel-another-left = Gadawodd rhywun arall
panel-another-add = Ychwanegu
panel-choose = Dewiswch

# The reviews of a bid.
panel-reviews = adolygiadau
panel-awaited = { $count ->
    [zero] Nid oes adolygiad heb ei ddechrau.
    [one] Rhoddwyd un adolygiad nad yw wedi’i ddechrau.
    [two] Rhoddwyd { $count } adolygiad nad ydynt wedi’u dechrau.
    [few] Rhoddwyd { $count } adolygiad nad ydynt wedi’u dechrau.
    [many] Rhoddwyd { $count } adolygiad nad ydynt wedi’u dechrau.
   *[other] Rhoddwyd { $count } adolygiad nad ydynt wedi’u dechrau.
}
panel-no-reviews = Nid oes adolygiad o’r cais hwn eto
panel-no-reviews-words = Daw adolygiadau yma wrth i aelodau eu hysgrifennu wrth ddesg y panel.
panel-scores = Sgoriau
panel-criterion = Maen prawf
panel-weight = Pwysau
panel-percent = { $weight }%
panel-total = Cyfanswm pwysol
panel-not-counted = Nid yw’n cyfrif
panel-comment = I’r panel
panel-feedback = I’r ymgeisydd
panel-send-back = Anfon yn ôl
panel-reopen = Ailagor
panel-send-back-words = Mae’r adolygiad yn agor eto wrth ddesg yr aelod, gyda’r cyfan a ysgrifennwyd. Bydd yn cyfrif eto unwaith y caiff ei gyflwyno.
panel-send-back-reason = Ar beth y dylai’r aelod edrych?
panel-send-back-reason-hint = Bydd yr aelod yn darllen hyn wrth y ddesg.
