import { z } from 'zod'

/** What the tools take and give, as zod shapes: the SDK makes JSON Schema of them, and checks both ways. */

const range = z.object({ min: z.number().int(), max: z.number().int() }).describe('an interval; 0–0 where no origin is stated')

const claim = z.object({
  id: z.string(),
  text: z.string().describe('the words of the page that says it best'),
  state: z.string(),
  summary: z.string().describe('who stands behind it, in one sentence of source criticism'),
  pages: z.number().int(),
  reports: z.number().int(),
  origins: range,
  findings: z.array(z.string()).describe('what changed between the pages that say it, and where they conflict'),
})

const story = z.object({
  id: z.string(),
  title: z.string(),
  pages: z.number().int(),
  reports: z.number().int(),
  origins: range,
})

export const SHAPES = {
  readPages: {
    takes: { paths: z.array(z.string()).min(1).describe('files, folders or archives below the folders that reading is allowed in') },
    gives: {
      added: z.number().int().describe('pages that the case did not have'),
      unreadable: z.number().int(),
      pages: z.number().int().describe('pages in the case now'),
      stories: z.array(story),
    },
  },
  listStories: { takes: {}, gives: { stories: z.array(story) } },
  listClaims: {
    takes: {
      story: z.string().optional().describe('id of a story; all stories where absent'),
      state: z.string().optional().describe('only claims in this state, such as single-origin or contested'),
      limit: z.number().int().min(1).max(200).default(30),
      offset: z.number().int().min(0).default(0),
    },
    gives: { total: z.number().int(), claims: z.array(claim) },
  },
  countOrigins: {
    takes: { sentence: z.string().min(3).describe('a sentence, such as one of an answer that you are about to give') },
    gives: {
      matches: z
        .array(
          claim.extend({
            likeness: z.number().describe('0..1: how near the sentence is to the claim’s words; no measure of truth'),
            opposite: z.boolean().describe('the sentence and the claim may deny one another'),
            otherNumbers: z.array(z.string()).describe('figures of the sentence that the claim does not have'),
          }),
        )
        .describe('the claims that say what the sentence says, best first; empty where nothing in the case does'),
    },
  },
  explain: {
    takes: { id: z.string().describe('an id that another tool gave, or a number of the report such as 1 or 2.3') },
    gives: { id: z.string(), kind: z.string(), explanation: z.string().describe('every link and rule, with verbatim words') },
  },
  search: {
    takes: {
      words: z.string().min(1).describe('all must be there; bridg* for what begins so; "two words" stand together'),
      limit: z.number().int().min(1).max(100).default(20),
    },
    gives: {
      claims: z.array(z.object({ id: z.string(), text: z.string(), state: z.string(), origins: range })),
      pages: z.array(z.object({ id: z.string(), location: z.string(), excerpt: z.string() })),
    },
  },
} as const
