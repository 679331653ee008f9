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
holds-words = Tra bo cofnod dan ddaliad, ni chaiff dim ohono ei waredu na’i ddileu, pwy bynnag sy’n gofyn. Mae daliad ar berson yn cyrraedd ei geisiadau; ar alwad, ei holl geisiadau. Rhowch un o’r cofnod ei hun.
holds-none = Nid oes dim dan ddaliad cyfreithiol
holds-none-words = Agorwch gais, dyfarniad, person, sefydliad neu alwad, a dewiswch “Rhoi dan ddaliad cyfreithiol” wrth ei droed.
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
erasure-words = Caiff yr enw, y cyfeiriadau, y rhifau a’r hyn a deipiwyd amdanynt eu tynnu o’r cofnodion, yr hanes, y ceisiadau fel y’u cyflwynwyd, y llythyrau a’r chwilio. Mae’r hyn a benderfynwyd ac a dalwyd yn aros, ac mae’r hanes yn dal i ddangos na chyffyrddwyd â dim arall. Nid oes modd ei ddadwneud.
erasure-becomes = Yr enw wedyn fydd
erasure-goes = Yr hyn a gaiff ei newid
erasure-what = Beth
erasure-how-many = Faint
erasure-stays = Yr hyn sy’n aros, a pham
erasure-stays-acts = Beth ddigwyddodd a phryd: mae cofnodion yr hanes yn aros, heb y gwerthoedd ynddynt.
erasure-stays-money = Pob swm y gofynnwyd amdano, a ddyfarnwyd ac a dalwyd: mae eu hangen ar y cyfrifon.
erasure-stays-money-awarded = Dyfarnwyd arian iddynt hwy neu i gais ganddynt: mae’r symiau, y dyddiadau a’r dyfarniad yn aros i’r cyfrifon, dan yr enw newydd.
erasure-stays-others = Mae’r hyn a ysgrifennodd pobl eraill yn aros; lle mae’n enwi’r person hwn, tynnir yr enw allan. Ni cheir hyd i enw cyntaf yn unig, nac i lysenw: darllenwch sylwadau ac atebion cyn ateb y cais.
erasure-stays-backups = Mae copïau wrth gefn a wnaed cyn heddiw yn eu dal tan { $date }; o hynny ymlaen ni chedwir yr un copi felly. Mewn copi a adferir cyn hynny, dileir eto.
erasure-alone = { $count ->
    [one] Un cais oedd yn eiddo iddynt hwy yn unig heb ddyfarniad: mae popeth a deipiwyd ynddo’n mynd.
   *[other] { $count } o geisiadau oedd yn eiddo iddynt hwy yn unig heb ddyfarniad: mae popeth a deipiwyd ynddynt yn mynd.
}
erasure-files = Ffeiliau ceisiadau a rennir sy’n mynd hefyd
erasure-files-hint = Nid yw’r rhaglen yn edrych y tu mewn i ffeiliau. Agorwch nhw o’r cais, a thiciwch y rhai sydd am y person hwn.
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
