# Sefydliadau.
# Wants a Welsh speaker's eye.

act-add-organisation = Ychwanegwyd { $organisation }
act-edit-organisation = Newidiwyd { $organisation }
act-merge-organisations = Cyfunwyd { $merged } â { $organisation }

problem-not-ror = Mae naw nod mewn ROR ID, ac mae’n dechrau â 0, megis 03kk7td41
problem-ror-checksum = Nid ROR ID yw hwn: nid yw’r ddau ddigid olaf yn cyd-fynd â’r lleill. Chwiliwch am lithriad
problem-not-ods = Mae tair i ddeg llythyren a digid mewn cod ODS, megis 7A1
problem-not-company-number = Mae wyth nod mewn rhif cwmni, megis 01234567 neu SC123456
problem-not-charity-number = Mae chwech neu saith digid mewn rhif elusen, neu SC neu NIC cyn chwe digid

field-people = Pobl
