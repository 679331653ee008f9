# The window around every screen.
# Wants a Welsh speaker's eye.

shell-search = Chwilio
shell-language = Iaith
shell-other-language = English
shell-lock = Cloi
shell-lock-hub = Cloi’r hyb
shell-sample = Sampl
shell-navigation = Prif
shell-nav-people = Pobl
shell-nav-funding = Cyllid
shell-nav-hub = Hyb
shell-skip = Neidio i’r sgrin
shell-saved = Pob newid wedi’i gadw
shell-saved-at = Pob newid wedi’i gadw { $time }
shell-saving = Yn cadw
shell-not-saved = Heb ei gadw: dim ond ar y sgrin hon y mae’r hyn a deipioch
shell-backing-up = Yn gwneud copi wrth gefn
shell-backed-up = Copi wrth gefn wedi’i wneud { $time }
shell-working-as = Yn gweithio fel { $name }
shell-undone = Dadwnaed: { $act }
shell-menu = Dewislen
shell-go-to = Mynd i
shell-do = Gwneud
shell-try-again = Rhoi cynnig arall arni
shell-no-place = Nid oes sgrin o’r fath
shell-no-place-words = Nid yw’r cyfeiriad yn arwain i unman yn yr hyb hwn. Ceir popeth sydd ynddo o’r rhestr ar y chwith, neu gyda Ctrl K.

# The hub's file.
shell-file-damaged = Mae rhan o ffeil yr hyb hwn wedi’i difrodi
shell-file-damaged-words = Efallai nad yw’r hyn a ddangosir yn gyflawn, ac efallai na chedwir yr hyn a newidiwch. Ni chollir dim drwy roi’r gorau iddi yma.
shell-file-restore-words = Gellir adfer copi wrth gefn { $at } i ffeil newydd wrth ymyl hon, a gedwir fel y mae. Rhaid gwneud eto yr hyn a wnaed ar ei ôl.
shell-file-restore = Adfer y copi wrth gefn
shell-file-no-backup-to-restore = Nid oes copi wrth gefn wrth ei hymyl. Clowch yr hyb, cadwch y ffeil fel y mae, a chwiliwch am gopi wrth gefn ar gyfrifiadur arall.
shell-no-backup = Ni wnaed copi wrth gefn pan agorwyd yr hyb
shell-back-up-now = Gwneud copi wrth gefn nawr

# What search finds.
shell-kind-person = Person
shell-kind-organisation = Sefydliad
shell-kind-event = Digwyddiad
shell-kind-call = Galwad
shell-kind-application = Cais
shell-kind-award = Dyfarniad
shell-kind-placement = Lleoliad
shell-kind-letter = Llythyr

# Keys.
shell-keys = Bysellau
shell-key-search = Chwilio popeth, a phob gorchymyn
shell-key-undo = Dadwneud y weithred ddiwethaf; mewn blwch testun, y teipio diwethaf
shell-key-language = Newid rhwng Cymraeg a Saesneg
shell-key-help = Dangos y bysellau hyn
shell-key-tab = Symud i’r peth nesaf; Shift Tab i’r un blaenorol
shell-key-back = Mynd yn ôl i’r sgrin flaenorol
shell-key-escape = Cau deialog neu restr o ddewisiadau; ar gofnod, mynd yn ôl i’w restr

# Desks.
shell-desk-panel = Desg y panel:
shell-desk-application = Desg y cais:
shell-desk-leave = Gadael y ddesg hon
shell-desk-leave-words = Mae cydlynydd yn rhoi cyfrinymadrodd yr hyb i gymryd y ffenestr yn ôl. Mae popeth a deipiwyd yma wedi’i gadw.
