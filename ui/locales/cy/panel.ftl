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
act-find-conflicts = Chwiliwyd am wrthdaro buddiannau yn { $call }
act-rule-on-conflict = Dyfarnwyd ar wrthdaro { $member } â { $application }: { $ruling }
act-declare-interest = Datganwyd buddiant yn { $application }: { $answer }
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
refused-assign-full = Nid yw’n cymryd mwy na { $most } o geisiadau. Codwch y rhif hwnnw, neu rhowch y cais i rywun arall.
refused-unassign-submitted = Mae’r adolygiad wedi’i gyflwyno. Gellir ei anfon yn ôl, ond nid ei gymryd ymaith.
refused-undo-declared = Ni ellir dadwneud datganiad. Datganwch eto; cydlynydd sy’n dyfarnu ar wrthdaro a ddatganwyd.
