CREATE TYPE status AS ENUM ('draft', 'live');
CREATE TABLE course (
  id integer PRIMARY KEY,
  code text UNIQUE,
  title text,
  short varchar(20),
  address inet,
  collated text COLLATE "C",
  status status,
  owner_id bigint,
  body jsonb,
  search tsvector,
  tags text[],
  during tsrange,
  EXCLUDE USING gist (during WITH &&)
);
CREATE INDEX by_expression ON course (lower(title) DESC NULLS LAST, owner_id DESC, (id + owner_id), id NULLS FIRST) INCLUDE (status, code) WHERE status = 'live' AND owner_id > 3;
CREATE UNIQUE INDEX by_pattern ON course (title text_pattern_ops, short) WITH (fillfactor = 70, deduplicate_items = off);
CREATE INDEX by_collation ON course (title COLLATE "C", collated, collated COLLATE "default", lower(collated));
CREATE INDEX by_short ON course (short varchar_pattern_ops, short text_ops);
CREATE INDEX by_address ON course USING gist (address inet_ops);
CREATE INDEX by_search ON course USING gin (search, tags) WITH (fastupdate = off);
CREATE INDEX by_search_signature ON course USING gist (search tsvector_ops (siglen = 100));
CREATE INDEX by_body ON course USING gin (body jsonb_path_ops);
CREATE INDEX by_words ON course USING gin (to_tsvector('english', title));
CREATE INDEX by_hash ON course USING hash (owner_id);
CREATE INDEX by_range ON course USING brin (id) WITH (pages_per_range = 32);
CREATE INDEX by_prefix ON course USING spgist (title);
CREATE INDEX by_whether ON course (owner_id) WHERE code IS NULL;
