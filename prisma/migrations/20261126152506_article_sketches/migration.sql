-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "sketch" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
