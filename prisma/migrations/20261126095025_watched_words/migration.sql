-- CreateEnum
CREATE TYPE "WatchedKind" AS ENUM ('WRONG', 'FORBIDDEN');

-- CreateTable
CREATE TABLE "watched_words" (
    "id" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "kind" "WatchedKind" NOT NULL,
    "instead" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "watched_words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_posts" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "person_posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "overrides" (
    "id" TEXT NOT NULL,
    "page_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "overridden_by_id" TEXT NOT NULL,
    "overridden_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "overrides_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "watched_words_word_key" ON "watched_words"("word");

-- CreateIndex
CREATE UNIQUE INDEX "person_posts_name_post_key" ON "person_posts"("name", "post");

-- CreateIndex
CREATE INDEX "overrides_page_id_idx" ON "overrides"("page_id");

-- AddForeignKey
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER overrides_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON overrides
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
