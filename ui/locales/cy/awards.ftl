# Dyfarniadau: o’r cynnig i ddechrau’r gwaith, a’r hyn sy’n atal taliad.

award-state-offered = Wedi’i gynnig
award-state-accepted = Wedi’i dderbyn
award-state-declined = Wedi’i wrthod
award-state-lapsed = Wedi dod i ben heb ateb
award-state-active = Ar waith
award-state-suspended = Wedi’i atal dros dro
award-state-completed = Wedi’i gwblhau
award-state-closed = Wedi’i gau
award-state-terminated = Wedi’i derfynu’n gynnar

award-party-awardee = Deiliad y dyfarniad
award-party-host = Sefydliad lletyol

award-block-not-accepted = Heb ei dderbyn
award-block-awardee-unsigned = Nid yw deiliad y dyfarniad wedi llofnodi
award-block-host-unsigned = Nid yw’r sefydliad lletyol wedi llofnodi
award-block-bank-unverified = Nid yw’r manylion banc wedi’u dilysu
award-block-subsidy-unconfirmed = Nid yw’r cymhorthdal wedi’i gadarnhau gan y ddwy ochr
award-block-condition-unmet = Mae amod heb ei fodloni
award-block-suspended = Wedi’i atal dros dro
award-block-settled = Wedi’i setlo: ni thelir dim mwy

subsidy-stage-not-asked = Nid cymhorthdal i fenter
subsidy-stage-to-notify = I’w hysbysu
subsidy-stage-to-confirm = Yn aros am y fenter
subsidy-stage-to-confirm-back = I’w gadarnhau i’r fenter
subsidy-stage-confirmed = Wedi’i gadarnhau

refused-award-answered = Atebwyd y cynnig hwn. Cyflwr y dyfarniad: { $state-within }. Mae’r hyn a lofnodwyd yn aros fel y’i llofnodwyd.
refused-award-signed = Mae rhywun wedi llofnodi’r cynnig hwn. Dadwnewch y llofnod yn gyntaf: Dadwneud, ar ei linell yn hanes y dyfarniad.
refused-award-not-offered = Cyflwr y dyfarniad: { $state-within }. Dim ond tra bo’r cynnig yn sefyll y gellir gwneud hyn.
refused-award-not-accepted = Cyflwr y dyfarniad: { $state-within }. Dim ond wedi iddo gael ei dderbyn y gellir cadarnhau ei ddechrau.
refused-award-not-active = Cyflwr y dyfarniad: { $state-within }. Dim ond tra bo ar waith y gellir gwneud hyn.
refused-award-not-suspended = Cyflwr y dyfarniad: { $state-within }. Dim ond un sydd wedi’i atal dros dro all fynd yn ei flaen.
refused-award-not-running = Cyflwr y dyfarniad: { $state-within }. Dim ond un a dderbyniwyd ac nad yw drosodd y gellir ei derfynu’n gynnar.
refused-award-not-completed = Cyflwr y dyfarniad: { $state-within }. Dim ond un sydd wedi’i gwblhau, neu a ddaeth i ben yn gynnar, y gellir ei gau.
refused-award-signed-already = Mae llofnod y parti hwn wedi’i gofnodi eisoes. Dadwnewch ef yn gyntaf, ar ei linell yn hanes y dyfarniad.
refused-lapse-too-soon = Mae’r cynnig yn sefyll tan ddiwedd { $acceptBy }. Gall ddod i ben heb ateb o’r diwrnod wedyn ymlaen.
refused-start-conditions-unmet = { $count ->
    [0] Nid oes amod heb ei fodloni.
    [one] Mae un amod sydd i’w fodloni erbyn y diwrnod hwnnw heb ei fodloni eto.
    [two] Mae dau amod sydd i’w bodloni erbyn y diwrnod hwnnw heb eu bodloni eto.
    [few] Mae { $count } amod sydd i’w bodloni erbyn y diwrnod hwnnw heb eu bodloni eto.
    [many] Mae { $count } amod sydd i’w bodloni erbyn y diwrnod hwnnw heb eu bodloni eto.
   *[other] Mae { $count } amod sydd i’w bodloni erbyn y diwrnod hwnnw heb eu bodloni eto.
}
refused-condition-met-already = Cofnodwyd eisoes fod yr amod hwn wedi’i fodloni.
refused-subsidy-no-enterprise = Nid menter sy’n dal arian y dyfarniad hwn, felly nid oes dim i’w hysbysu.
refused-subsidy-out-of-turn = Cam arall sy’n dod nesaf i’r cymhorthdal: { $stage-within }.
refused-subsidy-answered = Mae’r fenter wedi cadarnhau’r cymhorthdal yn ysgrifenedig. Mae’r llythyr a’i hysbysodd yn aros fel yr anfonwyd ef.
refused-award-told = Mae llythyr arall yn sôn am y dyfarniad hwn ac yn sefyll. Diddymwch hwnnw yn gyntaf.
refused-undo-award-accepted = Derbyniwyd y dyfarniad drwy’r llofnod hwn ac un arall. Dadwnewch yr un diweddaraf yn gyntaf.
refused-undo-award-signed-since = Daeth llofnod i mewn ers hynny, o fewn yr amser hwy.
refused-undo-award-started = Dechreuodd y gwaith ers hynny, ac roedd yr amod hwn i’w fodloni erbyn hynny.
refused-undo-award-over-pot = Dyfarnwyd yr arian a ryddhawyd i gais arall ers hynny.
refused-undo-promoted = Dadwneir cais a ariannwyd o’r rhestr wrth gefn drwy wrthdroi ei benderfyniad.

problem-received-before-signed = Ni all ddod i mewn cyn iddo gael ei lofnodi
problem-received-after-offer = Safai’r cynnig tan { $acceptBy }: rhowch fwy o amser i dderbyn yn gyntaf
problem-day-before-offer = Gwnaed y cynnig ar { $offeredOn }
problem-extension-not-later = Mae’n sefyll tan { $acceptBy } eisoes
problem-extension-after-start = Mae’r gwaith yn dechrau erbyn { $latestStart } fan bellaf
problem-date-in-the-past = Mae’r diwrnod hwn ar ben
problem-start-too-late = Mae’r gwaith yn dechrau erbyn { $latestStart } fan bellaf
problem-start-after-end = Mae’r gwaith yn gorffen ar { $endsOn }
problem-day-before-state = Mae wedi sefyll fel y mae ers { $since }
problem-evidence-missing = Dywedwch sut y’i bodlonwyd, neu atodwch yr hyn sy’n ei ddangos
problem-subsidy-before-last = Dyddiad y papur y mae hwn yn ei ateb yw { $since }
problem-subsidy-over-limit = Mae { $amount } a’r { $before } a roddwyd o’r blaen yn dod i { $total } dros y flwyddyn ariannol hon a’r ddwy flaenorol: { $over } yn fwy na’r terfyn, sef { $limit }
problem-declared-after-confirmation = Mae hyn ar ôl y diwrnod y cadarnhaodd y fenter

act-record-signature = Cofnodwyd llofnod o dan y cynnig { $award }: { $party-within }
act-extend-acceptance = Rhoddwyd mwy o amser i dderbyn { $award }: tan { $until }
act-decline-offer = Cofnodwyd bod y cynnig { $award } wedi’i wrthod
act-lapse-offer = Gadawyd i’r cynnig { $award } ddod i ben heb ateb
act-confirm-start = Cadarnhawyd bod gwaith { $award } wedi dechrau ar { $on }
act-suspend-award = Ataliwyd y dyfarniad { $award } dros dro o { $on }
act-resume-award = Gadawyd i’r dyfarniad { $award } fynd yn ei flaen o { $on }
field-ended-early-on = Daeth i ben yn gynnar ar
act-terminate-award = Terfynwyd y dyfarniad { $award } yn gynnar, ar { $on }
act-meet-condition = Cofnodwyd bod amod { $number } { $award } wedi’i fodloni
act-confirm-subsidy = Cofnodwyd cadarnhad y fenter ar gyfer { $award }
act-promote-reserve = Ariannwyd { $application } o’r rhestr wrth gefn, gyda’r cydlynydd { $second }: { $amount }

award-step-sign = Cofnodi llofnod
award-step-lapse = Gadael iddo ddod i ben, neu roi mwy o amser
award-step-notify-subsidy = Hysbysu’r cymhorthdal
award-step-confirm-subsidy = Cofnodi cadarnhad y fenter
award-step-give-subsidy = Cadarnhau’r cymhorthdal i’r fenter
award-step-meet-condition = Cofnodi bod amod wedi’i fodloni
award-step-confirm-start = Cadarnhau’r dechrau
award-step-resume = Gadael iddo fynd yn ei flaen

awards = Dyfarniadau
awards-one = Dyfarniad
awards-reference = Cyfeirnod
awards-project = Prosiect
awards-awardee = Deiliad
awards-organisation = Yn dal yr arian
awards-amount = Dyfarniad
awards-state = Cyflwr
awards-state-count = { $state } ({ $count })
awards-any-state = Unrhyw gyflwr
awards-call = Galwad
awards-any-call = Unrhyw alwad
awards-accept-by = Derbyn erbyn
awards-runs = Cyfnod
awards-runs-from-to = { $from } i { $to }
awards-find = Chwilio am ddyfarniad
awards-find-hint = Cyfeirnod, teitl, person, sefydliad
awards-none = Dim dyfarniad eto
awards-none-words = Daw dyfarniad gyda’i gynnig: anfonwch y cynigion dyfarniad ymhlith y llythyrau, ac fe safant yma.
awards-to-letters = Llythyrau
awards-none-found = Nid oes dyfarniad yn cyfateb i’r hidlwyr hyn
awards-none-found-words = Dewiswch gyflwr neu alwad arall, neu deipiwch lai o lythrennau.
awards-export = { $count ->
    [0] Allforio { $figure } dyfarniad
    [one] Allforio un dyfarniad
    [two] Allforio dau ddyfarniad
    [few] Allforio { $figure } dyfarniad
    [many] Allforio { $figure } dyfarniad
   *[other] Allforio { $figure } dyfarniad
}
awards-tab-overview = Crynodeb
awards-tab-acceptance = Derbyn
awards-tab-conditions = Amodau
awards-next = Nesaf: { $step }
awards-offered-until = Cynigiwyd ar { $offered }; mae’r cynnig yn sefyll tan { $until }.
awards-offer-over = Safai’r cynnig tan { $until }, ac nid yw pawb wedi llofnodi.
awards-both-signed = Mae’r ddau wedi llofnodi; mae’r gwaith yn dechrau erbyn { $latest } fan bellaf.
awards-running-words = Dechreuodd y gwaith ar { $start } ac mae’n gorffen ar { $end }.
awards-suspended-words = Wedi’i atal dros dro ers { $since }. Ni thelir dim yn y cyfamser.
awards-declined-words = Gwrthodwyd ar { $since }; { $name } a roddodd wybod i’r hyb. Mae ei arian yn rhydd i’r cais nesaf wrth gefn.
awards-lapsed-words = Daeth i ben heb ateb ar { $since }: ni dderbyniodd neb mewn pryd. Mae ei arian yn rhydd i’r cais nesaf wrth gefn.
awards-terminated-words = Terfynwyd yn gynnar ar { $since }.
awards-completed-words = Cwblhawyd ar { $since }.
awards-closed-words = Caewyd ar { $since }.
awards-to-reserve = Gweld y rhestr wrth gefn
awards-signed-figure = { $count ->
    [0] o 2 wedi llofnodi
    [one] o 2 wedi llofnodi
    [two] o 2 wedi llofnodi
    [few] o 2 wedi llofnodi
    [many] o 2 wedi llofnodi
   *[other] o 2 wedi llofnodi
}
awards-amount-figure = a ddyfarnwyd
awards-conditions-figure = { $count ->
    [0] amod wedi’u bodloni, o { $of }
    [one] amod wedi’i fodloni, o { $of }
    [two] amod wedi’u bodloni, o { $of }
    [few] amod wedi’u bodloni, o { $of }
    [many] amod wedi’u bodloni, o { $of }
   *[other] amod wedi’u bodloni, o { $of }
}
awards-what = Y dyfarniad
awards-offered = Cynigiwyd
awards-letter = Llythyr
awards-see-letter = Gweld y llythyr
awards-latest-start = Dechrau diweddaraf
awards-dates = Dyddiadau
awards-reason = Rheswm
awards-application = Cais
awards-subsidy = Cymhorthdal
awards-budget = Cyllideb fesul pennawd
awards-heading = Pennawd
awards-total = Cyfanswm
awards-blocks = Beth sy’n atal taliad
awards-blocks-none = Nid oes dim yma’n atal taliad.
awards-signatures = Llofnodion
awards-unsigned = Heb lofnodi eto
awards-sign = Cofnodi llofnod
awards-sign-words = Fel ar y dudalen a lofnodwyd. Atodwch y dudalen fel PDF neu lun.
awards-party = Pwy a lofnododd
awards-party-awardee-hint = { $name }
awards-party-host-hint = Dros { $name }
awards-signer = Enw
awards-signer-role = Rôl
awards-signer-role-hint = Dros y sefydliad lletyol: ar ba hawl y maent yn llofnodi, megis Pennaeth Gwasanaethau Ymchwil.
awards-signed-on = Llofnodwyd ar
awards-received-on = Daeth i mewn ar
awards-page = Tudalen wedi’i llofnodi
awards-page-hint = PDF, PNG neu JPEG, 10 MB ar y mwyaf
awards-deadline = Amser i dderbyn
awards-last-day = Diwrnod olaf
awards-extensions = Mwy o amser a roddwyd
awards-extended = O { $was } i { $until }: { $reason }
awards-extend = Rhoi mwy o amser
awards-extend-words = Mae’r cynnig yn sefyll tan { $until } ar hyn o bryd.
awards-until = Diwrnod olaf newydd i dderbyn
awards-extend-reason = Rheswm
awards-decline = Cofnodi ei fod wedi’i wrthod
awards-decline-words = Daw’r dyfarniad i ben yma, ac mae ei arian yn rhydd i’r cais nesaf wrth gefn.
awards-told-by = Pwy a roddodd wybod
awards-told-on = Pryd
awards-decline-reason = Rheswm, lle rhoddwyd un
awards-lapse = Gadael iddo ddod i ben
awards-lapse-words = Safai’r cynnig tan { $until }. Daw’r dyfarniad i ben yma, ac mae ei arian yn rhydd i’r cais nesaf wrth gefn.
awards-confirm-start = Cadarnhau’r dechrau
awards-start-words = Wedi’i gynllunio ar gyfer { $start }; erbyn { $latest } fan bellaf.
awards-start-unmet = { $count ->
    [0] Nid oes amod heb ei fodloni.
    [one] Mae un amod heb ei fodloni eto. Ni all y gwaith ddechrau tra bo un ar agor sydd i’w fodloni erbyn hynny.
    [two] Mae dau amod heb eu bodloni eto. Ni all y gwaith ddechrau tra bo un ar agor sydd i’w fodloni erbyn hynny.
    [few] Mae { $count } amod heb eu bodloni eto. Ni all y gwaith ddechrau tra bo un ar agor sydd i’w fodloni erbyn hynny.
    [many] Mae { $count } amod heb eu bodloni eto. Ni all y gwaith ddechrau tra bo un ar agor sydd i’w fodloni erbyn hynny.
   *[other] Mae { $count } amod heb eu bodloni eto. Ni all y gwaith ddechrau tra bo un ar agor sydd i’w fodloni erbyn hynny.
}
awards-start-on = Diwrnod cyntaf y gwaith
awards-suspend = Atal dros dro
awards-suspend-title = Atal y dyfarniad dros dro
awards-suspend-words = Ni thelir dim tra bo dyfarniad wedi’i atal dros dro.
awards-resume = Gadael iddo fynd yn ei flaen
awards-resume-words = Mae’r dyfarniad ar waith eto o’r diwrnod hwn.
awards-terminate = Ei derfynu’n gynnar
awards-see-placement = Gweld y lleoliad
awards-terminate-words = Daw’r dyfarniad i ben ar y diwrnod hwn. Gellir talu o hyd yr hyn oedd yn ddyledus hyd hynny.
awards-from-day = O
awards-on-day = Ar
awards-act-reason = Rheswm
awards-no-conditions = Dim amodau
awards-no-conditions-words = Gwnaed y dyfarniad hwn heb amodau.
awards-condition = Amod
awards-condition-number = Amod { $number }
awards-condition-due = I’w fodloni erbyn
awards-condition-met = Wedi’i fodloni
awards-condition-open = Heb ei fodloni
awards-condition-overdue = Hwyr
awards-condition-evidence = Tystiolaeth
awards-meet = Cofnodi ei fod wedi’i fodloni
awards-meet-title = Cofnodi bod amod { $number } wedi’i fodloni
awards-met-on = Bodlonwyd ar
awards-met-note = Sut y’i bodlonwyd
awards-subsidy-words = Caiff y fenter a’i grŵp { $limit } o gymorth ariannol lleiaf dros y flwyddyn ariannol hon a’r ddwy o’i blaen.
awards-subsidy-step = Cam
awards-notify = Llythyr sy’n ei hysbysu
awards-notified-on = Hysbyswyd ar
awards-notified-amount = Swm a hysbyswyd
awards-confirm = Cofnodi cadarnhad y fenter
awards-confirm-words = Yr hyn a ysgrifennodd y fenter yn ôl: y caiff dderbyn, a beth arall a roddwyd iddi ers { $from }.
awards-confirmed-on = Dyddiad
awards-confirmed-by = Pwy a gadarnhaodd dros y fenter
awards-confirmation = Cadarnhad ysgrifenedig
awards-declared = Cymorth arall a ddatganwyd
awards-declared-words = Gan eraill heblaw’r hyb hwn. Gadewch yn wag lle nad oedd dim.
awards-declared-line = Cymorth { $number }
awards-add-declared = Ychwanegu llinell
awards-giver = Rhoddwyd gan
awards-given-amount = Swm
awards-given-date = Rhoddwyd ar
awards-give = Llythyr sy’n ei gadarnhau
awards-given-on = Cadarnhawyd ar
awards-beside = Yn cyfrif heblaw’r dyfarniad hwn
awards-beside-none = Ni wyddys i ddim arall gael ei roi.
awards-not-counted = cyn { $from }: nid yw’n cyfrif
awards-group = Grŵp
awards-group-of = Grŵp { $name }
awards-subsidy-before = Yn cyfrif heblaw hwn
awards-subsidy-total = Cyfanswm gyda’r dyfarniad hwn
awards-subsidy-left = Ar ôl o { $limit }
awards-over-limit = Dros y terfyn
awards-over-limit-words = Gyda’r dyfarniad hwn byddai gan y grŵp { $total }, sef { $over } yn fwy na’r terfyn o { $limit }. Ni ellir ei gadarnhau i’r fenter.
awards-to-publish = Dros { $threshold }: fe’i cofnodir yn y gronfa ddata gyhoeddus o gymorthdaliadau.

list-awards = Dyfarniadau
