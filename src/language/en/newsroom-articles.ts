/** Last words of newsrooms' names that are written with "the" before them: "the Osterby Post". Lower case. */
export const WITH_ARTICLE: ReadonlySet<string> = new Set(
  `times post courier gazette herald journal tribune guardian telegraph observer chronicle star sun mail record register standard mirror examiner globe
  inquirer enquirer bulletin independent economist argus advertiser echo express messenger monitor sentinel dispatch despatch review spectator advocate
  leader news-letter reporter citizen recorder digest mercury press-agency agency bee banner beacon ledger intelligencer republic nation eagle`.split(
    /\s+/,
  ),
)
