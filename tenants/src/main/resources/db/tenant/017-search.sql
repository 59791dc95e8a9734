--liquibase formatted sql

--changeset planverk:017-search splitStatements:true
-- What is found by searching in what is published: the plan itself, its sections, its elements.
CREATE TABLE public_passage (
  publication_id uuid NOT NULL REFERENCES publication,
  number int NOT NULL CHECK (number >= 0),
  kind text NOT NULL CHECK (kind IN ('plan', 'section', 'element')),
  subject_id uuid CHECK ((subject_id IS NULL) = (kind = 'plan')),
  place text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  -- title and body in lower case, for parts of words
  plain text NOT NULL,
  -- title and body by the stems of the text's language, the title first
  words tsvector NOT NULL,
  PRIMARY KEY (publication_id, number)
);
CREATE INDEX public_passage_words ON public_passage USING gin (words);
CREATE INDEX public_passage_plain ON public_passage USING gin (plain ext.gin_trgm_ops);
GRANT SELECT, INSERT, DELETE ON public_passage TO ${rw};
GRANT SELECT ON public_passage TO ${public};

-- Every word that was published once, to find what somebody meant who wrote it otherwise.
CREATE TABLE public_word (
  word text PRIMARY KEY CHECK (length(word) BETWEEN 3 AND 40)
);
CREATE INDEX public_word_like ON public_word USING gist (word ext.gist_trgm_ops);
GRANT SELECT, INSERT ON public_word TO ${rw};
GRANT SELECT ON public_word TO ${public};
