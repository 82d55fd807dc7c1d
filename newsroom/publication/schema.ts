import { z } from "zod";

export const publishIssueSchema = z.object({ issueId: z.uuid() });
export type PublishIssue = z.output<typeof publishIssueSchema>;
