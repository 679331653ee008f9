# The hub itself: what is done to it, what is wrong with what was typed, why it does not open.
# Wants a Welsh speaker's eye.

# Acts.
act-create-hub = Crëwyd yr hyb
act-edit-hub = Newidiwyd gosodiadau’r hyb
act-add-coordinator = Ychwanegwyd y cydlynydd { $coordinator }
act-edit-coordinator = Newidiwyd y cydlynydd { $coordinator }
act-change-pin = Newidiwyd PIN { $coordinator }
act-change-passphrase = Newidiwyd y cyfrinymadrodd
act-open-hub = Mewngofnodwyd: { $coordinator }
act-fail-to-open = Rhoddwyd PIN neu gyfrinymadrodd anghywir ar gyfer { $coordinator }
act-lock-hub = Clowyd yr hyb
act-migrate = Diweddarwyd yr hyb i’r fersiwn hon o Seedbridge
act-back-up = Gwnaed copi wrth gefn
act-restore = Adferwyd yr hyb o gopi wrth gefn

# What is wrong with what was typed.
problem-missing = Llenwch hwn
problem-not-a-prefix = Defnyddiwch ddwy i wyth priflythyren, heb acenion
problem-idle-out-of-range = Rhowch nifer o funudau o 1 i 240
problem-passphrase-too-short = Defnyddiwch o leiaf { $least } nod
problem-passphrases-differ = Nid yw’r ddau yr un fath
problem-wrong-passphrase = Nid dyma gyfrinymadrodd yr hyb
problem-not-a-pin = Defnyddiwch bedwar i ddeuddeg digid
problem-wrong-pin = Nid dyma’r PIN cywir

# Why a hub does not open, and what to do.
refused-wrong-passphrase-or-damaged = Mae’r cyfrinymadrodd yn anghywir, neu mae dechrau’r ffeil wedi’i ddifrodi. Gwiriwch y priflythrennau a’r bylchau a rhowch gynnig arall arni. Nid oes copi wrth gefn wrth ymyl y ffeil hon yn agor gyda’r hyn a deipioch.
refused-file-damaged = Mae rhan o ffeil yr hyb wedi’i difrodi, ac mae’r hyn y gofynnoch amdano ynddi. Ni newidiwyd dim.
refused-file-damaged-no-backup = Mae’r ffeil wedi’i difrodi, ac nid oes copi wrth gefn wrth ei hymyl yn agor gyda’r cyfrinymadrodd hwn. Gadewir hi fel y mae: cadwch hi, a chwiliwch am gopi wrth gefn ar gyfrifiadur arall.
refused-file-damaged-with-backup = Mae’r ffeil wedi’i difrodi. Mae ei chopi wrth gefn o { $at } yn agor gyda’ch cyfrinymadrodd.
refused-no-backup-opens = Nid oes copi wrth gefn wrth ymyl y ffeil hon yn agor gyda’r cyfrinymadrodd hwn.
refused-from-a-newer-version = Mae fersiwn mwy newydd o Seedbridge wedi gweithio yn yr hyb hwn. Gosodwch y fersiwn honno ar y cyfrifiadur hwn i’w agor.
refused-open-elsewhere = Mae’r hyb hwn ar agor yn barod: { $by }. Caewch ef yno’n gyntaf.
refused-no-such-file = Nid yw’r ffeil yno mwyach. Os yw ar yriant, cysylltwch ef a rhowch gynnig arall arni.
refused-file-exists = Mae ffeil o’r enw hwnnw yno’n barod. Dewiswch enw arall.
refused-cannot-read = Ni ellir darllen y ffeil hon. Gwiriwch ei bod yno o hyd, a bod gennych hawl i’w darllen.
refused-file-too-large = Mae’r ffeil hon yn rhy fawr i’w darllen: mwy na 100 MB.
refused-cannot-write = Ni chaiff Seedbridge ysgrifennu yn y ffolder honno. Dewiswch ffolder eich hun, neu gofynnwch i’r sawl sy’n gofalu am y cyfrifiadur hwn.
refused-disk-full = Mae’r ddisg yn llawn. Gwnewch le a rhowch gynnig arall arni: nid oes dim a gadwyd wedi’i golli.
refused-backup-failed = Cafodd ei atal gan rywbeth annisgwyl. Cedwir yr hyn a wnewch er hynny: rhowch gynnig arall arni.
problem-another-coordinator = Mae’r person hwnnw eisoes yn gydlynydd arall
refused-last-coordinator = Mae angen cydlynydd ar hyb. Ychwanegwch un arall cyn i’r un hwn adael.
refused-no-hub-open = Nid oes hyb ar agor.
refused-not-at-this-desk = Ni ellir gwneud hyn wrth y ddesg hon.
refused-not-in-this-version = Ni all y fersiwn hon o Seedbridge wneud hynny eto.
refused-nothing-opens-it = Nid oes rhaglen ar y cyfrifiadur hwn sy’n agor ffeil o’r fath. Cadwch hi yn lle hynny.
