# Tables that come in and go out: CSV and XLSX.
# Wants a Welsh speaker's eye.

# Why a file could not be read as a table.
problem-table-not-a-table = Nid tabl yw’r ffeil hon. Cadwch hi fel CSV neu XLSX a’i dewis eto.
problem-table-empty = Nid oes rhesi o dan y penawdau yn y ffeil hon.
problem-table-too-large = Mae’r ffeil hon dros { $most } MB. Rhannwch hi a mewnforio’r rhannau un ar ôl y llall.
problem-table-too-many-rows = Mae dros { $most } o resi yn y ffeil hon. Rhannwch hi a mewnforio’r rhannau un ar ôl y llall.
problem-table-too-many-columns = Mae dros { $most } o golofnau yn y ffeil hon. Tynnwch y rhai nad oes eu hangen.
problem-table-too-many-cells = Mae dros { $most } o gelloedd yn y ffeil hon. Rhannwch hi, neu tynnwch golofnau nad oes eu hangen.
problem-table-cell-too-long = Mae cell yn y ffeil hon yn dal dros { $most } o nodau.
problem-table-encrypted = Mae cyfrinair yn diogelu’r ffeil hon. Cadwch hi heb gyfrinair a’i dewis eto.
problem-table-broken = Mae’r ffeil hon wedi’i difrodi. Agorwch hi mewn rhaglen daenlen, ei chadw eto a’i dewis eto.
problem-table-no-such-sheet = Nid oes dalen o’r enw hwnnw yn y ffeil hon.

# What was changed or guessed in reading a table.
table-notice-read-as-windows-1252 = Darllenwyd y testun fel Windows-1252, gan nad UTF-8 ydyw. Gwiriwch fod llythrennau ag acenion yn gywir.
table-notice-control-characters-removed = Tynnwyd nodau rheoli: { $count }.
table-notice-quote-not-closed = Nid yw’r dyfynnod sy’n agor cell yn y rhes ar linell { $line } byth yn cau, felly mae popeth sy’n dilyn yn y gell honno.
table-notice-rows-above-headings = Gadawyd rhesi uwchben y penawdau allan: { $count }.
table-notice-heading-repeated = Mae’r pennawd “{ $heading }” yn digwydd fwy nag unwaith.
table-notice-merged-cells = Rhoddwyd celloedd cyfun i bob rhes y maent yn ei rhychwantu: { $count }, y cyntaf yn { $first }.
table-notice-error-cells = Darllenwyd celloedd sy’n dal gwall fel rhai gwag: { $count }, y cyntaf yn { $first }.
table-notice-formulas-without-result = Darllenwyd fformiwlâu heb ganlyniad wedi’i gadw fel rhai gwag: { $count }, y cyntaf yn { $first }. Agorwch y ffeil mewn rhaglen daenlen a’i chadw eto.

# What a column can mean.
import-field-name = Enw
import-field-first-name = Enw cyntaf
import-field-last-name = Cyfenw
import-field-welsh-name = Enw Cymraeg
import-field-aliases = Enwau eraill
import-field-email = Cyfeiriad e-bost
import-field-phone = Ffôn
import-field-organisation = Sefydliad
import-field-role = Rôl
import-field-language = Iaith gohebu
import-field-address-line = Llinell cyfeiriad
import-field-postcode = Cod post
import-field-orcid = ORCID iD
import-field-sector = Sector
import-field-nation = Cenedl
import-field-ror = ROR ID
import-field-ods = Cod ODS
import-field-company-number = Rhif cwmni
import-field-charity-number = Rhif elusen
import-field-registered = Wedi cofrestru
import-field-came = Wedi mynychu

# What is wrong with a mapping, or with a cell under it.
problem-import-no-name = Dywedwch pa golofn sy’n dal yr enwau.
problem-import-given-twice = Rhoddwyd yr un ystyr i ddwy golofn: { $field }.
problem-import-not-of-this-kind = Nid oes colofn o’r fath yn y mewnforiad hwn: { $field }.
problem-import-name-missing = Nid oes enw yn y rhes hon.
problem-import-not-recognised = Nid yw “{ $value }” yn un o’r gwerthoedd y gall y golofn hon eu dal.

# Why a table could not be written.
refused-export-cell-too-long = Mae’r testun yn rhes { $row }, colofn { $column } yn rhy hir i gell mewn ffeil XLSX. Allforiwch fel CSV, sy’n ei ddal yn gyfan.
refused-export-too-large = Mae’r rhestr hon yn rhy fawr i ffeil XLSX. Allforiwch fel CSV.
refused-export-failed = Ni ellid gwneud y ffeil XLSX. Allforiwch fel CSV.
