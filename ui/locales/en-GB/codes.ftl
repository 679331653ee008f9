# Codes of the scheme's closed lists: the message SET-CODE words a code wherever it is shown.

# Budget headings.
heading-backfill = Backfill pay
heading-seconded-salary = Seconded salary
heading-phd-stipend = PhD stipend
heading-staff-time = Staff time
heading-travel = Travel
heading-accommodation = Accommodation and subsistence
heading-consumables = Consumables and project costs
heading-equipment = Equipment
heading-venue = Venue and catering
heading-ppi = Patient and public involvement
heading-training = Training
heading-access = Access and caring costs
heading-translation = Welsh translation
heading-activity = Activity at the partner organisation
heading-other = Other
heading-overheads = Overheads
heading-estates = Estates

# Parts taken in a team.
role-lead = Lead
role-partner = Partner
role-secondee = Person seconded
role-line-manager = Line manager
role-host-contact = Contact at the host
role-member = Team member
