# Enwau ffeiliau wrth eu cadw, lle nad oes tabl, rhestr neu lythyr yn rhoi ei enw ei hun.
file-name-agreement = cytundeb
file-name-application-form = ffurflen gais
file-name-conflicts-register = cofrestr gwrthdaro buddiannau
file-name-disposal-certificate = tystysgrif gwaredu
file-name-equality-form = ffurflen gydraddoldeb
file-name-passphrase-sheet = dalen cyfrinymadrodd
file-name-payment-run = rhediad talu
file-name-personal-file = ffeil person
file-name-ranked-list = rhestr yn ôl teilyngdod
file-name-recognition = datganiad cydnabod
