-- renamed column course.Order from status
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    "Order" text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT s_c CHECK ("Order" IN ('A', 'it''s "status"'))
);
