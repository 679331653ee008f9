# Arian dyfarniadau: y datganiad, y cynllun, hawliadau, manylion banc.

noun-instalment = rhandaliad
noun-claim = hawliad
noun-claim_line = llinell hawliad
noun-claim_file = tystiolaeth hawliad
noun-claim_query = ymholiad am hawliad
noun-bank_account = manylion banc
noun-paying_account = cyfrif y telir ohono
noun-payment_run = rhediad talu
noun-payment = taliad
noun-award_change = newid i ddyfarniad
noun-award_change_line = swm sy’n symud
noun-report = adroddiad
noun-expenditure = datganiad o wariant
noun-expenditure_line = swm a wariwyd
noun-recovery = arian y gofynnwyd amdano’n ôl
noun-recovery_receipt = arian a ddaeth yn ôl

field-when-en = Pryd y’i telir, yn Saesneg
field-when-cy = Pryd y’i telir, yn Gymraeg
field-evidence-en = Beth y mae’n rhaid ei ddangos, yn Saesneg
field-evidence-cy = Beth y mae’n rhaid ei ddangos, yn Gymraeg
field-expected-on = Disgwylir
field-instalment-id = Rhandaliad
field-invoice-number = Rhif yr anfoneb
field-invoice-on = Dyddiad yr anfoneb
field-maker-id = Cofnodwyd gan
field-entered-at = Cofnodwyd
field-settled-by-id = Penderfynwyd gan
field-settled-at = Penderfynwyd
field-paid-on = Talwyd
field-claim-id = Hawliad
field-file = Ffeil
field-asked-by-id = Gofynnwyd gan
field-asked-at = Gofynnwyd
field-answered-at = Atebwyd
field-account-name = Enw’r cyfrif
field-sort-code = Cod didoli
field-account-number = Rhif y cyfrif
field-roll-number = Rhif rôl
field-entered-by-id = Cofnodwyd gan
field-contact-id = Rhif pwy a ffoniwyd
field-number-rung = Y rhif a ffoniwyd
field-spoke-to = Siaradwyd â
field-rung-on = Ffoniwyd
field-made-at = Gwnaed
field-paying-account-id = Telir o
field-run-id = Rhediad talu
field-bank-account-id = Manylion banc
field-settled-on = Talwyd neu dychwelwyd
field-asked-on = Gofynnwyd amdano
field-was-end-on = Y diwedd cynt
field-new-end-on = Y diwedd newydd
field-change-id = Newid
field-change-pence = Newid
field-expenditure-id = Datganiad o wariant
field-spent-pence = Gwariwyd
field-recovery-id = Adennill

claim-state-draft = Drafft
claim-state-submitted = I’w gymeradwyo
claim-state-queried = Holwyd
claim-state-approved = Cymeradwywyd
claim-state-paid = Talwyd
claim-state-rejected = Gwrthodwyd

instalment-state-planned = Cynlluniwyd
instalment-state-claimed = Hawliwyd
instalment-state-approved = Cymeradwywyd
instalment-state-paid = Talwyd

account-state-entered = I’w gadarnhau
account-state-confirmed = Cadarnhawyd
account-state-rejected = Gwrthodwyd

payment-state-sent = Yn y ffeil
payment-state-paid = Talwyd
payment-state-returned = Dychwelwyd gan y banc

run-state-made = I’w dalu
run-state-paid = Talwyd
run-state-part-returned = Talwyd, dychwelwyd rhai

change-kind-virement = Rhwng penawdau
change-kind-extension = Diwedd diweddarach
change-kind-other = Arall

change-state-requested = I’w benderfynu
change-state-recorded = Cofnodwyd
change-state-approved = Cymeradwywyd
change-state-refused = Gwrthodwyd
change-state-withdrawn = Tynnwyd yn ôl

extension-ground-leave = Absenoldeb
extension-ground-appointment = Penodiad a ohiriwyd
extension-ground-hours = Newid oriau
extension-ground-exceptional = Eithriadol

report-state-due = I ddod
report-state-received = I’w dderbyn
report-state-sent-back = Anfonwyd yn ôl
report-state-accepted = Derbyniwyd

outstanding-final-report = Ni dderbyniwyd yr adroddiad terfynol.
outstanding-expenditure = Ni dderbyniwyd y datganiad o wariant.
outstanding-open-claims = Mae hawliad heb ei dalu na’i wrthod.
outstanding-to-pay = Mae rhywbeth y mae’r dyfarniad yn ei gynnal heb ei dalu.
outstanding-to-ask-back = Ni ofynnwyd am danwariant yn ôl.
outstanding-to-come-back = Ni ddaeth arian y gofynnwyd amdano yn ôl.
outstanding-changes-open = Mae newid yn aros am benderfyniad.

act-edit-payment-plan = Newidiwyd cynllun talu { $award }
act-enter-claim = Cofnodwyd hawliad { $claim } o { $amount }
act-edit-claim = Newidiwyd hawliad { $claim }: { $amount }
act-attach-claim-file = Atodwyd tystiolaeth i hawliad { $claim }
act-remove-claim-file = Tynnwyd tystiolaeth o hawliad { $claim }
act-submit-claim = Cyflwynwyd hawliad { $claim } o { $amount }
act-query-claim = Holwyd am hawliad { $claim }
act-answer-claim = Atebwyd yr ymholiad am hawliad { $claim }
act-approve-claim = Cymeradwywyd hawliad { $claim } o { $amount }: { $approver }
act-reject-claim = Gwrthodwyd hawliad { $claim } o { $amount }
act-enter-bank-account = Cofnodwyd manylion banc { $organisation }
act-confirm-bank-account = Cadarnhawyd manylion banc { $organisation } drwy ffonio’n ôl: { $approver }
act-reject-bank-account = Gwrthodwyd manylion banc { $organisation }
act-reveal-bank-account = Edrychwyd ar rifau banc { $organisation }

refused-claim-state = Cyflwr yr hawliad yw { $state }: ni ellir gwneud hyn ag ef nawr.
refused-claim-not-its-maker = { $maker } a gofnododd yr hawliad hwn, ac a’i cyflwyna. Cadwch ef eich hun i sefyll drosto.
refused-claim-own-entry = Nid y sawl a gofnododd hawliad sy’n ei gymeradwyo. Dewiswch gydlynydd arall.
refused-claim-conflicted = Mae gan { $coordinator } wrthdaro â’r cais hwn, ac ni all gymeradwyo ei hawliadau.
refused-account-settled = Cyflwr y manylion banc hyn yw { $state } eisoes.
refused-account-own-entry = Nid y sawl a gofnododd fanylion banc sy’n eu cadarnhau na’u gwrthod. Dewiswch gydlynydd arall; dadwneir eich llithriad eich hun.
refused-change-decided = Cyflwr y newid hwn yw { $state } eisoes.
refused-report-state = Cyflwr yr adroddiad yw { $state }: ni ellir gwneud hyn ag ef nawr.
refused-payment-state = Cyflwr y taliad yw { $state }: ni ellir gwneud hyn ag ef nawr.
refused-undo-over-heading = Cymeradwywyd hawliadau ers hynny yn erbyn y gyllideb hon. Dadwnewch y rheini yn gyntaf.
refused-undo-instalment-claimed = Hawliwyd y rhandaliad hwn ers hynny. Dadwnewch hynny yn gyntaf.
refused-undo-last-approved = Cymeradwywyd y rhandaliad olaf ers hynny. Dadwnewch hynny yn gyntaf.
refused-undo-claim-in-run = Mae’r hawliad yn ffeil rhediad talu. Dadwnewch y rhediad yn gyntaf.
refused-undo-account-paid-to = Mae rhediad talu yn talu i’r manylion banc hyn. Arhosant fel y’u cadarnhawyd.

problem-claim-heading-twice = Rhowch bob pennawd unwaith
problem-claim-heading-not-awarded = Nid yw { $heading } yng nghyllideb y dyfarniad hwn
problem-claim-over-heading = { $heading }: mae { $amount } yn fwy na’r { $left } sydd ar ôl
problem-claim-nothing = Rhowch swm dan o leiaf un pennawd
problem-claim-not-the-instalment = Cyfanswm y llinellau yw { $sum }. Y rhandaliad yw { $instalment }.
problem-claim-over-award = Mae { $amount } yn fwy na’r { $left } sydd ar ôl o’r dyfarniad
problem-claim-last-held = Cedwir { $held } nes derbyn yr adroddiad terfynol a’r datganiad o wariant: byddai { $amount } yn mynd i mewn iddo
problem-payment-stopped = { $block }
problem-virement-nothing = Newidiwch swm o leiaf un pennawd
problem-virement-unbalanced = Rhaid i’r hyn y mae’r penawdau’n ei ennill a’i golli ddod i ddim; nawr daw i { $balance }
problem-virement-over-left = { $heading }: mae { $amount } yn fwy na’r { $left } sydd ar ôl i’w symud
problem-extension-after-end = Gofynnir am estyniad erbyn { $day }, y diwrnod y daw’r gwaith i ben
problem-extension-not-after-end = Rhowch ddiwrnod ar ôl { $day }, pan ddaw’r gwaith i ben nawr
problem-extension-too-long = Nid yw’r alwad yn caniatáu diwrnod ar ôl { $day }
problem-instalment-claimed-already = Mae hawliad am y rhandaliad hwn eisoes
problem-instalment-claimed = Hawliwyd y rhandaliad hwn: erys yn { $amount }
problem-instalment-has-claim = Ni ellir tynnu rhandaliad ag iddo hawliad o’r cynllun
problem-plan-not-the-award = Cyfanswm y rhandaliadau yw { $sum }. Y dyfarniad yw { $award }.
problem-account-text-too-long = Rhowch 100 nod neu lai
problem-not-a-sort-code = Rhowch god didoli o chwe digid, megis 12-34-56
problem-not-an-account-number = Rhowch rif cyfrif o wyth digid. Os rhoddodd y banc lai, gofynnwch ble mae’r seroau’n mynd.
problem-account-known = Cofnodwyd y manylion banc hyn eisoes
problem-call-back-not-on-record = Dewiswch rif pwy ar y cofnod a ffoniwyd
problem-call-back-before-entry = Rhowch ddiwrnod ar y diwrnod y cofnodwyd y manylion banc neu wedyn
problem-day-to-come = Rhowch ddiwrnod sydd wedi dod

list-award-money = datganiad arian dyfarniad

payment-statement = Datganiad arian y dyfarniad
payment-heading = Pennawd
payment-budget = Cyllideb
payment-claimed = Hawliwyd
payment-approved = Cymeradwywyd
payment-paid = Talwyd
payment-left = Ar ôl
payment-total = Cyfanswm
payment-returned = Dychwelwyd i’r hyb
payment-owed = Gofynnwyd amdano’n ôl a heb ddod

payment-money = Arian
payment-money-none = Dim arian i’w ddangos eto
payment-money-none-words = Gwneir y cynllun talu pan dderbynnir y dyfarniad.
payment-stopped-title = Ni ellir cymeradwyo hawliad eto
payment-figure-award = a ddyfarnwyd
payment-figure-paid = a dalwyd
payment-figure-approved = a gymeradwywyd, i’w dalu
payment-figure-left = ar ôl
payment-plan = Cynllun talu
payment-plan-change = Newid y cynllun
payment-plan-words = Erys y cyfan yn gyfartal â’r dyfarniad. Mae’r hyn a hawliwyd yn cadw ei swm.
payment-instalment-number = Rhandaliad { $number }
payment-when = Pryd
payment-evidence = Beth y mae’n rhaid ei ddangos
payment-expected = Disgwylir
payment-amount = Swm
payment-state = Cyflwr
payment-held = Cedwir nes derbyn yr adroddiad terfynol a’r datganiad o wariant
payment-plan-sum = Cyfanswm y rhandaliadau yw { $sum } o { $award }.
payment-add-instalment = Ychwanegu rhandaliad
payment-remove = Tynnu
payment-save = Cadw
payment-export = Allforio
payment-export-statement = Allforio’r datganiad

payment-claims = Hawliadau
payment-claim = Hawliad { $number }
payment-claim-of = Hawliad { $reference }/{ $number }
payment-claims-none = Dim hawliad eto
payment-new-claim = Cofnodi hawliad
payment-change-claim = Newid yr hawliad
payment-claim-for = Am beth y mae?
payment-for-costs = Costau
payment-for-costs-words = Llinellau fesul pennawd cyllideb, gydag anfonebau neu dderbynebau.
payment-for-instalment = Rhandaliad { $number }: { $amount }
payment-for-instalment-short = Rhandaliad { $number }
payment-lines = Symiau fesul pennawd
payment-split-words = Rhennir y rhandaliad yn ôl yr hyn sydd ar ôl dan bob pennawd. Newidiwch hynny lle y dylid ei rannu fel arall; rhaid i’r cyfan fod yn { $amount }.
payment-invoice-number = Rhif yr anfoneb
payment-invoice-on = Dyddiad yr anfoneb
payment-from = Costau o
payment-to = Costau hyd
payment-period = { $from } hyd { $to }
payment-period-label = Cyfnod y costau
payment-note = Nodyn
payment-since = Ers
payment-organisation = Sefydliad
payment-reference = Dyfarniad
payment-maker = Cofnodwyd gan
payment-settled-by = Cymeradwywyd neu gwrthodwyd gan
payment-reason = Rheswm
payment-files = Tystiolaeth
payment-files-none = Nid oes tystiolaeth ynghlwm.
payment-file-attach = Atodi ffeil
payment-file-for = Am
payment-file-whole = Yr hawliad cyfan
payment-file-remove = Tynnu { $name }
payment-file-hint = PDF, PNG neu JPEG, 10 MB ar y mwyaf
payment-submit = Cyflwyno i’w gymeradwyo
payment-query = Gofyn cwestiwn
payment-question = Cwestiwn
payment-queries = Ymholiadau
payment-answer = Ateb
payment-answer-query = Ateb yr ymholiad
payment-approve = Cymeradwyo
payment-approve-title = Cymeradwyo hawliad { $reference }/{ $number }
payment-approve-unshown-title = Nid oes tystiolaeth ynghlwm
payment-approve-unshown = Cymeradwywch ef dim ond os gwelsoch y tu allan i Seedbridge yr hyn y mae’n rhaid ei ddangos. Ynghlwm wrth yr hawliad, mae’n aros gydag ef ar gyfer yr archwilydd.
payment-approve-words = Nid y sawl a gofnododd yr hawliad ({ $maker }) sy’n ei gymeradwyo; dengys ei PIN pwy ydyw.
payment-approver = Cymeradwywyd gan
payment-approver-pin = Ei PIN
payment-reject = Gwrthod
payment-reject-title = Gwrthod hawliad { $reference }/{ $number }
payment-cannot-approve = Ni ellir ei gymeradwyo eto

payments = Taliadau
payments-to-approve = i’w cymeradwyo
payments-queried = a holwyd
payments-approved = a gymeradwywyd, i’w talu
payments-drafts = drafftiau
payments-all-states = Pob cyflwr
payments-none = Dim hawliad
payments-none-words = Bydd hawliadau ar ddyfarniadau yma o’r diwrnod y’u cofnodir.

payment-bank = Manylion banc
payment-bank-of = Manylion banc { $name }
payment-bank-in-force = Telir i’r cyfrif â’r pedwar digid olaf hyn: { $number }
payment-bank-none = Dim manylion banc a gadarnhawyd
payment-bank-waiting = Mae manylion banc yn aros i’w cadarnhau drwy ffonio’n ôl.
payment-bank-words = Telir i fanylion newydd dim ond wedi i rywun arall ffonio rhif o gofnod y sefydliad a’u cadarnhau. Tan hynny erys y rhai cynt mewn grym.
payment-bank-empty = Dim manylion banc eto
payment-bank-empty-words = Cofnodwch hwy fel y rhoddodd y sefydliad hwy. Bydd cydlynydd arall wedyn yn eu cadarnhau dros y ffôn.
payment-bank-enter = Cofnodi manylion banc
payment-account-name = Enw’r cyfrif
payment-sort-code = Cod didoli
payment-sort-code-hint = Chwe digid
payment-account-number = Rhif y cyfrif
payment-account-number-hint = Wyth digid
payment-roll = Rhif rôl cymdeithas adeiladu
payment-ending = pedwar digid olaf { $number }
payment-in-force = Telir iddo
payment-entered-by = Cofnodwyd gan { $name }, { $at }
payment-called-back = Cadarnhaodd { $name } ef, { $at }: ffoniwyd { $contact } ar { $number } ar { $day }; atebodd { $who }.
payment-rejected-by = Gwrthododd { $name } ef, { $at }: { $reason }
payment-reveal = Dangos y rhifau
payment-confirm = Cadarnhau drwy ffonio’n ôl
payment-confirm-words = Ffoniwch rif o gofnod y sefydliad, byth un a ddaeth gyda’r manylion, a darllenwch y cyfrif yn ôl. Nid y sawl a gofnododd y manylion ({ $maker }) sy’n ffonio.
payment-contact = Rhif pwy a ffoniwyd
payment-contact-none = Nid oes gan neb ar gofnod y sefydliad rif ffôn. Ychwanegwch rif rhywun yno at ei gofnod yn gyntaf, o ffynhonnell heblaw’r cais.
payment-spoke-to = Pwy a atebodd
payment-rung-on = Ar ba ddiwrnod
payment-rang = Ffoniwyd gan
payment-reject-bank = Gwrthod
payment-reject-bank-words = Erys y manylion cynt mewn grym.
payment-claim-head = Hawliad
payment-for = Am
payment-instalment = Rhandaliad
payment-name-at = { $name }, { $at }
payment-left-beside = Ar ôl hebddo
payment-held-short = Cedwir at yr adroddiad
payment-claims-award-words = Cofnodwch un pan fydd rhandaliad yn ddyledus neu gostau i’w talu.
payment-reject-bank-title = Gwrthod y cyfrif: pedwar digid olaf { $number }
payments-state-count = { $state } ({ $count })

act-edit-paying-account = Cofnodwyd y cyfrif y mae’r hyb yn talu ohono
act-make-payment-run = Gwnaed rhediad talu { $run }: { $count ->
    [zero] { $count } taliad
    [one] un taliad
    [two] { $count } daliad
    [few] { $count } thaliad
    [many] { $count } thaliad
   *[other] { $count } taliad
}, cyfanswm { $amount }
act-mark-run-paid = Cofnodwyd bod rhediad talu { $run } wedi’i dalu ar { $on }: { $amount }
act-return-payment = Cofnodwyd i’r banc ddychwelyd { $amount } am hawliad { $claim }, rhediad talu { $run }
act-request-change = Gofynnwyd am newid { $award }: { $kind }
act-record-change = Cofnodwyd newid i ddyfarniad { $award }: { $kind }
act-approve-change = Cymeradwywyd newid i ddyfarniad { $award }: { $kind }
act-refuse-change = Gwrthodwyd newid i ddyfarniad { $award }: { $kind }
act-withdraw-change = Tynnwyd yn ôl newid i ddyfarniad { $award }: { $kind }
act-receive-report = Cofnodwyd adroddiad ar ddyfarniad { $award }: { $report }
act-accept-report = Derbyniwyd adroddiad ar ddyfarniad { $award }: { $report }
act-send-back-report = Anfonwyd yn ôl adroddiad ar ddyfarniad { $award }: { $report }
act-record-expenditure = Cofnodwyd datganiad o wariant dyfarniad { $award }: { $amount }
act-accept-expenditure = Derbyniwyd datganiad o wariant dyfarniad { $award }: { $amount }
act-send-back-expenditure = Anfonwyd yn ôl ddatganiad o wariant dyfarniad { $award }: { $amount }
act-ask-back = Gofynnwyd am arian yn ôl, dyfarniad { $award }: { $amount }
act-receive-back = Cofnodwyd arian a ddaeth yn ôl, dyfarniad { $award }: { $amount }
act-complete-award = Cwblhawyd dyfarniad { $award }
act-close-award = Caewyd dyfarniad { $award }

change-act-approve = Cymeradwyo
change-act-refuse = Gwrthod
change-act-withdraw = Tynnu’n ôl

refused-run-no-paying-account = Cofnodwch y cyfrif y mae’r hyb yn talu ohono yn gyntaf.
refused-claim-in-run = Mae hawliad { $claim } mewn rhediad talu eisoes.
refused-run-settled = Talwyd neu dychwelwyd pob taliad yn y rhediad hwn eisoes.
refused-award-outstanding = Ddim eto: { $outstanding }

problem-day-before-run = Rhowch ddiwrnod o { $day } ymlaen, pan wnaed y rhediad
problem-day-over = Rhowch ddiwrnod nad yw drosodd
problem-more-than-there-is = Rhowch swm o { $most } ar y mwyaf

list-payment-run = rhediad talu
table-format-bacs = Bacs

payment-runs = Rhediadau talu
payment-run = Rhediad talu
payment-in-run = Rhediad talu { $number }
payment-payments = Taliadau
payment-runs-none = Dim rhediad talu eto
payment-runs-none-words = Cesglir hawliadau a gymeradwywyd i rediad, ac aiff ei ffeil at yr adran gyllid. Ni thelir dim yma.
payment-run-make = Gwneud rhediad talu
payment-run-words = Mae ffeil rhediad i’r adran gyllid dalu ohoni. Ni thelir dim yma. Mewn un rhediad yn unig y bydd hawliad.
payment-run-stopped = Cymeradwywyd y rhain, ond ni ellir eu talu eto:
payment-run-sum = { $count ->
    [zero] { $count } taliad
    [one] Un taliad
    [two] { $count } daliad
    [few] { $count } thaliad
    [many] { $count } thaliad
   *[other] { $count } taliad
}: { $amount }
payment-run-nothing = Nid oes hawliad a gymeradwywyd yn aros am rediad.
payment-run-waiting = { $count ->
    [zero] { $count } hawliad
    [one] Un hawliad
    [two] { $count } hawliad
    [few] { $count } hawliad
    [many] { $count } hawliad
   *[other] { $count } hawliad
} a gymeradwywyd yn aros am rediad: { $amount }.
payment-run-file = Ffeil i’r adran gyllid
payment-run-file-words = Mae rhifau banc ynddi. Dywed yr hanes iddi gael ei chadw. O’i chadw eto, yr un ydyw i’r llythyren.
payment-format-bacs = Llinellau talu Bacs Standard 18
payment-format-bacs-words = I feddalwedd banc neu swyddfa dalu, a rydd ei phenawdau ei hun.
payment-format-csv-words = I daenlen neu system gyllid.
payment-run-paid = Cofnodi fel wedi’i dalu
payment-paid-on = Talwyd ar
payment-return = Dychwelwyd gan y banc
payment-return-words = Bydd yr hawliad wedyn wedi’i gymeradwyo eto, ac yn aros am rediad arall.
payment-returned-on = Dychwelwyd ar
payment-paying-words = Telir o { $name }, pedwar digid olaf { $number }.
payment-paying-none = Ni chofnododd neb y cyfrif y mae’r hyb yn talu ohono.
payment-paying-change = Newid y cyfrif
payment-paying-enter = Cyfrif i dalu ohono
payment-paying-form-words = Ei enw yw’r hyn a ddarllena’r rhai a delir wrth eu taliad. Mae rhediadau a wnaed yn cadw’r cyfrif y’u gwnaed ag ef.

payment-changes = Newidiadau
payment-changes-none = Ni ofynnwyd am newid
payment-changes-none-words = Yma y saif arian a symudwyd rhwng penawdau, diwedd diweddarach ac unrhyw newid arall i’r dyfarniad.
payment-change-title = { $number }. { $kind }
payment-change-approve = Cymeradwyo
payment-change-refuse = Gwrthod
payment-change-withdraw = Tynnu’n ôl
payment-decided-by = Penderfynwyd gan
payment-virement = Symud rhwng penawdau
payment-virement-words = Hyd yma symudwyd { $moved }. Cofnodir hyd at { $free } dros oes y dyfarniad ar unwaith; y tu hwnt i hynny erys symudiad am benderfyniad.
payment-new-budget = Cyllideb newydd
payment-moved = Symudwyd rhwng penawdau
payment-moved-of = { $moved }; nid oes angen cymeradwyo { $free }
payment-ends-on = Daw’r gwaith i ben
payment-latest-end = Y diwedd hwyraf y mae’r alwad yn ei ganiatáu
payment-extension = Estyn
payment-extension-words = Daw’r gwaith i ben ar { $ends }. Gofynnir am estyniad erbyn hynny, ac ni chostia ddim mwy.
payment-extension-latest = Nid yw’r alwad yn caniatáu diwedd ar ôl { $latest }.
payment-ground = Sail
payment-ground-from = O
payment-ground-to = Hyd
payment-ground-days = Ei ddyddiau
payment-case = Yr achos drosto
payment-asked-on = Gofynnwyd ar
payment-other-change = Newid arall
payment-other-what = Beth sydd i’w newid, a pham

payment-reports = Adroddiadau
payment-report = Adroddiad
payment-reports-none = Nid oes adroddiad i ddod
payment-reports-none-words = Saif yr adroddiadau y mae’r alwad yn gofyn amdanynt yma unwaith y derbynnir y dyfarniad.
payment-due-on = Erbyn
payment-overdue = Hwyr
payment-received-on = Daeth ar
payment-came-on = Daeth ar { $day }.
payment-receive = Cofnodi iddo ddod
payment-receive-title = { $title }: cofnodi iddo ddod
payment-accept = Derbyn
payment-accept-words = Saif yr hyn a ddaeth fel y mae.
payment-send-back = Anfon yn ôl
payment-expenditure = Datganiad o wariant
payment-expenditure-words = Yr hyn a wariwyd fesul pennawd, fel y dywed adran gyllid y sefydliad. Y sefydliad ei hun biau unrhyw beth dros gyllideb pennawd.
payment-expenditure-none = Ni ddaeth eto.
payment-expenditure-record = Ei gofnodi
payment-expenditure-change = Ei newid
payment-spent = Gwariwyd
payment-settlement = Setliad
payment-borne = a gynhelir gan y dyfarniad
payment-to-ask-back = i ofyn amdano’n ôl
payment-to-pay = i’w dalu o hyd
payment-released = heb ei dalu byth, yn rhydd eto
payment-kept = a gedwir gan y sefydliad
payment-overspent = gorwariant, y sefydliad ei hun
payment-underspend = Tanwariant
payment-recoveries = Arian y gofynnwyd amdano’n ôl
payment-recoveries-none = Ni ofynnir am ddim yn ôl.
payment-ask-back = Gofyn am arian yn ôl
payment-came-back = Daeth yn ôl
payment-receive-back = Cofnodi’r hyn a ddaeth
payment-end = Diwedd y dyfarniad
payment-outstanding = Cyn y gellir ei gwblhau:
payment-outstanding-early = Cyn y gellir ei gau:
payment-end-ready = Saif yr adroddiadau ac mae’r arian yn gytûn.
payment-close-ready = Cwblhawyd y dyfarniad. Caewch ef pan na ddaw dim mwy.
payment-close-ready-early = Daeth y dyfarniad i ben yn gynnar, ac mae ei adroddiadau a’i arian wedi’u setlo. Caewch ef pan na ddaw dim mwy.
payment-complete = Cwblhau’r dyfarniad
payment-close = Cau’r dyfarniad
