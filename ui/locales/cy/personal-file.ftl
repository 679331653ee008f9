# Ffeil person ar gais (cais gwrthrych am wybodaeth).

act-record-file-request = Cofnodwyd bod { $person } wedi gofyn am y ffeil amdano: i’w hateb erbyn { $due }
act-kind-record-file-request = Cofnodi cais am ffeil
act-confirm-identity = Cadarnhawyd mai { $person } sy’n gofyn am y ffeil
act-kind-confirm-identity = Cadarnhau pwy sy’n gofyn am ffeil
act-extend-file-request = Rhoddwyd tan { $due } i ateb cais { $person } am ffeil
act-kind-extend-file-request = Rhoi mwy o amser i gais am ffeil
act-choose-disclosure = Dewiswyd ar gyfer darn o ffeil { $person }: { $disclosure }
act-kind-choose-disclosure = Dewis sut y rhoddir darn o ffeil
act-answer-file-request = Gwnaed ffeil { $person }: { $withheld ->
    [0] ni ddaliwyd dim yn ôl
    [one] daliwyd un darn yn ôl
   *[other] daliwyd { $withheld } o ddarnau yn ôl
}
act-kind-answer-file-request = Gwneud ffeil person
act-refuse-file-request = Gwrthodwyd cais { $person } am ffeil: { $ground }
act-kind-refuse-file-request = Gwrthod cais am ffeil
noun-file_request = cais am ffeil
noun-file_passage = darn o ffeil
field-asked-for = Yr hyn y gofynnwyd amdano
field-identity-on = Cadarnhau pwy yw
field-identity-by-id = Cadarnhawyd pwy yw gan
field-identity-how = Cadarnhawyd pwy yw drwy
field-extended-on = Estynnwyd
field-extension-reason = Pam mae’n cymryd mwy o amser
field-concluded-on = Atebwyd neu gwrthodwyd
field-concluded-by-id = Atebwyd neu gwrthodwyd gan
field-refusal-ground = Sail y gwrthod
field-pdf-sha256 = Y ffeil i’w darllen
field-json-sha256 = Y ffeil i beiriant
field-request-id = Cais
field-passage = Darn
field-disclosure = Sut y’i rhoddir
document-person-file = ffeil person

file-request-state-open = Agored
file-request-state-answered = Atebwyd
file-request-state-refused = Gwrthodwyd
file-refusal-identity-not-shown = Ni ddangosodd y sawl sy’n gofyn mai’r person ydyw
file-refusal-unfounded = Amlwg yn ddi-sail
file-refusal-excessive = Amlwg yn ormodol
file-refusal-taken-back = Tynnwyd yn ôl gan y person
disclosure-full = Yn llawn
disclosure-masked = Heb enwau pobl eraill
disclosure-withheld = Wedi’i ddal yn ôl
file-section-person = Chi
file-section-events = Digwyddiadau
file-section-applications = Ceisiadau
file-section-assessment = Asesu a phenderfyniadau
file-section-letters = Llythyrau a negeseuon
file-section-money = Dyfarniadau ac arian
file-section-placements = Secondiadau
file-section-outcomes = Yr hyn a ddaeth o’r gwaith
file-section-panel = Paneli
file-section-requests = Ceisiadau am ffeil a daliadau
file-section-mentions = Lle’ch enwir mewn mannau eraill

refused-file-request-concluded = Mae’r cais hwn wedi’i ateb neu ei wrthod eisoes.
refused-file-identity-confirmed = Cadarnhawyd eisoes mai’r person sy’n gofyn.
refused-file-identity-open = Cadarnhewch yn gyntaf mai’r person sy’n gofyn: mae rhoi ffeil i rywun arall yn dor diogelwch data.
refused-file-extended-already = Estynnwyd y cais hwn eisoes. Tri mis sydd ar y mwyaf.
refused-file-extension-late = Rhaid dweud am fwy o amser o fewn y mis cyntaf, a daeth hwnnw i ben ar { $due }. Atebwch cyn gynted ag y gallwch.
refused-undo-file-given = Ni thynnir ffeil a roddwyd yn ôl drwy ei dadwneud. Cofnodwch gais newydd os oes angen un arall.
problem-before-received = Mae hyn cyn i’r cais ddod

due-file-request-due = Gofynnodd { $name } am y ffeil amdano
due-do-file-request-due = Agor y cais

files-asked = Ceisiadau am ffeil
files-asked-words = Atebir pwy bynnag sy’n gofyn beth a gedwir amdano o fewn un mis. Cofnodwch y cais ar y diwrnod y clywch amdano, sut bynnag y daeth.
files-asked-none = Nid oes neb wedi gofyn am ffeil
files-asked-none-words = Cofnodwch gais yma, neu o gofnod y person ei hun.
file-request = Cais am ffeil
file-record = Cofnodi cais
file-record-words = Mae’r mis yn dechrau ar y diwrnod y daeth y cais, ym mha ffordd bynnag ac at bwy bynnag yn yr hyb.
file-person = Ffeil pwy
file-received = Y diwrnod y daeth
file-received-short = Derbyniwyd
file-language = Iaith y ffeil
file-language-en = Saesneg
file-language-cy = Cymraeg
file-asked-for = Yr hyn y gofynnwyd amdano
file-asked-for-hint = Dewisol. Megis “popeth”, neu’r flwyddyn neu’r cais a enwyd, a sut y daeth.
file-due = I’w ateb erbyn
file-state = Cyflwr
file-answered-on = { $date } gan { $name }
file-overdue = Hwyr
file-identity = Pwy sy’n gofyn
file-identity-open = Heb ei gadarnhau eto
file-identity-on = Cadarnhawyd ar { $date } gan { $name }: { $how }
file-confirm = Cadarnhau pwy sy’n gofyn
file-confirm-words = Cadarnhewch drwy rywbeth y mae’r hyb yn ei wybod eisoes. Peidiwch â chadw copi o basbort nac o unrhyw ddogfen arall.
file-confirm-on = Y diwrnod
file-confirm-how = Drwy beth
file-confirm-how-hint = Megis: ffoniwyd y rhif sydd ar gofnod, neu daeth y cais o’r cyfeiriad sydd ar gofnod.
file-extend = Rhoi mwy o amser
file-extend-words = Dim ond lle mae’r cais yn gymhleth, neu’n un o lawer. Wedyn mae i’w ateb erbyn { $date }, dri mis ar ôl iddo ddod. Dywedwch wrth y person heddiw, gan roi’r rheswm.
file-extend-reason = Pam mae’n gymhleth
file-extended = Mwy o amser
file-extended-on = Dywedwyd ar { $date }: { $reason }
file-refuse = Gwrthod
file-refuse-words = Rhowch y rheswm i’r person o fewn y mis, a dywedwch y caiff gwyno i’r Comisiynydd Gwybodaeth neu fynd i’r llys.
file-refuse-ground = Sail
file-refuse-reason = Pam, mewn geiriau
file-concluded = Cwblhawyd
file-held = Yr hyn a gedwir
file-held-words = Fel y byddai’n cael ei roi heddiw. Gadewir enwau pobl eraill allan lle bynnag y teipiodd rhywun hwy; gellir rhoi pob darn yn llawn neu ei ddal yn ôl, gyda rheswm sy’n sefyll yn y ffeil.
file-figures = Yr hyn a gedwir, mewn ffigurau
file-figure-records = { $count ->
    [zero] cofnodion
    [one] cofnod
    [two] gofnod
   *[other] cofnod
}
file-figure-masked = { $count ->
    [one] darn heb enwau pobl eraill
   *[other] o ddarnau heb enwau pobl eraill
}
file-figure-withheld = { $count ->
    [one] darn wedi’i ddal yn ôl
   *[other] o ddarnau wedi’u dal yn ôl
}
file-figure-history = { $count ->
    [one] cofnod hanes
   *[other] o gofnodion hanes
}
file-preview = Rhagolwg o’r ffeil
file-preview-words = Y tudalennau fel y bydden nhw’n cael eu rhoi heddiw.
file-give = Gwneud y ffeil
file-give-words = Gwneir y ffeil fel PDF ac fel JSON, cedwir hi gyda’r cais, ac atebir y cais. Darllenwch hi drwyddi’n gyntaf: ni ellir tynnu’n ôl yr hyn a roddir.
file-save-pdf = Cadw’r PDF
file-save-json = Cadw’r JSON
file-given = Y ffeil a roddwyd
file-given-words = Anfonwch y ddwy: y PDF i’w ddarllen, y JSON i beiriant. Mae’r hanes yn dweud beth sy’n gadael yr hyb.
file-documents = Dogfennau
file-documents-words = Nid yw Seedbridge yn edrych y tu mewn i ffeiliau. Agorwch bob un o’i chofnod, edrychwch a enwir eraill ynddi, a’i rhoi gyda’r ffeil. Rhoddir yr hyn y llofnododd neu yr ymgeisiodd eraill ag ef hefyd pan fydd y person yn gofyn amdano, heb yr hyn sy’n eiddo iddynt hwy yn unig.
file-document = Dogfen
file-what = Beth ydyw
file-of = Yn perthyn i
file-how = Sut y’i rhoddir
file-beside = Gyda’r ffeil
file-on-asking = O ofyn amdani
file-history = Hanes
file-entry = Cofnod
file-when = Pryd
file-act = Yr hyn a wnaed
file-choose = Dewis
file-choose-title = Sut y rhoddir y darn hwn
file-as-it-stands = Fel y mae
file-disclosure = Sut y’i rhoddir
file-full-hint = Mae angen rheswm lle’r enwir eraill, megis eu bod yn cytuno.
file-withheld-hint = Mae’r rheswm yn sefyll yn y ffeil yn ei le.
file-choose-reason = Rheswm
file-choose-reason-hint = Mae’r person yn ei ddarllen.
file-withheld-here = Wedi’i ddal yn ôl: { $reason }
file-may-name = Gall enwi rhywun arall
file-may-name-hint = Mae enw ynddo ar ei ben ei hun a all fod yn enw rhywun arall, neu’n air. Os nad yw’n golygu neb arall, rhowch y darn yn llawn.
file-only-passages = Dangos
file-show-all = Popeth
file-show-passages = Dim ond darnau sy’n enwi eraill neu a ddelir yn ôl
file-of-person = Rhoi ei ffeil i’r person

paper-file-title = Yr hyn y gofynnodd { $name } am ei weld: ffeil person
paper-file-received = Derbyniwyd y cais
paper-file-made = Gwnaed
paper-file-intro = Dyma’r hyn y mae ein cofnodion yn ei gadw amdanoch: eich manylion, yr hyn a anfonoch atom, yr hyn a ddywedwyd ac a benderfynwyd amdano, llythyrau, arian, secondiadau, a phob man arall lle’ch enwir.
paper-file-redacted = { $masked ->
    [0] Nid oes darn heb enwau pobl eraill;
    [one] Rhoddir un darn heb enwau pobl eraill;
   *[other] Rhoddir { $masked } o ddarnau heb enwau pobl eraill;
} { $withheld ->
    [0] ni ddelir yr un yn ôl.
    [one] delir un yn ôl, ac mae’r rheswm yn sefyll yn ei le.
   *[other] delir { $withheld } yn ôl, ac mae’r rheswm yn sefyll yn lle pob un.
}
paper-file-equality = Os ateboch gwestiynau cydraddoldeb, cedwir yr atebion ar wahân i’r cofnodion hyn, heb eich enw yn y golwg, ac ni all neb eu darllen fesul person. Cewch eu gwrthwynebu unrhyw bryd; wedyn cânt eu tynnu.
paper-file-rights = Cewch ofyn inni gywiro’r hyn sy’n anghywir, ei ddileu, neu beidio â’i ddefnyddio mwyach. Os nad ydych yn fodlon ar ein hateb, cewch gwyno i Swyddfa’r Comisiynydd Gwybodaeth, ico.org.uk.
paper-file-withheld = Wedi’i ddal yn ôl: { $reason }
paper-file-documents = Dogfennau
paper-file-documents-words = Cedwir y dogfennau hyn amdanoch. Cewch ofyn am yr hyn y llofnododd neu yr ymgeisiodd rhywun arall ag ef hefyd; byddwn wedyn yn tynnu allan yr hyn sy’n eiddo iddynt hwy yn unig.
paper-file-document = Dogfen
paper-file-what = Beth ydyw
paper-file-of = Yn perthyn i
paper-file-how = Sut y’i cewch
paper-file-beside = Gyda’r ffeil hon
paper-file-on-asking = O ofyn: mae’n eiddo i rywun arall hefyd
paper-file-history = Hanes
paper-file-history-words = Yr hyn a wnaed yn ein cofnodion sy’n ymwneud â chi, yr hynaf yn gyntaf.
paper-file-entry = Cofnod
paper-file-act = Yr hyn a wnaed
file-said-yes = Ie
file-said-no = Na
