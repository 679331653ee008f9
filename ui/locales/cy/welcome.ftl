# Before a hub is open: choosing, opening, making.
# Wants a Welsh speaker's eye.

welcome-title = Seedbridge
welcome-lead = Cronfeydd sbarduno a secondiadau rhwng prifysgolion, y GIG a diwydiant, o un ffeil ar eich cyfrifiadur.
welcome-recent = Agor hyb
welcome-recent-none = Nid oes hyb wedi’i agor ar y cyfrifiadur hwn eto.
welcome-recent-at = Agorwyd { $at }
welcome-recent-missing = Nid yw { $file } yno mwyach.
welcome-recent-forget = Ei dynnu oddi ar y rhestr hon
welcome-open-other = Dewis ffeil hyb
welcome-make = Creu hyb
welcome-make-words = Ar gyfer partneriaeth sy’n dechrau gyda Seedbridge: ei enw, ei bennawd llythyr a’i gydlynwyr.
welcome-sample = Archwilio’r hyb sampl
welcome-sample-words = Cynllun ar ei anterth, gyda phobl ddychmygol. Y cyfrinymadrodd yw “sample” a phob PIN yw 0000. Nid oes ots beth a wnewch yno.
welcome-sample-open = Agor y sampl
welcome-sample-making = Yn gosod yr hyb sampl
welcome-local = Seedbridge { $version }. Mae popeth yn aros ar y cyfrifiadur hwn: nid oes dim yn cael ei anfon i unman.

# Opening.
welcome-passphrase = Cyfrinymadrodd
welcome-open = Agor
welcome-restore = Adfer y copi wrth gefn
welcome-restore-words = Caiff ei adfer i ffeil newydd wrth ymyl yr un sydd wedi’i difrodi, a gedwir fel y mae.
welcome-who = Pwy ydych chi?
welcome-pin = PIN
welcome-sign-in = Mewngofnodi

# Making.
welcome-make-step = Tudalen { $step } o { $steps }
welcome-make-do = Dewis ble i’w gadw, a’i greu
welcome-making = Yn creu’r hyb
welcome-languages = Ieithoedd yr hyb
welcome-languages-hint = Rhaid i alwadau, ffurflenni a llythyrau fod yn gyflawn ym mhob un ohonynt.
welcome-languages-both = Cymraeg a Saesneg
welcome-languages-en = Saesneg yn unig
welcome-name = Enw’r hyb
welcome-name-en = Enw yn Saesneg
welcome-name-cy = Enw yn Gymraeg
welcome-region = Cenedl neu ranbarth
welcome-region-hint = Fel yn “Cymru”, neu “Gogledd-orllewin Lloegr”.
welcome-prefix = Dechrau ei gyfeirnodau
welcome-prefix-hint = Dwy i wyth priflythyren: gydag LSHW, y cais cyntaf yw LSHW-2026-001.
welcome-letterhead-words = Mae hyn ar ben pob llythyr. Gallwch ei newid wedyn dan Gosodiadau.
welcome-address = Cyfeiriad post
welcome-address-hint = Llinell ar gyfer pob llinell o’r amlen, y cod post yn olaf.
welcome-phone = Ffôn
welcome-email = Cyfeiriad e-bost
welcome-web = Cyfeiriad gwe
welcome-people-words = Mae cydlynwyr yn gweld ac yn newid popeth. Mae gan bob un ei PIN ei hun, fel y gall yr hanes ddweud pwy wnaeth beth.
welcome-person = Cydlynydd { $number }
welcome-person-name = Enw
welcome-person-pin = PIN
welcome-person-role = Rôl
welcome-person-role-en = Rôl yn Saesneg
welcome-person-role-cy = Rôl yn Gymraeg
welcome-person-add = Ychwanegu cydlynydd arall
welcome-person-remove = Tynnu’r un olaf
welcome-person-one = Mae angen dau gydlynydd i gloi penderfyniadau panel. Gallwch ychwanegu’r ail wedyn dan Gosodiadau.
welcome-passphrase-words = Un ffeil wedi’i hamgryptio yw’r hyb. Gofynnir am ei gyfrinymadrodd bob tro y caiff ei agor, ac mae’r cydlynwyr yn ei rannu.
welcome-passphrase-new = Cyfrinymadrodd
welcome-passphrase-hint = Mae sawl gair nad ydynt yn perthyn i’w gilydd yn hawdd eu cofio ac yn anodd eu dyfalu. O leiaf 12 nod.
welcome-passphrase-again = Yr un cyfrinymadrodd eto
welcome-lost = Ni ellir adfer cyfrinymadrodd coll
welcome-lost-words = Nid gennym ni na chan neb arall: hebddo mae’r hyb a’i gopïau wrth gefn yn aros ar gau am byth. Unwaith y bydd yr hyb wedi’i greu gallwch argraffu dalen i’w chadw mewn lle diogel.
welcome-lost-understood = Rwy’n gwybod na all neb ei adfer

# Made.
welcome-made = Mae’r hyb wedi’i greu
welcome-made-words = Un ffeil wedi’i hamgryptio ydyw, a’i gyfrinymadrodd yw’r unig allwedd iddo.
welcome-sheet-words = Argraffwch y ddalen, ysgrifennwch y cyfrinymadrodd arni â llaw, a chadwch hi mewn lle diogel, i ffwrdd o’r cyfrifiadur hwn. Ni chaiff y cyfrinymadrodd ei hun ei argraffu.
welcome-sheet-print = Agor y ddalen i’w hargraffu
welcome-sheet-save = Cadw’r ddalen

# A folder that is not only on this computer.
welcome-elsewhere = Nid ar y cyfrifiadur hwn yn unig y mae’r ffolder hon
welcome-elsewhere-synced = Mae rhaglen yn copïo’r ffolder hon i gyfrifiaduron eraill tra bo’r hyb ar agor, a all ddifrodi’r ffeil neu adael dwy ohonynt. Cadwch yr hyb mewn ffolder ar y cyfrifiadur hwn yn unig, a rhowch gopïau wrth gefn yn yr un a rennir.
welcome-elsewhere-network = Mae’r ffolder hon ar gyfrifiadur arall. Pan dorrir y cysylltiad mae’r hyb yn cau, a gallai dau berson ei agor ar unwaith. Cadwch yr hyb ar y cyfrifiadur hwn, a rhowch gopïau wrth gefn yno.
welcome-elsewhere-other = Dewis lle arall
welcome-elsewhere-keep = Ei gadw yno er hynny
