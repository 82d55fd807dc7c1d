-- CreateEnum
CREATE TYPE "ErrorClass" AS ENUM ('CHARACTERS', 'ORDER', 'FACT', 'NUMBER', 'NUMERAL_STYLE', 'FOREIGN', 'PUNCTUATION');

-- CreateTable
CREATE TABLE "remarks" (
    "id" TEXT NOT NULL,
    "page_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "from_unit" INTEGER NOT NULL,
    "to_unit" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "error" "ErrorClass",
    "characters" INTEGER NOT NULL DEFAULT 1,
    "doubled" BOOLEAN NOT NULL DEFAULT false,
    "made_by_id" TEXT NOT NULL,
    "made_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_by_id" TEXT,
    "resolved_at" TIMESTAMP(3),

    CONSTRAINT "remarks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "remarks_page_id_made_at_idx" ON "remarks"("page_id", "made_at");

-- AddForeignKey
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nothing is added to a remark but that it is dealt with, once.
CREATE FUNCTION refuse_change_of_remark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.resolved_at IS NOT NULL
    OR to_jsonb(OLD) - 'resolved_by_id' - 'resolved_at' <> to_jsonb(NEW) - 'resolved_by_id' - 'resolved_at'
  THEN
    RAISE EXCEPTION 'UPDATE on remarks is refused: its rows never change';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER remarks_stay BEFORE DELETE OR TRUNCATE ON remarks
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER remarks_are_only_resolved BEFORE UPDATE ON remarks
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_remark();
