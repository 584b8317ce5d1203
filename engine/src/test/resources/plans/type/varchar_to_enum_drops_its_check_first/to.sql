CREATE TYPE course_status AS ENUM ('DRAFT', 'PUBLISHED');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status course_status DEFAULT 'DRAFT' NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
