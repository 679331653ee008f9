-- Who has a value: as a name, an address or a number.
SELECT id FROM person
WHERE name = :value COLLATE NOCASE OR email = :value COLLATE NOCASE OR phone = :value
   OR greeting = :value COLLATE NOCASE OR instr(address, json_quote(:value)) > 0
UNION ALL
SELECT id FROM organisation
WHERE name = :value COLLATE NOCASE OR name_cy = :value COLLATE NOCASE
   OR email = :value COLLATE NOCASE OR instr(address, json_quote(:value)) > 0
