# What stands in letters, forms and lists on paper, beside the wording of the letters themselves.

paper-page = Page { $page } of { $of }
paper-preview = Preview
paper-our-reference = Our reference
paper-date = Date
paper-follows = The English version follows the Welsh.
paper-yours-sincerely = Yours sincerely
paper-copies-to = Copy to:
paper-heading = Heading
paper-rate = Rate paid
paper-awarded = Awarded
paper-total = Total
paper-number = No.
paper-when-paid = When it is paid
paper-evidence = What must be shown for it
paper-amount = Amount
paper-report = Report
paper-due = Due
# After a condition of an award.
paper-by = By { $date }.
paper-rule = Rule
paper-found = What we found
