# What came of a placement for the person, on paper and on screen.

paper-recognition = Recognition statement
paper-recognition-in-one = { $person } worked with { $hosts }, in another sector, from { $from } to { $to }.
paper-recognition-time = { $days ->
    [one] { $days } day
   *[other] { $days } days
} at the host, { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} in all.
paper-recognition-time-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} at the host in all.
paper-recognition-post = Post
paper-recognition-employer = Employed by
paper-recognition-sectors = Sectors
paper-recognition-placement = Placement
paper-recognition-did = What was done
paper-recognition-learned = What was learned
paper-recognition-hours = ({ $hours ->
    [one] { $hours } hour of learning
   *[other] { $hours } hours of learning
})
paper-recognition-outputs = What came of it
paper-recognition-said = In the words of { $name }
paper-recognition-appraisal = For appraisal
paper-recognition-heading = Heading
paper-recognition-places = What was learned, by number
paper-recognition-nmc-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} of professional development; { $asked } are asked for in three years.
paper-recognition-signed = Given on { $date }

attained-met = Met
attained-partly = Partly met
attained-not-met = Not met
attained-changed = Changed by agreement

outcome-type-publication = Publication
outcome-type-collaboration = Collaboration
outcome-type-further-funding = Further funding
outcome-type-next-destination = Next destination and skills
outcome-type-engagement = Engagement
outcome-type-influence = Influence on policy and practice
outcome-type-tool = Research tool or method
outcome-type-database = Database or model
outcome-type-intellectual-property = Intellectual property
outcome-type-intervention = Medical product, intervention or trial
outcome-type-creative = Creative product
outcome-type-software = Software or technical product
outcome-type-spin-out = Spin-out
outcome-type-recognition = Award or recognition
outcome-type-facilities = Use of facilities
outcome-type-other = Other outcome

frame-gmc = Good medical practice (General Medical Council)
frame-nmc = The Code (Nursing and Midwifery Council)
frame-hcpc = Standards for continuing professional development (Health and Care Professions Council)
frame-rdf = Researcher Development Framework
frame-nhs = NHS appraisal: core dimensions

frame-item-gmc-knowledge = Knowledge, skills and development
frame-item-gmc-patients = Patients, partnership and communication
frame-item-gmc-colleagues = Colleagues, culture and safety
frame-item-gmc-trust = Trust and professionalism
frame-item-nmc-people = Prioritise people
frame-item-nmc-effectively = Practise effectively
frame-item-nmc-safety = Preserve safety
frame-item-nmc-trust = Promote professionalism and trust
frame-item-hcpc-mixture = A mixture of learning activities relevant to practice
frame-item-hcpc-quality = Contribution to the quality of practice and service
frame-item-hcpc-service-users = Benefit to those who use the service
frame-item-rdf-knowledge = Knowledge and intellectual abilities
frame-item-rdf-personal = Personal effectiveness
frame-item-rdf-governance = Research governance and organisation
frame-item-rdf-engagement = Engagement, influence and impact
frame-item-nhs-communication = Communication
frame-item-nhs-development = Personal and people development
frame-item-nhs-safety = Health, safety and security
frame-item-nhs-improvement = Service improvement
frame-item-nhs-quality = Quality
frame-item-nhs-equality = Equality and diversity

# The statement as it is written.
recognition = Recognition
recognition-statement = Recognition statement
recognition-words = What the person did and learned, and what both managers say of it. Everything is saved as it is typed.
recognition-too-early = The statement is written once the placement has begun
recognition-too-early-words = What was done and learned is noted here from the first day on, while it is fresh.
recognition-open = Before it can be given to the person
recognition-whole = Everything is there
recognition-fields-wrong = What is typed below is not yet as it has to be: see the words at each field.
recognition-whole-words = The statement is due as a letter to the person, under Letters. Its PDF has no watermark any more.
recognition-whole-running = Its PDF has no watermark any more once the placement is over.
recognition-preview = Open the PDF
recognition-save = Save as PDF
recognition-preview-in = Language of the PDF
recognition-did = What was done
recognition-did-label = What the person did at the host
recognition-did-hint = A paragraph or two, as it would be told to an appraiser.
recognition-days = Days at the host
recognition-hours = Hours at the host
recognition-by-pattern = { $number } by the working pattern. Leave it empty to keep that.
recognition-by-pattern-unknown = Leave it empty if nobody counted.
recognition-language = Language of what is typed here
recognition-objectives = Objectives
recognition-objectives-none = The placement has no objectives yet.
recognition-objective-note = What is said of that
recognition-learned = What was learned
recognition-learned-label = Something learned or a skill gained
recognition-learned-hours = Hours of learning
recognition-learned-hours-hint = Hours that count as professional development
recognition-falls-under = Falls under: { $frame }
recognition-learned-add = Add something learned
recognition-learned-remove = Remove
recognition-frames = For which appraisal
recognition-frames-hint = The statement says under which headings of these what was learned falls.
recognition-managers = In the managers’ words
recognition-manager-name = Name
recognition-manager-role = Role
recognition-manager-words = What they say
recognition-manager-on = Said on

problem-statement-language-missing = Say in which language this is written
problem-objective-open = Say of each objective how it came out
problem-nothing-learned = Say what was learned
problem-employer-words-missing = The employer’s manager has not had a word
problem-host-words-missing = The host’s manager has not had a word
problem-statement-blank = Nothing has been typed yet
refused-statement-too-early = The placement has not begun, or was withdrawn: there is nothing to state.
act-save-recognition = Wrote the recognition statement of { $placement }
document-recognition = a recognition statement
document-recognition-preview = the preview of a recognition statement
noun-recognition = a recognition statement
