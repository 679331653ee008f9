INSERT INTO organisation (
    id, name, name_cy, sector, nation, ror, ods, company_number, charity_number, email, address,
    merged_into, group_head_id
) VALUES (
    :id, :name, :name_cy, :sector, :nation, :ror, :ods, :company_number, :charity_number, :email,
    :address, :merged_into, :group_head_id
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, name_cy = excluded.name_cy, sector = excluded.sector,
    nation = excluded.nation, ror = excluded.ror, ods = excluded.ods,
    company_number = excluded.company_number, charity_number = excluded.charity_number,
    email = excluded.email, address = excluded.address, merged_into = excluded.merged_into,
    group_head_id = excluded.group_head_id
