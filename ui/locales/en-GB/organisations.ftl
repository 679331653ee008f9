# Organisations.

act-add-organisation = Added { $organisation }
act-edit-organisation = Changed { $organisation }
act-merge-organisations = Merged { $merged } into { $organisation }

problem-not-ror = A ROR ID has nine characters and begins with 0, as in 03kk7td41
problem-ror-checksum = This is not a ROR ID: its last two digits do not fit the others. Check it for a slip
problem-not-ods = An ODS code has three to ten letters and digits, as in 7A1
problem-not-company-number = A company number has eight characters, as in 01234567 or SC123456
problem-not-charity-number = A charity number has six or seven digits, or SC or NIC before six digits

field-people = People
