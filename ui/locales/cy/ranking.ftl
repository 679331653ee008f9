# Trefn teilyngdod galwad, a'r rhestrau a allforir ohoni.
# Wants a Welsh speaker's eye.

export-ranked-list = y rhestr yn ôl teilyngdod
export-conflicts-register = y gofrestr gwrthdaro buddiannau

ranking-title = Rhestr yn nhrefn teilyngdod
ranking-reference = Cyfeirnod
ranking-bid = Cais
ranking-lead = Arweinydd
ranking-score-exact = Sgôr, yn fanwl
ranking-reviews = Adolygiadau sy’n cyfrif
ranking-running-total = Cyfanswm hyd yma
ranking-line = Llinell ariannu
ranking-above-line = Uwchlaw’r llinell
ranking-below-line = Islaw’r llinell
ranking-recommended = Argymhellwyd
ranking-decided = Penderfynwyd

conflicts-title = Gwrthdaro buddiannau
conflicts-reference = Cyfeirnod
conflicts-bid = Cais
conflicts-member = Aelod
conflicts-home = Sefydliadau’r aelod
conflicts-ground = Sail
conflicts-organisations = Sefydliadau’n gyffredin
conflicts-rivals = Ceisiadau sy’n cystadlu
conflicts-declared = Datganwyd
conflicts-state = Cyflwr
conflicts-reason = Rheswm
conflicts-found-on = Canfuwyd neu datganwyd ar
