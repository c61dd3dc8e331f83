/** Common nouns for a newsroom or its piece: "the newspaper wrote", "the report said". */
export const MEDIA_NOUNS = ['newspaper', 'paper', 'daily', 'weekly', 'tabloid', 'broadsheet', 'magazine', 'journal', 'broadcaster', 'network', 'channel', 'station', 'outlet', 'newsroom', 'website', 'site', 'publication', 'agency', 'report', 'article', 'story', 'wire', 'newswire', 'podcast', 'programme', 'programme'] as const

/** Which newsrooms a noun may stand for; a noun without an entry stands for any. */
export const MEDIA_KINDS: Readonly<Record<string, readonly string[]>> = {
  newspaper: ['newspaper'],
  paper: ['newspaper'],
  daily: ['newspaper'],
  tabloid: ['newspaper'],
  broadsheet: ['newspaper'],
  weekly: ['newspaper', 'magazine'],
  magazine: ['magazine'],
  journal: ['magazine', 'newspaper'],
  broadcaster: ['broadcaster', 'state'],
  network: ['broadcaster', 'state'],
  channel: ['broadcaster', 'state'],
  station: ['broadcaster', 'state'],
  agency: ['agency', 'state'],
  wire: ['agency', 'state'],
  newswire: ['agency', 'state'],
  website: ['online', 'newspaper', 'magazine'],
  site: ['online', 'newspaper', 'magazine'],
}
