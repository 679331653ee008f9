# Trefn teilyngdod a phenderfyniadau: y llinell wrth y gronfa, argymhelliad y panel, penderfyniad yr hyb.

ranking = Trefn teilyngdod
ranking-call = Galwad
ranking-none = Dim galwad a gyhoeddwyd eto
ranking-none-words = Caiff ceisiadau eu trefnu dan alwad unwaith iddi gael ei chyhoeddi a’r panel wedi sgorio.
ranking-empty = Dim cais i’w drefnu eto
ranking-empty-words = Bydd ceisiadau cymwys yma cyn gynted ag y cyflwynir yr adolygiad cyntaf.
ranking-bids = { $count ->
    [zero] cais
    [one] cais
    [two] gais
    [few] chais
    [many] chais
   *[other] cais
}
ranking-reviews-in = o adolygiadau i mewn
ranking-above = uwchlaw’r llinell
ranking-left-of = ar ôl o { $pot }
ranking-rank = Safle
ranking-score = Sgôr
ranking-median = Canolrif
ranking-spread = Gwasgariad
ranking-picture = Sgoriau
ranking-picture-of = Sgoriau { $reference }
ranking-asked = Gofynnwyd
ranking-running = Cyfanswm cyfredol
ranking-flags = Nodiadau
ranking-to-decisions = Penderfyniadau
ranking-export = Allforio
ranking-export-which = Beth i’w allforio
ranking-export-ranked = Rhestr yn nhrefn teilyngdod
ranking-export-conflicts = Cofrestr gwrthdaro buddiannau
ranking-export-format = Fel
ranking-export-pdf = PDF
ranking-export-pdf-words = I’w ddarllen a’i argraffu, yn y ddwy iaith.
ranking-export-csv = CSV
ranking-export-csv-words = Ar gyfer taenlen, â phenawdau yn iaith y ffenestr.
line-stop-pot = Mae’r llinell lle nad yw’r cais nesaf yn ffitio: { $total } uwch ei phen, { $left } ar ôl yn y gronfa.
line-stop-threshold = Mae’r llinell wrth y trothwy: { $total } uwch ei phen, { $left } ar ôl yn y gronfa.
line-stop-end = Mae pob cais a drefnwyd yn ffitio: { $total } i gyd, { $left } ar ôl yn y gronfa.
ranking-flag-insufficient = Rhy ychydig o adolygiadau
ranking-flag-below-threshold = Islaw’r trothwy
ranking-flag-wide-spread = Gwasgariad eang
ranking-flag-tied-across-line = Cyfartal ar draws y llinell

decisions = Penderfyniadau
decisions-decision = Penderfyniad
decisions-recommended = Mae’r panel yn argymell
decisions-see-reviews = Gweld yr adolygiadau
decisions-amount = Dyfarnwyd
decisions-amount-recommended = Swm
decisions-application = Cais
decisions-title = { $act }: { $reference }
decisions-stage = Cyflwr
decisions-total = Cyfanswm
decisions-none = Dim cais cymwys eto
decisions-none-words = Penderfynir ar geisiadau unwaith y’u cafwyd yn gymwys a’u trefnu.
decisions-awarded = Dyfarnwyd
decisions-awarded-of = wedi’i ddyfarnu o { $pot }
decisions-left = Ar ôl yn y gronfa
decisions-left-figure = ar ôl yn y gronfa
decisions-open = { $count ->
    [one] penderfyniad i’w gloi
   *[other] penderfyniad i’w cloi
}
decisions-awaiting-eligibility = { $count ->
    [one] Mae un cais heb ei gael yn gymwys nac yn anghymwys eto.
    [two] Mae { $count } gais heb eu cael yn gymwys nac yn anghymwys eto.
    [few] Mae { $count } chais heb eu cael yn gymwys nac yn anghymwys eto.
    [many] Mae { $count } chais heb eu cael yn gymwys nac yn anghymwys eto.
   *[other] Mae { $count } cais heb eu cael yn gymwys nac yn anghymwys eto.
}
decisions-to-panel = Gweld y panel
decisions-to-eligibility = Eu gweld
decisions-reserve-at = Rhif { $order } wrth gefn
decisions-leave-open = Gadael yn agored
decisions-leave-open-words = Nid oes neb yn cloi penderfyniad ar gais y mae ganddo wrthdaro ag ef. Caiff y rhai a adewir yn agored eu cloi wedyn gan ddau arall.
decisions-in-conflict = Mewn gwrthdaro: { $names }
decisions-undecided = { $count ->
    [zero] cais i benderfynu arno
    [one] cais i benderfynu arno
    [two] gais i benderfynu arnynt
    [few] chais i benderfynu arnynt
    [many] chais i benderfynu arnynt
   *[other] cais i benderfynu arnynt
}
decisions-undecided-label = Heb benderfynu eto
decisions-locked = { $count ->
    [zero] penderfyniad wedi’i gloi
    [one] penderfyniad wedi’i gloi
    [two] benderfyniad wedi’u cloi
    [few] phenderfyniad wedi’u cloi
    [many] phenderfyniad wedi’u cloi
   *[other] penderfyniad wedi’u cloi
}
decisions-locks = Wedi’u cloi
decisions-locked-by = { $count ->
    [zero] Dim penderfyniad, gan ddau ({ $first }, { $second }), { $at }
    [one] Un penderfyniad, gan ddau ({ $first }, { $second }), { $at }
    [two] { $count } benderfyniad, gan ddau ({ $first }, { $second }), { $at }
    [few] { $count } phenderfyniad, gan ddau ({ $first }, { $second }), { $at }
    [many] { $count } phenderfyniad, gan ddau ({ $first }, { $second }), { $at }
   *[other] { $count } penderfyniad, gan ddau ({ $first }, { $second }), { $at }
}
decisions-locked-by-names = Clowyd gan { $names }
decisions-reason-missing = rheswm ar goll
decisions-not-yet = Heb benderfynu eto.
decisions-no-recommendation = Nid yw’r panel wedi argymell eto.
decisions-recommend = Cofnodi’r argymhelliad
decisions-decide = Cofnodi’r penderfyniad
decisions-reverse = Gwrthdroi’r penderfyniad
decisions-reverse-words = Daw’r penderfyniad yn agored eto, ac mae’r rheswm yn aros ar gofnod. Rhaid dirymu llythyr a anfonwyd yn gyntaf.
decisions-reversals = Gwrthdrowyd
decisions-reversed = { $outcome }, gwrthdrowyd gan ddau ({ $first }, { $second }), { $at }: { $reason }
decisions-unranked = Heb ei drefnu
decisions-line = Llinell ariannu
decisions-above = Uwchlaw
decisions-below = Islaw
decisions-outcome = Canlyniad
decisions-minute = Cofnod
decisions-minute-hint = Yr hyn a ddywedodd y panel, mewn brawddeg neu ddwy. Gellir ei ddatgelu.
decisions-lines = Dyfarniad fesul pennawd
decisions-left-words = Nid yw { $left } o’r gronfa wedi’i gymryd gan benderfyniadau eraill.
decisions-asked = Gofynnwyd: { $amount }
decisions-conditions = Amodau
decisions-condition = Amod { $number }
decisions-condition-text = Amod
decisions-condition-due = I’w fodloni erbyn
decisions-add-condition = Ychwanegu amod
decisions-due-in-brackets = (erbyn { $date })
decisions-reserve-order = Lle ymhlith y rhai wrth gefn
decisions-reason = Rheswm
decisions-reason-needed = Mae angen rheswm dros y penderfyniad hwn, oherwydd:
decisions-feedback = Adborth i’r ymgeisydd
decisions-members-feedback = Yr hyn a ysgrifennodd aelodau i’r ymgeisydd
decisions-to-letters = Llythyrau
decisions-lock = Cloi penderfyniadau
decisions-lock-count = { $count ->
    [one] Cloi un penderfyniad
    [two] Cloi { $count } benderfyniad
   *[other] Cloi { $count } penderfyniad
}
decisions-to-lock = Penderfyniadau i’w cloi
decisions-lock-words = O benderfyniadau a glowyd yn unig yr ysgrifennir llythyrau. Mae dau gydlynydd yn cloi gyda’i gilydd; wedyn dim ond drwy wrthdroad a enwir, gyda rheswm, y mae penderfyniad yn newid.
decisions-second = Ail gydlynydd
decisions-second-pin = Eu PIN

outcome-fund = Ariannu
outcome-fund-with-conditions = Ariannu gydag amodau
outcome-reserve = Wrth gefn
outcome-not-funded = Heb ei ariannu
reason-needed-below-threshold = mae ei sgôr islaw’r trothwy
reason-needed-insufficient = mae ganddo rhy ychydig o adolygiadau
reason-needed-tied-across-line = mae’n gyfartal ar draws y llinell
reason-needed-out-of-rank-order = nid yw yn nhrefn teilyngdod
reason-needed-passed-over = mae’n cael ei basio heibio er ei fod uwchlaw’r llinell
reason-needed-against-recommendation = mae’r panel yn argymell fel arall
decision-stage-undecided = I’w benderfynu
decision-stage-open = Agored
decision-stage-locked = Wedi’i gloi

act-record-recommendation = Cofnodwyd argymhelliad y panel ar gyfer { $application }: { $outcome-within }
act-record-decision = Penderfynwyd { $application }: { $outcome-within }
act-lock-decisions = Clowyd penderfyniadau { $call }, gyda’r cydlynydd { $second }
act-reverse-decision = Gwrthdrowyd y penderfyniad ar { $application }, gyda’r cydlynydd { $second }
problem-award-missing = Rhowch swm o dan o leiaf un pennawd
problem-award-not-for-outcome = Dim ond cais a ariennir sy’n cael arian
problem-more-than-asked = Gofynnwyd am { $asked } o dan y pennawd { $heading-within }, a dim mwy
problem-more-than-asked-in-all = Gofynnwyd am { $asked }, a dim mwy
problem-heading-given-twice = Mae { $heading } yma ddwywaith
problem-conditions-missing = Rhowch o leiaf un amod, neu ariannwch heb amodau
problem-conditions-not-for-outcome = Dim ond gyda chais a ariennir gydag amodau y daw amodau
problem-reserve-order-missing = Rhowch ei safle wrth gefn
problem-reserve-order-taken = Mae gan gais arall y safle hwnnw wrth gefn
problem-reserve-order-not-for-outcome = Dim ond cais wrth gefn sydd â safle wrth gefn
problem-reason-needed = Rhowch reswm: { $needed }
problem-no-such-coordinator = Dewiswch gydlynydd sy’n gweithio yma
refused-decision-locked = Mae’r penderfyniad hwn wedi’i gloi. Gellir ei wrthdroi drwy enw, gyda rheswm.
refused-decision-not-eligible = Dim ond cais cymwys sydd gerbron y panel y gellir penderfynu arno.
refused-decision-not-locked = Nid yw’r penderfyniad hwn wedi’i gloi. Gellir ei newid yn syml.
refused-lock-same-person = Dau berson gwahanol sy’n cloi penderfyniadau. Dewiswch rywun arall yn ail.
refused-lock-before-panel = Mae’r panel yn cyfarfod ar { $day }. Ar y diwrnod hwnnw neu wedyn y caiff penderfyniadau eu cloi.
refused-lock-undecided = { $count ->
    [zero] Nid oes penderfyniad ar { $count } cais eto.
    [one] Nid oes penderfyniad ar { $count } cais eto.
    [two] Nid oes penderfyniad ar { $count } gais eto.
    [few] Nid oes penderfyniad ar { $count } chais eto.
    [many] Nid oes penderfyniad ar { $count } chais eto.
   *[other] Nid oes penderfyniad ar { $count } cais eto.
}
refused-lock-nothing = Nid oes penderfyniad agored i’w gloi.
refused-lock-eligibility-unfinished = Mae rhai ceisiadau’n aros am wirio eu cymhwysedd. Gorffennwch hynny’n gyntaf.
refused-lock-conflicted = Mae gan { $coordinator } wrthdaro buddiannau â chais { $application } ac ni all gloi ei benderfyniad. Gadewch ef ar agor i ddau arall.
refused-lock-reason-missing = Mae angen rheswm dros y penderfyniad ar { $application }: { $needed }.
refused-lock-over-pot = Byddai { $funded } yn cael ei ddyfarnu, sef { $over } yn fwy na’r gronfa o { $pot }.
refused-reverse-same-person = Dau berson gwahanol sy’n gwrthdroi penderfyniad. Dewiswch rywun arall yn ail.
refused-reverse-letter-issued = Mae llythyr yn dweud y penderfyniad hwn. Gwnewch y llythyr yn annilys yn gyntaf.
refused-reverse-conflicted = Mae gan { $coordinator } wrthdaro buddiannau â’r cais hwn ac ni all wrthdroi ei benderfyniad.

reversal-kind-reversed = Gwrthdrowyd
reversal-kind-promoted = Ariannwyd o’r rhestr wrth gefn
decisions-promoted = { $outcome }, ariannwyd o’r rhestr wrth gefn gan { $first }; yr ail berson: { $second }, { $at } { $reason }
decisions-promote = Ariannu o’r rhestr wrth gefn
decisions-promote-words = Fe’i hariennir fel petai felly o’r dechrau: ei gynnig dyfarniad sy’n dod nesaf.
decisions-promote-ahead = { $count ->
    [0] Nid oes neb o’i flaen.
    [one] Daw { $ahead } o’i flaen yn nhrefn y rhestr wrth gefn. Dywedwch pam yr ariennir hwn yn gyntaf.
    [two] Daw { $ahead } o’i flaen yn nhrefn y rhestr wrth gefn. Dywedwch pam yr ariennir hwn yn gyntaf.
    [few] Daw { $ahead } o’i flaen yn nhrefn y rhestr wrth gefn. Dywedwch pam yr ariennir hwn yn gyntaf.
    [many] Daw { $ahead } o’i flaen yn nhrefn y rhestr wrth gefn. Dywedwch pam yr ariennir hwn yn gyntaf.
   *[other] Daw { $ahead } o’i flaen yn nhrefn y rhestr wrth gefn. Dywedwch pam yr ariennir hwn yn gyntaf.
}
decisions-free = Mae arian yn rhydd eto.
decisions-free-words = Gwrthodwyd { $freed }, neu daeth y cynnig i ben heb ateb; mae { $left } o’r gronfa ar ôl.
decisions-free-next = Nesaf wrth gefn: { $reference }, { $lead }, lle { $place }, yn gofyn am { $requested }.
decisions-promote-this = Ariannu { $reference } o’r rhestr wrth gefn
refused-promote-same-person = Dau berson gwahanol sy’n ariannu cais o’r rhestr wrth gefn. Dewiswch rywun arall yn ail.
refused-promote-conflicted = Mae gan { $coordinator } wrthdaro buddiannau â’r cais hwn ac ni all ei ariannu o’r rhestr wrth gefn.
refused-promote-not-in-reserve = Nid yw’r cais hwn wrth gefn drwy benderfyniad wedi’i gloi.
problem-promote-out-of-order = { $count ->
    [0] Nid oes neb o’i flaen
    [one] Daw { $ahead } yn gyntaf: dywedwch pam yr ariennir hwn o’i flaen
    [two] Daw { $ahead } yn gyntaf: dywedwch pam yr ariennir hwn o’u blaen
    [few] Daw { $ahead } yn gyntaf: dywedwch pam yr ariennir hwn o’u blaen
    [many] Daw { $ahead } yn gyntaf: dywedwch pam yr ariennir hwn o’u blaen
   *[other] Daw { $ahead } yn gyntaf: dywedwch pam yr ariennir hwn o’u blaen
}
