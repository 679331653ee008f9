# What the data-protection page of Settings says; docs/data-protection.md says it at length.

data-protection = Data protection
data-protection-intro = What this application does with people’s data. The lawful basis is the hub’s to decide, and so is whether the times shown below fit its own retention schedule.
data-protection-stored = What is stored, and where
data-protection-stored-1 = One file, the hub, on this computer, and its backups in the folder beside it. It holds people, organisations, attendance at events, applications with what is attached to them, declarations of interest, reviews, decisions, issued letters, and the history of every act. Nothing is sent over a network.
data-protection-stored-2 = Never stored: certificates behind checks, and patient data. Answers to equality questions are never in the hub. Access needs are kept out of what panel members and applicants see.
data-protection-stored-3 = Outside the file, on this computer and not encrypted: who has the hub open, in a file beside it while it is open; the list of recently opened hubs, by place and name; a name for this computer; the window’s language; and, while a document is open or printed, a private copy that is removed when the hub is locked. The sample hub, which is encrypted but whose passphrase everybody knows, holds only invented people. Exports and saved letters are where you save them, and each is an entry of the history.
data-protection-keys = How it is locked
data-protection-keys-1 = The file is encrypted by SQLCipher: AES-256, with a seal on every page. Its key is derived from the passphrase by PBKDF2-HMAC-SHA512 in 256,000 rounds with a random salt.
data-protection-keys-2 = The passphrase is kept in memory while the hub is open. A lost passphrase cannot be recovered by anybody.
data-protection-keys-3 = PINs are stored as argon2id hashes inside the encrypted file. A PIN tells coordinators apart; it is not what keeps the file shut.
data-protection-equality = Equality monitoring
data-protection-equality-1 = Answers to equality questions are in a second file beside the hub, the hub’s name with “.equality” after it, and in its one backup. It is encrypted as the hub is, by a key derived in the same way from a passphrase of its own, and locked with the hub. The hub’s history, search and backups know neither who answered nor what.
data-protection-equality-2 = Answers are linked to an application and a person until one year after the call’s last decision is locked; then the links are due to be cut, and only counts stay. An objection removes a person’s answers from the file and its backup at once, and no more are taken. No screen, command or export shows what somebody answered.
data-protection-equality-3 = Only counts are shown. One under five is withheld, and so is any from which one could be worked out: from totals, from two stages, or from a call and all calls. A call is counted once, when its last decision is locked, so that no two reports of it differ by one person.
data-protection-not-covered = What encryption does not cover
data-protection-not-covered-1 = A hub that is open: lock it, and set after how many idle minutes it locks itself. Exports and saved letters. The file’s name, size and dates.
data-protection-not-covered-2 = A backup made before the passphrase was changed still opens with the old one. When you change it, the application lists which those are.
data-protection-sees = Who sees what
data-protection-sees-1 = Coordinators see everything, but may not lock or reverse a decision on a bid they are in conflict with, once Settings says who they are among the hub’s people.
data-protection-sees-2 = A panel member at the panel desk sees the reference, title and team of every bid before the panel, so as to declare, and the amount unless they are in conflict with the bid. They read the answers only of bids assigned to them, once they have declared.
data-protection-sees-3 = An applicant at the application desk sees one application and nothing else.
data-protection-rights = People’s rights
data-protection-rights-1 = Each entry of the history is tied to the one before it, so tampering shows. Entries hold identifiers and codes; personal text is only in the recorded changes.
data-protection-rights-2 = A person can be erased from their record in Contacts, and any record placed on legal hold: see Personal data in the menu. Whoever asks what is held of them is answered within a month: their file is shown passage by passage, without the names of others, and given as PDF and JSON. Panel comments can be disclosed, and members are told so.
data-protection-retention = How long it is kept
data-protection-retention-1 = Each kind is kept for so many years, counted from a day of its own. What is past its day is counted here and listed under Personal data, where two coordinators dispose of it, with a certificate, or it is kept longer with a reason. Nothing is disposed of by itself, and what is on legal hold stays. How many years is set there too.
retention-what = What
retention-years = Kept for
retention-so-many-years = { $count ->
    [one] one year
   *[other] { $count } years
}
retention-count = How many now
retention-first = First kept until
retention-over = { $count ->
    [one] one is past its day
   *[other] { $count } are past their day
}
retention-kept-until = Kept until
retained-unsuccessful = Applications without an award
retained-from-unsuccessful = Not funded or not eligible: from the letter that says so. Withdrawn, declined or lapsed: from that day. Left in reserve: from the day the decisions were locked. Never submitted: from the day the call closed
retained-awarded = Applications that are funded, and the history of each
retained-from-awarded = From the day the award closes
retained-event-contacts = Who came to an event
retained-from-event-contacts = From the day of the event
retained-equality-links = Links of equality answers to people
retained-from-equality-links = From the day the call’s decisions were locked; where it is never decided, from a year after it closed
retention-event = Who came is kept until { $date }
