import { getSchema } from "@tiptap/core";
import { Article } from "./article";
import { Byline } from "./byline";
import { Caption } from "./caption";
import { Credit } from "./credit";
import { Crosshead } from "./crosshead";
import { Furniture } from "./furniture";
import { Headline } from "./headline";
import { Jump } from "./jump";
import { Kicker } from "./kicker";
import { Label } from "./label";
import { Page, Text } from "./page";
import { Paragraph } from "./paragraph";
import { Subhead } from "./subhead";

/** The nodes of the page document. Paragraph stands first among the blocks: it is what a gap is filled with. */
export const pageExtensions = [
  Page,
  Text,
  Article,
  Paragraph,
  Kicker,
  Headline,
  Subhead,
  Byline,
  Crosshead,
  Caption,
  Credit,
  Jump,
  Furniture,
  Label,
];

/** The schema of the page document, for the server and for tests: it needs no DOM. */
export const pageSchema = getSchema(pageExtensions);
