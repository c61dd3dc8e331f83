/**
 * The tables of a case file, as numbered steps. A step that has been released is never edited: a change is a new step.
 * What each table holds is told in docs/formats.md.
 */

/** 'HRSY' in ASCII: `PRAGMA application_id` of every case file. */
export const APPLICATION_ID = 0x48525359

export interface Migration {
  readonly name: string
  /** For SQLite; PostgreSQL's words are made of the same (see postgres/tables.ts), so that both have the same tables. */
  readonly sql: string
  /** What only PostgreSQL needs besides: its tables for full-text search. */
  readonly postgres?: string
}

/** PostgreSQL's index of words (see full-text.ts): which records hold them, and how many words they have. */
const POSTGRES_SEARCH = ['pages', 'claims']
  .map(
    list => `
CREATE TABLE ${list}_search (number bigint PRIMARY KEY, size bigint NOT NULL, words tsvector NOT NULL);
CREATE INDEX ${list}_search_words ON ${list}_search USING gin (words);
`,
  )
  .join('')

/** What was read, and what people decided. Everything else can be made again from these. */
const INPUTS = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE contents (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('html', 'text')),
  characters INTEGER NOT NULL,
  deflated BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE captures (
  page TEXT NOT NULL,
  location TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  content TEXT REFERENCES contents (id),
  declared TEXT NOT NULL,
  problems TEXT NOT NULL,
  PRIMARY KEY (page, location)
) WITHOUT ROWID;
CREATE INDEX captures_by_location ON captures (location);
CREATE INDEX captures_by_content ON captures (content);

CREATE TABLE readings (
  page TEXT PRIMARY KEY,
  stages TEXT NOT NULL,
  deflated BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE judgements (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('same', 'different')),
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TRIGGER judgements_are_never_changed BEFORE UPDATE ON judgements
BEGIN SELECT RAISE(ABORT, 'judgements are append-only: add another one'); END;
CREATE TRIGGER judgements_are_never_removed BEFORE DELETE ON judgements
BEGIN SELECT RAISE(ABORT, 'judgements are append-only: add another one'); END;

CREATE TABLE intakes (
  number INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  fields TEXT NOT NULL,
  UNIQUE (path, fields)
);

CREATE TABLE log (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  detail TEXT NOT NULL
);
`

/** The case itself, hearsay-case/1: one table a list, in order of `number`; `json` is the whole record. */
const LISTS = `
CREATE TABLE pages (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  location TEXT NOT NULL,
  media_type TEXT NOT NULL,
  language TEXT,
  kind TEXT NOT NULL,
  title TEXT,
  published_earliest TEXT,
  published_latest TEXT,
  publisher TEXT,
  host TEXT,
  text TEXT NOT NULL,
  problems INTEGER NOT NULL,
  json TEXT NOT NULL
);
CREATE TABLE locations (page TEXT NOT NULL, location TEXT NOT NULL, PRIMARY KEY (page, location)) WITHOUT ROWID;
CREATE TABLE entities (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
  mentions INTEGER NOT NULL, people_min INTEGER, people_max INTEGER, report TEXT, json TEXT NOT NULL
);
CREATE TABLE reports (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, outlet TEXT NOT NULL, earliest TEXT, latest TEXT,
  page TEXT, cited INTEGER NOT NULL, json TEXT NOT NULL
);
CREATE TABLE attributions (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, page TEXT NOT NULL, source TEXT, cue TEXT, content TEXT NOT NULL,
  quoted TEXT NOT NULL, stance TEXT NOT NULL, earliest TEXT, latest TEXT, enclosed_by TEXT, json TEXT NOT NULL
);
CREATE TABLE statements (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, page TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  words TEXT NOT NULL, claim TEXT, origin TEXT, event TEXT, earliest TEXT, latest TEXT,
  negated INTEGER NOT NULL, certainty TEXT NOT NULL, json TEXT NOT NULL
);
CREATE INDEX statements_by_claim ON statements (claim);
CREATE INDEX statements_by_page ON statements (page);
CREATE TABLE links (
  statement TEXT NOT NULL, step INTEGER NOT NULL, party TEXT NOT NULL, report TEXT, attribution TEXT,
  inherited INTEGER NOT NULL, PRIMARY KEY (statement, step)
) WITHOUT ROWID;
CREATE TABLE events (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, actor TEXT, target TEXT, place TEXT, earliest TEXT, latest TEXT, json TEXT NOT NULL
);
CREATE TABLE claims (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, listed INTEGER NOT NULL, state TEXT NOT NULL, text TEXT NOT NULL,
  pages INTEGER NOT NULL, reports INTEGER NOT NULL, origins_min INTEGER NOT NULL, origins_max INTEGER NOT NULL,
  summary TEXT NOT NULL, json TEXT NOT NULL
);
CREATE TABLE former_ids (former TEXT PRIMARY KEY, claim TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE origins (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, label TEXT NOT NULL, entity TEXT, report TEXT,
  interested INTEGER NOT NULL, json TEXT NOT NULL
);
CREATE TABLE derivations (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, page TEXT NOT NULL, kind TEXT NOT NULL,
  coverage REAL NOT NULL, directed INTEGER NOT NULL, json TEXT NOT NULL
);
CREATE TABLE findings (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, aspect TEXT NOT NULL, severity TEXT NOT NULL,
  message TEXT NOT NULL, nearer INTEGER, json TEXT NOT NULL
);
CREATE TABLE finding_sides (
  finding TEXT NOT NULL, side INTEGER NOT NULL, page TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  words TEXT NOT NULL, PRIMARY KEY (finding, side)
) WITHOUT ROWID;
CREATE TABLE finding_claims (finding TEXT NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (finding, claim)) WITHOUT ROWID;
CREATE TABLE stories (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, earliest TEXT, latest TEXT, pages INTEGER NOT NULL,
  reports INTEGER NOT NULL, origins_min INTEGER NOT NULL, origins_max INTEGER, json TEXT NOT NULL
);
CREATE TABLE story_pages (story TEXT NOT NULL, page TEXT NOT NULL, PRIMARY KEY (story, page)) WITHOUT ROWID;
CREATE TABLE story_claims (story TEXT NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (story, claim)) WITHOUT ROWID;
`

/** Full-text search, and the views that a person opens first. */
const SEARCH_AND_VIEWS = `
CREATE VIRTUAL TABLE pages_search USING fts5 (
  title, text, content = 'pages', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE VIRTUAL TABLE claims_search USING fts5 (
  text, summary, content = 'claims', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE VIEW claims_listed AS
  SELECT number, id, text, state, pages, reports,
         CASE WHEN origins_min = origins_max THEN '' || origins_min ELSE origins_min || '-' || origins_max END AS origins, summary
  FROM claims WHERE listed ORDER BY number;

CREATE VIEW citations AS
  SELECT e.name AS outlet, r.earliest, r.latest, CASE WHEN r.page IS NULL THEN 'unseen' ELSE 'seen' END AS report_is,
         p.location AS cited_by, json_extract(c.value, '$.exact') AS words, r.id AS report
  FROM reports r
  JOIN json_each(r.json, '$.citedBy') c
  LEFT JOIN entities e ON e.id = r.outlet
  LEFT JOIN pages p ON p.id = json_extract(c.value, '$.page')
  ORDER BY outlet NULLS FIRST, r.earliest NULLS FIRST, cited_by NULLS FIRST, words;

CREATE VIEW chains AS
  SELECT s.claim, s.id AS statement, p.location AS page, s.words, l.step, e.name AS party, e.kind AS party_is, l.inherited
  FROM statements s JOIN links l ON l.statement = s.id
  LEFT JOIN entities e ON e.id = l.party
  LEFT JOIN pages p ON p.id = s.page
  ORDER BY s.number, l.step;

CREATE VIEW findings_quoted AS
  SELECT f.severity, f.kind, f.aspect, f.message, s.side, f.nearer = s.side AS nearer_the_origin, p.location AS page, s.words, f.id AS finding
  FROM findings f JOIN finding_sides s ON s.finding = f.id LEFT JOIN pages p ON p.id = s.page
  ORDER BY f.number, s.side;

CREATE VIEW pages_listed AS
  SELECT location, kind, published_earliest AS published, publisher, title, problems, id FROM pages ORDER BY number;

CREATE VIEW problems AS
  SELECT p.location, x.value AS problem, p.id AS page FROM pages p JOIN json_each(p.json, '$.problems') x ORDER BY p.number;
`

const WITHDRAWALS = `
CREATE TABLE withdrawals (
  number INTEGER PRIMARY KEY,
  judgement INTEGER NOT NULL REFERENCES judgements,
  at TEXT NOT NULL
);
CREATE TRIGGER withdrawals_are_never_changed BEFORE UPDATE ON withdrawals
BEGIN SELECT RAISE(ABORT, 'withdrawals are append-only: judge anew'); END;
CREATE TRIGGER withdrawals_are_never_removed BEFORE DELETE ON withdrawals
BEGIN SELECT RAISE(ABORT, 'withdrawals are append-only: judge anew'); END;
`

/** One log of decisions of every kind; taking one back is a line of it. */
const DECISIONS = `
CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT,
  note TEXT,
  address TEXT,
  at TEXT NOT NULL
);
INSERT INTO decisions (number, kind, a, b, at) SELECT number, kind, a, b, at FROM judgements;
INSERT INTO decisions (kind, a, at) SELECT 'undo', judgement, at FROM withdrawals ORDER BY number;
DROP TABLE withdrawals;
DROP TABLE judgements;
CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are append-only: add another one'); END;
CREATE TRIGGER decisions_are_never_removed BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are append-only: add another one'); END;
CREATE TABLE judged (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL);
`

/** Pages that were being read when their process ended, for cases that several machines work on (see work.ts). */
const TRIES = `
CREATE TABLE tries (page TEXT PRIMARY KEY, stages TEXT NOT NULL, count INTEGER NOT NULL) WITHOUT ROWID;
`

/** What screens ask of a story, reckoned when the case is written (see facets.ts), and the ways by which they look things up. */
const FACETS = `
CREATE TABLE story_cards (story TEXT PRIMARY KEY, readable INTEGER NOT NULL, claims INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE story_order (story TEXT NOT NULL, place INTEGER NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (story, place)) WITHOUT ROWID;
CREATE TABLE story_facets (
  story TEXT NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL, claims INTEGER NOT NULL,
  PRIMARY KEY (story, name, place)
) WITHOUT ROWID;
CREATE TABLE story_times (
  story TEXT NOT NULL, lane TEXT NOT NULL, id TEXT NOT NULL, earliest TEXT NOT NULL, latest TEXT NOT NULL, how TEXT NOT NULL,
  label TEXT NOT NULL, weight INTEGER NOT NULL, unseen INTEGER NOT NULL, PRIMARY KEY (story, lane, id)
) WITHOUT ROWID;
CREATE INDEX finding_claims_by_claim ON finding_claims (claim);
CREATE INDEX story_claims_by_claim ON story_claims (claim);
CREATE INDEX links_by_party ON links (party);
CREATE INDEX derivations_by_page ON derivations (page);
CREATE INDEX derivations_by_source ON derivations (source);
CREATE INDEX entities_by_mentions ON entities (mentions);
UPDATE meta SET value = '' WHERE key = 'folded';
`

/** A log that tells of every page, each line chained to the one before: see log.ts. */
const CHAINED_LOG = `
ALTER TABLE log ADD COLUMN chain TEXT;
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`

/** Shards of the join of pages that share words, for as long as a case is weighed (see join/kept.ts). */
const JOINS = `
CREATE TABLE joins (name TEXT PRIMARY KEY, settings BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE join_shards (
  name TEXT NOT NULL, shard INTEGER NOT NULL, postings BLOB NOT NULL, found BLOB, PRIMARY KEY (name, shard)
) WITHOUT ROWID;
`

export const MIGRATIONS: readonly Migration[] = [
  { name: 'captures, readings, judgements', sql: INPUTS },
  { name: 'the lists of hearsay-case/1', sql: LISTS },
  { name: 'search and views', sql: SEARCH_AND_VIEWS, postgres: POSTGRES_SEARCH },
  { name: 'judgements taken back', sql: WITHDRAWALS },
  { name: 'decisions of every kind', sql: DECISIONS },
  { name: 'pages that ended their process', sql: TRIES },
  { name: 'facets of stories', sql: FACETS },
  { name: 'a chained log', sql: CHAINED_LOG },
  { name: 'shards of the join', sql: JOINS },
]

/** `PRAGMA user_version` of a case file that is up to date. */
export const SCHEMA_VERSION = MIGRATIONS.length
