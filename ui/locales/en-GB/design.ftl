# Words of the design layer: what every screen says in the same way.

ui-optional = { $label } (optional)
ui-error-summary = There is a problem
ui-error-line = { $label }: { $message }
ui-error-prefix = Error
ui-busy = , please wait
ui-reading = Reading
ui-cancel = Cancel
ui-close = Close
ui-undo = Undo
ui-sort = , sort
ui-information = Information:
ui-important = Important
ui-find = Find
ui-all = All

# Days and moments.
ui-date-day = Day
ui-date-month = Month
ui-date-year = Year
ui-instant = { $date }, { $time }
ui-month-1 = January
ui-month-2 = February
ui-month-3 = March
ui-month-4 = April
ui-month-5 = May
ui-month-6 = June
ui-month-7 = July
ui-month-8 = August
ui-month-9 = September
ui-month-10 = October
ui-month-11 = November
ui-month-12 = December
ui-month-short-1 = Jan
ui-month-short-2 = Feb
ui-month-short-3 = Mar
ui-month-short-4 = Apr
ui-month-short-5 = May
ui-month-short-6 = Jun
ui-month-short-7 = Jul
ui-month-short-8 = Aug
ui-month-short-9 = Sep
ui-month-short-10 = Oct
ui-month-short-11 = Nov
ui-month-short-12 = Dec
ui-weekday-0 = Sunday
ui-weekday-1 = Monday
ui-weekday-2 = Tuesday
ui-weekday-3 = Wednesday
ui-weekday-4 = Thursday
ui-weekday-5 = Friday
ui-weekday-6 = Saturday

# Failures that have no field.
ui-not-found = This is not in the hub, or no longer, or not for you to see.
ui-stale = Somebody changed this after you opened it. Nothing of yours is lost: look at what is there now, then try again.
ui-stale-again = Show what is there now
ui-fault-title = Something went wrong
ui-fault = This is a fault in Seedbridge, not in what you did. What was saved is safe. Try again; if it happens again, tell whoever looks after Seedbridge for you.
ui-fault-reference = The log has it as { $reference }.

# Fields.
ui-secret-show = Show
ui-secret-hide = Hide
ui-secret-show-label = Show: { $label }
ui-secret-hide-label = Hide: { $label }
ui-words = { $used } of { $limit } words
ui-words-over = { $used } of { $limit } words: { $over } over the limit
ui-file-choose = Choose a file
ui-file-other = Choose another file
ui-file-none = No file chosen
ui-file-remove = Remove
ui-saving = Saving
ui-saved = Saved { $time }
ui-save-failed = Not saved yet: what you typed is still on this screen
ui-combobox-type = Type to find
ui-combobox-clear = Clear: { $label }
ui-combobox-new = Add “{ $typed }”
ui-combobox-none = Nothing found
ui-combobox-searching = Looking
ui-combobox-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}

# Tables, pages, progress.
ui-pages = Pages
ui-pages-shown = { $from } to { $to } of { $total }
ui-pages-before = Previous
ui-pages-after = Next
ui-progress = { $done } of { $total }
ui-dots-who = Reviewer
ui-dots-score = Score
ui-pdf-page = Page { $page } of { $pages }
ui-pdf-failed = The pages cannot be shown here. Save the document to read it.
ui-palette = Search everything
ui-palette-type = A name, a reference, or something to do
ui-palette-found = Found
ui-palette-help = ↑ ↓ to move, Enter to open, Esc to close

# Lists that leave the hub, and documents that are saved.
ui-export = Export
ui-export-words = All rows that the filters leave in, not only those on this page. The history notes the export.
ui-export-format = Form of the file
ui-export-xlsx = Spreadsheet (XLSX)
ui-export-xlsx-words = Opens in Excel and LibreOffice.
ui-export-csv = Plain table (CSV)
ui-export-csv-words = For other programs. Cells that look like formulas are made harmless.
ui-saved-as = Saved as { $name }

# Languages.
language-en = English
language-cy = Welsh
language-both = Both, Welsh first
language-unknown = Not asked yet

# What leads on and back.
button-continue = Continue
button-back = Back
ui-choose-person = Choose
