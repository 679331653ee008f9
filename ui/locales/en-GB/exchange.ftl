# Tables that come in and go out: CSV and XLSX.

# Why a file could not be read as a table.
problem-table-not-a-table = This file is not a table. Save it as CSV or XLSX and choose it again.
problem-table-empty = There are no rows below the headings in this file.
problem-table-too-large = This file is over { $most } MB. Split it and import the parts one after another.
problem-table-too-many-rows = There are more than { $most } rows in this file. Split it and import the parts one after another.
problem-table-too-many-columns = There are more than { $most } columns in this file. Remove those that are not needed.
problem-table-too-many-cells = There are more than { $most } cells in this file. Split it, or remove columns that are not needed.
problem-table-cell-too-long = A cell in this file holds more than { $most } characters.
problem-table-encrypted = This file is protected by a password. Save it without one and choose it again.
problem-table-broken = This file is damaged. Open it in a spreadsheet program, save it again and choose it again.
problem-table-no-such-sheet = There is no sheet of that name in this file.

# What was changed or guessed in reading a table.
table-notice-read-as-windows-1252 = The text was read as Windows-1252, since it is not UTF-8. Check that accented letters are right.
table-notice-control-characters-removed = Control characters were removed: { $count }.
table-notice-quote-not-closed = The quotation mark that opens a cell in the row on line { $line } is never closed, so all that follows is in that cell.
table-notice-rows-above-headings = Rows above the headings were left out: { $count }.
table-notice-heading-repeated = The heading “{ $heading }” occurs more than once.
table-notice-merged-cells = Merged cells were given to each row that they span: { $count }, the first at { $first }.
table-notice-error-cells = Cells that hold an error were read as empty: { $count }, the first at { $first }.
table-notice-formulas-without-result = Formulas without a stored result were read as empty: { $count }, the first at { $first }. Open the file in a spreadsheet program and save it again.

# What a column can mean.
import-field-name = Name
import-field-first-name = First name
import-field-last-name = Last name
import-field-welsh-name = Welsh name
import-field-aliases = Other names
import-field-email = E-mail address
import-field-phone = Telephone
import-field-organisation = Organisation
import-field-role = Role
import-field-language = Language of correspondence
import-field-address-line = Address line
import-field-postcode = Postcode
import-field-orcid = ORCID iD
import-field-sector = Sector
import-field-nation = Nation
import-field-ror = ROR ID
import-field-ods = ODS code
import-field-company-number = Company number
import-field-charity-number = Charity number
import-field-registered = Registered
import-field-came = Came

# What is wrong with a mapping, or with a cell under it.
problem-import-no-name = Say which column holds the names.
problem-import-given-twice = Two columns are given the same meaning: { $field }.
problem-import-not-of-this-kind = This import has no such column: { $field }.
problem-import-name-missing = There is no name in this row.
problem-import-not-recognised = “{ $value }” is not one of the values this column can have.

# Why a table could not be written.
refused-export-cell-too-long = The text in row { $row }, column { $column } is too long for a cell of an XLSX file. Export as CSV, which holds it whole.
refused-export-too-large = This list is too large for an XLSX file. Export as CSV.
refused-export-failed = The XLSX file could not be made. Export as CSV.
