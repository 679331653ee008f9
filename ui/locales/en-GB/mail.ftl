# The outbox: letters on their way, by mail or by post.

# Where the mail of a letter stands.
mail-state-to-send = To send
mail-state-no-address = No e-mail address
mail-state-drafted = Draft opened
mail-state-renewed = Draft out of date
mail-state-overtaken = Overtaken
mail-state-withdrawn = Letter voided
mail-state-sent = Sent
mail-state-posted = Posted

mail-mark-drafted = Draft opened
mail-mark-sent = Sent
mail-mark-posted = Posted

# What a letter is about, as the subject of its mail says it.
mail-about-award-offer = Offer of an award
mail-about-reserve = The outcome of your application
mail-about-not-funded = The outcome of your application
mail-about-ineligible = The outcome of your application
mail-about-lapse = The offer of an award has lapsed
mail-about-placement-confirmation = Secondment confirmed
mail-about-acceptance-confirmed = Your award is accepted
mail-about-decline-acknowledged = The offer that was declined
mail-about-subsidy-notification = Notification of a subsidy
mail-about-subsidy-confirmation = Confirmation of a subsidy
mail-about-award-suspended = The award is suspended
mail-about-award-resumed = The award goes on
mail-about-award-ended-early = The award has ended early
mail-about-variation-approved = A change to your award is approved
mail-about-variation-refused = A change to your award is not approved
mail-about-claim-query = A question about your claim
mail-about-claim-rejected = Your claim is not paid
mail-about-report-reminder = Reminder of a report
mail-about-report-sent-back = Your report is sent back
mail-about-report-accepted = Your report is accepted
mail-about-recovery-request = Money to be returned
mail-about-closure = The award is closed
mail-about-placement-extension = Secondment extended
mail-about-placement-pause = Secondment paused
mail-about-placement-resumption = Secondment goes on
mail-about-placement-end = Secondment ends early
mail-about-placement-withdrawal = Secondment withdrawn
mail-about-end-statement = Your recognition statement

# What was done.
act-draft-mail = Made a mail draft of a letter to { $letter }
act-drop-mail = Threw away the mail draft of a letter to { $letter }
act-mark-mail = Recorded that a letter to { $letter } went on { $day }: { $mailMark-within }

# What keeps a draft from being made, and what is refused.
problem-mail-no-address = The recipient has no e-mail address
problem-mail-before-letter = A letter cannot have gone before the day it is dated
refused-mail-letter-void = This letter is void: nothing of it is to be sent.
refused-mail-overtaken = What this letter tells is not so any more. Void it.
refused-mail-gone-already = This letter has gone already. Undo that it went to make a draft of it again.
refused-mail-no-draft = No draft of this letter waits to be sent.

# The screen.
outbox-title = Outbox
outbox-lede = Letters that were issued, until they are on their way. Seedbridge sends nothing itself: each draft opens in your own mail program with its letter attached.
outbox-summary = { $people ->
    [one] One person
   *[other] { $people } people
} to write to{ $withoutAddress ->
    [0] , all with an e-mail address
    [one] , one without an e-mail address
   *[other] , { $withoutAddress } without an e-mail address
}{ $contradicting ->
    [0] , nothing out of date
    [one] , one letter contradicts what is so now
   *[other] , { $contradicting } letters contradict what is so now
}.
outbox-nothing-waits = Everything that was issued is on its way.
outbox-show-waiting = Waiting
outbox-address = Address
outbox-copy = Copy to
outbox-copied = Copy to { $address }
outbox-copy-at = { $name }: { $address }
outbox-copy-nowhere = { $name } (no e-mail address)
outbox-copies-without = { $count ->
    [one] One organisation that has a copy has no e-mail address: send it there by post.
   *[other] { $count } organisations that have a copy have no e-mail address: send it there by post.
}
outbox-attached = Attached
outbox-went = Went
outbox-went-on = { $date }, { $name }
outbox-find = Find
outbox-none = No letter has been issued
outbox-none-words = What you issue under Letters comes here, to be sent.
outbox-none-found = No letter matches
outbox-none-found-words = Try another state, call or name.
outbox-mail-of = Mail to { $name }
outbox-from = From
outbox-to = To
outbox-subject = Subject
outbox-text = Text
outbox-letter = Letter
outbox-open = Open draft
outbox-open-again = Open draft again
outbox-mark = Mark as gone
outbox-mark-title = { $count ->
    [one] Mark this letter as gone?
   *[other] Mark { $count } letters as gone?
}
outbox-mark-how = How they went
outbox-mark-by-mail = By e-mail
outbox-mark-by-post = By post, or from hand to hand
outbox-mark-on = The day they went
outbox-mark-words = They leave the outbox. It can be undone.
outbox-drop = Throw draft away
outbox-drop-title = Throw this draft away?
outbox-drop-words = Close it in your mail program too, and delete it there. The letter is to be sent again, unless it is void.
outbox-save-all = Save drafts
outbox-save-all-title = { $count ->
    [one] Save one draft in a folder?
   *[other] Save { $count } drafts in a folder?
}
outbox-save-all-words = Each is a file that opens in your mail program. Letters to people without an e-mail address stay in the outbox.
outbox-choose-folder = Choose folder
outbox-saving = Saving drafts
outbox-saved = { $count ->
    [0] No draft was saved
    [one] One draft was saved
   *[other] { $count } drafts were saved
}
outbox-saved-left = { $count ->
    [one] One was not saved
   *[other] { $count } were not saved
}
outbox-renewed-title = The draft that was opened says what is not so any more
outbox-renewed-words = It was made on { $at }, to { $address }: “{ $subject }”. Throw it away in your mail program, and open a new one here.
outbox-overtaken-title = What this letter tells is not so any more
outbox-overtaken-words = Do not send the draft of { $at }: something has come since that overtook it. Throw it away here and in your mail program, and void the letter; if it was sent all the same, mark it as gone.
outbox-overtaken-undrafted = Do not send it: something has come since that overtook it. If it went all the same, mark it as gone; otherwise void the letter.
outbox-withdrawn-title = The letter was voided after a draft of it was opened
outbox-withdrawn-words = Do not send the draft of { $at }. Throw it away here and in your mail program; if it was sent all the same, mark it as gone.
outbox-drafted-words = A draft was opened on { $at }. Once you have sent it, mark it as gone.
outbox-blocked-title = No draft can be made
outbox-unchecked = No Welsh speaker has checked the Welsh of this mail
outbox-put-right = Put it right
outbox-wording = Wording of mails
