-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN created_at timestamp with time zone DEFAULT now() NOT NULL;
