# Adolygiadau: wrth ddesg y panel, ac fel y mae'r cydlynydd yn eu darllen.
# Wants a Welsh speaker's eye.

review-state-draft = Wrthi’n ysgrifennu
review-state-submitted = Wedi’i gyflwyno
review-state-sent-back = Wedi’i anfon yn ôl
review-state-void = Annilys

act-save-review = Ysgrifennwyd adolygiad o { $application }
act-submit-review = Cyflwynwyd adolygiad o { $application }
act-reopen-review = Anfonwyd yn ôl adolygiad { $member } o { $application }

problem-score-missing = Rhowch sgôr
problem-score-off-the-scale = Rhowch sgôr sydd ar y raddfa
problem-no-such-criterion = Nid yw hwn yn faen prawf o’r alwad

refused-declare-first = Yn gyntaf, datganwch a oes gennych wrthdaro buddiannau â’r cais hwn. Yna bydd yn agor.
refused-review-not-begun = Nid oes dim i’w gyflwyno eto. Rhowch sgôr i bob maen prawf.
refused-review-submitted = Mae’r adolygiad hwn wedi’i gyflwyno a’i gloi. Gall cydlynydd ei anfon yn ôl.
refused-review-void = Mae’r adolygiad hwn yn annilys oherwydd gwrthdaro buddiannau. Gall cydlynydd ei ailagor unwaith y diystyrir y gwrthdaro.
refused-review-not-submitted = Dim ond adolygiad a gyflwynwyd y gellir ei anfon yn ôl.
refused-review-after-decision = Mae’r penderfyniad ar y cais hwn wedi’i gloi: erys ei adolygiadau fel y maent.
refused-review-conflicted = Mae gwrthdaro buddiannau: diystyrwch ef cyn ailagor yr adolygiad hwn.

# Desg y panel.
review-tab-bids = Eich ceisiadau
review-tab-declare = Datganiadau
review-tab-scores = Eich sgoriau
review-due-by = Adolygiadau erbyn { $date }
review-panel-meets = mae’r panel yn cwrdd { $date }
review-due = erbyn { $date }
review-late = Hwyr
review-bid = Cais
review-state = Cyflwr
review-change = Newid
review-place-to-declare = I’w ddatgan
review-place-hidden = Wedi’i guddio
review-place-not-theirs = Nid eich un chi
review-place-to-review = Heb ddechrau
review-place-begun = Wedi’i ddechrau
review-place-sent-back = Wedi’i anfon yn ôl
review-place-submitted = Wedi’i gyflwyno
review-place-void = Annilys
review-to-declare = { $count ->
    [zero] Nid oes cais yn aros am eich datganiad.
    [one] Mae un cais yn aros am eich datganiad. Mae cais yn agor unwaith y byddwch wedi datgan.
    [two] Mae { $count } gais yn aros am eich datganiad. Mae cais yn agor unwaith y byddwch wedi datgan.
    [few] Mae { $count } chais yn aros am eich datganiad. Mae cais yn agor unwaith y byddwch wedi datgan.
    [many] Mae { $count } chais yn aros am eich datganiad. Mae cais yn agor unwaith y byddwch wedi datgan.
   *[other] Mae { $count } cais yn aros am eich datganiad. Mae cais yn agor unwaith y byddwch wedi datgan.
}
review-none = Nid oes cais i chi ei adolygu eto
review-none-words = Daw’r ceisiadau y mae cydlynydd yn eu rhoi i chi yma.
review-none-declare = Datganwch yn gyntaf. Mae ceisiadau a roddir i chi yn agor wedyn.
review-progress = Adolygiadau wedi’u cyflwyno
review-to-do = I’w gwneud
review-done = Wedi’u cyflwyno
review-voided = Annilys
review-all-done = Mae pob un o’ch adolygiadau wedi’i gyflwyno. Diolch.

# Declaring.
review-declare = Datgan
review-waiting = { $count ->
    [zero] Dim cais i ddatgan arno
    [one] Un cais i ddatgan arno
    [two] { $count } gais i ddatgan arnynt
    [few] { $count } chais i ddatgan arnynt
    [many] { $count } chais i ddatgan arnynt
   *[other] { $count } cais i ddatgan arnynt
}
review-declare-words = Edrychwch ar deitl a phobl pob cais. Datganwch wrthdaro os ydych yn gweithio gyda nhw neu yn eu sefydliad, wedi cyhoeddi neu oruchwylio gyda’ch gilydd o fewn pum mlynedd, yn agos atynt, neu os oes gennych rywbeth i’w ennill. Os oes amheuaeth, dywedwch eich bod yn ansicr: cydlynydd sy’n penderfynu.
review-key-none = D
review-key-unsure = A
review-key-conflict = G
review-all-declared = Rydych wedi datgan ar bob cais sy’n agored i chi.
review-declared = Datganwyd
review-hidden = Wedi’i guddio rhagoch
review-hidden-title = Wedi’u cuddio rhagoch
review-hidden-words = Canfuwyd gwrthdaro o’r sefydliadau, y bobl neu’r ceisiadau y mae’r hyb yn eu hadnabod. Os yw’n anghywir, dywedwch wrth y cydlynydd. Cewch ddatgan er hynny.
review-declare-anyway = Datgan
review-declare-on = Datgan ar { $reference }
review-declare-question = A oes gennych wrthdaro buddiannau â’r cais hwn?
review-declare-none = Cewch ei ddarllen a’i sgorio, os rhoddir ef i chi.
review-declare-unsure = Mae wedi’i guddio rhagoch nes i gydlynydd benderfynu.
review-declare-conflict = Mae wedi’i guddio rhagoch, a rhywun arall sy’n ei adolygu.
review-declare-voids = Rydych wedi ysgrifennu adolygiad o’r cais hwn. Gyda gwrthdaro daw’n annilys, hyd yn oed os yw wedi’i gyflwyno.
review-note = Nodyn i’r cydlynydd
review-note-hint = Beth yw’r cysylltiad, mewn brawddeg. Cedwir ef yn y gofrestr a gellir ei ddatgelu.
review-no-bids = Nid oes cais gerbron y panel eto
review-no-bids-words = Daw ceisiadau yma wrth i’r hyb eu canfod yn gymwys.

# Reading a bid.
review-sections = Adrannau’r cais
review-in-welsh = wedi’i ysgrifennu yn Gymraeg
review-in-english = wedi’i ysgrifennu yn Saesneg
review-before = Blaenorol: { $reference }
review-after = Nesaf: { $reference }

# The scoring sheet.
review-sheet = Eich adolygiad
review-scale = Ystyr y sgoriau
review-scored = Sgoriwyd { $scored } o { $of }
review-total = Cyfanswm { $total }
review-total-label = Cyfanswm pwysol
review-weight = { $weight }%
review-saves-itself = Cedwir wrth i chi deipio. Mae’r bysellau rhif yn rhoi sgôr.
review-comment = Sylwadau i’r panel
review-comment-hint = Cryfderau a gwendidau, fesul maen prawf, yn eich geiriau eich hun.
review-comment-disclosable = Gall yr ymgeisydd ofyn am weld hyn.
review-feedback = Adborth i’r ymgeisydd
review-feedback-hint = Yr hyn a fyddai o gymorth, beth bynnag fo’r canlyniad.
review-feedback-disclosable = Gellir anfon hyn at yr ymgeisydd.
review-disclosable = Gellir ei ddatgelu
review-removed = { $count ->
    [zero] Ni thynnwyd dim o’r hyn a ludoch.
    [one] Tynnwyd un nod na ellir ei ddangos o’r hyn a ludoch.
    [two] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
    [few] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
    [many] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
   *[other] Tynnwyd { $count } nod na ellir eu dangos o’r hyn a ludoch.
}
review-sent-back = Wedi’i anfon yn ôl atoch
review-submit = Cyflwyno’r adolygiad hwn
review-submit-total = Eich cyfanswm pwysol yw { $total }.
review-submit-words = Mae cyflwyno’n cloi’r adolygiad. Gall cydlynydd ei anfon yn ôl atoch.
review-submitted = Cyflwynwyd yr adolygiad o { $reference }
review-is-locked = Mae’r adolygiad hwn wedi’i gyflwyno a’i gloi. Gall cydlynydd ei anfon yn ôl atoch.
review-is-void = Mae’r adolygiad hwn yn annilys, oherwydd gwrthdaro buddiannau. Nid yw’n cyfrif.
review-own-words = Eich sgoriau eich hun, i gadw’r ddysgl yn wastad. Ni ddangosir sgoriau neb arall.
review-no-scores = Nid ydych wedi sgorio cais eto
review-no-scores-words = Daw eich sgoriau yma wrth i chi eu rhoi.
