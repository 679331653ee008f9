# What files are called when they are saved, where no table, list or letter gives them its own name. In
# small letters; what comes between the words becomes a hyphen.
file-name-agreement = agreement
file-name-application-form = application form
file-name-conflicts-register = conflicts register
file-name-disposal-certificate = disposal certificate
file-name-equality-form = equality form
file-name-passphrase-sheet = passphrase sheet
file-name-payment-run = payment run
file-name-personal-file = personal file
file-name-ranked-list = ranked list
file-name-recognition = recognition statement
