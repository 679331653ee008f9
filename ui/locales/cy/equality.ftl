# Equality monitoring: the form, its file, its report.
# Wants a Welsh speaker's eye.

# Acts.
act-make-equality = Crëwyd y ffeil gydraddoldeb
act-unlock-equality = Datglowyd y ffeil gydraddoldeb
act-fail-to-unlock-equality = Rhoddwyd cyfrinymadrodd anghywir ar gyfer y ffeil gydraddoldeb
act-lock-equality = Clowyd y ffeil gydraddoldeb
act-restore-equality = Adferwyd y ffeil gydraddoldeb o’i chopi wrth gefn: { $at }
act-kind-restore-equality = Adferwyd y ffeil gydraddoldeb o’i chopi wrth gefn
act-change-equality-passphrase = Newidiwyd cyfrinymadrodd y ffeil gydraddoldeb
act-remove-equality-answers = Cofnodwyd gwrthwynebiad i fonitro cydraddoldeb
act-cut-equality-links = Torrwyd dolenni cydraddoldeb (galwadau: { $calls })
act-kind-cut-equality-links = Torrwyd dolenni cydraddoldeb
export-equality-report = yr adroddiad cydraddoldeb
document-equality-form = y ffurflen gydraddoldeb

# What is wrong with what was typed, and why something is refused.
problem-equality-wrong-passphrase = Nid dyma gyfrinymadrodd y ffeil gydraddoldeb
problem-equality-passphrase-of-hub = Dewiswch gyfrinymadrodd gwahanol i un yr hyb
refused-equality-locked = Mae’r ffeil gydraddoldeb ar glo. Datglowch hi o dan Cydraddoldeb yn gyntaf.
refused-equality-not-submitted = Derbynnir atebion unwaith y bydd y cais wedi’i gyflwyno.
refused-equality-counted = Mae atebion yr alwad hon wedi’u cyfrif yn barod, ac ni dderbynnir rhagor ar ei chyfer.
refused-equality-objected = Mae’r person hwn wedi gwrthwynebu monitro cydraddoldeb, felly ni dderbynnir dim ganddo.
refused-equality-no-links-due = Nid oes dolenni i’w torri.
refused-equality-damaged = Mae’r ffeil gydraddoldeb wedi’i difrodi, ac nid yw ei chopi wrth gefn yn agor gyda’r cyfrinymadrodd hwn. Gadewir hi fel y mae.
refused-equality-damaged-with-backup = Mae’r ffeil gydraddoldeb wedi’i difrodi. Mae ei chopi wrth gefn o { $at } yn agor gyda’r cyfrinymadrodd hwn: adferwch hi ohono.

refused-equality-unlocked = Mae’r ffeil gydraddoldeb heb ei chloi. Clowch hi cyn adfer ei chopi wrth gefn.
refused-equality-no-backup = Nid oes copi wrth gefn o’r ffeil gydraddoldeb.
refused-equality-backup-damaged = Mae’r copi wrth gefn wedi’i ddifrodi: { $at }. Gadewir y ffeil fel y mae.
refused-equality-backup-there = Mae copi wrth gefn o ffeil gydraddoldeb yno: { $at }. Adferwch ef, neu symudwch ef i ffolder arall yn gyntaf.

# The stages.
equality-stage-applied = Ymgeisiwyd
equality-stage-eligible = Cymwys
equality-stage-above-threshold = Ar y trothwy neu’n uwch
equality-stage-funded = Ariannwyd

# The questions, by the harmonised wordings of the UK censuses.
equality-question-age = Oedran
equality-hint-age = Faint yw eich oedran?
equality-age-under-25 = O dan 25
equality-age-25-34 = 25 i 34
equality-age-35-44 = 35 i 44
equality-age-45-54 = 45 i 54
equality-age-55-64 = 55 i 64
equality-age-65-over = 65 neu drosodd
equality-age-prefer-not = Gwell gennyf beidio â dweud
equality-question-sex = Rhyw
equality-hint-sex = Beth yw eich rhyw?
equality-sex-female = Benyw
equality-sex-male = Gwryw
equality-sex-prefer-not = Gwell gennyf beidio â dweud
equality-question-gender = Hunaniaeth rhywedd
equality-hint-gender = A yw’r rhywedd rydych yn uniaethu ag ef yr un fath â’ch rhyw a gofrestrwyd pan gawsoch eich geni?
equality-gender-same = Ydy
equality-gender-different = Nac ydy
equality-gender-prefer-not = Gwell gennyf beidio â dweud
equality-question-ethnicity = Grŵp ethnig
equality-hint-ethnicity = Beth yw eich grŵp ethnig?
equality-ethnicity-asian = Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig
equality-ethnicity-black = Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd
equality-ethnicity-mixed = Grwpiau ethnig cymysg neu luosog
equality-ethnicity-white = Gwyn
equality-ethnicity-other = Grŵp ethnig arall
equality-ethnicity-prefer-not = Gwell gennyf beidio â dweud
equality-question-disability = Anabledd
equality-hint-disability = A oes gennych gyflwr neu salwch corfforol neu feddyliol, sydd wedi para neu y disgwylir iddo bara 12 mis neu fwy, ac sy’n lleihau eich gallu i wneud gweithgareddau o ddydd i ddydd?
equality-disability-yes = Oes
equality-disability-no = Nac oes
equality-disability-prefer-not = Gwell gennyf beidio â dweud
equality-question-religion = Crefydd neu gred
equality-hint-religion = Beth yw eich crefydd neu’ch cred?
equality-religion-none = Dim crefydd
equality-religion-buddhist = Bwdhydd
equality-religion-christian = Cristion, pob enwad
equality-religion-hindu = Hindŵ
equality-religion-jewish = Iddew
equality-religion-muslim = Mwslim
equality-religion-sikh = Sikh
equality-religion-other = Crefydd neu gred arall
equality-religion-prefer-not = Gwell gennyf beidio â dweud
equality-question-orientation = Cyfeiriadedd rhywiol
equality-hint-orientation = Pa un o’r rhain sy’n disgrifio eich cyfeiriadedd rhywiol orau?
equality-orientation-straight = Strêt neu heterorywiol
equality-orientation-gay-lesbian = Hoyw neu lesbiaidd
equality-orientation-bisexual = Deurywiol
equality-orientation-other = Cyfeiriadedd rhywiol arall
equality-orientation-prefer-not = Gwell gennyf beidio â dweud
equality-question-caring = Gofalu
equality-hint-caring = A ydych yn gofalu am blentyn, neu’n rhoi help neu gymorth di-dâl i rywun oherwydd cyflwr hirdymor, salwch neu henaint?
equality-caring-none = Nac ydw
equality-caring-children = Ydw, plentyn neu blant
equality-caring-adults = Ydw, un oedolyn neu ragor
equality-caring-both = Ydw, plant ac oedolion
equality-caring-prefer-not = Gwell gennyf beidio â dweud
equality-question-welsh = Y Gymraeg
equality-hint-welsh = A ydych yn siarad Cymraeg?
equality-welsh-fluent = Ydw, yn rhugl
equality-welsh-some = Ydw, rhywfaint
equality-welsh-none = Nac ydw
equality-welsh-prefer-not = Gwell gennyf beidio â dweud

equality-not-said = Gwell gennyf beidio â dweud, neu adawyd allan

# The form, on the screen and on paper.
equality-form = Amdanoch chi: monitro cydraddoldeb
equality-form-optional = Mae pob cwestiwn yn ddewisol, a gellir ateb pob un â “Gwell gennyf beidio â dweud”. Nid yw’r hyn a atebwch, nac a atebwch o gwbl, yn gwneud dim gwahaniaeth i’ch cais.
equality-form-why = Gofynnwn y cwestiynau hyn er mwyn gweld a yw ein galwadau’n cyrraedd pawb ac a gaiff pawb ei drin yn deg, ac er mwyn unioni’r hyn nad yw’n deg (Deddf Cydraddoldeb 2010; Deddf Diogelu Data 2018, atodlen 1, paragraff 8).
equality-form-unseen = Nid oes neb sy’n asesu ceisiadau nac yn penderfynu arnynt yn gweld eich atebion. Fe’u cedwir ar wahân i’ch cais, mewn ffeil wedi’i hamgryptio ei hun. Cyfansymiau yn unig a adroddir, a dim un am lai na phump o bobl.
equality-form-kept = Mae eich atebion wedi’u cysylltu â’ch cais am { $years ->
    [zero] { $years } mlynedd
    [one] flwyddyn
    [two] { $years } flynedd
    [few] { $years } blynedd
    [many] { $years } blynedd
   *[other] { $years } mlynedd
} ar ôl y penderfyniadau ar yr alwad. Yna torrir y ddolen, a dim ond cyfansymiau sydd ar ôl.
equality-form-object = Gallwch wrthwynebu unrhyw bryd drwy ysgrifennu atom. Yna caiff eich atebion eu dileu ar unwaith, ac ni ofynnwn ragor i chi.
equality-form-return = Ar bapur: mae cydlynydd yn teipio eich atebion i’r ffeil honno ac yna’n dinistrio’r ffurflen.
equality-form-reference = Cyfeirnod y cais

# At the application desk.
equality-invitation = Dywedwch wrthym amdanoch chi (dewisol)
equality-invitation-words = Naw cwestiwn byr, ar gyfer monitro cydraddoldeb. Nid oes neb sy’n penderfynu ar eich cais yn gweld eich atebion.
equality-invitation-answer = Ateb y cwestiynau
equality-who = Pwy sy’n ateb?
equality-who-hint = Gall pob un o’r tîm ateb drosto’i hun, y naill ar ôl y llall. Mae ateb eto yn disodli’r hyn a atebwyd o’r blaen.
equality-clear = Gadael hwn allan
equality-give = Anfon yr atebion hyn
equality-given = Diolch
equality-given-words = Mae eich atebion yn y ffeil gydraddoldeb. Ni ellir eu dangos eto, yma nac yn unman arall.
equality-given-another = Rhywun arall o’r tîm yn ateb
equality-closed = Ni dderbynnir atebion nawr
equality-closed-words = Mae’r ffeil gydraddoldeb ar glo, nid yw’r cais wedi’i gyflwyno, neu mae atebion yr alwad wedi’u cyfrif yn barod.

# Its screen.
equality = Cydraddoldeb
equality-detail = Pwy sy’n ymgeisio a phwy a ariennir, mewn cyfansymiau. Ni ddangosir yn unman beth a atebodd person.
equality-none = Nid oes ffeil gydraddoldeb eto
equality-none-words = Nid yw atebion i gwestiynau cydraddoldeb byth yn mynd i’r hyb. Cânt ffeil wedi’i hamgryptio eu hunain wrth ei ymyl, o dan ei chyfrinymadrodd ei hun.
equality-make = Creu’r ffeil gydraddoldeb
equality-lost-title = Ni ellir adfer cyfrinymadrodd coll
equality-lost-words = Hebddo ni all neb ddarllen y ffeil gydraddoldeb eto, a chollir ei hatebion a’i chyfansymiau. Dewiswch un gwahanol i un yr hyb, a chadwch ef lle gall y rhai sydd ei angen ddod o hyd iddo.
equality-passphrase = Cyfrinymadrodd y ffeil gydraddoldeb
equality-passphrase-hint = O leiaf 12 nod, ac nid cyfrinymadrodd yr hyb.
equality-passphrase-again = Yr un cyfrinymadrodd eto
equality-locked = Mae’r ffeil gydraddoldeb ar glo
equality-locked-words = Tra bydd ar glo ni dderbynnir atebion, ac ni adroddir dim. Caiff ei chloi gyda’r hyb.
equality-unlock = Datgloi
equality-lock = Cloi
equality-file = Y ffeil
equality-file-name = Ffeil
equality-file-folder = Ffolder
equality-file-backup = Copi wrth gefn
equality-file-backup-words = { $at }. Mae un, wrth ymyl y ffeil; fe’i hadnewyddir pan gloir y ffeil, ac ar unwaith pan ddilëir atebion.
equality-file-no-backup = Dim eto. Fe’i gwneir pan gloir y ffeil.
equality-file-written = Ysgrifennwyd y ffeil ddiwethaf
equality-file-gone = Nid yw’r ffeil yno
equality-gone = Nid yw’r ffeil gydraddoldeb yno, ond mae ei chopi wrth gefn
equality-gone-words = Mae { $file } ar goll o { $folder }. Rhowch hi yn ôl yno, neu adferwch hi o’i chopi wrth gefn: { $at }.
equality-backup-is = Mae copi wrth gefn ohoni: { $at }.
equality-restore = Adfer y copi wrth gefn
equality-restore-lost = Collir yr hyn a ddaeth ar ôl y copi wrth gefn
equality-restore-lost-words = Bydd beth bynnag a atebwyd neu a deipiwyd ar ôl { $at } wedi mynd o’r ffeil, a dilëir y ffeil fel y mae nawr. Ni ellir dadwneud hyn.
equality-restore-words = Nid anghofir gwrthwynebiadau, dileadau a dolenni a dorrwyd ers hynny: tynnir eu hatebion allan eto ar unwaith. Os bydd rhywbeth yn methu, erys y ffeil fel y mae nawr.
equality-restore-passphrase = Cyfrinymadrodd y copi wrth gefn
equality-restore-none = Nid oes copi wrth gefn i’w adfer
equality-restore-unlocked = Nid yw’r ffeil ar glo
equality-restore-unlocked-words = Ni adferir dim dros ffeil sy’n cael ei defnyddio. Clowch hi o dan Cydraddoldeb yn gyntaf.
equality-change-passphrase = Newid ei chyfrinymadrodd
equality-change-passphrase-words = Rhoddir y ffeil a’i chopi wrth gefn o dan y cyfrinymadrodd newydd. Nid oes dim yn agor gyda’r hen un mwyach.
equality-passphrase-old = Ei chyfrinymadrodd nawr
equality-passphrase-new = Cyfrinymadrodd newydd
equality-report = Adroddiad cydraddoldeb
equality-scope = Pa alwadau
equality-all-calls = Pob galwad
equality-call-unshown = { $title } (nid ar ei phen ei hun)
equality-question = Cwestiwn
equality-answer = Ateb
equality-total = Pob ateb
equality-withheld = Wedi’i gadw’n ôl (llai na 5, neu byddai’n datgelu llai)
equality-withheld-short = cadwyd yn ôl
equality-withheld-why = Cedwir yn ôl rif o dan bump, ac unrhyw rif y gellid cyfrifo un felly ohono. Felly cedwir o leiaf ddau ateb yn ôl gyda’i gilydd, a chedwir yn ôl yn gyfan gam na ddaeth digon iddo, neu na adawodd digon.
equality-too-few = Rhy ychydig o atebion i’w dangos
equality-too-few-words = Cyfrifir atebion pan gloir penderfyniad olaf galwad. Tan hynny, a thra bydd llai na deg, ni ddangosir dim, fel nad oes adroddiad yn dweud beth a atebodd y person olaf.
equality-too-few-call = Dangosir yr atebion hyn gyda rhai pob galwad yn unig: ar eu pen eu hunain byddent yn dweud am bobl unigol.
equality-links = Dolenni
equality-links-words = Tra bydd atebion wedi’u cysylltu â’r bobl a’u rhoddodd, mae gwrthwynebiad yn eu dileu. Pan ddaw’r amser a osodwyd dan Am faint y cedwir pob math i ben, mae’r dolenni i’w torri: â’r atebion, ac erys y cyfansymiau.
equality-never-decided = nas penderfynwyd byth
equality-links-none = Nid oes galwad wedi’i chyfrif eto. Cyfrifir galwad pan gloir ei phenderfyniad olaf.
equality-call = Galwad
equality-decided-on = Penderfynwyd
equality-linked-until = Cysylltwyd hyd
equality-link-state = Dolenni
equality-link-cut = Torrwyd ar { $date }
equality-link-due = I’w torri
equality-link-kept = Cysylltwyd
equality-cut = Torri’r dolenni sydd i’w torri
equality-object = Cofnodi gwrthwynebiad
equality-object-words = Caiff beth bynnag a atebodd y person hwn ei ddileu o’r ffeil a’i chopi wrth gefn ar unwaith, ac ni dderbynnir rhagor ganddo. Erys cyfansymiau a gyfrifwyd yn barod. Mae hanes yr hyb yn dweud bod gwrthwynebiad wedi’i gofnodi, ac un pwy i’r sawl sydd â’r ffeil hon yn unig.
equality-object-person = Pwy sy’n gwrthwynebu
equality-object-done = Cofnodwyd y gwrthwynebiad
equality-object-done-words = Dilëwyd beth bynnag a atebwyd, ac ni dderbynnir rhagor.
equality-paper = Mewnbynnu ffurflen bapur
equality-paper-words = Dewch o hyd i’r cais yn ôl ei gyfeirnod, yna copïwch yr hyn a diciwyd. Dinistriwch y ffurflen wedyn.
equality-paper-find = Cyfeirnod neu deitl
equality-print = Argraffu’r ffurflen wag
equality-save-form = Cadw’r ffurflen wag
equality-application = Cais
equality-blank = Y ffurflen ar bapur
equality-blank-words = I bwy bynnag y byddai’n well ganddo ateb ar bapur: yr un cwestiynau, pam y’u gofynnir, a sut i wrthwynebu.
equality-export = Allforio’r adroddiad cydraddoldeb
equality-cut-words = Dilëir atebion y galwadau y mae eu hamser wedi dod i ben o’r ffeil a’i chopi wrth gefn, ac ni ellir dod â nhw yn ôl. Erys eu cyfansymiau.
equality-who-answered = Ffurflen pwy yw hi?
equality-paper-give = Rhoi’r atebion yn y ffeil
equality-paper-given = Mae’r atebion yn y ffeil
equality-paper-given-words = Ni ellir eu dangos eto. Dinistriwch y ffurflen bapur.
equality-paper-another = Mewnbynnu ffurflen arall
equality-question-withheld = Wedi’i gadw’n ôl: ychydig iawn o bobl a roddodd bob ateb.
