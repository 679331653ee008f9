# The application desk: the form, its task list, checking and submitting; and what is wrong with an
# answer. Wants a Welsh speaker's eye.

apply-untitled = Cais heb deitl
apply-tasks = Pob adran
apply-progress = { $done } o { $of } adran wedi’u cwblhau
apply-section-of = Adran { $number } o { $of }
apply-languages = Eich ieithoedd
apply-written-in = Ym mha iaith ydych chi’n gwneud cais?
apply-letters-in = Ym mha iaith y dylem ysgrifennu atoch?
apply-letters-in-hint = Byddwn yn ysgrifennu atoch ynddi o hyn ymlaen. Os ydych wedi dweud wrthym o’r blaen, mae wedi’i dewis yma, a gallwch ei newid.
apply-in-welsh = Cymraeg
apply-in-english = Saesneg
apply-in-both = Y ddwy, y Gymraeg yn gyntaf
apply-no-less-favourably = Ni chaiff cais yn Gymraeg ei drin yn llai ffafriol nag un yn Saesneg, ac ni fydd yn cymryd mwy o amser.
apply-continue = Cadw a pharhau
apply-back-to-check = Yn ôl i wirio eich atebion
apply-about = Am yr alwad hon
apply-funder = Cynhelir gan
apply-closes = Yn cau
apply-closed = Caeodd
apply-request = Cewch ofyn am
apply-between = O { $least } hyd at { $most }, gan gynnwys y ddau
apply-up-to = Hyd at { $most }
apply-what-for = At ba ddiben
apply-support = Cymorth heblaw’r arian
apply-late-words = Mae’r dyddiad cau wedi mynd heibio. Cewch gyflwyno o hyd; caiff y cais ei nodi’n hwyr, a dim ond os bydd yr hyb yn penderfynu hynny y caiff ei dderbyn.
apply-blank-form = Y ffurflen ar bapur, gyda chanllawiau (PDF)
apply-guidance = Canllawiau: { $question }
apply-choose = Dewiswch
apply-choose-event = Dewiswch ddigwyddiad
apply-removed = { $count ->
    [zero] Ni thynnwyd dim o’r hyn a ludoch.
    [one] Tynnwyd un nod na ellir ei ddangos o’r hyn a ludoch.
    [two] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
    [few] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
    [many] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
   *[other] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
}
apply-remove = Tynnu
apply-change = Newid

apply-person = Person { $number }
apply-add-person = Ychwanegu person
apply-role = Rhan yn y tîm
apply-name = Enw llawn
apply-email = Cyfeiriad e-bost
apply-post = Swydd
apply-organisation = Sefydliad
apply-organisation-detail = { $sector }, { $nation }
apply-another-organisation = Sefydliad arall: “{ $name }”
apply-sector = Ei sector
apply-nation = Lle y’i lleolir

apply-row = rhif { $number }
apply-line = Llinell { $number }
apply-add-line = Ychwanegu llinell
apply-heading = Pennawd
apply-item = Beth ydyw
apply-amount = Swm
apply-justification = Pam mae ei angen, a sut y gwnaethoch ei gyfrifo
apply-cap = { $most } i gyd ar y mwyaf.
apply-cap-percent = { $percent }% o’r cyfanswm ar y mwyaf.
apply-sums = Yr hyn y gofynnwch amdano, fesul pennawd
apply-total = Rydych yn gofyn am

apply-milestone = Carreg filltir { $number }
apply-add-milestone = Ychwanegu carreg filltir
apply-what = Beth fydd yn cael ei wneud
apply-by = Erbyn
apply-file-size = ({ $kilobytes } kB)
apply-declare = Rwy’n datgan hyn: { $capacity }
apply-declared-role = Rôl
apply-declared-on = Dyddiad

apply-correction = Cywirwch eich cais os gwelwch yn dda
apply-correction-until = Cewch newid yr atebion isod a chyflwyno eto hyd { $until }.
apply-check = Gwirio eich atebion
apply-to-put-right = { $count ->
    [zero] Dim i’w gywiro cyn i chi gyflwyno
    [one] Un peth i’w gywiro cyn i chi gyflwyno
    [two] { $count } beth i’w cywiro cyn i chi gyflwyno
    [few] { $count } pheth i’w cywiro cyn i chi gyflwyno
    [many] { $count } pheth i’w cywiro cyn i chi gyflwyno
   *[other] { $count } peth i’w cywiro cyn i chi gyflwyno
}
apply-wrong-on-paper = { $count ->
    [zero] Nid oes dim o’i le ar yr hyn a ddaeth i law
    [one] Mae un peth o’i le ar yr hyn a ddaeth i law
    [two] Mae { $count } beth o’i le ar yr hyn a ddaeth i law
    [few] Mae { $count } pheth o’i le ar yr hyn a ddaeth i law
    [many] Mae { $count } pheth o’i le ar yr hyn a ddaeth i law
   *[other] Mae { $count } peth o’i le ar yr hyn a ddaeth i law
}
apply-submit-title = Cyflwyno
apply-submit-words = Ar ôl cyflwyno, ni ellir newid eich atebion oni bai bod yr hyb yn eu dychwelyd atoch.
apply-submit-not-yet = Cewch gyflwyno pan fydd popeth a restrir ar frig y dudalen hon wedi’i gywiro. Ni chollir dim o’r hyn a deipioch.
apply-submit = Cyflwyno’r cais
apply-sent = Cyflwynwyd { $at }. Eich cyfeirnod yw { $reference }.
apply-submitted = Cyflwynwyd y cais
apply-reference = Eich cyfeirnod
apply-received = Derbyniwyd { $at }, { $timeliness }
apply-keep-copy = Cadwch gopi
apply-keep-copy-words = Mae’r copi yn cynnwys pob ateb fel y’i rhoesoch, gydag ôl bys y gall unrhyw un weld drwyddo nad yw wedi newid.
apply-open-copy = Agor y copi (PDF)
apply-save-copy = Cadw’r copi (PDF)
apply-what-next = Beth sy’n digwydd nesaf
apply-what-next-words = Bydd yr hyb yn gwirio bod y cais yn gymwys, a gall ofyn i chi gywiro rhywbeth. Yna bydd panel yn ei ddarllen.
apply-what-next-late = Daeth y cais ar ôl y dyddiad cau. Bydd yr hyb yn penderfynu a gaiff ei dderbyn, ac yn rhoi gwybod i chi.
apply-back-to-form = Yn ôl i’r ffurflen

# Where a section stands.
section-not-started = Heb ddechrau
section-in-progress = Ar y gweill
section-complete = Wedi’i gwblhau
section-problem = I’w gywiro

# What each act is called in the history and after it is done.
act-begin-application = Dechreuwyd cais i { $call }
act-save-answers = Teipiwyd yng nghais { $application }: { $question }
form-part-languages = ieithoedd
act-attach-file = Atodwyd ffeil i gais { $application }: { $question }
act-record-receipt = Cofnodwyd bod { $application } wedi dod i law { $received }, { $route-within }
act-submit-application = Cyflwynwyd { $application }, { $timeliness-within }
act-rule-on-lateness = Dyfarnwyd ar hwyrder { $application }: { $ruling-within }
act-judge-rule = Barnwyd un o’r rheolau ar gyfer { $application } â llaw: { $outcome-within }
act-find-eligible = Dyfarnwyd bod { $application } yn gymwys
act-find-ineligible = { $count ->
    [zero] Dyfarnwyd nad yw { $application } yn gymwys
    [one] Dyfarnwyd nad yw { $application } yn gymwys yn ôl un rheol
    [two] Dyfarnwyd nad yw { $application } yn gymwys yn ôl { $count } reol
    [few] Dyfarnwyd nad yw { $application } yn gymwys yn ôl { $count } rheol
    [many] Dyfarnwyd nad yw { $application } yn gymwys yn ôl { $count } rheol
   *[other] Dyfarnwyd nad yw { $application } yn gymwys yn ôl { $count } rheol
}
act-return-for-correction = { $count ->
    [zero] Dychwelwyd { $application } i’w gywiro hyd { $until }
    [one] Dychwelwyd { $application } i gywiro un ateb hyd { $until }
    [two] Dychwelwyd { $application } i gywiro { $count } ateb hyd { $until }
    [few] Dychwelwyd { $application } i gywiro { $count } ateb hyd { $until }
    [many] Dychwelwyd { $application } i gywiro { $count } ateb hyd { $until }
   *[other] Dychwelwyd { $application } i gywiro { $count } ateb hyd { $until }
}
act-withdraw-application = Tynnwyd { $application } yn ôl

# What is wrong with an answer.
problem-answer-missing = Atebwch hwn
problem-declaration-missing = Nid yw hwn wedi’i ddatgan eto
problem-over-words = Nifer y geiriau yw { $words }: y mwyaf yw { $most }
problem-wrong-kind-of-answer = Mae’r cwestiwn hwn yn cymryd math arall o ateb
problem-no-such-question = Nid oes cwestiwn o’r fath
problem-not-an-option = Dewiswch un o’r rhai a gynigir
problem-none-chosen = Dewiswch o leiaf un
problem-too-few-chosen = Dewiswch o leiaf { $least }
problem-no-such-event = Dewiswch un o ddigwyddiadau’r hyb
problem-end-before-start = Mae’r diwrnod olaf cyn y cyntaf, { $start }
problem-gate-failed = Gyda’r ateb hwn nid yw’r alwad yn agored i chi
problem-correspondence-missing = Dywedwch ym mha iaith y dylem ysgrifennu atoch
problem-role-missing = Enwch rywun fel: { $role-within }
problem-role-twice = Dim ond un person all fod yn: { $role-within }
problem-team-too-small = Nifer lleiaf y bobl i’w henwi yw { $least }
problem-person-twice = Mae’r cyfeiriad hwn gan rywun arall o’r tîm
problem-no-such-person = Nid oes person o’r fath
problem-no-such-organisation = Nid oes sefydliad o’r fath
problem-amount-zero = Rhowch swm sy’n fwy na dim, neu tynnwch y llinell
problem-heading-not-allowed = Nid yw’r alwad hon yn talu am y pennawd hwn: { $heading }
problem-heading-over-cap = { $heading }: mae { $sum } dros y terfyn o { $most } y mae’r alwad hon yn ei ganiatáu
problem-heading-over-share = { $heading }: mae { $sum } dros { $percent }% o’r cyfanswm, sef { $most }
problem-below-minimum = Mae { $requested } o dan y lleiaf y gellir gofyn amdano, { $minimum }
problem-above-maximum = Mae { $requested } dros y mwyaf y gellir gofyn amdano, { $maximum }
problem-too-few-rows = Rhowch o leiaf { $least }
problem-too-many-rows = Rhowch { $most } ar y mwyaf
problem-date-in-future = Mae’r diwrnod hwn eto i ddod
problem-date-in-past = Mae hwn wedi mynd heibio eisoes
problem-file-empty = Nid oes dim yn y ffeil hon
problem-file-too-large = Mae’r ffeil hon dros { $megabytes } MB
problem-file-wrong-kind = Dewiswch PDF, PNG neu JPEG: nid yw’r ffeil hon yn un ohonynt
problem-no-such-rule = Nid oes rheol o’r fath gan yr alwad

# Why an act is refused.
refused-call-not-published = Nid yw’r alwad hon wedi’i chyhoeddi eto.
refused-call-not-open = Mae’r alwad hon yn agor ar { $opens }.
refused-not-being-written = Ni ellir newid atebion yn awr ({ $state-within }).
refused-question-not-open = Ni ddychwelwyd yr ateb hwn i’w gywiro.
refused-not-on-behalf = Cofnodwch yn gyntaf sut y daeth y cais hwn i law; yna gellir ei deipio ar ran yr ymgeisydd.
refused-not-submitted = Nid yw’r cais hwn wedi’i gyflwyno eto.
refused-being-corrected = Mae’r cais hwn gyda’i ymgeisydd i’w gywiro.
refused-found-already = Cafwyd dyfarniad ar y cais hwn eisoes ({ $state-within }).
refused-withdrawn-already = Mae’r cais hwn wedi’i dynnu’n ôl.
refused-decided-already = Mae penderfyniad ar y cais hwn.
refused-not-eligible = Dim ond ar gais cymwys y penderfynir.
refused-not-decided = Nid oes penderfyniad i’w wrthdroi.
refused-not-late = Daeth y cais hwn erbyn y dyddiad cau.
refused-rule-is-automatic = Bernir y rheol hon yn ôl y ffeithiau, nid â llaw.
refused-rules-not-passed = { $count ->
    [zero] Mae pob rheol wedi’i chadw.
    [one] Mae un rheol heb ei chadw eto.
    [two] Mae { $count } reol heb eu cadw eto.
    [few] Mae { $count } rheol heb eu cadw eto.
    [many] Mae { $count } rheol heb eu cadw eto.
   *[other] Mae { $count } rheol heb eu cadw eto.
}
refused-no-rule-failed = Nid oes rheol wedi’i thorri: nid oes dim i’w ddyfynnu yn y llythyr.
