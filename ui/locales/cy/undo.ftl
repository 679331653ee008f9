# Undo: what it did, and why it cannot.
# Wants a Welsh speaker's eye.

act-undo = Dadwnaed gweithred

refused-undo-nothing = Nid oes dim i’w ddadwneud.
refused-undo-undone-already = Mae hyn wedi’i ddadwneud yn barod.
refused-undo-changed-since = Newidiodd rhywbeth diweddarach, o { $at }, yr un cofnodion. Dadwnewch hwnnw’n gyntaf.
refused-undo-referred-to = Mae rhywbeth diweddarach yn cyfeirio at hyn. Dadwnewch hwnnw’n gyntaf.
refused-undo-answer-submitted = Mae’r ateb hwn wedi’i gyflwyno ers hynny. Dychwelwch y cais i’w gywiro er mwyn ei newid.
refused-undo-receipt-submitted = Mae’r cais wedi’i gyflwyno ers hynny, ac mae’r modd y daeth i law yn cyfrif tuag at ei ddyddiad cau.
refused-undo-judged-since = Cafwyd y cais yn gymwys neu’n anghymwys ar sail hyn ers hynny. Dadwnewch hynny’n gyntaf.
refused-undo-corrected-since = Mae atebion wedi’u cywiro ers hynny. Dadwnewch y rheini’n gyntaf, neu arhoswch nes caiff ei gyflwyno eto.
refused-undo-given-to-panel = Mae’r cais wedi’i roi i adolygwyr ers hynny. Cymerwch ef yn ôl oddi wrthynt yn gyntaf.
refused-undo-decided-since = Cofnodwyd argymhelliad neu benderfyniad ar y cais ers hynny. Dadwnewch hwnnw’n gyntaf.
refused-undo-reserve-order-taken = Mae cais arall wedi cymryd y lle hwnnw wrth gefn ers hynny.
refused-undo-letter-issued = Mae llythyr wedi dweud hyn wrth yr ymgeisydd. Diddymwch y llythyr yn gyntaf.
refused-undo-merged-in-use = Mae hyn yn perthyn i gofnod a gyfunwyd ag un arall ers hynny.
refused-undo-coordinator-acted = Mae’r person hwn wedi gweithio yn yr hyb ers hynny. Nodwch yn lle hynny ei fod wedi gadael.
refused-undo-before-migration = Mae hyn o gyfnod cyn diweddaru Seedbridge. Gellir ei ddarllen yma ond nid ei ddadwneud mwyach.
refused-undo-of-a-member = Aelod o’r panel a wnaeth hyn. Dim ond yr aelod hwnnw all ei ddadwneud.
refused-undo-hub-created = Ni ellir dadwneud creu hyb.
refused-undo-migrated = Ni all yr hyb fynd yn ôl i fersiwn hŷn o Seedbridge.
refused-undo-restored = Ni ellir dadwneud adfer copi wrth gefn. Mae’r ffeil y mae’n ei disodli yno o hyd.
refused-undo-published = Ni ellir dadwneud cyhoeddi galwad. Cywirwch hi gyda fersiwn newydd.
refused-undo-submitted = Ni ellir dadwneud cyflwyno cais. Dychwelwch ef i’w gywiro, neu tynnwch ef yn ôl.
refused-undo-review-submitted = Ni ellir dadwneud cyflwyno adolygiad. Gall cydlynydd ei anfon yn ôl nes cloi’r penderfyniad.
refused-undo-locked = Ni ellir dadwneud penderfyniadau a glowyd. Gellir gwrthdroi pob un wrth ei enw, gyda rheswm.
refused-undo-reversed = Ni ellir dadwneud gwrthdroi penderfyniad. Gwrthdrowch ef eto, gyda rheswm.
refused-undo-issued = Ni ellir dadwneud anfon llythyr. Diddymwch ef, ac anfonwch un arall.
refused-undo-voided = Ni ellir dadwneud diddymu llythyr. Anfonwch ef o’r newydd.
