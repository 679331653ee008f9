# Lleoliadau: eu cynnig, eu paratoi, eu symud a’u tynnu’n ôl; absenoldeb, a chostau cyflogwyr.

placement-state-proposed = Yn cael ei baratoi
placement-state-active = Ar waith
placement-state-paused = Wedi’i oedi
placement-state-returned = Yn ôl yn y swydd
placement-state-closed = Wedi’i gau
placement-state-withdrawn = Wedi’i dynnu’n ôl
placement-state-terminated = Wedi’i derfynu’n gynnar

placement-progress-proposed = Wedi’i gynnig
placement-progress-awarded = Wedi’i ddyfarnu
placement-progress-agreement-drafted = Cytundeb wedi’i ddrafftio
placement-progress-part-signed = Wedi’i lofnodi’n rhannol
placement-progress-fully-signed = Wedi’i lofnodi’n llawn
placement-progress-checks-clear = Yn barod i ddechrau
placement-progress-active = Ar waith
placement-progress-paused = Wedi’i oedi
placement-progress-extended = Wedi’i ymestyn
placement-progress-ending = Yn dod i ben
placement-progress-returned = Yn ôl yn y swydd
placement-progress-closed = Wedi’i gau
placement-progress-withdrawn = Wedi’i dynnu’n ôl
placement-progress-terminated = Wedi’i derfynu’n gynnar

working-pattern-full-time = Amser llawn
working-pattern-part-time = Rhan-amser
working-pattern-intermittent = Ar ddiwrnodau a ddewisir

weekday-monday = Dydd Llun
weekday-tuesday = Dydd Mawrth
weekday-wednesday = Dydd Mercher
weekday-thursday = Dydd Iau
weekday-friday = Dydd Gwener
weekday-saturday = Dydd Sadwrn
weekday-sunday = Dydd Sul

weekday-short-monday = Ll
weekday-short-tuesday = Ma
weekday-short-wednesday = Me
weekday-short-thursday = Ia
weekday-short-friday = Gw
weekday-short-saturday = Sa
weekday-short-sunday = Su

cost-item-salary = Cyflog
cost-item-national-insurance = Yswiriant Gwladol y cyflogwr
cost-item-pension = Pensiwn y cyflogwr
cost-item-levy = Yr ardoll brentisiaethau
cost-item-other-on-cost = Costau eraill y cyflogwr

recharge-to-nobody = Neb: y cyflogwr sy’n talu
recharge-to-hub = Yr hyb, o’r dyfarniad
recharge-to-host = Y sefydliad lletyol

recharge-of-substantive = Cyflog y person ei hun
recharge-of-backfill = Cyflog ôl-lenwi
recharge-of-funded = Y swm a ariennir

recharge-every-monthly = Ar ddiwedd pob mis
recharge-every-quarterly = Ar ddiwedd pob chwarter
recharge-every-at-start = Unwaith, ar y diwrnod cyntaf
recharge-every-at-end = Unwaith, ar y diwrnod olaf

vat-treatment-to-be-confirmed = I’w gadarnhau
vat-treatment-outside-scope = Y tu allan i’r cwmpas: GIG i GIG
vat-treatment-joint-memorandum = Y tu allan i’r cwmpas: cydfemorandwm
vat-treatment-standard-rated = Cyfradd safonol
vat-treatment-exempt = Wedi’i eithrio

pay-bearer-employer = Y cyflogwr
pay-bearer-host = Y sefydliad lletyol
pay-bearer-hub = Yr hyb

backfill-state-planned = I’w llenwi
backfill-state-advertised = Wedi’i hysbysebu
backfill-state-filled = Wedi’i llenwi
backfill-state-unsuitable = Anaddas i’w hôl-lenwi

absence-kind-annual-leave = Gwyliau blynyddol
absence-kind-parental-leave = Absenoldeb rhiant
absence-kind-study-leave = Absenoldeb astudio
absence-kind-other = I ffwrdd

milepost-start-review = Adolygiad ar y dechrau, erbyn
milepost-mid-review = Adolygiad hanner ffordd
milepost-return-meeting = Cyfarfod am y dychweliad
milepost-end-review = Adolygiad ar y diwedd
milepost-after-return = Adolygiad ar ôl dychwelyd

placement-recipient-secondee = y person ar secondiad
placement-recipient-employer = y cyflogwr
placement-recipient-host = y sefydliad lletyol

placement-bar-not-awarded = Nid yw ei ddyfarniad wedi’i dderbyn, neu nid yw’n sefyll mwyach.
placement-bar-no-agreement = Nid oes cytundeb wedi’i ddrafftio a’i lofnodi gan y cyflogwr, y sefydliad lletyol a’r person.
placement-bar-signatures-missing = Mae { $count ->
    [one] un llofnod
   *[other] { $count } llofnod
} yn eisiau ar y cytundeb.
placement-bar-agreement-out-of-date = Nid yw’r cytundeb yn dweud yr hyn a ddywed y lleoliad mwyach: drafftiwch ef o’r newydd, a gadewch i bawb lofnodi.
placement-bar-checks-undecided = Nid yw wedi’i gofnodi pa wiriadau sydd eu hangen.
placement-bar-check-open = Gwiriad heb ei basio: { $check }.
placement-bar-check-lapses = { $check }: yn ddilys tan { $date } yn unig, cyn y diwrnod olaf.
placement-bar-access-undecided = Nid yw wedi’i gofnodi a oes angen dogfen mynediad.
placement-bar-access-awaited = Nid yw’r ddogfen mynediad wedi’i chyhoeddi.
placement-bar-backfill-open = Nid yw’r swydd a adewir wedi’i llenwi nac wedi’i datgan yn anaddas i’w hôl-lenwi.

check-identity = Hunaniaeth
check-right-to-work = Hawl i weithio
check-references = Geirdaon
check-registration = Cofrestriad proffesiynol
check-occupational-health = Iechyd galwedigaethol
check-dbs = Y GDG (DBS)
check-information-governance = Hyfforddiant llywodraethu gwybodaeth
check-good-clinical-practice = Hyfforddiant Arfer Clinigol Da
check-research-passport = Pasbort Ymchwil

# Acts.
act-propose-placement = Cynigiwyd y lleoliad { $placement }
act-edit-placement = Newidiwyd y lleoliad { $placement }
act-move-placement = Symudwyd y lleoliad { $placement }: { $from } i { $to }
act-withdraw-placement = Tynnwyd y lleoliad { $placement } yn ôl
act-record-on-costs = Cofnodwyd yr hyn y mae { $organisation } yn ei dalu ar gyflog o { $from }
act-remove-on-costs = Tynnwyd ymaith yr hyn y mae { $organisation } yn ei dalu ar gyflog o { $from }
act-record-absence = Cofnodwyd bod { $person } i ffwrdd o { $from } i { $to }
act-remove-absence = Tynnwyd ymaith fod { $person } i ffwrdd o { $from } i { $to }
act-kind-propose-placement = Cynnig lleoliad
act-kind-edit-placement = Newid lleoliad
act-kind-move-placement = Symud lleoliad
act-kind-withdraw-placement = Tynnu lleoliad yn ôl
act-kind-record-on-costs = Cofnodi costau cyflogwr
act-kind-remove-on-costs = Tynnu ymaith gostau cyflogwr
act-kind-record-absence = Cofnodi absenoldeb
act-kind-remove-absence = Tynnu ymaith absenoldeb

# Records and their fields.
noun-placement = lleoliad
noun-placement_host = sefydliad lletyol lleoliad
noun-objective = amcan
noun-placement_day = diwrnod lleoliad
noun-placement_pay = cyflog
noun-backfill_holder = person yn y swydd a adewir
noun-placement_move = symud lleoliad
noun-on_cost_rate = costau’r cyflogwr
noun-absence = absenoldeb
list-placements = lleoliadau
field-employer-id = Cyflogwr
field-host = Sefydliad lletyol
field-manager-id = Rheolwr llinell
field-grade = Gradd
field-agreed-end-on = Diwrnod olaf fel y cytunwyd
field-pattern = Patrwm gwaith
field-share = Cyfran o amser llawn (%)
field-weekdays = Diwrnodau’r wythnos
field-full-week-minutes = Munudau wythnos amser llawn
field-backfill-state = Y swydd a adewir
field-backfill-post = Swydd a lenwir
field-backfill-grade = Ei gradd
field-backfill-share = Cyfran a lenwir (%)
field-advertised-on = Hysbysebwyd
field-unsuitable-reason = Pam mae’n anaddas i’w hôl-lenwi
field-funded-pence = Arian a ddyfernir
field-pay-bearer = Pwy sy’n talu’r gweddill
field-recharge-to = Pwy y mae’r cyflogwr yn ei anfonebu
field-recharge-of = Am beth
field-recharge-every = Pa mor aml
field-vat-treatment = TAW
field-vat-confirmed-by = Cadarnhawyd y TAW gan
field-vat-confirmed-on = Cadarnhawyd y TAW ar
field-changed-at = Newidiwyd ddiwethaf
field-placement-id = Lleoliad
field-place = Lle
field-objective = Amcan
field-worked-on = Diwrnod
field-pay = Cyflog pwy
field-annual-pence = Cyflog blwyddyn amser llawn
field-absence = Math o absenoldeb
field-moved-at = Symudwyd
field-was-starts-on = Dechreuai cyn hynny
field-was-ends-on = Gorffennai cyn hynny
field-insurance-rate = Yswiriant Gwladol (canfedau o 1%)
field-threshold-pence = Trothwy blwyddyn
field-pension-rate = Pensiwn (canfedau o 1%)
field-levy-rate = Ardoll brentisiaethau (canfedau o 1%)
field-other-rate = Arall (canfedau o 1%)

# What is refused, and what is wrong with what is typed.
refused-placement-not-begun = Nid yw’r lleoliad hwn wedi dechrau: dim ond wedyn y gellir gwneud hynny.
refused-placement-begun = Mae’r lleoliad hwn wedi dechrau: dim ond cyn hynny y gellid gwneud hynny.
refused-placement-over = Mae’r lleoliad hwn ar ben: { $state-within }. Nid oes dim ohono’n newid mwyach.
refused-placement-withdrawn = Mae’r lleoliad hwn wedi’i dynnu’n ôl. Dadwnewch hynny yn gyntaf, yn ei hanes, os yw i fynd yn ei flaen.
refused-placement-terminated = Terfynwyd y lleoliad hwn yn gynnar. Nid oes dim ohono’n newid mwyach.
refused-placement-no-secondee = Nid yw’r cais hwn yn enwi neb ar secondiad. O secondiad y cynigir lleoliad.
refused-placement-not-eligible = Cynigir lleoliad o gais sy’n gymwys neu a ariennir.
refused-placement-proposed-already = Mae gan y cais hwn leoliad yn barod. Agorwch hwnnw, neu ei dynnu’n ôl yn gyntaf.
refused-placement-without-days = Nid yw’r cais hwn yn nodi ei ddiwrnod cyntaf a’i ddiwrnod olaf. Cynigiwch y lleoliad o’r dechrau.
refused-placement-not-moved = Nid oes dim yn wahanol i’r lleoliad fel y mae: mae’r diwrnodau, y patrwm a’r sefydliadau lletyol fel yr oeddent.
refused-undo-placement-again = Mae gan y cais hwn leoliad arall ers hynny. Tynnwch hwnnw’n ôl yn gyntaf.
problem-share-out-of-range = Rhowch rif cyfan o 1 i 99; amser llawn yw’r wythnos gyfan
problem-weekdays-too-few = Ni all { $days ->
    [one] un diwrnod
   *[other] { $days } diwrnod
} yr wythnos ddal { $share }% o amser llawn
problem-day-outside-placement = Nid yw { $day } o fewn y lleoliad
problem-backfill-has-holders = Enwir rhywun yn y swydd: mae wedi’i llenwi
problem-backfill-share-out-of-range = Rhowch rif cyfan o 1 i 100
problem-host-named-twice = Enwir y sefydliad lletyol hwn ddwywaith
problem-host-of-same-sector = Yr un yw sector y sefydliad lletyol a’r cyflogwr: { $sector-within }. Mae lleoliad yn croesi o un sector i’r llall
problem-vat-not-said = Dywedwch pa driniaeth a gadarnhawyd
problem-hosts-by-a-move = O dan Beth petai y newidir pa sefydliadau lletyol sydd
problem-not-hours = Rhowch oriau wythnos lawn, megis 37.5; { $most } ar y mwyaf
problem-pay-day-twice = Mae dau gyflog yn dechrau ar y diwrnod hwn
problem-rates-day-twice = Mae cyfraddau eraill yn dechrau ar y diwrnod hwn: newidiwch y rheini
problem-not-a-rate = Rhowch gyfradd o 0 i 100 gyda dau le degol ar y mwyaf, megis 14.38
problem-placement-started = Mae’r lleoliad wedi dechrau: erys ei ddiwrnod cyntaf

# The list, and proposing.
placements = Lleoliadau
placements-find = Person, cyfeirnod, swydd, sefydliad
placements-state = Cyflwr
placements-any-state = Unrhyw gyflwr
placements-any-sector = Unrhyw sector
placements-employer-sector = Sector y cyflogwr
placements-host-sector = Sector y sefydliad lletyol
placements-on = Ar y diwrnod hwn
placements-person = Person ar secondiad
placements-employer = Cyflogwr
placements-host = Sefydliad lletyol
placements-hosts = Sefydliadau lletyol
placements-starts = Dechrau
placements-ends = Gorffen
placements-export = Allforio { $count ->
    [one] un lleoliad
   *[other] { $figure } lleoliad
}
placements-none = Dim lleoliadau eto
placements-none-words = Mae lleoliad yn galluogi rhywun o un sector i weithio am gyfnod mewn sector arall. Cynigiwch ef o gais am secondiad, neu o’r dechrau.
placements-none-found = Nid oes lleoliad yn cyfateb i’r hidlwyr hyn
placements-propose = Cynnig lleoliad
placements-propose-from = O beth y’i cynigir?
placements-from-application = Cais am secondiad
placements-from-application-words = Daw’r person, y swydd, y sefydliadau lletyol, y diwrnodau, y patrwm, yr amcanion a’r arian o’r hyn a gyflwynwyd.
placements-no-application = Nid oes cais am secondiad sy’n gymwys neu a ariennir ac sydd heb leoliad.
placements-from-scratch = O’r dechrau
placements-from-scratch-words = Ar gyfer lleoliad na ddyfarnwyd gan alwad gan yr hyb hwn.
placements-application = Cais
placements-choose-application = Dewiswch gais
placements-employer-hint = Mae’r person yn parhau’n gyflogedig yno drwy’r cyfnod.
placements-host-hint = O sector arall i’r cyflogwr. Gellir ychwanegu rhagor yn ddiweddarach.
placements-first-day = Diwrnod cyntaf
placements-last-day = Diwrnod olaf

# The record: who goes where, and what stands in the way.
placements-tab-overview = Trosolwg
placements-tab-days = Diwrnodau a phatrwm
placements-tab-costs = Costau
placements-tab-backfill = Ôl-lenwi
placements-tab-objectives = Amcanion
placements-tab-what-if = Beth petai
placements-withdrawn-on = Tynnwyd yn ôl ar { $date }.
placements-terminated-on = Terfynwyd yn gynnar ar { $date }.
placements-who = Pwy sy’n cymryd rhan
placements-change-people = Newid pwy sy’n cymryd rhan
placements-post = Swydd
placements-grade = Gradd neu fand
placements-manager = Rheolwr llinell gyda’r cyflogwr
placements-host-manager = Rheolwr yn y sefydliad lletyol
placements-place = Man gwaith
placements-days = Diwrnodau
placements-from-to = { $from } i { $to }
placements-pattern = Patrwm gwaith
placements-pattern-share = { $pattern }, { $share }% o amser llawn
placements-award = Dyfarniad
placements-starts-in = { $days ->
    [one] Mae’n dechrau yfory,
   *[other] Mae’n dechrau ymhen { $days } diwrnod,
} { $date }.
placements-over = Ei ddiwrnod olaf oedd { $date }.
placements-time = Diwrnodau hyd yma
placements-in-the-way = Yr hyn sy’n rhwystro iddo ddechrau
placements-see-award = Gweld y dyfarniad
placements-no-change = Ni ellir newid y lleoliad hwn mwyach.
placements-full-week = Oriau wythnos amser llawn
placements-full-week-hint = 37.5 yn y GIG. Cyfrifir yr oriau a weithir wrtho.
placements-hours = awr
placements-save = Cadw
placements-change = Newid
placements-remove = Tynnu ymaith
placements-withdraw = Tynnu’n ôl
placements-withdraw-words = Ni chynhelir y lleoliad. Erys ei gofnod, gyda’r rheswm; gellir cynnig y cais eto wedyn.
placements-why = Pam

# Days and pattern.
placements-figures = Ffigurau
placements-figure-length = o hyd
placements-figure-share = o amser llawn
placements-figure-days = diwrnod o waith
placements-figure-hours = o waith, ar { $week } awr yr wythnos lawn
placements-months = { $count ->
    [one] un mis
   *[other] { $count } mis
}
placements-odd-days = { $count ->
    [one] un diwrnod
   *[other] { $count } diwrnod
}
placements-months-and-days = { $months }, { $days }
placements-hours-worked = { $hours } awr
placements-hours-head = Oriau a weithir
placements-change-days = Newid y diwrnodau neu’r patrwm
placements-weekdays = Diwrnodau’r wythnos
placements-weekdays-open = Heb eu pennu
placements-weekdays-hint = Gadewch nhw’n wag tra byddant heb eu pennu.
placements-no-days = Nid oes diwrnodau wedi’u dewis eto
placements-no-days-words = Dewiswch nhw ar y calendr o dan Beth petai.
placements-month = { $month } { $year }
placements-month-days = { $count ->
    [one] un diwrnod
   *[other] { $count } diwrnod
}
placements-day-worked = gwaith
placements-day-is-away = i ffwrdd
placements-day-away = { $date }, i ffwrdd
placements-overlaps = { $count ->
    [one] Mae rhywbeth arall ar y diwrnodau hyn
   *[other] Mae { $count } peth arall ar y diwrnodau hyn
}
placements-other-placement = Lleoliad { $name }
placements-leave = Absenoldeb { $name }
placements-leave-kind = Math o absenoldeb
placements-leave-words = Dim ond y diwrnodau a chymaint â hyn o’r rheswm a gedwir. Dim am iechyd neb: “I ffwrdd” yw absenoldeb felly.
placements-add-leave = Cofnodi absenoldeb
placements-no-leave = Nid oes absenoldeb wedi’i gofnodi.
placements-remove-leave = Tynnu’r absenoldeb hwn ymaith?
placements-row-act = Beth y gellir ei wneud
placements-moves = Symudiadau hyd yma
placements-moved-at = Cofnodwyd
placements-days-before = Diwrnodau cynt

# Costs.
placements-figure-substantive = cyflog y person ei hun
placements-figure-backfill = cyflog ôl-lenwi
placements-figure-no-backfill = dim ôl-lenwi: mae’r swydd yn anaddas
placements-figure-funded = a ariennir ohono, fel y cynigir
placements-figure-funded-award = a ariennir ohono, drwy’r dyfarniad
placements-funded-exactly = Yr hyn a ariennir yw cost hyn: { $of }.
placements-funded-short = { $amount } yn fwy nag a ariennir ({ $of }). Pwy sy’n ei dalu: { $bearer }.
placements-funded-over = { $amount } yn llai nag a ariennir ({ $of }): ni hawlir y gwahaniaeth.
placements-cost-words = Cyflog a chostau blwyddyn amser llawn, wedi’u lluosi â’r gyfran o amser llawn a’r misoedd dros 12. Mae rhan o fis yn cyfrif ei diwrnodau dros ddiwrnodau’r mis hwnnw; tynnir trothwy’r Yswiriant Gwladol oddi ar y cyflog amser llawn unwaith.
placements-pay = Cyflog
placements-change-pay = Newid cyflog ac ariannu
placements-pay-substantive = Cyflog y person ei hun
placements-pay-backfill = Cyflog ôl-lenwi
placements-pay-from = O
placements-pay-annual = Cyflog blwyddyn amser llawn
placements-pay-number = { $of }, { $number }
placements-pay-words = Cyflog blwyddyn amser llawn, o’r diwrnod cyntaf y mae’n berthnasol. Llinell arall yw codiad cyflog, o’i ddiwrnod ei hun.
placements-no-pay = { $of }: dim wedi’i roi eto.
placements-add-pay = Ychwanegu cyflog
placements-add-award = Ychwanegu codiad cyflog
placements-funded = Arian at y cyflog
placements-funded-hint = Yr hyn y mae dyfarniad i’w dalu ohono, nes bod un.
placements-funded-by-award = Mae’r dyfarniad yn talu { $amount } ohono: ei gyllideb ar gyfer ôl-lenwi, cyflog a thâl cynnal.
placements-bearer = Pwy sy’n talu’r gweddill
placements-cost-substantive = Cost cyflog y person ei hun
placements-cost-backfill = Cost ôl-lenwi
placements-cost-item = Ar gyfer
placements-cost-rate = Cyfradd mewn grym
placements-cost-year = Blwyddyn amser llawn
placements-cost-here = Yma
placements-rate-above = { $rate } uwchlaw { $threshold }
placements-stretch = { $period }: { $months } mis o amser llawn
placements-total = Cyfanswm
placements-unknown-pay = Ni roddwyd cyflog ar gyfer { $date }
placements-unknown-rates = Ni roddwyd costau’r cyflogwr ar gyfer { $date }
placements-no-cost = Dim
placements-recharge = Pwy sy’n talu i bwy
placements-change-recharge = Newid yr ad-dalu a’r TAW
placements-recharge-to = Pwy y mae’r cyflogwr yn ei anfonebu
placements-recharge-of = Am beth
placements-recharge-every = Pa mor aml
placements-vat = TAW
placements-vat-hint = Fel y cadarnhawyd gan rywun sy’n atebol amdano. Ni chaiff ei gyfrifo yma.
placements-vat-confirmed = Cadarnhau’r TAW
placements-vat-confirmed-by = Cadarnhawyd gan
placements-vat-confirmed-by-hint = Enw a rôl, megis pennaeth cyllid y cyflogwr.
placements-vat-confirmed-on = Cadarnhawyd ar
placements-vat-by = { $name }, { $date }
placements-vat-open = Nid oes neb wedi cadarnhau sut y trinnir TAW. Heb TAW y mae pob swm.
placements-invoices = Anfonebau, heb TAW
placements-invoice-on = Ar
placements-invoice-for = Am
placements-invoice-amount = Swm
placements-no-invoices = Daw’r anfonebau unwaith y bydd y gost yn hysbys.

# Employers’ on-costs.
placements-on-costs = Costau’r cyflogwr
placements-on-costs-of = Costau cyflogwr { $name }
placements-on-costs-words = Yr hyn y mae’r cyflogwr yn ei dalu ar gyflog, fel y dywedodd, o’r diwrnod y daw pob set o gyfraddau i rym.
placements-no-rates = Dim cyfraddau eto
placements-no-rates-words = Gofynnwch i’r cyflogwr am ei Yswiriant Gwladol, ei bensiwn a’i ardoll. Hebddynt ni ellir nodi cost.
placements-add-rates = Ychwanegu cyfraddau
placements-change-rates = Newid cyfraddau
placements-rates-from = O
placements-in-force = Mewn grym
placements-rate-insurance = Yswiriant Gwladol
placements-rate-insurance-hint = Cyfran y cyflogwr, ar yr hyn sydd uwchlaw’r trothwy.
placements-rate-threshold = Trothwy y flwyddyn
placements-rate-pension = Pensiwn
placements-rate-pension-hint = Yr hyn a godir, nid y brif gyfradd lle telir rhan ohoni’n ganolog.
placements-rate-levy = Ardoll brentisiaethau
placements-rate-other = Arall
placements-rate-source = Ffynhonnell
placements-rate-source-hint = Pwy a’u rhoddodd, a phryd.
placements-remove-rates = Tynnu’r cyfraddau hyn ymaith?
placements-remove-rates-words = Cyfrifir costau o { $date } ymlaen wedyn yn ôl y cyfraddau cynt, neu heb rai.

# Backfill and objectives.
placements-change-backfill = Newid yr ôl-lenwi
placements-backfill-stands = Sut mae’n sefyll
placements-backfill-planned-words = Mae rhywun i’w gael ar gyfer y swydd.
placements-backfill-advertised-words = Mae wedi’i hysbysebu, ac ni chafwyd neb eto.
placements-backfill-filled-words = Mae rhywun ynddi, neu bydd o ddiwrnod hysbys.
placements-backfill-unsuitable-words = Ni ellir ei llenwi; ariennir cyflog y person ei hun yn lle hynny.
placements-backfill-post = Swydd a lenwir
placements-backfill-share = Cyfran o amser llawn a lenwir
placements-backfill-share-hint = Gadewch yn wag lle mae cymaint ag y mae’r lleoliad yn ei gymryd.
placements-backfill-as-much = Cymaint ag y mae’r lleoliad yn ei gymryd
placements-advertised-on = Hysbysebwyd ar
placements-unsuitable-why = Pam mae’n anaddas, a phwy sy’n gwneud y gwaith
placements-unsuitable-words = Datganwyd bod y swydd yn anaddas i’w hôl-lenwi, felly nid oes diwrnod yn cyfrif fel bwlch.
placements-gap = { $count ->
    [one] Un diwrnod
   *[other] { $count } diwrnod
} heb neb yn y swydd
placements-holders = Pwy sy’n llenwi’r swydd
placements-holder = Enw
placements-holder-number = Person { $number }
placements-holder-from = O
placements-holder-to = Hyd
placements-holder-throughout = Hyd y diwedd
placements-add-holder = Ychwanegu rhywun
placements-nobody-yet = Neb eto.
placements-objective = Amcan
placements-objective-due = Erbyn
placements-objective-number = Amcan { $number }
placements-change-objectives = Newid yr amcanion
placements-add-objective = Ychwanegu amcan
placements-objectives-words = Tri i bump, y gellir gweld bod pob un wedi’i gyflawni.
placements-no-objectives = Dim amcanion eto
placements-no-objectives-words = Tri i bump, y gellir gweld bod pob un wedi’i gyflawni, erbyn dyddiad.

# What if.
placements-what-if-words = Rhowch gynnig ar ddiwrnodau eraill, patrwm arall neu sefydliadau lletyol eraill, a gweld beth fyddai’n dilyn. Ni newidir dim nes i chi symud y lleoliad.
placements-share = Cyfran o amser llawn
placements-add-host = Ychwanegu sefydliad lletyol
placements-choose-days = Y diwrnodau
placements-choose-days-words = Dewiswch bob diwrnod â chlic neu’r bylchwr; mae’r bysellau saeth yn symud rhwng diwrnodau.
placements-what-follows = Beth sy’n dilyn
placements-what-if-wrong = Dangosir beth fyddai’n dilyn unwaith y bydd y diwrnodau uchod yn gywir.
placements-no-move = Nid oes dim wedi’i newid eto
placements-no-move-words = Newidiwch ddiwrnod, y patrwm neu sefydliad lletyol, a bydd y gwahaniaeth yn sefyll yma.
placements-now = Yn awr
placements-then = Wedyn
placements-same = Yr un fath
placements-difference = Cyflog y tu hwnt i’r hyn a ariennir
placements-invoices-sum = { $count ->
    [one] un anfoneb
   *[other] { $count } anfoneb
}, { $amount }
placements-heed = I’w ystyried
placements-heed-overlap = Ar yr un diwrnodau: { $name }, { $days }
placements-heed-gap = Neb yn y swydd a adewir: { $days }
placements-letters-follow = Llythyrau a fyddai’n dilyn:
placements-letter-to = { $letter }: { $to }
placements-letter-to-named = { $letter }: { $to }, { $name }
placements-no-letters = Ni fyddai llythyr yn dilyn: nid oes neb wedi cael llythyr am y secondiad hwn eto.
placements-why-hint = Cedwir gyda’r lleoliad, wrth ymyl ei ddiwrnodau fel yr oeddent.
placements-move = Symud y lleoliad

# Ymestyn.
act-extend-placement = Estynnwyd { $placement } o { $was } i { $to }
extension-warning-asked-late = Gofynnwyd lai na thri mis cyn y diwrnod olaf: nid oes llawer o amser i’r gwiriadau, y cyflog a’r swydd a adewir.
extension-warning-over-two-years = Byddai’n para mwy na dwy flynedd i gyd. Nid yw secondiad yn gwneud hynny fel arfer: dywedwch pam isod.
problem-placement-extension-not-later = Rhaid i’r diwrnod olaf newydd fod ar ôl { $date }
problem-extension-asked-after-end = Gofynnir am estyniad ar y diwrnod olaf, { $date }, neu cyn hynny
problem-extension-signed-before-asked = Ni ellir cytuno arno cyn { $date }, pan ofynnwyd amdano
problem-placement-extend-instead = Mae wedi dechrau: estynnwch ef, er mwyn i’r tri gytuno a chael gwybod
problem-placement-end-early-instead = Mae wedi dechrau: terfynwch ef yn gynnar, er mwyn i’r tri gael gwybod
refused-placement-not-extendable = { $count ->
    [one] Mae rhywbeth yn rhwystro’r diwrnod olaf newydd.
   *[other] Mae { $count } o bethau’n rhwystro’r diwrnod olaf newydd.
  }
placements-extend-words = Cytunir ar secondiad hwy yn ysgrifenedig gan bob parti cyn y diwrnod olaf, orau dri mis cyn hynny. Rhaid i bob gwiriad, y ddogfen fynediad a’r trefniant ar gyfer y swydd barhau’n ddilys hyd y diwrnod olaf newydd. Daw llythyrau at y tri i’w hanfon.
placements-extend-ends = Diwrnod olaf newydd
placements-extend-ends-hint = { $date } yw’r diwrnod olaf ar hyn o bryd; gofynnwch erbyn { $best } os gallwch.
placements-extend-asked = Gofynnwyd amdano ar
placements-extend-signed = Cytunodd pawb yn ysgrifenedig ar
placements-extend-signed-hint = Y diwrnod y llofnododd yr olaf ohonynt.
placements-extend-bars = Beth sy’n ei rwystro

# Adolygiadau, a’r cyfarfod am y dychweliad.
reviews = Adolygiadau
reviews-too-early = Cofnodir adolygiadau a’r cyfarfod am y dychweliad ar ôl i’r lleoliad ddechrau.
reviews-record = Ei gofnodi
reviews-change = Newid
reviews-set-meeting = Pennu diwrnod
reviews-held = Cynhaliwyd
reviews-held-on = ar { $date }
reviews-held-label = Cynhaliwyd ar
reviews-overdue = Hwyr
reviews-due-by = Erbyn { $date }
reviews-concern = Mae rhywun yn pryderu
reviews-concern-label = A oes rhywun yn pryderu?
reviews-concern-hint = Am beth, a’r hyn y cytunwyd arno. Dangosir hyn ar y cofnod ac ar Heddiw; gadewch ef yn wag unwaith y bydd wedi’i setlo.
reviews-said-for = { $name }, { $organisation }
reviews-words = Yn eu geiriau eu hunain
reviews-said-on = Dywedwyd ar
reviews-said-on-hint = Lle roedd yn ddiwrnod gwahanol i’r adolygiad.
reviews-not-asked = Heb ei ateb
reviews-record-words = Yr hyn a ddywedodd y person a secondir a’r rheolwyr, pob un drosto’i hun. Chwe maen prawf llwyddiant a ganfu ymchwil yw’r cwestiynau.
reviews-keep = Cofnodi: { $review }
reviews-fell-away = Nid oes angen yr adolygiad hwn mwyach.
reviews-source = Daw’r cwestiynau o: { $source }.
placement-review-start = Adolygiad ar y dechrau
placement-review-middle = Adolygiad hanner ffordd
placement-review-end = Adolygiad ar y diwedd
placement-review-after-return = Adolygiad ar ôl dychwelyd
review-question-objectives = Mae’r amcanion yn cael eu cyflawni
review-question-team = Yn rhan o’r tîm yn y sefydliad lletyol
review-question-workload = Gellir ymdopi â gwaith y ddwy swydd
review-question-skills = Mae gwybodaeth a sgiliau’n tyfu
review-question-practice = Mae arferion gwaith yn newid er gwell
review-question-education = Mae addysgu neu ysgrifennu’n elwa
review-answer-well = Yn dda
review-answer-in-part = Yn rhannol
review-answer-badly = Nid fel y dylai
review-answer-too-early = Rhy gynnar i ddweud
return-meeting = Cyfarfod am y dychweliad
return-meeting-due = I’w gynnal erbyn
return-meeting-set = Wedi’i bennu ar gyfer
return-meeting-held = Cynhaliwyd ar
return-meeting-not-held = Ddim eto
return-meeting-held-hint = Gadewch hwn yn wag nes iddo gael ei gynnal.
return-meeting-post = Y swydd y dychwelir iddi
return-meeting-annual = Cyflog blwyddyn amser llawn
return-meeting-agreed = Beth arall y cytunwyd arno
return-meeting-agreed-hint = Sut y defnyddir yr hyn a ddysgwyd; dyfarniadau cyflog a newidiadau yn y cyfamser.
return-meeting-words = Mae’r person a secondir a rheolwr y cyflogwr yn cyfarfod cyn y diwedd ac yn cytuno ar y swydd, ei chyflog, a sut y defnyddir yr hyn a ddysgwyd. Hebddo, dim ond gyda rheswm y cofnodir y dychweliad.
return-meeting-keep = Cofnodi’r cyfarfod
act-record-placement-review = Cofnodwyd adolygiad o { $placement }: { $review-within }, a gynhaliwyd ar { $held }
act-record-return-meeting = Cofnodwyd y cyfarfod am ddychweliad { $placement }, { $on }
problem-review-nobody-heard = Dywedwch beth a ddywedodd o leiaf un ohonynt
problem-return-meeting-not-held = Ni chynhaliwyd y cyfarfod am y dychweliad: dywedwch pam y cofnodir y dychweliad hebddo
noun-placement_review = adolygiad o leoliad
noun-return_meeting = cyfarfod am ddychweliad
due-placement-review-due = { $name }: { $review-within } i’w gynnal
due-do-placement-review-due = Cofnodi’r adolygiad
due-return-meeting-due = { $name }: cyfarfod am y dychweliad
due-do-return-meeting-due = Ei bennu neu ei gofnodi
due-placement-concern = { $name }: mae rhywun yn pryderu
due-do-placement-concern = Gweld yr adolygiad

placement-step-until = Os bydd yn para tan
placement-step-until-hint = I weld beth fyddai’n ei gostio a beth fyddai’n symud. Ni chofnodir hyn: mae wedi’i oedi nes iddo fynd rhagddo eto.
placements-foresee-words = Nid yw diwrnodau mewn cyfnod oedi’n costio dim ac ni anfonebir amdanynt. Ni chofnodir dim nes ichi gadw.
placements-counts-funded = Ariennir { $amount } o’r { $whole }: nid ariennir diwrnodau mewn cyfnod oedi, na’r rhai a gollwyd wrth ddod i ben yn gynnar.
placements-pauses = Cyfnodau oedi
placements-course = Beth ddaeth ohono
placements-course-step = Cam
placements-course-on = Diwrnod
placements-course-page = Beth a lofnodwyd
placements-difference-head = Gwahaniaeth
placements-award-apart = Mae’r dyfarniad yn aros fel y mae. Ei ddiwrnod olaf: { $date }. Estyniad i’r dyfarniad yw diwrnod arall: gofynnir amdano a’i gymeradwyo ar dudalen y dyfarniad ei hun, a chaiff deiliad y dyfarniad lythyr amdano.
placements-award-apart-link = Agor y dyfarniad
placements-extend-page = Beth a lofnodwyd ganddynt
