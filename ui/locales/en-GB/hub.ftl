# The hub itself: what is done to it, what is wrong with what was typed, why it does not open.

# Acts.
act-create-hub = Made the hub
act-edit-hub = Changed the hub’s settings
act-add-coordinator = Added the coordinator { $coordinator }
act-edit-coordinator = Changed the coordinator { $coordinator }
act-change-pin = Changed the PIN of { $coordinator }
act-change-passphrase = Changed the passphrase
act-open-hub = Signed in: { $coordinator }
act-fail-to-open = A wrong PIN or passphrase was given for { $coordinator }
act-lock-hub = Locked the hub
act-migrate = Brought the hub up to this version of Seedbridge
act-back-up = Made a backup
act-restore = Restored the hub from a backup

# What is wrong with what was typed.
problem-missing = Fill this in
problem-not-a-prefix = Use two to eight capital letters, without accents
problem-idle-out-of-range = Give a number of minutes from 1 to 240
problem-passphrase-too-short = Use at least { $least } characters
problem-passphrases-differ = The two are not the same
problem-wrong-passphrase = This is not the hub’s passphrase
problem-not-a-pin = Use four to twelve digits
problem-wrong-pin = This is not the right PIN

# Why a hub does not open, and what to do.
refused-wrong-passphrase-or-damaged = The passphrase is wrong, or the start of the file is damaged. Check capitals and spaces and try again. No backup beside this file opens with what you typed.
refused-file-damaged = Part of the hub’s file is damaged, and what you asked for is in it. Nothing was changed.
refused-file-damaged-no-backup = The file is damaged, and no backup beside it opens with this passphrase. It is left as it is: keep it, and look for a backup on another computer.
refused-file-damaged-with-backup = The file is damaged. Its backup of { $at } opens with your passphrase.
refused-no-backup-opens = No backup beside this file opens with this passphrase.
refused-from-a-newer-version = A newer version of Seedbridge has worked in this hub. Install that version on this computer to open it.
refused-open-elsewhere = This hub is open already: { $by }. Close it there first.
refused-no-such-file = The file is not there any more. If it is on a drive, connect it and try again.
refused-file-exists = There is a file of that name already. Choose another name.
refused-cannot-read = This file cannot be read. Check that it is still there, and that you may read it.
refused-file-too-large = This file is too large to be read: more than 100 MB.
refused-cannot-write = Seedbridge may not write in that folder. Choose a folder of your own, or ask whoever looks after this computer.
refused-disk-full = The disk is full. Make room and try again: nothing that was saved is lost.
refused-backup-failed = Something unforeseen stopped it. What you do is saved all the same: try again.
problem-another-coordinator = That person is another coordinator already
refused-last-coordinator = A hub needs a coordinator. Add another before this one leaves.
refused-no-hub-open = No hub is open.
refused-not-at-this-desk = This cannot be done at this desk.
refused-not-in-this-version = This version of Seedbridge cannot do that yet.
refused-nothing-opens-it = This computer has no program that opens such a file. Save it instead.
