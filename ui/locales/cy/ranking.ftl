# Trefn teilyngdod galwad, a'r rhestrau a allforir ohoni.
# Wants a Welsh speaker's eye.

export-ranked-list = y rhestr yn ôl teilyngdod
export-conflicts-register = y gofrestr gwrthdaro buddiannau

ranking-bid = Cais
ranking-lead = Arweinydd
ranking-score-exact = Sgôr, yn fanwl
ranking-reviews = Adolygiadau sy’n cyfrif
ranking-running-total = Cyfanswm hyd yma
ranking-line = Llinell ariannu
ranking-below-line = islaw
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
