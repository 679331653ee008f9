# Adolygiadau: wrth ddesg y panel, ac fel y mae'r cydlynydd yn eu darllen.
# Wants a Welsh speaker's eye.

review-state-draft = Wrthi’n ysgrifennu
review-state-submitted = Wedi’i gyflwyno
review-state-sent-back = Wedi’i anfon yn ôl
review-state-void = Annilys

act-save-review = Ysgrifennwyd adolygiad o { $application }
act-submit-review = Cyflwynwyd adolygiad o { $application }
act-reopen-review = Anfonwyd yn ôl adolygiad { $member } o { $application }

problem-score-missing = Rhowch sgôr
problem-score-off-the-scale = Rhowch sgôr sydd ar y raddfa
problem-no-such-criterion = Nid yw hwn yn faen prawf o’r alwad

refused-declare-first = Yn gyntaf, datganwch a oes gennych wrthdaro buddiannau â’r cais hwn. Yna bydd yn agor.
refused-review-not-begun = Nid oes dim i’w gyflwyno eto. Rhowch sgôr i bob maen prawf.
refused-review-submitted = Mae’r adolygiad hwn wedi’i gyflwyno a’i gloi. Gall cydlynydd ei anfon yn ôl.
refused-review-void = Mae’r adolygiad hwn yn annilys oherwydd gwrthdaro buddiannau. Gall cydlynydd ei ailagor unwaith y diystyrir y gwrthdaro.
refused-review-not-submitted = Dim ond adolygiad a gyflwynwyd y gellir ei anfon yn ôl.
refused-review-after-decision = Mae’r penderfyniad ar y cais hwn wedi’i gloi: erys ei adolygiadau fel y maent.
refused-review-conflicted = Mae gwrthdaro buddiannau: diystyrwch ef cyn ailagor yr adolygiad hwn.
