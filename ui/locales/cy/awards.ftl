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

refused-award-answered = Atebwyd y cynnig hwn. Cyflwr y dyfarniad: { $state }. Mae’r hyn a lofnodwyd yn aros fel y’i llofnodwyd.
refused-award-signed = Mae rhywun wedi llofnodi’r cynnig hwn. Dadwnewch y llofnod yn gyntaf: Dadwneud, ar ei linell yn hanes y dyfarniad.
refused-award-not-offered = Cyflwr y dyfarniad: { $state }. Dim ond tra bo’r cynnig yn sefyll y gellir gwneud hyn.
refused-award-not-accepted = Cyflwr y dyfarniad: { $state }. Dim ond wedi iddo gael ei dderbyn y gellir cadarnhau ei ddechrau.
refused-award-not-active = Cyflwr y dyfarniad: { $state }. Dim ond tra bo ar waith y gellir gwneud hyn.
refused-award-not-suspended = Cyflwr y dyfarniad: { $state }. Dim ond un sydd wedi’i atal dros dro all fynd yn ei flaen.
refused-award-not-running = Cyflwr y dyfarniad: { $state }. Dim ond un a dderbyniwyd ac nad yw drosodd y gellir ei derfynu’n gynnar.
refused-award-not-completed = Cyflwr y dyfarniad: { $state }. Dim ond un sydd wedi’i gwblhau y gellir ei gau.
