# What stands in letters, forms and lists on paper, beside the wording of the letters themselves.

paper-page = Tudalen { $page } o { $of }
paper-preview = Rhagolwg
paper-our-reference = Ein cyfeirnod
paper-date = Dyddiad
paper-follows = Mae’r fersiwn Gymraeg yn dilyn.
paper-yours-sincerely = Yn gywir
paper-copies-to = Copi at:
paper-heading = Pennawd
paper-rate = Cyfradd a delir
paper-awarded = Dyfarnwyd
paper-total = Cyfanswm
paper-number = Rhif
paper-when-paid = Pryd y’i telir
paper-evidence = Yr hyn sydd i’w ddangos ar ei gyfer
paper-amount = Swm
paper-report = Adroddiad
paper-due = I law erbyn
# After a condition of an award.
paper-by = Erbyn { $date }.
paper-rule = Rheol
paper-found = Yr hyn a welsom

# The copy of an application.
paper-application = Cais
paper-call = Galwad
paper-reference = Cyfeirnod
paper-project = Prosiect
paper-received = Daeth i law
paper-after-deadline = ar ôl y dyddiad cau
paper-fingerprint = Ôl bys (SHA-256)
paper-copy-note = Dyma eich copi o’r hyn a gyflwynwyd. Cyfrifir yr ôl bys o bob ateb: os yw’r un fath, nid oes yr un gair wedi newid.
paper-not-answered = Heb ei ateb
paper-words-of = { $count } o hyd at { $most } o eiriau
paper-person = Person
paper-item = Eitem
paper-item-why = Eitem, a pham y mae ei hangen
paper-justification = Cyfiawnhad
paper-milestone = Yr hyn a wneir
paper-by-when = Erbyn pryd
paper-declared-by = Datganwyd gan
paper-role = Rôl
paper-not-declared = Heb ei ddatgan

# The blank form.
paper-blank-form = Ffurflen gais, i ddrafftio arni
paper-blank-note = Ffurflen ddrafftio yw hon. Bydd atebion yn cyfrif pan fyddant wedi’u rhoi yn Seedbridge a’u cyflwyno yno. Cyfrifir geiriau yn yr un ffordd yno ag yma: mae unrhyw beth rhwng dau fwlch yn un gair.
paper-funder = Cyllidwr
paper-opens = Yn agor
paper-closes = Yn cau
paper-request = Gallwch ofyn am
paper-between = { $least } hyd at { $most }
paper-support = Cymorth ochr yn ochr â’r arian
paper-what-is-paid = Yr hyn y mae’r dyfarniad yn talu amdano
paper-guidance = Canllawiau
paper-cap = Hyd at { $most }.
paper-cap-percent = Hyd at { $percent }% o’r cyfanswm.
paper-not-paid = Ni thelir
paper-how-scored = Sut y caiff ceisiadau eu sgorio
paper-criterion = Maen prawf
paper-weight = Pwysiad
paper-optional = dewisol
paper-only-if = Atebwch hwn dim ond os mai hwn yw eich ateb i “{ $question }”: { $answers }.
paper-up-to-words = Hyd at { $most } o eiriau
paper-event = Digwyddiad
paper-day-month-year = Diwrnod, mis, blwyddyn
paper-pounds = Punnoedd a cheiniogau
paper-justify = Cyfiawnhewch bob llinell mewn hyd at { $most } o eiriau.
paper-attach-file = Atodwch PDF neu lun o hyd at 10 MB pan fyddwch yn llenwi’r ffurflen ar y sgrin.
paper-name = Enw
paper-team-roles = Rolau: { $roles }.
paper-organisation = Sefydliad
paper-post-email = Swydd ac e-bost

# The sheet for the passphrase.
paper-passphrase-sheet = Cyfrinymadrodd yr hyb
paper-passphrase-lost = Ni all neb adfer cyfrinymadrodd coll. Ysgrifennwch ef ar y ddalen hon, a chadwch y ddalen mewn lle diogel.
paper-passphrase-for = Un ffeil wedi’i hamgryptio yw’r hyb. Gofynnir am ei gyfrinymadrodd bob tro yr agorir y ffeil, neu un o’i chopïau wrth gefn. Hebddo ni all neb eu darllen eto: nid y cydlynwyr, ac nid y rhai sy’n gwneud Seedbridge.
paper-passphrase-hub = Hyb
paper-passphrase-file = Ffeil
paper-passphrase-folder = Ffolder
paper-passphrase-made = Gwnaed y ddalen
paper-passphrase-by-hand = Ysgrifennwch y cyfrinymadrodd yma, â llaw
paper-passphrase-exactly = Yn union fel y caiff ei deipio, gyda’i briflythrennau, ei fylchau, ei acenion a’i arwyddion. Ysgrifennwch ef fel y gall rhywun arall ei ddarllen.
paper-passphrase = Cyfrinymadrodd
paper-passphrase-written-by = Ysgrifennwyd gan
paper-passphrase-kept = Ble y’i cedwir, a phwy all ei gyrraedd
paper-passphrase-keeping = Ei gadw
paper-passphrase-safe = Cadwch y ddalen hon dan glo, ac nid gyda’r cyfrifiadur. Gall rhywun sy’n dod o hyd i’r ddau ddarllen popeth yn yr hyb.
paper-passphrase-changed = Pan newidir y cyfrinymadrodd, ysgrifennwch ddalen newydd. Cadwch yr hen un cyhyd ag y byddwch yn cadw copïau wrth gefn o’r cyfnod cyn y newid: maent yn dal i agor gyda’r hen gyfrinymadrodd.
paper-passphrase-not-printed = Nid yw Seedbridge byth yn argraffu’r cyfrinymadrodd ei hun, gan fod argraffwyr a’r rhaglenni sy’n argraffu yn cadw copïau o’r hyn a argraffant.

# The ranked list and the conflicts register.
paper-ranked-list = Trefn teilyngdod
paper-pot = I’w ddyfarnu
paper-as-of = Fel yr oedd ar
paper-panel = Panel
paper-rank = Safle
paper-bid = Cais
paper-asked = Gofynnwyd am
paper-scores = Sgorau
paper-mean = Cymedr
paper-median = Canolrif
paper-spread = Gwasgariad
paper-running-total = Cyfanswm hyd yma
paper-notes = Nodiadau
paper-no-scores = Dim sgorau eto
paper-scores-alt = Sgorau { $scores } ar raddfa o { $least } i { $greatest }; cymedr { $mean }.
paper-ranked-note = Y llinell drom yw’r llinell ariannu: gellir talu’r ceisiadau uwch ei phen yn llawn o’r arian sydd ar gael. Mae ceisiadau cyfartal yn nhrefn eu cyfeirnod. Mae llinell fer yn lle safle yn golygu rhy ychydig o adolygiadau.
paper-conflicts-register = Cofrestr gwrthdaro buddiannau
paper-no-conflicts = Ni ddarganfuwyd ac ni ddatganwyd unrhyw wrthdaro buddiannau.
paper-member = Aelod o’r panel
paper-ground = Pam
paper-state = Statws
paper-reason = Rheswm a roddwyd
paper-conflicts-note = Nid yw aelod â gwrthdaro buddiannau yn gweld atebion, sgorau nac adolygwyr y cais hwnnw, ac mae’n gadael yr ystafell tra caiff ei drafod.

# The secondment agreement.
paper-employer = Y cyflogwr
paper-host = Y sefydliad lletyol
paper-secondee = Y person a secondir
paper-month = Mis
paper-days = Diwrnodau
paper-day-count = Cyfanswm
paper-invoice = Anfoneb
paper-for-days = Am y diwrnodau hyn
paper-what = Am beth
paper-check = Gwiriad
paper-good-through = Yn ddilys hyd at a chan gynnwys
paper-does-not-lapse = Nid yw’n dod i ben
paper-signatures = Llofnodion
paper-signed-at-end = Llofnodir y cytundeb unwaith, ar ddiwedd ei fersiwn Saesneg.
paper-signed-for-employer = Ar ran y cyflogwr, { $party }
paper-signed-for-host = Ar ran y sefydliad lletyol, { $party }
paper-signed-by-secondee = Y person a secondir, { $party }
paper-signature = Llofnod
