# The window around every screen.

shell-search = Search
shell-language = Language
shell-other-language = Cymraeg
shell-lock = Lock
shell-lock-hub = Lock the hub
shell-sample = Sample
shell-navigation = Main
shell-nav-people = People
shell-nav-funding = Funding
shell-nav-hub = Hub
shell-skip = Skip to the screen
shell-saved = All changes saved
shell-saved-at = All changes saved { $time }
shell-saving = Saving
shell-not-saved = Not saved: what you typed is only on this screen
shell-backing-up = Making a backup
shell-backed-up = Backed up { $time }
shell-working-as = Working as { $name }
shell-undone = Undone: { $act }
shell-menu = Menu
shell-go-to = Go to
shell-do = Do
shell-try-again = Try again
shell-no-place = There is no such screen
shell-no-place-words = The address leads nowhere in this hub. Everything in it is found from the list at the left, or with Ctrl K.

# The hub's file.
shell-file-damaged = Part of this hub’s file is damaged
shell-file-damaged-words = What is shown may not be all there is, and what you change may not be kept. Nothing is lost by stopping here.
shell-file-restore-words = The backup of { $at } can be restored to a new file beside this one, which stays as it is. What was done after it has to be done again.
shell-file-restore = Restore the backup
shell-file-no-backup-to-restore = There is no backup beside it. Lock the hub, keep the file as it is, and look for a backup on another computer.
shell-no-backup = No backup was made when the hub was opened
shell-back-up-now = Make a backup now

# What search finds.
shell-kind-person = Person
shell-kind-organisation = Organisation
shell-kind-event = Event
shell-kind-call = Call
shell-kind-application = Application
shell-kind-award = Award
shell-kind-placement = Placement
shell-kind-letter = Letter

# Keys.
shell-keys = Keys
shell-key-search = Search everything, and every command
shell-key-undo = Undo the last act; in a text box, the last typing
shell-key-language = Change between English and Welsh
shell-key-help = Show these keys
shell-key-tab = Move to the next thing; Shift Tab to the one before
shell-key-back = Go back to the screen before
shell-key-escape = Close a dialog or a list of choices; on a record, go back to its list

# Desks.
shell-desk-panel = Panel desk:
shell-desk-application = Application desk:
shell-desk-leave = Leave this desk
shell-desk-leave-words = A coordinator gives the hub’s passphrase to take the window back. Everything typed here is saved.
