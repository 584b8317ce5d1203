-- renamed enum type CourseStatus from st
CREATE TYPE "CourseStatus" AS ENUM ('A', 'B');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status "CourseStatus" DEFAULT 'A', many "CourseStatus"[] DEFAULT '{}',
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT ch CHECK (status <> 'B')
);
