-- EXPAND
ALTER TYPE st RENAME TO "CourseStatus";
