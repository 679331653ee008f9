# Gosodiadau’r hyb.

settings = Gosodiadau
settings-change = Newid
settings-save = Cadw

settings-hub = Yr hyb
settings-hub-change = Newid yr hyb
settings-name-en = Enw yn Saesneg
settings-name-cy = Enw yn Gymraeg
settings-region = Cenedl neu ranbarth
settings-prefix = Cyfeirnodau
settings-prefix-as-in = { $prefix }, fel yn { $prefix }-2026-001
settings-letterhead = Pennawd llythyr
settings-address = Cyfeiriad post
settings-address-hint = Llinell ar gyfer pob llinell o’r amlen, y cod post yn olaf.
settings-phone = Ffôn
settings-email = Cyfeiriad e-bost
settings-web = Cyfeiriad gwe
settings-idle = Yn cloi ar ôl
settings-idle-hint = Munudau heb fysell na chlic, o 1 i 240.
settings-idle-minutes = { $count ->
    [zero] { $count } munud heb fysell na chlic
    [one] Un funud heb fysell na chlic
    [two] { $count } funud heb fysell na chlic
    [few] { $count } munud heb fysell na chlic
    [many] { $count } munud heb fysell na chlic
   *[other] { $count } munud heb fysell na chlic
}

settings-coordinators = Cydlynwyr
settings-add-coordinator = Ychwanegu cydlynydd
settings-coordinator-name = Enw
settings-coordinator-role = Rôl
settings-coordinator-state = Yn gweithio yma
settings-active = Ydy
settings-left = Wedi gadael
settings-role-en = Rôl yn Saesneg
settings-role-cy = Rôl yn Gymraeg
settings-person = Pwy ydynt ymhlith pobl yr hyb
settings-person-hint = Yna mae gwrthdaro buddiannau’r person hwnnw yn eu hatal rhag cloi neu wrthdroi penderfyniad. Ychwanegwch y person o dan Cysylltiadau yn gyntaf.
settings-has-left = Wedi gadael
settings-has-left-hint = Ni allant fewngofnodi mwyach. Mae’r hyn a wnaethant yn aros yn yr hanes dan eu henw.

settings-keys = PIN a chyfrinymadrodd
settings-keys-words = Chi yn unig biau’r PIN, ac mae’n dweud pwy ydych chi. Mae’r cyfrinymadrodd yn agor y ffeil ac yn cael ei rannu gan ei chydlynwyr.
settings-change-pin = Newid eich PIN
settings-pin-old = Eich PIN nawr
settings-pin-new = PIN newydd
settings-pin-hint = Pedwar i ddeuddeg digid.
settings-change-passphrase = Newid y cyfrinymadrodd
settings-passphrase-old = Y cyfrinymadrodd nawr
settings-passphrase-new = Cyfrinymadrodd newydd
settings-passphrase-again = Y cyfrinymadrodd newydd eto
settings-lost-title = Ni ellir adfer cyfrinymadrodd a gollwyd
settings-lost-words = Nid gennym ni na neb arall. Ysgrifennwch yr un newydd a’i gadw mewn lle diogel cyn ei newid.
settings-passphrase-changed = Mae’r cyfrinymadrodd wedi’i newid
settings-passphrase-changed-words = Mae’r hyb yn agor gyda’r cyfrinymadrodd newydd o hyn ymlaen. Rhowch wybod i’r cydlynwyr eraill.
settings-sheet-words = Argraffwch ddalen newydd, ysgrifennwch y cyfrinymadrodd newydd arni â llaw, a chadwch hi mewn lle diogel, i ffwrdd o’r cyfrifiadur hwn.
settings-sheet-print = Agor y ddalen i’w hargraffu
settings-sheet-save = Cadw’r ddalen
settings-backups-under-the-old = Mae’r copïau hyn yn dal i agor gyda’r hen gyfrinymadrodd

settings-data-protection = Beth sy’n cael ei gadw, ymhle, a phwy sy’n ei weld

settings-backups = Copïau wrth gefn
settings-backups-words = Gwneir copi wrth gefn a’i wirio bob tro yr agorir yr hyb a bod rhywbeth wedi newid. Cadwch gopi o’r un diweddaraf ar gyfrifiadur arall.
settings-back-up-now = Gwneud copi wrth gefn nawr
settings-no-backups = Does dim copi wrth gefn eto
settings-backup-at = Gwnaed
settings-backup-file = Ffeil
settings-backup-size = Maint
settings-kilobytes = { $size } KB
settings-synced-title = Mae’r hyb hwn mewn ffolder a rennir
settings-synced = Mae’n ymddangos bod { $by } yn cadw’r ffolder { $folder } yn gyfredol. Gall dau gyfrifiadur yn ysgrifennu iddi ar yr un pryd niweidio’r hyb. Symudwch ef i ffolder ar y cyfrifiadur hwn.
settings-on-a-network = Mae’r ffolder { $folder } ar rwydwaith. Gall dau gyfrifiadur yn ysgrifennu iddi ar yr un pryd niweidio’r hyb. Symudwch ef i ffolder ar y cyfrifiadur hwn.
