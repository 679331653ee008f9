# Events, and who registered and who came.

act-add-event = Added the event { $event }
act-edit-event = Changed the event { $event }
act-record-attendance = Recorded { $person } at { $event }: { $state }
attendance-off-the-list = Off the list

field-listed = On the list
field-attended = Came
