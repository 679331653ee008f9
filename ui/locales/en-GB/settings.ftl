# The hub’s settings.

settings = Settings
settings-change = Change
settings-save = Save

settings-hub = The hub
settings-hub-change = Change the hub
settings-name-en = Name in English
settings-name-cy = Name in Welsh
settings-region = Nation or region
settings-prefix = References
settings-prefix-as-in = { $prefix }, as in { $prefix }-2026-001
settings-letterhead = Letterhead
settings-address = Postal address
settings-address-hint = A line for each line of the envelope, the postcode last.
settings-phone = Telephone
settings-email = E-mail address
settings-web = Web address
settings-idle = Locks itself after
settings-idle-hint = Minutes without a key or a click, from 1 to 240.
settings-idle-minutes = { $count ->
    [one] One minute without a key or a click
   *[other] { $count } minutes without a key or a click
}

settings-coordinators = Coordinators
settings-add-coordinator = Add a coordinator
settings-coordinator-name = Name
settings-coordinator-role = Role
settings-coordinator-state = Works here
settings-active = Yes
settings-left = Has left
settings-role-en = Role in English
settings-role-cy = Role in Welsh
settings-person = Who they are among the hub’s people
settings-person-hint = Then the conflicts of that person keep them from locking or reversing a decision. Add them under Contacts first.
settings-has-left = Has left
settings-has-left-hint = They can no longer sign in. What they did stays in the history under their name.

settings-keys = PIN and passphrase
settings-keys-words = The PIN is yours alone and says who you are. The passphrase opens the file and is shared by its coordinators.
settings-change-pin = Change your PIN
settings-pin-old = Your PIN now
settings-pin-new = New PIN
settings-pin-hint = Four to twelve digits.
settings-change-passphrase = Change the passphrase
settings-passphrase-old = The passphrase now
settings-passphrase-new = New passphrase
settings-passphrase-again = The new passphrase again
settings-lost-title = A lost passphrase cannot be recovered
settings-lost-words = Not by us and not by anybody else. Write the new one down and keep it in a safe place before you change it.
settings-passphrase-changed = The passphrase is changed
settings-passphrase-changed-words = The hub opens with the new passphrase from now on. Tell the other coordinators.
settings-sheet-words = Print a new sheet, write the new passphrase on it by hand, and keep it in a safe place, away from this computer.
settings-sheet-print = Open the sheet to print it
settings-sheet-save = Save the sheet
settings-backups-under-the-old = These backups still open with the old passphrase

settings-data-protection = What is stored, where, and who sees it

settings-backups = Backups
settings-backups-words = A backup is made and checked each time that the hub is opened and something has changed. Keep a copy of the newest on another computer.
settings-back-up-now = Make a backup now
settings-no-backups = There is no backup yet
settings-backup-at = Made
settings-backup-file = File
settings-backup-size = Size
settings-kilobytes = { $size } KB
settings-synced-title = This hub is in a shared folder
settings-synced = The folder { $folder } seems to be kept in step by { $by }. Two computers writing to it at once can damage the hub. Move it to a folder of this computer.
settings-on-a-network = The folder { $folder } is on a network. Two computers writing to it at once can damage the hub. Move it to a folder of this computer.
