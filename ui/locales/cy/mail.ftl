# Y blwch allan: llythyrau ar eu ffordd, drwy e-bost neu drwy’r post.

# Sefyllfa neges llythyr.
mail-state-to-send = I’w anfon
mail-state-no-address = Dim cyfeiriad e-bost
mail-state-drafted = Drafft wedi’i agor
mail-state-renewed = Drafft wedi dyddio
mail-state-overtaken = Wedi’i oddiweddyd
mail-state-withdrawn = Llythyr wedi’i ddiddymu
mail-state-sent = Anfonwyd
mail-state-posted = Postiwyd

mail-mark-drafted = Drafft wedi’i agor
mail-mark-sent = Anfonwyd
mail-mark-posted = Postiwyd

# Yr hyn y mae llythyr yn ymwneud ag ef, fel y dywed pwnc ei neges.
mail-about-award-offer = Cynnig dyfarniad
mail-about-reserve = Canlyniad eich cais
mail-about-not-funded = Canlyniad eich cais
mail-about-ineligible = Canlyniad eich cais
mail-about-lapse = Mae’r cynnig o ddyfarniad wedi darfod
mail-about-placement-confirmation = Cadarnhau secondiad
mail-about-acceptance-confirmed = Mae eich dyfarniad wedi’i dderbyn
mail-about-decline-acknowledged = Y cynnig a wrthodwyd
mail-about-subsidy-notification = Hysbysiad o gymhorthdal
mail-about-subsidy-confirmation = Cadarnhau cymhorthdal
mail-about-award-suspended = Mae’r dyfarniad wedi’i atal dros dro
mail-about-award-resumed = Mae’r dyfarniad yn mynd yn ei flaen
mail-about-award-ended-early = Mae’r dyfarniad wedi’i derfynu’n gynnar
mail-about-variation-approved = Cymeradwywyd newid i’ch dyfarniad
mail-about-variation-refused = Ni chymeradwywyd newid i’ch dyfarniad
mail-about-claim-query = Cwestiwn am eich hawliad
mail-about-claim-rejected = Ni thelir eich hawliad
mail-about-report-reminder = Atgoffa am adroddiad
mail-about-report-sent-back = Anfonwyd eich adroddiad yn ôl
mail-about-report-accepted = Derbyniwyd eich adroddiad
mail-about-recovery-request = Arian i’w ddychwelyd
mail-about-closure = Mae’r dyfarniad wedi’i gau
mail-about-placement-extension = Ymestyn secondiad
mail-about-placement-pause = Oedi secondiad
mail-about-placement-resumption = Secondiad yn mynd rhagddo eto
mail-about-placement-end = Secondiad yn dod i ben yn gynnar
mail-about-placement-withdrawal = Tynnu secondiad yn ôl
mail-about-end-statement = Eich datganiad cydnabod

# Yr hyn a wnaed.
act-draft-mail = Lluniwyd neges ddrafft o lythyr ynghylch { $letter }
act-drop-mail = Taflwyd neges ddrafft llythyr ynghylch { $letter }
act-mark-mail = Cofnodwyd bod llythyr ynghylch { $letter } wedi mynd ar { $day }: { $mailMark-within }

# Yr hyn sy’n rhwystro drafft, a’r hyn a wrthodir.
problem-mail-no-address = Nid oes gan y derbynnydd gyfeiriad e-bost
problem-mail-before-letter = Ni all llythyr fod wedi mynd cyn ei ddyddiad
refused-mail-letter-void = Mae’r llythyr hwn wedi’i ddiddymu: nid oes dim ohono i’w anfon.
refused-mail-overtaken = Nid yw’r hyn a ddywed y llythyr hwn yn wir mwyach. Diddymwch ef.
refused-mail-gone-already = Mae’r llythyr hwn wedi mynd eisoes. Dadwnewch y cofnod hwnnw i lunio drafft ohono eto.
refused-mail-no-draft = Nid oes drafft o’r llythyr hwn yn aros i’w anfon.

# Y sgrin.
outbox-title = Blwch allan
outbox-lede = Llythyrau a ddyroddwyd, nes eu bod ar eu ffordd. Nid yw Seedbridge yn anfon dim ei hun: mae pob drafft yn agor yn eich rhaglen e-bost eich hun gyda’i lythyr ynghlwm.
outbox-summary = { $people ->
    [one] Un person
   *[other] { $people } o bobl
} i ysgrifennu atynt{ $withoutAddress ->
    [0] , pob un â chyfeiriad e-bost
    [one] , un heb gyfeiriad e-bost
   *[other] , { $withoutAddress } heb gyfeiriad e-bost
}{ $contradicting ->
    [0] , dim byd wedi dyddio
    [one] , un llythyr yn groes i’r hyn sy’n wir nawr
   *[other] , { $contradicting } o lythyrau’n groes i’r hyn sy’n wir nawr
}.
outbox-nothing-waits = Mae popeth a ddyroddwyd ar ei ffordd.
outbox-show-waiting = Yn aros
outbox-address = Cyfeiriad
outbox-copy = Copi at
outbox-copied = Copi at { $address }
outbox-copy-at = { $name }: { $address }
outbox-copy-nowhere = { $name } (dim cyfeiriad e-bost)
outbox-copies-without = { $count ->
    [one] Nid oes gan un sefydliad sy’n cael copi gyfeiriad e-bost: anfonwch ef yno drwy’r post.
   *[other] Nid oes gan { $count } o sefydliadau sy’n cael copi gyfeiriad e-bost: anfonwch ef yno drwy’r post.
}
outbox-attached = Ynghlwm
outbox-went = Aeth
outbox-went-on = { $date }, { $name }
outbox-find = Chwilio
outbox-none = Nid oes llythyr wedi’i ddyroddi
outbox-none-words = Daw’r hyn a ddyroddwch o dan Llythyrau yma, i’w anfon.
outbox-none-found = Nid oes llythyr yn cyfateb
outbox-none-found-words = Rhowch gynnig ar gyflwr, galwad neu enw arall.
outbox-mail-of = Neges i { $name }
outbox-from = Oddi wrth
outbox-to = At
outbox-subject = Pwnc
outbox-text = Testun
outbox-letter = Llythyr
outbox-open = Agor drafft
outbox-open-again = Agor drafft eto
outbox-mark = Nodi ei fod wedi mynd
outbox-mark-title = { $count ->
    [one] Nodi bod y llythyr hwn wedi mynd?
   *[other] Nodi bod { $count } o lythyrau wedi mynd?
}
outbox-mark-how = Sut yr aethant
outbox-mark-by-mail = Drwy e-bost
outbox-mark-by-post = Drwy’r post, neu o law i law
outbox-mark-on = Y diwrnod yr aethant
outbox-mark-words = Maent yn gadael y blwch allan. Gellir dadwneud hyn.
outbox-drop = Taflu’r drafft
outbox-drop-title = Taflu’r drafft hwn?
outbox-drop-words = Caewch ef yn eich rhaglen e-bost hefyd, a’i ddileu yno. Mae’r llythyr i’w anfon eto, oni bai ei fod wedi’i ddiddymu.
outbox-save-all = Cadw drafftiau
outbox-save-all-title = { $count ->
    [one] Cadw un drafft mewn ffolder?
   *[other] Cadw { $count } o ddrafftiau mewn ffolder?
}
outbox-save-all-words = Mae pob un yn ffeil sy’n agor yn eich rhaglen e-bost. Mae llythyrau at bobl heb gyfeiriad e-bost yn aros yn y blwch allan.
outbox-choose-folder = Dewis ffolder
outbox-saving = Yn cadw drafftiau
outbox-saved = { $count ->
    [0] Ni chadwyd yr un drafft
    [one] Cadwyd un drafft
   *[other] Cadwyd { $count } o ddrafftiau
}
outbox-saved-left = { $count ->
    [one] Ni chadwyd un
   *[other] Ni chadwyd { $count }
}
outbox-renewed-title = Mae’r drafft a agorwyd yn dweud yr hyn nad yw’n wir mwyach
outbox-renewed-words = Fe’i lluniwyd ar { $at }, at { $address }: “{ $subject }”. Taflwch ef yn eich rhaglen e-bost, ac agorwch un newydd yma.
outbox-overtaken-title = Nid yw’r hyn a ddywed y llythyr hwn yn wir mwyach
outbox-overtaken-words = Peidiwch ag anfon drafft { $at }: daeth rhywbeth ers hynny sy’n ei oddiweddyd. Taflwch ef yma ac yn eich rhaglen e-bost, a diddymwch y llythyr; os anfonwyd ef serch hynny, nodwch ei fod wedi mynd.
outbox-overtaken-undrafted = Peidiwch â’i anfon: daeth rhywbeth ers hynny sy’n ei oddiweddyd. Os aeth serch hynny, nodwch ei fod wedi mynd; fel arall diddymwch y llythyr.
outbox-withdrawn-title = Diddymwyd y llythyr ar ôl agor drafft ohono
outbox-withdrawn-words = Peidiwch ag anfon drafft { $at }. Taflwch ef yma ac yn eich rhaglen e-bost; os anfonwyd ef serch hynny, nodwch ei fod wedi mynd.
outbox-drafted-words = Agorwyd drafft ar { $at }. Ar ôl ichi ei anfon, nodwch ei fod wedi mynd.
outbox-blocked-title = Ni ellir llunio drafft
outbox-unchecked = Nid oes siaradwr Cymraeg wedi gwirio Cymraeg y neges hon
outbox-put-right = Ei gywiro
outbox-wording = Geiriad negeseuon
