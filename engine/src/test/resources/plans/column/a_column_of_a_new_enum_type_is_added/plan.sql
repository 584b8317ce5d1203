-- EXPAND
CREATE TYPE course_status AS ENUM ('DRAFT', 'PUBLISHED');
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN status course_status DEFAULT 'DRAFT'::course_status NOT NULL;
