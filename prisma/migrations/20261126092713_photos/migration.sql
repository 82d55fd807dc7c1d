-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "photo_ids" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "photos" ADD COLUMN     "caption" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "copyright" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "credit" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "deleted_at" TIMESTAMP(3),
ADD COLUMN     "deleted_by_id" TEXT,
ADD COLUMN     "headline" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "photographer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "taken_at" TIMESTAMP(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "page_photos" (
    "page_id" TEXT NOT NULL,
    "photo_id" TEXT NOT NULL,
    "added_by_id" TEXT NOT NULL,
    "added_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_photos_pkey" PRIMARY KEY ("page_id","photo_id")
);

-- CreateIndex
CREATE INDEX "page_photos_photo_id_idx" ON "page_photos"("photo_id");

-- CreateIndex
CREATE INDEX "articles_photo_ids_idx" ON "articles" USING GIN ("photo_ids");

-- CreateIndex
CREATE INDEX "photos_uploaded_at_idx" ON "photos"("uploaded_at");

-- CreateIndex
CREATE INDEX "photos_deleted_at_idx" ON "photos"("deleted_at");

-- AddForeignKey
ALTER TABLE "page_photos" ADD CONSTRAINT "page_photos_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_photos" ADD CONSTRAINT "page_photos_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What hangs on the captions already
UPDATE "articles" SET "photo_ids" = ARRAY(
  SELECT DISTINCT "block"->'attrs'->>'photoId'
  FROM jsonb_array_elements("content"->'content') AS "block"
  WHERE "block"->'attrs'->>'photoId' IS NOT NULL
);
