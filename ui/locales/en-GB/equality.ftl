# Equality monitoring: the form, its file, its report.

# Acts.
act-make-equality = Made the equality file
act-unlock-equality = Unlocked the equality file
act-fail-to-unlock-equality = A wrong passphrase was given for the equality file
act-lock-equality = Locked the equality file
act-restore-equality = Restored the equality file from its backup of { $at }
act-kind-restore-equality = Restored the equality file from its backup
act-change-equality-passphrase = Changed the passphrase of the equality file
act-remove-equality-answers = Recorded an objection to equality monitoring
act-cut-equality-links = Cut the equality links of { $calls ->
    [one] one call
   *[other] { $calls } calls
}
act-kind-cut-equality-links = Cut equality links
export-equality-report = the equality report
document-equality-form = the equality form

# What is wrong with what was typed, and why something is refused.
problem-equality-wrong-passphrase = This is not the passphrase of the equality file
problem-equality-passphrase-of-hub = Choose another passphrase than the hub’s
refused-equality-locked = The equality file is locked. Unlock it under Equality first.
refused-equality-not-submitted = Answers are taken once the application is submitted.
refused-equality-counted = The answers of this call are counted already, and nothing more is taken for it.
refused-equality-objected = This person objected to equality monitoring, so nothing is taken from them.
refused-equality-no-links-due = No links are due to be cut.
refused-equality-damaged = The equality file is damaged, and its backup does not open with this passphrase. It is left as it is.
refused-equality-damaged-with-backup = The equality file is damaged. Its backup of { $at } opens with this passphrase: restore it from there.

refused-equality-unlocked = The equality file is unlocked. Lock it before restoring its backup.
refused-equality-no-backup = There is no backup of the equality file.
refused-equality-backup-damaged = The backup of { $at } is damaged. The file is left as it is.
refused-equality-backup-there = There is a backup of { $at } of an equality file: restore it, or move it to another folder first.

# The stages.
equality-stage-applied = Applied
equality-stage-eligible = Eligible
equality-stage-above-threshold = At or above threshold
equality-stage-funded = Funded

# The questions, by the harmonised wordings of the UK censuses.
equality-question-age = Age
equality-hint-age = How old are you?
equality-age-under-25 = Under 25
equality-age-25-34 = 25 to 34
equality-age-35-44 = 35 to 44
equality-age-45-54 = 45 to 54
equality-age-55-64 = 55 to 64
equality-age-65-over = 65 or over
equality-age-prefer-not = Prefer not to say
equality-question-sex = Sex
equality-hint-sex = What is your sex?
equality-sex-female = Female
equality-sex-male = Male
equality-sex-prefer-not = Prefer not to say
equality-question-gender = Gender identity
equality-hint-gender = Is the gender you identify with the same as your sex registered at birth?
equality-gender-same = Yes
equality-gender-different = No
equality-gender-prefer-not = Prefer not to say
equality-question-ethnicity = Ethnic group
equality-hint-ethnicity = What is your ethnic group?
equality-ethnicity-asian = Asian, Asian Welsh or Asian British
equality-ethnicity-black = Black, Black Welsh, Black British, Caribbean or African
equality-ethnicity-mixed = Mixed or multiple ethnic groups
equality-ethnicity-white = White
equality-ethnicity-other = Another ethnic group
equality-ethnicity-prefer-not = Prefer not to say
equality-question-disability = Disability
equality-hint-disability = Do you have a physical or mental health condition or illness, lasting or expected to last 12 months or more, that reduces your ability to carry out day-to-day activities?
equality-disability-yes = Yes
equality-disability-no = No
equality-disability-prefer-not = Prefer not to say
equality-question-religion = Religion or belief
equality-hint-religion = What is your religion or belief?
equality-religion-none = No religion
equality-religion-buddhist = Buddhist
equality-religion-christian = Christian, all denominations
equality-religion-hindu = Hindu
equality-religion-jewish = Jewish
equality-religion-muslim = Muslim
equality-religion-sikh = Sikh
equality-religion-other = Another religion or belief
equality-religion-prefer-not = Prefer not to say
equality-question-orientation = Sexual orientation
equality-hint-orientation = Which of these best describes your sexual orientation?
equality-orientation-straight = Straight or heterosexual
equality-orientation-gay-lesbian = Gay or lesbian
equality-orientation-bisexual = Bisexual
equality-orientation-other = Another sexual orientation
equality-orientation-prefer-not = Prefer not to say
equality-question-caring = Caring
equality-hint-caring = Do you look after a child, or give unpaid help or support to somebody because of a long-term condition, an illness or old age?
equality-caring-none = No
equality-caring-children = Yes, a child or children
equality-caring-adults = Yes, one or more adults
equality-caring-both = Yes, children and adults
equality-caring-prefer-not = Prefer not to say
equality-question-welsh = Welsh language
equality-hint-welsh = Do you speak Welsh?
equality-welsh-fluent = Yes, fluently
equality-welsh-some = Yes, some
equality-welsh-none = No
equality-welsh-prefer-not = Prefer not to say

equality-not-said = Prefer not to say, or left out

# The form, on the screen and on paper.
equality-form = About you: equality monitoring
equality-form-optional = Every question is optional, and each can be answered “Prefer not to say”. What you answer, and whether you answer, makes no difference to your application.
equality-form-why = We ask these questions so as to see whether our calls reach everybody and whether everybody is treated fairly, and to put right what is not (Equality Act 2010; Data Protection Act 2018, schedule 1, paragraph 8).
equality-form-unseen = Nobody who assesses applications or decides on them sees your answers. They are kept apart from your application, in an encrypted file of their own. Only totals are reported, and none of fewer than five people.
equality-form-kept = Your answers are linked to your application for { $years ->
    [one] one year
   *[other] { $years } years
} after the decisions on the call. Then the link is cut, and only totals are left.
equality-form-object = You can object at any time by writing to us. Your answers are then removed at once, and we ask you no more.
equality-form-return = On paper: a coordinator types your answers into that file and then destroys the form.
equality-form-reference = Reference of the application

# At the application desk.
equality-invitation = Tell us about you (optional)
equality-invitation-words = Nine short questions, for equality monitoring. Nobody who decides on your application sees what you answer.
equality-invitation-answer = Answer the questions
equality-who = Who is answering?
equality-who-hint = Each of the team can answer for themselves, one after another. Answering again replaces what was answered before.
equality-clear = Leave this one out
equality-give = Send these answers
equality-given = Thank you
equality-given-words = Your answers are in the equality file. They cannot be shown again, here or anywhere else.
equality-given-another = Somebody else of the team answers
equality-closed = No answers are taken now
equality-closed-words = The equality file is locked, the application is not submitted, or the call’s answers are counted already.

# Its screen.
equality = Equality
equality-detail = Who applies and who is funded, in totals. What a person answered is shown nowhere.
equality-none = There is no equality file yet
equality-none-words = Answers to equality questions never go into the hub. They get an encrypted file of their own beside it, under a passphrase of its own.
equality-make = Make the equality file
equality-lost-title = A lost passphrase cannot be recovered
equality-lost-words = Without it nobody can read the equality file again, and its answers and totals are lost. Choose one that is not the hub’s, and keep it where those who need it find it.
equality-passphrase = Passphrase of the equality file
equality-passphrase-hint = At least 12 characters, and not the hub’s passphrase.
equality-passphrase-again = The same passphrase again
equality-locked = The equality file is locked
equality-locked-words = While it is locked no answers are taken, and nothing is reported. It is locked with the hub.
equality-unlock = Unlock it
equality-lock = Lock it
equality-file = The file
equality-file-name = File
equality-file-folder = Folder
equality-file-backup = Backup
equality-file-backup-words = { $at }. There is one, beside the file; it is renewed when the file is locked, and at once when answers are removed.
equality-file-no-backup = None yet. It is made when the file is locked.
equality-file-written = File last written
equality-file-gone = The file is not there
equality-gone = The equality file is not there, and its backup is
equality-gone-words = { $file } is missing from { $folder }. Put it back there, or restore it from its backup of { $at }.
equality-backup-is = Its backup is of { $at }.
equality-restore = Restore the backup
equality-restore-lost = What came after the backup is lost
equality-restore-lost-words = Whatever was answered or typed in after { $at } is gone from the file, and the file as it is now is removed. This cannot be undone.
equality-restore-words = Objections, erasures and cut links since are not forgotten: their answers are taken out again at once. If anything fails, the file as it is now stays.
equality-restore-passphrase = Passphrase of the backup
equality-restore-none = There is no backup to restore
equality-restore-unlocked = The file is unlocked
equality-restore-unlocked-words = Nothing is restored over a file in use. Lock it under Equality first.
equality-change-passphrase = Change its passphrase
equality-change-passphrase-words = The file and its backup are put under the new passphrase. Nothing opens with the old one any more.
equality-passphrase-old = Its passphrase now
equality-passphrase-new = New passphrase
equality-report = Equality report
equality-scope = Which calls
equality-all-calls = All calls
equality-call-unshown = { $title } (not by itself)
equality-question = Question
equality-answer = Answer
equality-total = All answers
equality-withheld = Withheld (fewer than 5, or would tell of fewer)
equality-withheld-short = withheld
equality-withheld-why = A number under five is withheld, and so is any number from which one could be worked out. So at least two answers are withheld together, and a stage that too few came to, or too few left, is withheld whole.
equality-too-few = Too few answers to show
equality-too-few-words = Answers are counted when the last decision of a call is locked. Until then, and while they are fewer than ten, nothing is shown, so that no report tells what the last person answered.
equality-too-few-call = These answers are shown with those of all calls only: by themselves they would tell of single people.
equality-links = Links
equality-links-words = While answers are linked to the people who gave them, an objection removes them. Once the time set under How long each kind is kept is over, the links are to be cut: the answers go, and the totals stay.
equality-never-decided = never decided
equality-links-none = No call is counted yet. A call is counted when its last decision is locked.
equality-call = Call
equality-decided-on = Decided
equality-linked-until = Linked until
equality-link-state = Links
equality-link-cut = Cut on { $date }
equality-link-due = Due to be cut
equality-link-kept = Linked
equality-cut = Cut the links that are due
equality-object = Record an objection
equality-object-words = Whatever this person answered is removed from the file and its backup at once, and nothing more is taken from them. Totals that are counted already stay. The hub’s history tells that an objection was recorded, and whose only to whoever has this file.
equality-object-person = Who objects
equality-object-done = The objection is recorded
equality-object-done-words = Whatever they had answered is removed, and nothing more is taken from them.
equality-paper = Enter a paper form
equality-paper-words = Find the application by its reference, then copy what was ticked. Destroy the form afterwards.
equality-paper-find = Reference or title
equality-print = Print the blank form
equality-save-form = Save the blank form
equality-application = Application
equality-blank = The form on paper
equality-blank-words = For whoever would rather answer on paper: the same questions, why they are asked, and how to object.
equality-export = Export the equality report
equality-cut-words = The answers of calls whose time is over are removed from the file and its backup, and cannot be brought back. Their totals stay.
equality-who-answered = Whose form is it?
equality-paper-give = Put the answers into the file
equality-paper-given = The answers are in the file
equality-paper-given-words = They cannot be shown again. Destroy the paper form.
equality-paper-another = Enter another form
equality-question-withheld = Withheld: too few people gave each answer.
