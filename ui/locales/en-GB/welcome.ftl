# Before a hub is open: choosing, opening, making.

welcome-title = Seedbridge
welcome-lead = Seed funds and secondments between universities, the NHS and industry, run from one file on your computer.
welcome-recent = Open a hub
welcome-recent-none = No hub has been opened on this computer yet.
welcome-recent-at = Opened { $at }
welcome-recent-missing = { $file } is not there any more.
welcome-recent-forget = Take it off this list
welcome-open-other = Choose a hub file
welcome-make = Make a hub
welcome-make-words = For a partnership that starts with Seedbridge: its name, its letterhead and its coordinators.
welcome-sample = Explore the sample hub
welcome-sample-words = A scheme in full swing, with invented people. The passphrase is “sample” and every PIN is 0000. Nothing you do there matters.
welcome-sample-open = Open the sample
welcome-sample-making = Laying out the sample hub
welcome-local = Seedbridge { $version }. Everything stays on this computer: nothing is sent anywhere.

# Opening.
welcome-passphrase = Passphrase
welcome-open = Open
welcome-restore = Restore the backup
welcome-restore-words = It is restored to a new file beside the damaged one, which is kept as it is.
welcome-who = Who are you?
welcome-pin = PIN
welcome-sign-in = Sign in

# Making.
welcome-make-step = Page { $step } of { $steps }
welcome-make-do = Choose where to keep it, and make it
welcome-making = Making the hub
welcome-languages = Languages of the hub
welcome-languages-hint = Calls, forms and letters must be complete in each of them.
welcome-languages-both = Welsh and English
welcome-languages-en = English only
welcome-name = Name of the hub
welcome-name-en = Name in English
welcome-name-cy = Name in Welsh
welcome-region = Nation or region
welcome-region-hint = As in “Wales”, or “North West England”.
welcome-prefix = Start of its references
welcome-prefix-hint = Two to eight capital letters: with LSHW, the first application is LSHW-2026-001.
welcome-letterhead-words = This stands at the head of every letter. You can change it later under Settings.
welcome-address = Postal address
welcome-address-hint = A line for each line of the envelope, the postcode last.
welcome-phone = Telephone
welcome-email = E-mail address
welcome-web = Web address
welcome-people-words = Coordinators see and change everything. Each has a PIN of their own, so that the history can say who did what.
welcome-person = Coordinator { $number }
welcome-person-name = Name
welcome-person-pin = PIN
welcome-person-role = Role
welcome-person-role-en = Role in English
welcome-person-role-cy = Role in Welsh
welcome-person-add = Add another coordinator
welcome-person-remove = Remove the last one
welcome-person-one = Locking a panel’s decisions takes two coordinators. You can add the second later under Settings.
welcome-passphrase-words = The hub is one encrypted file. Its passphrase is asked each time that it is opened, and the coordinators share it.
welcome-passphrase-new = Passphrase
welcome-passphrase-hint = Several words that do not belong together are easy to remember and hard to guess. At least 12 characters.
welcome-passphrase-again = The same passphrase again
welcome-lost = A lost passphrase cannot be recovered
welcome-lost-words = Not by us and not by anybody else: without it the hub and its backups stay closed for good. Once the hub is made you can print a sheet to keep in a safe place.
welcome-lost-understood = I know that nobody can recover it

# Made.
welcome-made = The hub is made
welcome-made-words = It is one encrypted file, and its passphrase is the only key to it.
welcome-sheet-words = Print the sheet, write the passphrase on it by hand, and keep it in a safe place, away from this computer. The passphrase itself is not printed.
welcome-sheet-print = Open the sheet to print it
welcome-sheet-save = Save the sheet

# A folder that is not only on this computer.
welcome-elsewhere = This folder is not only on this computer
welcome-elsewhere-synced = A program copies this folder to other computers while the hub is open, which can damage the file or leave two of them. Keep the hub in a folder of this computer alone, and put backups in the shared one.
welcome-elsewhere-network = This folder is on another computer. When the connection breaks, the hub closes, and two people could open it at once. Keep the hub on this computer, and put backups there.
welcome-elsewhere-other = Choose another place
welcome-elsewhere-keep = Keep it there all the same
