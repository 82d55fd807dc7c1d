-- CreateTable
CREATE TABLE "search_entries" (
    "article_id" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "path" TEXT NOT NULL,
    "page_number" TEXT NOT NULL,
    "page_name" TEXT NOT NULL,
    "section_name" TEXT NOT NULL,
    "reporters" TEXT[],
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "title_grams" INTEGER[],
    "grams" INTEGER[],

    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "search_entries_place_idx" ON "search_entries"("place" DESC);

-- CreateIndex
CREATE INDEX "search_entries_edition_id_idx" ON "search_entries"("edition_id");

-- CreateIndex
CREATE INDEX "search_entries_reporters_idx" ON "search_entries" USING GIN ("reporters");

-- CreateIndex
CREATE INDEX "search_entries_title_grams_idx" ON "search_entries" USING GIN ("title_grams");

-- CreateIndex
CREATE INDEX "search_entries_grams_idx" ON "search_entries" USING GIN ("grams");

-- AddForeignKey
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The numbers are for the index: out of the row, uncompressed, so that the texts beside them are read quickly.
ALTER TABLE "search_entries" ALTER COLUMN "grams" SET STORAGE EXTERNAL;
