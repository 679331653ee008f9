# Mewnforio pobl, sefydliadau a phresenoldeb.
# Wants a Welsh speaker's eye.

act-import = Mewnforiwyd { $kind }: { $new } newydd, { $changed } wedi newid
import-kind-people = pobl
import-kind-organisations = sefydliadau
import-kind-attendance = presenoldeb

refused-cancelled = Canslwyd. Ni newidiwyd dim.
problem-import-other-columns = Mae colofnau gwahanol yn y tabl hwn nag o’r blaen. Dewiswch y ffeil eto.
problem-import-neither-registered-nor-came = Dywed y rhes hon na wnaethant gofrestru na mynychu

import-outcome-new = Newydd
import-outcome-update = Yn ennill rhywbeth
import-outcome-same = Hysbys, dim byd newydd
import-outcome-unsure = I’w benderfynu
import-outcome-skip = Wedi’i adael allan
import-outcome-problem = Problem

# The steps.
imports-people = Mewnforio cysylltiadau
imports-organisations = Mewnforio sefydliadau
imports-attendance = Mewnforio pwy a gofrestrodd a phwy a ddaeth
imports-steps = Camau
imports-step-file = Ffeil
imports-step-columns = Colofnau
imports-step-preview = Rhagolwg
imports-step-report = Adroddiad

# The file.
imports-words-people = Un rhes i bob person, â phennawd uwchben pob colofn: enw, cyfeiriad e-bost, sefydliad, rôl, iaith ac ati. Nid oes dim yn newid nes i chi weld beth fydd yn digwydd.
imports-words-organisations = Un rhes i bob sefydliad, â phennawd uwchben pob colofn: enw, sector, cenedl, dynodyddion ac ati. Nid oes dim yn newid nes i chi weld beth fydd yn digwydd.
imports-words-attendance = Un rhes i bob person, â phennawd uwchben pob colofn: enw, cyfeiriad e-bost, sefydliad, wedi cofrestru, wedi mynychu. Nid oes dim yn newid nes i chi weld beth fydd yn digwydd.
imports-file = Tabl
imports-file-hint = CSV neu XLSX, 50 MB ar y mwyaf.
imports-other-file = Dewis ffeil arall
imports-continue = Parhau

# The columns.
imports-read = { $rows ->
    [zero] { $file }: { $figure } rhesi o dan y penawdau.
    [one] { $file }: un rhes o dan y penawdau.
    [two] { $file }: { $figure } res o dan y penawdau.
    [few] { $file }: { $figure } rhes o dan y penawdau.
    [many] { $file }: { $figure } rhes o dan y penawdau.
   *[other] { $file }: { $figure } rhes o dan y penawdau.
}
imports-sheet = Dalen
imports-columns = Beth mae’r colofnau’n ei olygu
imports-heading = Pennawd
imports-no-heading = Colofn { $number }
imports-samples = Celloedd cyntaf
imports-means = Ystyr
imports-means-of = Ystyr { $heading }
imports-leave-out = Gadael allan
imports-otherwise = Rhesi nad ydynt yn dweud a ddaeth rhywun
imports-otherwise-hint = Yn aml nid oes colofn o’r fath mewn rhestr o bwy a ddaeth.
imports-to-preview = Dangos beth fydd yn digwydd

# The preview.
imports-sum = { $new } newydd, { $update } yn ennill rhywbeth, { $same } eisoes yn hysbys, { $left } wedi’u gadael allan.
imports-sum-organisations = { $count ->
    [zero] Ychwanegir { $count } sefydliadau.
    [one] Ychwanegir un sefydliad.
    [two] Ychwanegir { $count } sefydliad.
    [few] Ychwanegir { $count } sefydliad.
    [many] Ychwanegir { $count } sefydliad.
   *[other] Ychwanegir { $count } sefydliad.
}
imports-rows = Rhesi
imports-all-rows = Pob rhes
imports-no-rows = Dim rhes o’r fath
imports-line = Llinell
imports-name = Enw
imports-outcome = Beth sy’n digwydd
imports-why = Pam
imports-choice = Dewis
imports-choice-of = Dewis ar gyfer { $name }, llinell { $line }
imports-choice-for = Dewis ar gyfer { $name }
imports-choice-itself = Fel y dangosir
imports-choice-new = Ychwanegu fel newydd
imports-choice-known = { $name } ydyw
imports-choice-skip = Gadael allan
imports-twin = Yr un ag ar linell { $line }
imports-is = { $name }: { $ground }
imports-may-be = Gall fod yn { $name }: { $ground }
imports-gains = Yn ennill: { $gains }
imports-add-unsure = Ychwanegu’r rhai a all fod yn hysbys eisoes fel newydd
imports-add-unsure-hint = Fel arall cânt eu gadael allan nes i chi ddewis, fesul rhes.
imports-unknown = Sefydliadau nad yw’r hyb yn eu hadnabod wrth yr enwau hyn
imports-unknown-words = Cymerir pobl i mewn hebddynt, oni bai eich bod yn dweud pa rai a olygir neu’n eu hychwanegu.
imports-organisation = Enw yn y tabl
imports-organisation-leave = Gadael allan
imports-organisation-add = Ei ychwanegu
imports-organisation-as = Yn cael ei ychwanegu fel
imports-choose-sector = Dewiswch sector
imports-choose-nation = Dewiswch genedl
imports-sector-of = Sector { $name }
imports-nation-of = Cenedl { $name }
imports-do = { $count ->
    [zero] Mewnforio { $count } rhesi
    [one] Mewnforio un rhes
    [two] Mewnforio { $count } res
    [few] Mewnforio { $count } rhes
    [many] Mewnforio { $count } rhes
   *[other] Mewnforio { $count } rhes
}
imports-running = Yn mewnforio
imports-back-to-columns = Yn ôl i’r colofnau

# The report.
imports-report-new = wedi’u hychwanegu
imports-report-update = wedi ennill rhywbeth
imports-report-same = eisoes yn hysbys
imports-report-left = wedi’u gadael allan
imports-report-words = Un cofnod yn yr hanes yw’r mewnforio, a chaiff ei ddadwneud fel un.
imports-left-out = Wedi’u gadael allan
imports-go-to = Mynd i { $place }
imports-again = Mewnforio tabl arall
