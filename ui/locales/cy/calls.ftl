# Galwadau: y rhestr, y cofnod, ei ffurflenni, a beth sydd o’i le ar un.

calls = Galwadau
calls-new = Gwneud galwad
calls-none = Dim galwad eto
calls-none-words = Mae galwad yn dechrau o dempled a gellir ei newid nes ei chyhoeddi.
calls-title = Teitl
calls-template = Math
calls-phase = Cyflwr
calls-closes = Yn cau
calls-panel-on = Panel
calls-pot = Cronfa
calls-applications = Cyflwynwyd
calls-from = Dechrau o
calls-seed-fund-words = Dyfarniadau bach i dimau a gyfarfu yn un o’ch digwyddiadau.
calls-secondment-words = Lleoliad mewn sector arall, gydag ôl-lenwi’r swydd a adewir.
calls-from-earlier = { $title }
calls-from-earlier-words = Popeth o’r alwad honno ond ei dyddiadau.
calls-version = Fersiwn { $number }, cyhoeddwyd { $at }
calls-not-published = Heb ei chyhoeddi eto
calls-changed-since = Newidiwyd yr alwad hon ar ôl ei chyhoeddi. Mae ceisiadau’n aros dan y fersiwn y gwnaed hwy dani; cyhoeddwch i roi’r newidiadau ar waith i rai newydd.
calls-save = Cadw
calls-remove = Dileu
calls-empty = –
calls-not-set = Heb ei osod eto
calls-in-en = Saesneg
calls-in-cy = Cymraeg
calls-label-en = { $label } (Saesneg)
calls-label-cy = { $label } (Cymraeg)
calls-optional = dewisol
calls-scored = caiff ei sgorio
calls-limit-words = { $words ->
    [zero] { $words } gair ar y mwyaf
    [one] Un gair ar y mwyaf
    [two] { $words } air ar y mwyaf
    [few] { $words } gair ar y mwyaf
    [many] { $words } gair ar y mwyaf
   *[other] { $words } gair ar y mwyaf
}
calls-publish = Cyhoeddi fersiwn { $number }
calls-publish-title = Cyhoeddi fersiwn { $number }?
calls-publish-first-words = Caiff y ffurflen, y rheolau, y meini prawf a’r telerau eu rhewi fel y maent. Fersiwn newydd fydd cywiriad wedyn.
calls-publish-again-words = Gwneir ceisiadau newydd dan y fersiwn hon. Mae’r rhai a ddechreuwyd yn aros dan eu rhai hwy.
calls-problems = { $count ->
    [zero] Does dim yn atal cyhoeddi’r alwad hon
    [one] Mae un peth yn atal cyhoeddi’r alwad hon
    [two] Mae { $count } beth yn atal cyhoeddi’r alwad hon
    [few] Mae { $count } pheth yn atal cyhoeddi’r alwad hon
    [many] Mae { $count } pheth yn atal cyhoeddi’r alwad hon
   *[other] Mae { $count } peth yn atal cyhoeddi’r alwad hon
}
calls-tab-about = Ynghylch
calls-tab-dates = Dyddiadau
calls-tab-money = Arian
calls-tab-rules = Rheolau
calls-tab-form = Ffurflen
calls-tab-criteria = Meini prawf
calls-tab-terms = Telerau’r llythyr
calls-tab-versions = Fersiynau
calls-version-number = Fersiwn { $number }
calls-published-at = Cyhoeddwyd
calls-sha256 = Ôl bys (SHA-256)
calls-fingerprint = Ôl bys (SHA-256): { $sha256 }
calls-frozen-words = Mae’r fersiwn hwn wedi’i rewi: mae’r ceisiadau a ddechreuwyd o dano’n cadw ato.
calls-no-version = Heb ei chyhoeddi eto
calls-no-version-words = Bob tro y cyhoeddir yr alwad, caiff fersiwn ohoni ei rewi, ac yma y bydd.
calls-standing = Sefyllfa’r alwad
calls-submitted = { $count ->
    [two] gais wedi’u cyflwyno
    [few] chais wedi’u cyflwyno
    [many] chais wedi’u cyflwyno
   *[other] cais wedi’u cyflwyno
}
calls-drafts = { $count ->
    [two] ddrafft
   *[other] drafft
}
calls-ranked-against = cronfa: gweld y drefn
calls-closed-at = Caeodd { $at }
calls-closes-on = Yn cau { $at }
calls-panel-meets = y panel yn cwrdd
calls-blank-form = Ffurflen wag (PDF)
calls-put-right = Ei gywiro
calls-change-about = Newid y teitl a’r testunau
calls-change-dates = Newid dyddiadau
calls-change-money = Newid arian
calls-change-terms = Newid telerau’r llythyr
calls-panel = Panel

calls-field-title = Teitl
calls-field-funder = Yn cael ei rhedeg gan
calls-field-about = Ei diben
calls-field-support = Cymorth heblaw’r arian
calls-field-dates = Dyddiadau
calls-field-dates-openson = Yn agor
calls-field-dates-closesat = Yn cau
calls-field-dates-closeson = Yn cau ar
calls-field-dates-closestime = Yn cau am
calls-field-dates-reviewsdueon = Adolygiadau i fod i mewn
calls-field-dates-panelon = Y panel yn cyfarfod
calls-field-dates-outcomesby = Ymgeiswyr yn clywed erbyn
calls-field-money = Arian
calls-field-money-pot = Cronfa
calls-field-money-minimum = Y lleiaf y gellir gofyn amdano
calls-field-money-maximum = Y mwyaf y gellir gofyn amdano
calls-field-money-headings = Penawdau
calls-field-rules = Rheolau
calls-field-form = Ffurflen
calls-field-criteria = Meini prawf
calls-field-scale = Graddfa
calls-field-ranking = Trefn teilyngdod
calls-field-terms = Telerau’r llythyr
calls-field-terms-signatory-name = Enw’r sawl sy’n llofnodi’r llythyrau
calls-field-terms-signatory-role = Rôl y sawl sy’n llofnodi’r llythyrau
calls-london = Fel y dengys y cloc ar y wal yng Nghymru a Lloegr, fel 16:00.
calls-closes-at = { $date }, { $time }

calls-headings = Penawdau’r gyllideb
calls-heading = Pennawd
calls-allowed = Gellir gofyn am arian dano
calls-allowed-yes = Gellir
calls-allowed-no = Ni chaniateir
calls-rate = Cyfran a delir
calls-cap = Ar y mwyaf
calls-cap-percent = Ar y mwyaf, o’r cyfanswm
calls-of-total = { $percent }% o’r cyfanswm
calls-guidance = Arweiniad

calls-rule = Rheol
calls-rule-checked = Gwirir
calls-rule-automatic = gan Seedbridge
calls-rule-by-hand = â llaw, gyda rheswm
calls-rule-on-time = Derbyniwyd erbyn y dyddiad cau, neu ei adael i mewn drwy weithred a gofnodwyd
calls-rule-amount-within-limits = Mae’r swm y gofynnir amdano rhwng y lleiaf a’r mwyaf
calls-rule-headings-allowed = Mae pob llinell o’r gyllideb dan bennawd a ganiateir ac o fewn ei derfynau
calls-rule-sectors-spanned = Mae’r tîm yn rhychwantu o leiaf { $least } sector
calls-rule-partner-based-in = Mae partner wedi’i leoli yn: { $nation }
calls-rule-attended-event = Daeth rhywun o’r tîm i ddigwyddiad hyb o fewn { $months } mis cyn y dyddiad cau
calls-rule-host-in-another-sector = Mae’r sefydliad lletyol mewn sector gwahanol i’r cyflogwr
calls-rule-lasts-months = Mae’n para o { $least } hyd at { $most } mis
calls-rule-starts-within-months = Mae’n dechrau o fewn { $months } mis i’r diwrnod y caiff ymgeiswyr wybod
calls-rule-gates-passed = Atebwyd pob cwestiwn porth fel y mae’n rhaid
calls-rule-declarations-made = Gwnaed pob datganiad
calls-rule-lead-in-sectors = Mae’r sefydliad arweiniol yn: { $sectors }

calls-criterion = Maen prawf
calls-weight = Pwysau
calls-scale = Graddfa
calls-score = Sgôr
calls-score-label = Enw
calls-score-means = Ystyr
calls-ranking = Sut mae adolygiadau’n troi’n drefn teilyngdod
calls-reviews-planned = Adolygiadau a gynlluniwyd i bob cais
calls-reviews-needed = Mae llai na hyn yn “annigonol”
calls-threshold = Trothwy
calls-wide-spread = Gwasgariad a nodir

calls-instalments = Taliadau
calls-instalment = Taliad { $number }
calls-add-instalment = Ychwanegu taliad
calls-share = Cyfran o’r dyfarniad
calls-paid-when = Telir
calls-evidence = Yn erbyn
calls-reports = Adroddiadau
calls-report = Adroddiad
calls-report-number = Adroddiad { $number }
calls-add-report = Ychwanegu adroddiad
calls-months-after-end = Misoedd ar ôl y diwedd
calls-days-to-accept = Diwrnodau i dderbyn cynnig
calls-months-to-start = Misoedd y mae’r gwaith yn dechrau ynddynt
calls-underspend-kept = Tanwariant a gedwir
calls-underspend-kept-hint = Y gyfran o’r dyfarniad na ofynnir am danwariant hyd ati yn ôl. 0: daw pob ceiniog yn ôl.
calls-feedback = Mae adborth y panel yn mynd at
calls-signatory = Llofnodir llythyrau gan
calls-signatory-role = Eu rôl
calls-invoicing = Anfonebau a TAW
calls-standard-conditions = Amodau safonol

template-seed-fund = Cronfa sbarduno’r hyb
template-secondment = Dyfarniad profiad traws-sector
call-phase-draft = Drafft
call-phase-upcoming = Ar ddod
call-phase-open = Ar agor
call-phase-closed = Ar gau
call-part-about = y teitl a’r testunau
call-part-dates = dyddiadau
call-part-money = arian
call-part-terms = telerau’r llythyr
feedback-policy-everyone = pawb a drafododd y panel
feedback-policy-not-funded = y rhai nas ariannwyd
feedback-policy-nobody = neb
question-kind-text = Testun
question-kind-choice = Un o’r rhain
question-kind-choices = Unrhyw rai o’r rhain
question-kind-event = Digwyddiad
question-kind-date = Dyddiad
question-kind-money = Swm
question-kind-yes-no = Ie neu na
question-kind-team = Tîm
question-kind-budget = Cyllideb
question-kind-milestones = Cerrig milltir
question-kind-file = Ffeil
question-kind-declaration = Datganiad
binding-title = teitl
binding-team = tîm
binding-event-attended = digwyddiad a fynychwyd
binding-start = dechrau
binding-end = diwedd
binding-lay-summary = crynodeb lleyg
binding-budget = cyllideb
binding-backfill-plan = cynllun ôl-lenwi
binding-working-pattern = patrwm gwaith
binding-post = swydd
binding-grade = gradd

act-create-call = Gwnaed yr alwad { $call }
act-edit-call = Newidiwyd yr alwad { $call }: { $part-within }
act-publish-call = Cyhoeddwyd fersiwn { $version } o’r alwad { $call }

refused-nothing-to-publish = Mae fersiwn { $version } yn dweud hyn i gyd yn barod: does dim newydd i’w gyhoeddi.

problem-text-too-long = Defnyddiwch { $most } nod ar y mwyaf
problem-not-a-number = Rhowch rif cyfan
problem-not-a-time = Rhowch amser fel 16:00
problem-missing-hour = Does dim amser o’r fath y noson honno: mae’r clociau’n mynd ymlaen. Dewiswch un arall
problem-not-an-amount = Rhowch swm fel 10,000 neu 9,999.50
problem-money-negative = Ni all swm fod o dan sero
problem-money-decimals = Defnyddiwch ddau le degol ar y mwyaf
problem-money-commas = Rhowch atalnodau wrth y miloedd, fel yn 10,000
problem-money-too-large = Mae hynny’n fwy nag y gall Seedbridge ei gyfrif
problem-too-few-options = Rhowch o leiaf { $least } opsiwn
problem-binding-twice = Mae dau gwestiwn yn cynrychioli’r canlynol: { $binding }
problem-binding-wrong-kind = Ni all cwestiwn o’r math hwn gynrychioli’r canlynol: { $binding }
problem-binding-missing = Nid oes cwestiwn sy’n cynrychioli’r canlynol: { $binding }
problem-shown-by-nothing = Nid oes dim a ofynnir o’r blaen yn dangos y cwestiwn hwn
problem-not-a-key = Defnyddiwch lythrennau bach, digidau a chysylltnodau
problem-key-twice = Mae dau o { $key }
problem-least-over-most = Mae’r lleiaf dros y mwyaf
problem-before-earlier-date = Mae hyn cyn { $earliest }
problem-minimum-over-maximum = Mae hyn dros y mwyaf, { $maximum }
problem-maximum-over-pot = Mae hyn dros y gronfa, { $pot }
problem-no-heading-allowed = Caniatewch o leiaf un pennawd
problem-heading-twice = Mae { $heading } yma ddwywaith
problem-not-a-percentage = Rhowch rif o 1 i 100
problem-cap-out-of-range = Rhowch swm hyd at y mwyaf y gellir gofyn amdano
problem-scale-out-of-order = Mae sgoriau’n mynd i lawr o un i un
problem-planned-under-needed = Cynlluniwch o leiaf gynifer o adolygiadau ag sydd eu hangen
problem-threshold-off-the-scale = Mae’r trothwy ar y raddfa
problem-days-out-of-range = Rhowch nifer o ddiwrnodau o 1 i 365
problem-months-out-of-range = Rhowch nifer o fisoedd y gellir ei gadw
problem-not-a-date = Nid oes diwrnod o’r fath. Rhowch un fel 14 1 2027
problem-date-out-of-range = Rhowch flwyddyn o 1900 i 2199
problem-weights-not-100 = Cyfanswm y pwysau yw { $sum }, nid 100
problem-instalments-not-100 = Cyfanswm y taliadau yw { $sum } y cant, nid 100
