-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN title SET DEFAULT 'x'::character varying;
