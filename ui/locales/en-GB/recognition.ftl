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
