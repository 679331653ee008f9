INSERT INTO person (
    id, name, greeting, email, phone, address, language, language_asked_on, orcid, access_needs,
    merged_into
) VALUES (
    :id, :name, :greeting, :email, :phone, :address, :language, :language_asked_on, :orcid,
    :access_needs, :merged_into
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, greeting = excluded.greeting, email = excluded.email,
    phone = excluded.phone, address = excluded.address, language = excluded.language,
    language_asked_on = excluded.language_asked_on, orcid = excluded.orcid,
    access_needs = excluded.access_needs, merged_into = excluded.merged_into
