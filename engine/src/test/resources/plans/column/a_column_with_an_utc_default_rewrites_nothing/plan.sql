-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN created_at timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'::text) NOT NULL;
