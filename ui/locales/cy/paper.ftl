# What stands in letters, forms and lists on paper, beside the wording of the letters themselves.

paper-page = Tudalen { $page } o { $of }
paper-preview = Rhagolwg
paper-our-reference = Ein cyfeirnod
paper-date = Dyddiad
paper-follows = Mae’r fersiwn Gymraeg yn dilyn.
paper-yours-sincerely = Yn gywir
paper-copies-to = Copi at:
paper-heading = Pennawd
paper-rate = Cyfradd a delir
paper-awarded = Dyfarnwyd
paper-total = Cyfanswm
paper-number = Rhif
paper-when-paid = Pryd y’i telir
paper-evidence = Yr hyn sydd i’w ddangos ar ei gyfer
paper-amount = Swm
paper-report = Adroddiad
paper-due = I law erbyn
# After a condition of an award.
paper-by = Erbyn { $date }.
paper-rule = Rheol
paper-found = Yr hyn a welsom
