# Trefn teilyngdod galwad, a'r rhestrau a allforir ohoni.
# Wants a Welsh speaker's eye.

ranking-flag-insufficient = Rhy ychydig o adolygiadau
ranking-flag-below-threshold = O dan y trothwy
ranking-flag-wide-spread = Sgoriau ar wasgar
ranking-flag-tied-across-line = Yn gyfartal ar draws y llinell

export-ranked-list = y rhestr yn ôl teilyngdod
export-conflicts-register = y gofrestr gwrthdaro buddiannau

ranking-title = Trefn teilyngdod
ranking-rank = Safle
ranking-reference = Cyfeirnod
ranking-bid = Cais
ranking-lead = Arweinydd
ranking-asked = Gofynnwyd am
ranking-score = Sgôr
ranking-score-exact = Sgôr, yn fanwl
ranking-median = Canolrif
ranking-spread = Gwasgariad
ranking-reviews = Adolygiadau sy’n cyfrif
ranking-running-total = Cyfanswm hyd yma
ranking-line = Llinell ariannu
ranking-above-line = uwchben
ranking-below-line = islaw
ranking-flags = I’w ystyried
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
