-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-01 Code that still says course.status fails from then on.
ALTER TABLE course RENAME COLUMN status TO "Order";
