# Yr hyn a ddeilliodd o ddyfarniadau a lleoliadau.

outcomes = Deilliannau
outcomes-none = Nid oes deilliannau wedi’u cofnodi eto
outcomes-none-words = Cofnodwch yr hyn a ddeilliodd o’r gwaith cyn gynted ag y bydd rhywun yn sôn amdano: papur, partneriaeth, cyllid pellach, newid mewn arfer.
outcomes-too-early = Cofnodir deilliannau unwaith y bydd y gwaith wedi dechrau.
outcomes-none-found = Nid oes deilliant sy’n cyfateb
outcomes-find = Disgrifiad, cyfeirnod neu enw
outcomes-any-type = Pob math
outcomes-of-any = Dyfarniadau a lleoliadau
outcomes-of-award = Dyfarniadau
outcomes-of-placement = Lleoliadau
outcomes-export = { $count ->
    [zero] Allforio { $figure } deilliant
    [one] Allforio un deilliant
    [two] Allforio { $figure } ddeilliant
    [few] Allforio { $figure } deilliant
    [many] Allforio { $figure } deilliant
   *[other] Allforio { $figure } deilliant
}
outcomes-to-ask = I’w holi
list-outcomes = deilliannau

outcome-record = Cofnodi deilliant
outcome-change = Newid deilliant
outcome-save = Cadw’r deilliant
outcome-type = Math
outcome-type-hint = O’r rhestr hon: { $list }, fersiwn { $version } yma
outcome-type-choose = Dewiswch fath
outcome-what = Yr hyn a ddeilliodd ohono
outcome-what-hint = Mewn brawddeg neu ddwy, fel y bydd y cyllidwr yn ei ddarllen
outcome-happened-on = Pryd
outcome-amount = Swm
outcome-amount-hint = O’r cyllid pellach, lle mae’n hysbys
outcome-link = DOI neu gyfeiriad gwe
outcome-link-hint = Gwirir ei ffurf yn unig: ni chwilir amdano
outcome-told-by = Dywedwyd gan
outcome-told-by-hint = Pwy ddywedodd wrth yr hyb amdano
outcome-told-on = Dywedwyd ar
outcome-of = Deilliodd o
outcome-of-award = Dyfarniad
outcome-of-placement = Lleoliad
outcome-remove = Dileu
outcome-remove-title = Dileu’r deilliant hwn?

outcome-askings = Pryd yr holir am ddeilliannau
outcome-askings-words = Ar ôl blwyddyn, dwy a thair o’r diwrnod olaf. Mae dweud nad oes dim i’w ddweud yn ateb.
outcome-asked-with-award = Holir am ddeilliannau gyda’r dyfarniad y mae’r lleoliad hwn yn sefyll arno.
outcome-see-award = Gweld y dyfarniad
outcome-asking = Holir
outcome-after-months = Ar ôl { $months } mis
outcome-due-on = Erbyn
outcome-state = Cyflwr
outcome-answer = Cofnodi’r ateb
outcome-answer-change = Newid yr ateb
outcome-answer-title = Deilliannau ar ôl { $months } mis
outcome-answer-given = Yr hyn a atebwyd
outcome-answer-told = Deilliannau wedi’u dweud
outcome-answer-told-words = Cofnodwyd yma yr hyn oedd i’w ddweud.
outcome-answer-nothing = Dim i’w ddweud
outcome-answer-nothing-words = Atebwyd, ac nid oedd dim newydd.
asked-state-not-yet = Yn nes ymlaen
asked-state-soon = Cyn hir
asked-state-due = Mae’n bryd
asked-state-answered = Atebwyd

due-outcomes-due = { $count ->
    [zero] Nid oes deilliannau i’w holi
    [one] Mae’n bryd holi am ddeilliannau
    [two] Mae’n bryd holi am ddeilliannau { $count } waith
    [few] Mae’n bryd holi am ddeilliannau { $count } gwaith
    [many] Mae’n bryd holi am ddeilliannau { $count } gwaith
   *[other] Mae’n bryd holi am ddeilliannau { $count } gwaith
}
due-do-outcomes-due = Holi

problem-amount-not-of-funding = Dim ond cyllid pellach sydd â swm
problem-not-a-doi = Nid DOI yw hwn: mae’n dechrau ag 10., rhif o bedwar digid o leiaf a slaes
problem-not-a-link = Teipiwch DOI, neu gyfeiriad gwe sy’n dechrau â https://
problem-told-before = Dywedwyd hyn cyn iddo ddigwydd, ar { $date }
refused-outcome-too-early = Nid yw wedi dechrau, neu ni ddaeth dim ohono: nid oes deilliannau eto.
refused-outcome-not-asked-yet = Ni holir am ddeilliannau eto.
refused-outcome-asked-with-award = Holir am ddeilliannau gyda’r dyfarniad y mae’r lleoliad hwn yn sefyll arno.
act-record-outcome = Cofnodwyd deilliant ({ $type }): { $of }
act-edit-outcome = Newidiwyd deilliant ({ $type }): { $of }
act-remove-outcome = Dilëwyd deilliant ({ $type }): { $of }
act-answer-outcomes = Cofnodwyd yr ateb ar ôl { $months } mis ({ $answer }): { $of }
noun-outcome = deilliant
noun-outcome_answer = ateb am ddeilliannau
field-outcome-type = Math o ddeilliant
field-happened-on = Digwyddodd ar
field-description = Yr hyn a ddeilliodd ohono
field-link = DOI neu gyfeiriad gwe
field-told-on = Dywedwyd ar
field-months = Misoedd ar ôl y diwedd
field-outcome-answer = Ateb
