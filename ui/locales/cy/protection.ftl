# Data personol: daliadau cyfreithiol, yr hyn sydd i'w waredu, ffeil person, dileu.

act-place-hold = Rhoddwyd { $record } dan ddaliad cyfreithiol
act-lift-hold = Codwyd y daliad cyfreithiol ar { $record }
act-kind-place-hold = Rhoi dan ddaliad cyfreithiol
act-kind-lift-hold = Codi daliad cyfreithiol
noun-legal_hold = daliad cyfreithiol
field-noun = Math o gofnod
field-record-id = Cofnod
field-placed-at = Rhoddwyd
field-lifted-at = Codwyd
field-lifted-by-id = Codwyd gan
field-lift-reason = Rheswm dros godi

refused-held = Mae { $record } dan ddaliad cyfreithiol ers { $placed }: “{ $reason }”. Tra bo’r daliad yn sefyll, ni chaiff dim ohono ei waredu na’i ddileu. Codwch y daliad yn gyntaf.
refused-held-already = Mae’r cofnod hwn dan ddaliad cyfreithiol eisoes.
refused-hold-lifted = Codwyd y daliad hwn eisoes.

protection = Data personol
holds = Daliadau cyfreithiol
holds-words = Tra bo cofnod dan ddaliad, ni chaiff dim ohono ei waredu na’i ddileu, pwy bynnag sy’n gofyn. Mae daliad ar berson, dyfarniad neu leoliad yn cyrraedd y ceisiadau y maent yn rhan ohonynt; ar alwad, ei holl geisiadau. Rhowch un o’r cofnod ei hun.
holds-none = Nid oes dim dan ddaliad cyfreithiol
holds-none-words = Agorwch gais, dyfarniad, lleoliad, person, sefydliad neu alwad, a dewiswch “Rhoi dan ddaliad cyfreithiol” wrth ei droed.
holds-record = Cofnod
holds-reason = Rheswm
holds-placed = Rhoddwyd
holds-by = gan { $name }
holds-state = Cyflwr
holds-stands = Dan ddaliad
holds-lifted = Codwyd
holds-lifted-by = { $name }, { $date }: { $reason }
holds-place = Rhoi dan ddaliad cyfreithiol
holds-place-words = Wedyn ni chaiff dim o’r cofnod hwn ei waredu na’i ddileu nes i rywun godi’r daliad. Dangosir y daliad ar y cofnod, ac mae’r hanes yn sôn amdano.
holds-place-hint = Er enghraifft y gŵyn, yr archwiliad neu’r cais y mae’n rhaid cadw’r cofnod ar ei gyfer. Peidiwch ag ysgrifennu mwy am berson nag sydd ei angen.
holds-lift = Codi’r daliad
holds-lift-words = Wedyn mae’r hyn sydd heibio i’w ddydd i’w waredu eto, a gellir bodloni cais i ddileu.
holds-lift-hint = Pam nad oes rhaid dal y cofnod mwyach.
holds-held = Dan ddaliad cyfreithiol
holds-held-words = Rhoddwyd gan { $name } ar { $date }: { $reason }
protection-record = Data personol

# Dileu.
act-erase-person = Dilëwyd { $person }: golygwyd { $entries ->
    [one] un cofnod cynharach
   *[other] { $entries } o gofnodion cynharach
}
act-kind-erase-person = Dileu person
act-dispose-of = Gwaredwyd { $count ->
    [one] un cofnod
   *[other] { $count } o gofnodion
} heibio i’w dydd
act-kind-dispose-of = Gwaredu’r hyn oedd heibio i’w ddydd
noun-erasure = dilead
noun-file = ffeil
noun-entry = cofnod hanes
field-erased-at = Dilëwyd
field-backups-until = Dim copïau hŷn o
field-entries = Cofnodion a olygwyd
field-counts = Faint
field-certificate-en = Tystysgrif yn Saesneg
field-certificate-cy = Tystysgrif yn Gymraeg
refused-erase-merged = Cyfunwyd y cofnod hwn ag un arall. Dilëwch hwnnw: mae’r ddau’n mynd gyda’i gilydd.
refused-erase-erased = Dilëwyd y person hwn eisoes.
refused-erase-coordinator = Mae’r person hwn yn gweithio yn yr hyb, ac mae’r hanes yn ei enwi am yr hyn a wnaeth. Nodwch yn gyntaf yn y Gosodiadau fod y cydlynydd wedi gadael.
refused-erase-awaiting = Mae cais ganddynt i’w benderfynu o hyd. Penderfynwch arno, neu tynnwch ef yn ôl, yn gyntaf.
refused-erase-seated = Maent yn eistedd ar banel sydd â cheisiadau i’w penderfynu o hyd. Dewch â’u sedd i ben yn gyntaf.
refused-erase-same-person = Mae dileu’n gofyn am ddau berson: dewiswch gydlynydd arall.
refused-undo-erased = Nid oes modd dadwneud dilead: nid yw’r hyn a dynnwyd allan wedi’i gadw yn unman.
refused-undo-disposed = Nid oes modd dadwneud gwarediad: nid yw’r hyn a dynnwyd allan wedi’i gadw yn unman.
refused-undo-redacted = Dilëwyd gwerthoedd yn y cofnod hwn gan gofnod { $entry }, felly gellir ei ddarllen ond nid ei ddadwneud.
refused-bytes-erased = Dilëwyd y ddogfen hon. Mae ei lle yn y cofnod yn aros.
erasure-person = Dileu’r person hwn
erasure-words = Caiff yr enw, y cyfeiriadau, y rhifau a’r hyn a deipiwyd amdanynt eu tynnu o’r cofnodion, yr hanes, y ceisiadau fel y’u cyflwynwyd, y llythyrau, y chwilio a’r ffeiliau a roddwyd ar gais sy’n eu henwi. Mae’r hyn a benderfynwyd ac a dalwyd yn aros, ac mae’r hanes yn dal i ddangos na chyffyrddwyd â dim arall. Nid oes modd ei ddadwneud.
erasure-becomes = Yr enw wedyn fydd
erasure-goes = Yr hyn a gaiff ei newid
erasure-what = Beth
erasure-how-many = Faint
erasure-stays = Yr hyn sy’n aros, a pham
erasure-stays-acts = Beth ddigwyddodd a phryd: mae cofnodion yr hanes yn aros, heb y gwerthoedd ynddynt.
erasure-stays-money = Pob swm y gofynnwyd amdano, a ddyfarnwyd ac a dalwyd: mae eu hangen ar y cyfrifon.
erasure-stays-money-awarded = Dyfarnwyd arian iddynt hwy neu i gais ganddynt: mae’r symiau, y dyddiadau a’r dyfarniad yn aros i’r cyfrifon, dan yr enw newydd.
erasure-stays-others = Mae’r hyn a ysgrifennodd pobl eraill yn aros; lle mae’n enwi’r person hwn, tynnir yr enw allan. Tynnir enw cyntaf ar ei ben ei hun o’r ceisiadau y maent yn rhan ohonynt; lle gall fod yn enw rhywun arall neu’n air, chi sy’n dewis isod. Ni cheir hyd i lysenw nad yw yn eu cofnod.
erasure-equality-unlocked = Mae’r hyn a atebwyd ganddynt i’r cwestiynau cydraddoldeb yn mynd gyda nhw. Mae’r cyfansymiau y maent ynddynt yn aros: ni ellir adnabod neb ohonynt.
erasure-equality-locked = Mae’r ffeil gydraddoldeb dan glo. Caiff yr hyn a atebwyd ganddynt yno ei ddileu ohono’i hun pan gaiff ei datgloi nesaf. Mae’r cyfansymiau y maent ynddynt yn aros: ni ellir adnabod neb ohonynt.
erasure-stays-backups = Mae copïau wrth gefn a wnaed cyn heddiw yn eu dal tan { $date }; o hynny ymlaen ni chedwir yr un copi felly. Mewn copi a adferir cyn hynny, dileir eto.
erasure-alone = { $count ->
    [one] Un cais oedd yn eiddo iddynt hwy yn unig heb ddyfarniad: mae popeth a deipiwyd ynddo’n mynd.
   *[other] { $count } o geisiadau oedd yn eiddo iddynt hwy yn unig heb ddyfarniad: mae popeth a deipiwyd ynddynt yn mynd.
}
erasure-files = Ffeiliau ceisiadau a rennir sy’n mynd hefyd
erasure-files-hint = Nid yw’r rhaglen yn edrych y tu mewn i ffeiliau. Agorwch nhw o’r cais, a thiciwch y rhai sydd am y person hwn.
erasure-passages = Darnau sy’n golygu’r person hwn
erasure-passages-hint = Mae enw yma ar ei ben ei hun sydd gan eraill hefyd, sy’n air, neu sydd mewn cofnod nad ydynt yn rhan ohono. Ticiwch y rhai sy’n golygu’r person hwn: tynnir yr enw allan yno a lle bynnag y mae’r un testun. Mae’r lleill yn aros.
erasure-reason = Rheswm
erasure-reason-hint = Er enghraifft dyddiad eu cais. Peidiwch ag ysgrifennu eu henw: mae hwn yn aros.
erasure-none = Ni ddilëwyd neb ac ni waredwyd dim eto
erasure-none-words = Caiff person ei ddileu o’i gofnod ei hun yn y Cysylltiadau.
erasures = Wedi’u dileu a’u gwaredu
erasures-words = Yr hyn a dynnwyd o’r hyb, gan bwy, a than pryd y mae copïau wrth gefn yn ei ddal.
erasure-when = Pryd
erasure-who = Gan
erasure-two = { $first } a hefyd { $second }
erasure-restored = ar ôl adfer copi wrth gefn
erasure-kind-person = Dilëwyd person
erasure-kind-disposal = Gwarediad { $number }
erasure-kind-again = Dilëwyd eto
erasure-backups = Mewn copïau wrth gefn tan
erasure-counts = { $rows ->
    [one] un rhes
   *[other] { $rows } o resi
}, { $files ->
    [one] un ddogfen
   *[other] { $files } o ddogfennau
}, { $entries ->
    [one] un cofnod hanes
   *[other] { $entries } o gofnodion hanes
}
history-redacted = { $redacted ->
    [one] Dilëwyd gwerthoedd o un ohonynt gan gofnod diweddarach, sy’n tystio i’r hyn sydd ar ôl.
   *[other] Dilëwyd gwerthoedd o { $redacted } ohonynt gan gofnodion diweddarach, sy’n tystio i’r hyn sydd ar ôl.
}
history-redacted-by = Dilëwyd gwerthoedd yn y cofnod hwn gan gofnod { $entry }. Mae’r hyn sydd ar ôl yn darllen fel yr oedd.

# Gwaredu: am faint y cedwir pob math, a'r hyn a ddaw ohono wedyn.
act-edit-retention = Gosodwyd am faint y cedwir: { $unsuccessful } blynedd heb ei ariannu, { $awarded } blynedd wedi’i ariannu, { $event_contacts } blynedd pwy ddaeth i ddigwyddiad, { $equality_links } blynedd dolenni cydraddoldeb
act-kind-edit-retention = Gosod am faint y cedwir
act-keep-longer = Cadwyd { $record } tan { $until }, yn hwy na’i flynyddoedd
act-kind-keep-longer = Cadw cofnod yn hwy na’i flynyddoedd
noun-retention_term = cyfnod cadw
noun-kept_longer = cadw’n hwy
field-retained = Yr hyn a gedwir
field-years = Blynyddoedd
field-kept-at = Penderfynwyd
document-disposal-certificate = tystysgrif gwaredu
disposal-standing-due = I edrych arno
disposal-standing-held = Dan ddaliad cyfreithiol
disposal-standing-longer = Cedwir yn hwy
refused-disposal-not-due = Nid yw un o’r cofnodion hyn heibio i’w flynyddoedd, neu fe’i gwaredwyd yn y cyfamser. Edrychwch ar y rhestr eto.
refused-disposal-kept-longer = Cedwir un o’r cofnodion hyn yn hwy. Edrychwch ar y rhestr eto.
problem-years-too-few = Cadwch ef am { $least } blynedd o leiaf
problem-years-too-many = Cadwch ef am { $most } blynedd ar y mwyaf
problem-date-not-to-come = Rhowch ddiwrnod sydd eto i ddod
due-disposal-due = { $count ->
    [zero] { $count } cofnod heibio i’w flynyddoedd
    [one] Un cofnod heibio i’w flynyddoedd, ac yn aros i rywun edrych arno
    [two] { $count } gofnod heibio i’w blynyddoedd, ac yn aros i rywun edrych arnynt
    [few] { $count } chofnod heibio i’w blynyddoedd, ac yn aros i rywun edrych arnynt
    [many] { $count } chofnod heibio i’w blynyddoedd, ac yn aros i rywun edrych arnynt
   *[other] { $count } cofnod heibio i’w blynyddoedd, ac yn aros i rywun edrych arnynt
}
due-do-disposal-due = Edrych arnynt
due-equality-links-due = { $count ->
    [zero] { $count } galwad â dolenni cydraddoldeb i’w torri
    [one] Mae dolenni cydraddoldeb un alwad i’w torri
    [two] Mae dolenni cydraddoldeb { $count } alwad i’w torri
    [few] Mae dolenni cydraddoldeb { $count } galwad i’w torri
    [many] Mae dolenni cydraddoldeb { $count } galwad i’w torri
   *[other] Mae dolenni cydraddoldeb { $count } galwad i’w torri
}
due-do-equality-links-due = Eu torri

disposal = Gwaredu
disposal-words = Rhestrir yma yr hyn sydd heibio i’w flynyddoedd. Edrychwch ar bob cofnod, wedyn ei waredu neu ei gadw’n hwy gyda rheswm. Nid oes dim yn mynd ohono’i hun, ac mae’r hyn sydd dan ddaliad cyfreithiol yn aros.
disposal-none = Nid oes dim heibio i’w flynyddoedd
disposal-none-words = Mae pob cofnod yn dangos tan pryd y’i cedwir; fe’i rhestrir yma o’r diwrnod wedyn.
disposal-record = Cofnod
disposal-year = Blwyddyn
disposal-kept-until = Cedwir tan
disposal-until = Cedwir tan { $date }
disposal-state = Cyflwr
disposal-people = { $count ->
    [zero] { $count } o bobl a ddaeth
    [one] un person a ddaeth
    [two] { $count } o bobl a ddaeth
    [few] { $count } o bobl a ddaeth
    [many] { $count } o bobl a ddaeth
   *[other] { $count } o bobl a ddaeth
}
disposal-due-count = { $count } o { $all } i edrych arnynt
disposal-longer-until = Tan { $date }: { $reason }
disposal-keep = Cadw’n hwy
disposal-keep-words = Fe’i rhestrir eto ar ôl y diwrnod hwnnw.
disposal-keep-until = Cadw tan
disposal-keep-reason = Pam
disposal-keep-hint = Er enghraifft cwyn sy’n agored, neu gyhoeddiad sydd i ddod. Peidiwch ag ysgrifennu mwy am berson nag sydd ei angen.
disposal-not-over = Nid yw’r cofnod hwn heibio i’w flynyddoedd
disposal-not-over-words = Cedwir ef fel y mae, ac nid oes angen dim.
disposal-dispose = Gwaredu cofnodion
disposal-dispose-words = Tynnir popeth a deipiwyd i’r cofnodion a diciwyd, eu ffeiliau a’u llythyrau, a phwy a gymerodd ran, allan o’r hyb, ei hanes a’i chwiliad. Mae cyfeirnodau, dyddiau, penderfyniadau a phob swm yn aros, ar gyfer y cyfrifon. Mae angen dau gydlynydd, mae tystysgrif, ac ni ellir ei ddadwneud.
disposal-looked-at = Edrychwyd arnynt, ac i’w gwaredu
disposal-looked-at-hint = Ticiwch yr hyn yr edrychoch arno. Agorwch gofnod o’r rhestr i’w ddarllen.
disposal-certificate = Tystysgrif
disposal-certificate-open = Agor
disposal-years = Am faint y cedwir pob math
disposal-years-words = Mewn blynyddoedd cyfan, o’r diwrnod y mae Gosodiadau › Diogelu data yn ei enwi ar gyfer pob math. Dywedodd y llythyrau a anfonwyd eisoes y diwrnod oedd yn sefyll bryd hynny.
disposal-years-hint = Blynyddoedd; { $usual } fel arfer, { $least } o leiaf, { $most } ar y mwyaf
disposal-years-short = Yn fyrrach nag arfer
disposal-years-short-unsuccessful = O fewn dwy flynedd gall rhywun ofyn o hyd pam na chafodd ei ariannu, neu gwyno. Gwnewch yn siŵr bod eich hysbysiad preifatrwydd yn dweud yr amser byrrach.
disposal-years-short-awarded = Mae cyllidwyr yn gofyn am gyfrifon am chwe blynedd ar ôl y gwariant olaf, a gall hawliad neu archwiliad hwyr ddod wedyn. Gofynnwch i’ch cyllidwr yn gyntaf.
disposal-years-short-event-contacts = Gall pwy bynnag a ddaeth i ddigwyddiad wneud cais ar sail hynny: gwiriwch nad oes galwad yn dibynnu ar ddigwyddiad hŷn.
disposal-years-short-equality-links = Mae’r ffurflen yn dweud am faint y cysylltir ateb â phwy bynnag a’i rhoddodd.
disposal-years-save = Cadw

paper-disposal-title = Tystysgrif gwaredu { $number }
paper-disposal-kind = Yr hyn ydoedd
paper-disposal-rule = Rheol
paper-disposal-years = Cadwyd am { $years ->
    [zero] { $years } blynedd
    [one] un flwyddyn
    [two] { $years } flynedd
    [few] { $years } blynedd
    [many] { $years } blynedd
   *[other] { $years } blynedd
}. { $from }.
paper-disposal-by = Gan
paper-disposal-two = { $first } a’r ail gydlynydd { $second }
paper-disposal-backups = Nid oes copi wrth gefn yn eu dal o
paper-disposal-words = Yr oedd pob cofnod heibio i’w flynyddoedd ac edrychwyd arno. Tynnwyd popeth a deipiwyd iddo, ei ffeiliau a’i lythyrau, a phwy a gymerodd ran, allan o’r cofnodion, o’r hanes ac o’r chwiliad. Mae cyfeirnodau, dyddiau, penderfyniadau a symiau yn aros, ar gyfer y cyfrifon.
paper-disposal-records = { $count ->
    [zero] { $count } cofnod
    [one] Un cofnod
    [two] { $count } gofnod
    [few] { $count } chofnod
    [many] { $count } chofnod
   *[other] { $count } cofnod
}
disposal-draft = Drafft a ddechreuwyd ar { $date }
paper-disposal-record = Cofnod
paper-disposal-kept-until = Cadwyd tan
paper-disposal-people = Pobl
paper-disposal-chain = Yr hanes
paper-disposal-chain-words = Cadwynir yr hanes trwy stwnsh. Dyma oedd ei ben cyn y gwaredu; y gwaredu yw’r cofnod ar ei ôl, ac mae’n rhestru pob cofnod cynharach y tynnodd werthoedd allan ohono.
paper-disposal-entry = Cofnod
paper-disposal-hash = Stwnsh (SHA-256)
