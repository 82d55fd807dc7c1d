-- What was pasted, published, given out as an address or recorded stays as it is, whoever asks the database.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: its rows never change', TG_OP, TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER sources_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON sources
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER article_revisions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON article_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER editions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON editions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_pages_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_pages
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_articles_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_articles
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER addresses_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON addresses
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
