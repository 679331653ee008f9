-- The title of a question in the version of the call that an application was begun under.
SELECT question.value ->> '$.title.en' AS en, question.value ->> '$.title.cy' AS cy
FROM application
JOIN call_version ON call_version.id = application.call_version_id,
    json_each(call_version.content, '$.form.sections') AS section,
    json_each(section.value, '$.questions') AS question
WHERE application.id = :application AND question.value ->> '$.key' = :question
