# Words that every part of Seedbridge shares.
# Wants a Welsh speaker's eye.

# The application and its languages.
app-name = Seedbridge
language-en = Saesneg
language-cy = Cymraeg
language-both = Y ddwy, y Gymraeg yn gyntaf
language-unknown = Heb ofyn eto

# What buttons say.
button-save = Cadw
button-cancel = Canslo
button-close = Cau
button-open = Agor
button-continue = Parhau
button-back = Yn ôl
button-add = Ychwanegu
button-edit = Golygu
button-change = Newid
button-remove = Tynnu
button-undo = Dadwneud
button-search = Chwilio
button-print = Argraffu
button-export = Allforio
button-import = Mewnforio
button-submit = Cyflwyno

# Short answers in tables and lists. Welsh answers yes and no by the verb; these stand where
# there is none.
answer-yes = Ie
answer-no = Na
answer-none = Dim
answer-unknown = Ddim yn hysbys

# Cwestiwn a atebwyd.
answer-empty = Heb ei ateb
answer-not-declared = Heb ei ddatgan
answer-event = { $title }, { $date }
answer-declared = Datganwyd gan { $name }, { $role }, ar { $date }
answer-kilobytes = ({ $size } kB)
answer-person = Person
answer-organisation = Sefydliad
answer-item = Beth ydyw
answer-justification = Pam mae ei angen
answer-amount = Swm
answer-total = Gofynnwyd am

# Sectors of organisations.
sector-university = Prifysgol
sector-nhs = GIG
sector-industry = Diwydiant
sector-charity = Elusen
sector-regulator = Rheoleiddiwr
sector-government = Llywodraeth neu gyngor

# Nations.
nation-wales = Cymru
nation-england = Lloegr
nation-scotland = Yr Alban
nation-northern-ireland = Gogledd Iwerddon
nation-elsewhere = Y tu allan i’r Deyrnas Unedig

# A person's place at an event.
attendance-registered = Wedi cofrestru
attendance-attended = Wedi mynychu
attendance-no-show = Heb fynychu

# What a record is called where its own name cannot be shown.
noun-hub = yr hyb
noun-coordinator = cydlynydd
noun-person = person
noun-organisation = sefydliad
noun-affiliation = cysylltiad
noun-event = digwyddiad
noun-attendance = presenoldeb
noun-call = galwad
noun-application = cais
noun-panel = panel
noun-member = aelod o’r panel
noun-conflict = gwrthdaro buddiannau
noun-assignment = aseiniad
noun-review = adolygiad
noun-decision = penderfyniad
noun-award = dyfarniad
noun-letter = llythyr
