# Yr hyn y mae pob cofnod yn ei ddweud yn yr un modd: ei hanes, yr hyn y gall fod yr un ag ef, a chyfuno.

record-history = Hanes y cofnod hwn
record-known-already = Eisoes yn yr hyb?
record-compare = Cymharu
record-compare-with = â’r cofnod { $name }
record-duplicates = Dyblygion posibl
record-duplicates-first = Cofnod
record-duplicates-second = Gall fod yr un â
record-duplicates-why = Pam
record-duplicates-none = Ni chafwyd hyd i ddyblygion
record-merge = Cyfuno
record-merge-field = Maes
record-merge-kept = { $name } (yn aros)
record-merge-keep = Pa gofnod sy’n aros?
record-merge-left = Yr un ar y chwith: { $name }
record-merge-right = Yr un ar y dde: { $name }
record-merge-do = Eu cyfuno
record-merge-other = Dewis un arall
record-merged-into = Cyfunwyd y cofnod hwn â
record-merged-here = Wedi’u cyfuno â’r cofnod hwn
record-call = Galwad
record-call-closing = { $title }, yn cau { $date }

# An answered question. Welsh answers yes and no by the verb; these stand where there is none.
answer-yes = Ie
answer-no = Na
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
