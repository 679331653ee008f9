# Y sgrin gyntaf: yr hyn sydd i’w wneud a’r hyn sy’n hwyr.

today = Heddiw
today-figures = Ffigurau
today-open-calls = { $count ->
    [one] alwad ar agor
   *[other] galwad ar agor
}
today-submitted = cais a gyflwynwyd
today-to-check = cais i’w wirio
today-reviews = adolygiad heb ei gyflwyno
today-letters = llythyr i’w anfon
today-overdue = Hwyr
today-due = I’w wneud
today-then = I ddod
today-by = erbyn { $date }
today-days-over = { $days ->
    [one] un diwrnod yn hwyr
   *[other] { $days } diwrnod yn hwyr
}
today-nothing = Does dim yn aros
today-nothing-words = Yma y bydd beth bynnag sydd angen eich sylw nesaf, y cynharaf yn gyntaf.
today-empty = Mae’r hyb hwn yn wag
today-empty-words = Gwnewch alwad o dempled, ac ychwanegwch y bobl a’r sefydliadau rydych yn gweithio gyda nhw: fesul un, neu o dabl sydd gennych yn barod.
today-add-people = Ychwanegu person
today-import = Mewnforio pobl

due-call-closes = Yn cau { $closes }: { $count ->
    [0] dim cais eto
    [one] un cais hyd yma
   *[other] { $count } cais hyd yma
}
due-late-to-rule = { $count ->
    [one] Daeth un cais yn hwyr ac mae’n aros am ddyfarniad
   *[other] Daeth { $count } cais yn hwyr ac maent yn aros am ddyfarniad
}
due-corrections-over = { $count ->
    [one] Ni chywirwyd un cais mewn pryd
   *[other] Ni chywirwyd { $count } cais mewn pryd
}
due-corrections-out = { $count ->
    [one] Mae un cais yn cael ei gywiro
   *[other] Mae { $count } cais yn cael eu cywiro
}
due-eligibility-to-check = { $count ->
    [one] Un cais i wirio ei gymhwysedd
   *[other] { $count } cais i wirio eu cymhwysedd
}
due-conflicts-to-confirm = { $count ->
    [one] Un gwrthdaro buddiannau i’w gadarnhau neu ei wrthod
   *[other] { $count } gwrthdaro buddiannau i’w cadarnhau neu eu gwrthod
}
due-reviews-outstanding = { $count ->
    [one] Mae gan { $name } un adolygiad i’w gyflwyno
   *[other] Mae gan { $name } { $count } adolygiad i’w cyflwyno
}
due-ranking-ready = { $count ->
    [one] Cyflwynwyd pob adolygiad: un cais i’w osod yn y drefn teilyngdod
   *[other] Cyflwynwyd pob adolygiad: { $count } cais i’w gosod yn y drefn teilyngdod
}
due-decisions-to-lock = { $count ->
    [one] Un penderfyniad i’w gloi
   *[other] { $count } penderfyniad i’w cloi
}
due-letters-ready = { $count ->
    [one] Un llythyr i’w anfon
   *[other] { $count } llythyr i’w hanfon
}
due-letters-blocked = { $count ->
    [one] Ni all un llythyr fynd: does dim cyfeiriad i’w anfon iddo
   *[other] Ni all { $count } llythyr fynd: does dim cyfeiriad i’w hanfon iddo
}
due-welsh-unchecked = { $count ->
    [one] Ni wiriwyd Cymraeg un math o lythyr
   *[other] Ni wiriwyd Cymraeg { $count } math o lythyr
}
due-backup-old = { $count ->
    [0] Does dim copi wrth gefn o’r hyb hwn eto
   *[other] Gwnaed y copi wrth gefn diwethaf { $last }
}

due-do-call-closes = Gweld yr alwad
due-do-late-to-rule = Dyfarnu
due-do-corrections-over = Gweld
due-do-corrections-out = Gweld
due-do-eligibility-to-check = Gwirio
due-do-conflicts-to-confirm = Cadarnhau
due-do-reviews-outstanding = Gweld y panel
due-do-ranking-ready = Gweld y drefn
due-do-decisions-to-lock = Cloi
due-do-letters-ready = Anfon
due-do-letters-blocked = Gweld pam
due-do-welsh-unchecked = Gweld y geiriad
due-do-backup-old = Gwneud copi

due-backfill-gap = { $name }: { $count ->
    [one] un diwrnod
   *[other] { $count } diwrnod
} heb neb yn y swydd a adewir
due-placement-not-ready = { $name }: nid yw’r lleoliad yn barod i ddechrau
due-vat-unconfirmed = { $name }: nid oes neb wedi cadarnhau sut y trinnir TAW
due-placement-overlaps = { $name }: mae rhywbeth arall ar ddiwrnodau’r lleoliad
due-do-backfill-gap = Gweld y swydd
due-do-placement-not-ready = Gweld pam
due-do-vat-unconfirmed = Gweld y costau
due-do-placement-overlaps = Gweld y diwrnodau
due-reserve-to-promote = Mae { $left } yn rhydd eto: { $reference } sydd nesaf wrth gefn
due-acceptance-due = Nid yw’r cynnig { $reference } wedi’i lofnodi eto
due-signature-missing = Mae { $reference } yn aros am un llofnod arall: { $party-within }
due-condition-due = Nid yw amod { $number } { $reference } wedi’i fodloni eto
due-subsidy-to-confirm = Nid yw cymhorthdal { $reference } wedi’i gadarnhau gan y ddwy ochr
due-start-to-confirm = Nid yw dechrau { $reference } wedi’i gadarnhau eto
due-do-reserve-to-promote = Ei ariannu
due-do-acceptance-due = Gweld y dyfarniad
due-do-signature-missing = Ei gofnodi
due-do-condition-due = Ei weld
due-do-subsidy-to-confirm = Ei weld
due-do-start-to-confirm = Cadarnhau
due-claims-to-approve = { $count ->
    [zero] { $count } hawliad i’w gymeradwyo
    [one] Un hawliad i’w gymeradwyo
    [two] { $count } hawliad i’w gymeradwyo
    [few] { $count } hawliad i’w gymeradwyo
    [many] { $count } hawliad i’w gymeradwyo
   *[other] { $count } hawliad i’w gymeradwyo
}
due-do-claims-to-approve = Agor yr hawliadau
due-claims-queried = { $count ->
    [zero] { $count } ymholiad am hawliad yn aros am ateb
    [one] Un ymholiad am hawliad yn aros am ateb
    [two] { $count } ymholiad am hawliad yn aros am ateb
    [few] { $count } ymholiad am hawliad yn aros am ateb
    [many] { $count } ymholiad am hawliad yn aros am ateb
   *[other] { $count } ymholiad am hawliad yn aros am ateb
}
due-do-claims-queried = Agor yr hawliadau
due-bank-to-confirm = { $count ->
    [zero] { $count } cyfrif i’w gadarnhau drwy ffonio’n ôl
    [one] Un cyfrif i’w gadarnhau drwy ffonio’n ôl
    [two] { $count } gyfrif i’w gadarnhau drwy ffonio’n ôl
    [few] { $count } chyfrif i’w gadarnhau drwy ffonio’n ôl
    [many] { $count } chyfrif i’w gadarnhau drwy ffonio’n ôl
   *[other] { $count } cyfrif i’w gadarnhau drwy ffonio’n ôl
}
due-do-bank-to-confirm = Ffonio’n ôl
due-changes-to-decide = { $count ->
    [zero] { $count } newid i ddyfarniad i’w benderfynu
    [one] Un newid i ddyfarniad i’w benderfynu
    [two] { $count } newid i ddyfarniad i’w benderfynu
    [few] { $count } newid i ddyfarniad i’w benderfynu
    [many] { $count } newid i ddyfarniad i’w benderfynu
   *[other] { $count } newid i ddyfarniad i’w benderfynu
}
due-do-changes-to-decide = Penderfynu
due-reports-due = { $count ->
    [zero] { $count } adroddiad ar ddyfarniad i ddod
    [one] Un adroddiad ar ddyfarniad i ddod
    [two] { $count } adroddiad ar ddyfarniad i ddod
    [few] { $count } adroddiad ar ddyfarniad i ddod
    [many] { $count } adroddiad ar ddyfarniad i ddod
   *[other] { $count } adroddiad ar ddyfarniad i ddod
}
due-do-reports-due = Agor yr adroddiadau
due-reports-to-accept = { $count ->
    [zero] { $count } adroddiad a ddaeth ac sy’n aros i’w dderbyn
    [one] Un adroddiad a ddaeth ac sy’n aros i’w dderbyn
    [two] { $count } adroddiad a ddaeth ac sy’n aros i’w dderbyn
    [few] { $count } adroddiad a ddaeth ac sy’n aros i’w dderbyn
    [many] { $count } adroddiad a ddaeth ac sy’n aros i’w dderbyn
   *[other] { $count } adroddiad a ddaeth ac sy’n aros i’w dderbyn
}
due-do-reports-to-accept = Agor yr adroddiadau
due-recoveries-overdue = { $count ->
    [zero] { $count } swm y gofynnwyd amdano’n ôl heb ddod
    [one] Un swm y gofynnwyd amdano’n ôl heb ddod
    [two] { $count } swm y gofynnwyd amdano’n ôl heb ddod
    [few] { $count } swm y gofynnwyd amdano’n ôl heb ddod
    [many] { $count } swm y gofynnwyd amdano’n ôl heb ddod
   *[other] { $count } swm y gofynnwyd amdano’n ôl heb ddod
}
due-do-recoveries-overdue = Agor y dyfarniad
