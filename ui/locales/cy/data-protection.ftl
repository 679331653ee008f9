# Yr hyn a ddywed tudalen diogelu data’r Gosodiadau; mae docs/data-protection.md yn ei ddweud yn llawn.

data-protection = Diogelu data
data-protection-intro = Yr hyn y mae’r rhaglen hon yn ei wneud â data pobl. Yr hyb sydd i benderfynu ar y sail gyfreithlon, ac a yw’r cyfnodau isod yn gweddu i’w amserlen gadw ei hun.
data-protection-stored = Beth a gedwir, ac ymhle
data-protection-stored-1 = Un ffeil, yr hyb, ar y cyfrifiadur hwn, a’i chopïau wrth gefn yn y ffolder wrth ei hymyl. Mae’n dal pobl, sefydliadau, presenoldeb mewn digwyddiadau, ceisiadau a’r hyn a atodwyd iddynt, datganiadau buddiannau, adolygiadau, penderfyniadau, llythyrau a anfonwyd, a hanes pob gweithred. Nid anfonir dim dros rwydwaith.
data-protection-stored-2 = Ni chedwir byth: tystysgrifau y tu ôl i wiriadau, na data cleifion. Nid yw atebion i gwestiynau cydraddoldeb byth yn yr hyb. Cedwir anghenion mynediad allan o’r hyn y mae aelodau’r panel ac ymgeiswyr yn ei weld.
data-protection-stored-3 = Y tu allan i’r ffeil, ar y cyfrifiadur hwn a heb eu hamgryptio: pwy sydd â’r hyb ar agor, mewn ffeil wrth ei ymyl tra bo ar agor; rhestr yr hybiau a agorwyd yn ddiweddar, yn ôl lle ac enw; enw i’r cyfrifiadur hwn; iaith y ffenestr; a, tra bo dogfen ar agor neu’n cael ei hargraffu, gopi preifat a ddilëir pan gloir yr hyb. Pobl ddychmygol yn unig sydd yn yr hyb sampl, sydd wedi’i amgryptio ond y gŵyr pawb ei gyfrinymadrodd. Mae allforion a llythyrau a gadwyd lle cadwoch chi nhw, a phob un yn gofnod yn yr hanes.
data-protection-keys = Sut y mae dan glo
data-protection-keys-1 = Amgryptir y ffeil gan SQLCipher: AES-256, gyda sêl ar bob tudalen. Deillir ei hallwedd o’r cyfrinymadrodd drwy PBKDF2-HMAC-SHA512 mewn 256,000 o rowndiau gyda halen ar hap.
data-protection-keys-2 = Cedwir y cyfrinymadrodd yn y cof tra bo’r hyb ar agor. Ni all neb adfer cyfrinymadrodd a gollwyd.
data-protection-keys-3 = Cedwir PINs fel hashau argon2id y tu mewn i’r ffeil wedi’i hamgryptio. Mae PIN yn gwahaniaethu rhwng cydlynwyr; nid dyna sy’n cadw’r ffeil ynghau.
data-protection-equality = Monitro cydraddoldeb
data-protection-equality-1 = Mae atebion i gwestiynau cydraddoldeb mewn ail ffeil wrth ymyl yr hyb, enw’r hyb gyda “.equality” ar ei ôl, ac yn ei hunig gopi wrth gefn. Fe’i hamgryptir fel yr hyb, gan allwedd a ddeillir yn yr un ffordd o’i chyfrinymadrodd ei hun, ac fe’i cloir gyda’r hyb. Nid yw hanes, chwiliad na chopïau wrth gefn yr hyb yn gwybod pwy a atebodd na beth.
data-protection-equality-2 = Mae atebion wedi’u cysylltu â chais a pherson hyd at flwyddyn ar ôl cloi penderfyniad olaf yr alwad; yna mae’r dolenni i’w torri, a dim ond cyfrifon sydd ar ôl. Mae gwrthwynebiad yn dileu atebion person o’r ffeil a’i chopi wrth gefn ar unwaith, ac ni dderbynnir rhagor. Nid oes sgrin, gorchymyn nac allforyn yn dangos beth a atebodd rhywun.
data-protection-equality-3 = Cyfrifon yn unig a ddangosir. Cedwir yn ôl un o dan bump, ac unrhyw un y gellid cyfrifo un felly ohono: o gyfansymiau, o ddau gam, neu o alwad a phob galwad. Cyfrifir galwad unwaith, pan gloir ei phenderfyniad olaf, fel nad oes dau adroddiad arni’n wahanol o un person.
data-protection-not-covered = Yr hyn nad yw amgryptio’n ei ddiogelu
data-protection-not-covered-1 = Hyb sydd ar agor: clowch ef, a gosodwch ar ôl sawl munud segur y bydd yn ei gloi ei hun. Allforion a llythyrau a gadwyd. Enw, maint a dyddiadau’r ffeil.
data-protection-not-covered-2 = Mae copi wrth gefn a wnaed cyn newid y cyfrinymadrodd yn dal i agor gyda’r hen un. Pan newidiwch ef, mae’r rhaglen yn rhestru pa rai yw’r rheini.
data-protection-sees = Pwy sy’n gweld beth
data-protection-sees-1 = Mae cydlynwyr yn gweld popeth, ond ni chânt gloi na gwrthdroi penderfyniad ar gais y mae ganddynt wrthdaro buddiannau ynddo, unwaith y bydd y Gosodiadau’n dweud pwy ydynt ymhlith pobl yr hyb.
data-protection-sees-2 = Mae aelod o’r panel wrth ddesg y panel yn gweld cyfeirnod, teitl a thîm pob cais sydd gerbron y panel, er mwyn datgan, a’r swm oni bai bod ganddo wrthdaro buddiannau yn y cais. Dim ond atebion y ceisiadau a roddwyd iddo y mae’n eu darllen, wedi iddo ddatgan.
data-protection-sees-3 = Mae ymgeisydd wrth ddesg y cais yn gweld un cais a dim arall.
data-protection-rights = Hawliau pobl
data-protection-rights-1 = Clymir pob cofnod o’r hanes wrth yr un o’i flaen, felly mae ymyrryd yn dangos. Mae cofnodion yn dal dynodyddion a chodau; dim ond yn y newidiadau a gofnodwyd y mae testun personol.
data-protection-rights-2 = Gellir dileu person o’i gofnod yn y Cysylltiadau, a rhoi unrhyw gofnod dan ddaliad cyfreithiol: gweler Data personol yn y ddewislen. Atebir pwy bynnag sy’n gofyn beth a gedwir amdano o fewn mis: dangosir ei ffeil fesul darn, heb enwau pobl eraill, a’i rhoi fel PDF a JSON. Gellir datgelu sylwadau’r panel, a dywedir hynny wrth yr aelodau.
data-protection-retention = Am ba hyd y’i cedwir
data-protection-retention-1 = Cedwir pob math am hyn a hyn o flynyddoedd, gan gyfrif o’i ddiwrnod ei hun. Caiff yr hyn sydd wedi mynd heibio i’w ddiwrnod ei gyfrif yma a’i restru dan Data personol, lle mae dau gydlynydd yn ei waredu, gyda thystysgrif, neu fe’i cedwir yn hwy gyda rheswm. Nid oes dim yn cael ei waredu ohono’i hun, ac mae’r hyn sydd dan ddaliad cyfreithiol yn aros. Gosodir nifer y blynyddoedd yno hefyd.
retention-what = Beth
retention-years = Cedwir am
retention-so-many-years = { $count ->
    [zero] { $count } mlynedd
    [one] un flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}
retention-count = Faint sydd yn awr
retention-first = Cedwir y cyntaf hyd
retention-over = { $count ->
    [zero] nid oes yr un wedi mynd heibio i’w ddiwrnod
    [one] mae un wedi mynd heibio i’w ddiwrnod
    [two] mae { $count } wedi mynd heibio i’w diwrnod
    [few] mae { $count } wedi mynd heibio i’w diwrnod
    [many] mae { $count } wedi mynd heibio i’w diwrnod
   *[other] mae { $count } wedi mynd heibio i’w diwrnod
}
retention-kept-until = Cedwir hyd
retained-unsuccessful = Ceisiadau heb ddyfarniad
retained-from-unsuccessful = Heb ei ariannu neu heb fod yn gymwys: o’r llythyr sy’n dweud hynny. Wedi’i dynnu’n ôl, ei wrthod neu ddod i ben: o’r diwrnod hwnnw. Wedi aros wrth gefn: o’r diwrnod y clowyd y penderfyniadau. Heb ei gyflwyno: o’r diwrnod y caeodd yr alwad
retained-awarded = Ceisiadau a ariannwyd, a hanes pob un
retained-from-awarded = O’r diwrnod y daw’r dyfarniad i ben
retained-event-contacts = Pwy a ddaeth i ddigwyddiad
retained-from-event-contacts = O ddiwrnod y digwyddiad
retained-equality-links = Dolenni rhwng atebion cydraddoldeb a phobl
retained-from-equality-links = O’r diwrnod y clowyd penderfyniadau’r alwad; lle na phenderfynir hi byth, o flwyddyn ar ôl iddi gau
retention-event = Cedwir pwy a ddaeth hyd { $date }
