# What came of a placement for the person, on paper and on screen.

paper-recognition = Datganiad cydnabod
paper-recognition-in-one = Bu { $person } yn gweithio mewn sector arall o { $from } hyd at { $to }, yn y lle hwn: { $hosts }.
paper-recognition-time = { $days ->
    [one] { $days } diwrnod
    [two] { $days } ddiwrnod
   *[other] { $days } diwrnod
} yn y sefydliad lletyol, { $hours ->
    [one] { $hours } awr
   *[other] { $hours } awr
} i gyd.
paper-recognition-time-hours = { $hours ->
    [one] { $hours } awr
   *[other] { $hours } awr
} yn y sefydliad lletyol i gyd.
paper-recognition-post = Swydd
paper-recognition-employer = Cyflogir gan
paper-recognition-sectors = Sectorau
paper-recognition-placement = Lleoliad
paper-recognition-did = Yr hyn a wnaed
paper-recognition-learned = Yr hyn a ddysgwyd
paper-recognition-hours = ({ $hours ->
    [one] { $hours } awr o ddysgu
   *[other] { $hours } awr o ddysgu
})
paper-recognition-outputs = Yr hyn a ddeilliodd ohono
paper-recognition-said = Yng ngeiriau { $name }
paper-recognition-appraisal = Ar gyfer gwerthuso
paper-recognition-heading = Pennawd
paper-recognition-places = Yr hyn a ddysgwyd, yn ôl rhif
paper-recognition-nmc-hours = { $hours ->
    [one] { $hours } awr
   *[other] { $hours } awr
} o ddatblygiad proffesiynol; gofynnir am { $asked } mewn tair blynedd.
paper-recognition-signed = Rhoddwyd ar { $date }

attained-met = Cyflawnwyd
attained-partly = Cyflawnwyd yn rhannol
attained-not-met = Heb ei gyflawni
attained-changed = Newidiwyd drwy gytundeb

outcome-type-publication = Cyhoeddiad
outcome-type-collaboration = Cydweithio
outcome-type-further-funding = Rhagor o gyllid
outcome-type-next-destination = Cam nesaf a sgiliau
outcome-type-engagement = Ymgysylltu
outcome-type-influence = Dylanwad ar bolisi ac ymarfer
outcome-type-tool = Offeryn neu ddull ymchwil
outcome-type-database = Cronfa ddata neu fodel
outcome-type-intellectual-property = Eiddo deallusol
outcome-type-intervention = Cynnyrch meddygol, ymyriad neu dreial
outcome-type-creative = Cynnyrch creadigol
outcome-type-software = Meddalwedd neu gynnyrch technegol
outcome-type-spin-out = Cwmni deillio
outcome-type-recognition = Gwobr neu gydnabyddiaeth
outcome-type-facilities = Defnyddio cyfleusterau
outcome-type-other = Canlyniad arall

frame-gmc = Ymarfer meddygol da (y Cyngor Meddygol Cyffredinol)
frame-nmc = Y Cod (y Cyngor Nyrsio a Bydwreigiaeth)
frame-hcpc = Safonau datblygiad proffesiynol parhaus (y Cyngor Proffesiynau Iechyd a Gofal)
frame-rdf = Fframwaith Datblygu Ymchwilwyr
frame-nhs = Gwerthuso yn y GIG: dimensiynau craidd

frame-item-gmc-knowledge = Gwybodaeth, sgiliau a datblygiad
frame-item-gmc-patients = Cleifion, partneriaeth a chyfathrebu
frame-item-gmc-colleagues = Cydweithwyr, diwylliant a diogelwch
frame-item-gmc-trust = Ymddiriedaeth a phroffesiynoldeb
frame-item-nmc-people = Blaenoriaethu pobl
frame-item-nmc-effectively = Ymarfer yn effeithiol
frame-item-nmc-safety = Cadw’n ddiogel
frame-item-nmc-trust = Hyrwyddo proffesiynoldeb ac ymddiriedaeth
frame-item-hcpc-mixture = Cymysgedd o weithgareddau dysgu sy’n berthnasol i ymarfer
frame-item-hcpc-quality = Cyfraniad at ansawdd ymarfer a gwasanaeth
frame-item-hcpc-service-users = Budd i’r rhai sy’n defnyddio’r gwasanaeth
frame-item-rdf-knowledge = Gwybodaeth a galluoedd deallusol
frame-item-rdf-personal = Effeithiolrwydd personol
frame-item-rdf-governance = Llywodraethu a threfnu ymchwil
frame-item-rdf-engagement = Ymgysylltu, dylanwad ac effaith
frame-item-nhs-communication = Cyfathrebu
frame-item-nhs-development = Datblygu’r hunan a phobl eraill
frame-item-nhs-safety = Iechyd, diogelwch a diogeledd
frame-item-nhs-improvement = Gwella gwasanaethau
frame-item-nhs-quality = Ansawdd
frame-item-nhs-equality = Cydraddoldeb ac amrywiaeth

# Y datganiad wrth iddo gael ei ysgrifennu.
recognition = Cydnabod
recognition-statement = Datganiad cydnabod
recognition-words = Yr hyn a wnaeth y person a’r hyn a ddysgodd, a’r hyn a ddywed y ddau reolwr. Cedwir popeth wrth iddo gael ei deipio.
recognition-too-early = Ysgrifennir y datganiad wedi i’r lleoliad ddechrau
recognition-too-early-words = Nodir yma, o’r diwrnod cyntaf ymlaen, yr hyn a wnaed ac a ddysgwyd, tra bo’n fyw yn y cof.
recognition-open = Cyn y gellir ei roi i’r person
recognition-whole = Mae popeth yno
recognition-fields-wrong = Nid yw’r hyn a deipiwyd isod fel y dylai fod eto: gwelwch y geiriau wrth bob maes.
recognition-whole-words = Mae’r datganiad i’w anfon fel llythyr at y person, o dan Llythyrau. Nid oes dyfrnod ar ei PDF mwyach.
recognition-whole-running = Ni fydd dyfrnod ar ei PDF pan ddaw’r lleoliad i ben.
recognition-preview = Agor y PDF
recognition-save = Cadw fel PDF
recognition-preview-in = Iaith y PDF
recognition-did = Yr hyn a wnaed
recognition-did-label = Yr hyn a wnaeth y person yn y sefydliad lletyol
recognition-did-hint = Paragraff neu ddau, fel y dywedid wrth werthuswr.
recognition-days = Diwrnodau yn y sefydliad lletyol
recognition-hours = Oriau yn y sefydliad lletyol
recognition-by-pattern = { $number } yn ôl y patrwm gwaith. Gadewch yn wag i gadw hynny.
recognition-by-pattern-unknown = Gadewch yn wag os nad oes neb wedi cyfrif.
recognition-language = Iaith yr hyn a deipir yma
recognition-objectives = Amcanion
recognition-objectives-none = Nid oes amcanion i’r lleoliad eto.
recognition-objective-note = Yr hyn a ddywedir am hynny
recognition-learned = Yr hyn a ddysgwyd
recognition-learned-label = Rhywbeth a ddysgwyd neu sgìl a enillwyd
recognition-learned-hours = Oriau o ddysgu
recognition-learned-hours-hint = Oriau sy’n cyfrif fel datblygiad proffesiynol
recognition-falls-under = Yn perthyn i: { $frame }
recognition-learned-add = Ychwanegu rhywbeth a ddysgwyd
recognition-learned-remove = Dileu
recognition-frames = Ar gyfer pa werthusiad
recognition-frames-hint = Dywed y datganiad o dan ba benawdau o’r rhain y mae’r hyn a ddysgwyd yn perthyn.
recognition-managers = Yng ngeiriau’r rheolwyr
recognition-manager-name = Enw
recognition-manager-role = Rôl
recognition-manager-words = Yr hyn a ddywedant
recognition-manager-on = Dywedwyd ar

problem-statement-language-missing = Dywedwch ym mha iaith yr ysgrifennir hyn
problem-objective-open = Dywedwch sut y trodd pob amcan allan
problem-nothing-learned = Dywedwch beth a ddysgwyd
problem-employer-words-missing = Nid yw rheolwr y cyflogwr wedi dweud gair
problem-host-words-missing = Nid yw rheolwr y sefydliad lletyol wedi dweud gair
problem-statement-blank = Nid oes dim wedi’i deipio eto
refused-statement-too-early = Nid yw’r lleoliad wedi dechrau, neu fe’i tynnwyd yn ôl: nid oes dim i’w ddatgan.
act-save-recognition = Ysgrifennwyd datganiad cydnabod: { $placement }
document-recognition = datganiad cydnabod
document-recognition-preview = rhagolwg o ddatganiad cydnabod
noun-recognition = datganiad cydnabod
