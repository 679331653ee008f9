# Codes of the scheme's closed lists: the message SET-CODE words a code wherever it is shown.

# Budget headings.
heading-backfill = Cyflog ôl-lenwi
heading-seconded-salary = Cyflog y secondiad
heading-phd-stipend = Cyflog PhD
heading-staff-time = Amser staff
heading-travel = Teithio
heading-accommodation = Llety a chynhaliaeth
heading-consumables = Nwyddau traul a chostau’r prosiect
heading-equipment = Offer
heading-venue = Lleoliad ac arlwyo
heading-ppi = Cynnwys cleifion a’r cyhoedd
heading-training = Hyfforddiant
heading-access = Costau mynediad a gofalu
heading-translation = Cyfieithu i’r Gymraeg
heading-activity = Gweithgarwch yn y sefydliad partner
heading-other = Arall
heading-overheads = Gorbenion
heading-estates = Ystadau

# Parts taken in a team.
role-lead = Arweinydd
role-partner = Partner
role-secondee = Person a secondir
role-line-manager = Rheolwr llinell
role-host-contact = Cyswllt yn y sefydliad lletyol
role-member = Aelod o’r tîm
