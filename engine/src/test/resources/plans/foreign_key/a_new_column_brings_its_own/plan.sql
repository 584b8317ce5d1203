-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN room_id bigint;

-- EXPAND
-- locks course SHARE ROW EXCLUSIVE, room SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to room wait too while this waits for its locks.
-- PERF-02 No index of course starts with (room_id): deleting a row of room reads the whole table.
ALTER TABLE course ADD CONSTRAINT fk FOREIGN KEY (room_id) REFERENCES room (id) NOT VALID;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE, room ROW SHARE
-- SCAN course
ALTER TABLE course VALIDATE CONSTRAINT fk;
