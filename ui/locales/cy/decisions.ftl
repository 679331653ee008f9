# Yr hyn y mae'r panel yn ei argymell a'r hyb yn ei benderfynu.
# Wants a Welsh speaker's eye.

outcome-fund = Ariannu
outcome-fund-with-conditions = Ariannu, gydag amodau
outcome-reserve = Wrth gefn
outcome-not-funded = Heb ei ariannu
decision-stage-undecided = Heb benderfynu
decision-stage-open = Penderfynwyd, heb ei gloi
decision-stage-locked = Wedi’i gloi
reason-needed-below-threshold = mae o dan y trothwy
reason-needed-insufficient = rhy ychydig o adolygiadau sy’n cyfrif
reason-needed-tied-across-line = mae’n gyfartal ar draws y llinell ariannu
reason-needed-out-of-rank-order = mae cais â safle gwell heb ei ariannu
reason-needed-passed-over = mae uwchben y llinell ariannu, neu ariennir cais â safle is
reason-needed-against-recommendation = argymhellodd y panel fel arall

act-record-recommendation = Cofnodwyd argymhelliad y panel ar gyfer { $application }: { $outcome }
act-record-decision = Penderfynwyd { $application }: { $outcome }
act-lock-decisions = Clowyd penderfyniadau { $call } gyda { $second }
act-reverse-decision = Gwrthdrowyd y penderfyniad ar { $application } gyda { $second }

problem-award-missing = Rhowch swm o dan o leiaf un pennawd
problem-award-not-for-outcome = Dim ond cais a ariennir sy’n cael arian
problem-more-than-asked = Gofynnwyd am { $asked } o dan { $heading }, a dim mwy
problem-more-than-asked-in-all = Gofynnwyd am { $asked }, a dim mwy
problem-heading-given-twice = Mae { $heading } yma ddwywaith
problem-conditions-missing = Rhowch o leiaf un amod, neu ariannwch heb amodau
problem-conditions-not-for-outcome = Dim ond gyda chais a ariennir gydag amodau y daw amodau
problem-reserve-order-missing = Rhowch ei safle wrth gefn
problem-reserve-order-taken = Mae gan gais arall y safle hwnnw wrth gefn
problem-reserve-order-not-for-outcome = Dim ond cais wrth gefn sydd â safle wrth gefn
problem-reason-needed = Rhowch reswm: { $needed }
problem-no-such-coordinator = Dewiswch gydlynydd sy’n gweithio yma

refused-decision-locked = Mae’r penderfyniad hwn wedi’i gloi. Gellir ei wrthdroi drwy enw, gyda rheswm.
refused-decision-not-eligible = Dim ond cais cymwys sydd gerbron y panel y gellir penderfynu arno.
refused-decision-not-locked = Nid yw’r penderfyniad hwn wedi’i gloi. Gellir ei newid yn syml.
refused-lock-same-person = Dau berson gwahanol sy’n cloi penderfyniadau. Dewiswch rywun arall yn ail.
refused-lock-undecided = { $count ->
    [zero] Nid oes penderfyniad ar { $count } cais eto.
    [one] Nid oes penderfyniad ar { $count } cais eto.
    [two] Nid oes penderfyniad ar { $count } gais eto.
    [few] Nid oes penderfyniad ar { $count } chais eto.
    [many] Nid oes penderfyniad ar { $count } chais eto.
   *[other] Nid oes penderfyniad ar { $count } cais eto.
}
refused-lock-nothing = Nid oes penderfyniad agored i’w gloi.
refused-lock-eligibility-unfinished = Mae rhai ceisiadau’n aros am wirio eu cymhwysedd. Gorffennwch hynny’n gyntaf.
refused-lock-conflicted = Mae gan { $coordinator } wrthdaro buddiannau â { $application } ac ni all gloi ei benderfyniad. Gadewch ef ar agor i ddau arall.
refused-lock-reason-missing = Mae angen rheswm dros y penderfyniad ar { $application }: { $needed }.
refused-lock-over-pot = Byddai { $funded } yn cael ei ddyfarnu, sef { $over } yn fwy na’r gronfa o { $pot }.
refused-reverse-same-person = Dau berson gwahanol sy’n gwrthdroi penderfyniad. Dewiswch rywun arall yn ail.
refused-reverse-letter-issued = Mae llythyr yn dweud y penderfyniad hwn. Gwnewch y llythyr yn annilys yn gyntaf.
refused-reverse-conflicted = Mae gan { $coordinator } wrthdaro buddiannau â’r cais hwn ac ni all wrthdroi ei benderfyniad.
