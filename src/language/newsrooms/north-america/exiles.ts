/** Newsrooms in North America that write for and about other countries; lines as in ../../newsrooms.ts. */
export const EXILES = `
online|IrishCentral||irishcentral.com|US
newspaper|Armenian Weekly||armenianweekly.com|US
newspaper|~Asbarez||asbarez.com|US
online|~Media Line|~The Media Line|themedialine.org|US
online|Electronic Intifada||electronicintifada.net|US
online|Palestine Chronicle||palestinechronicle.com|US
online|~HRANA||hra-news.org,en-hrana.org|US
broadcaster|Amu TV||amu.tv|US
online|Kabul Now||kabulnow.com|US
online|Zan Times||zantimes.com|CA
online|China Digital Times||chinadigitaltimes.net|US
online|~China File|ChinaFile|chinafile.com|US
online|~The China Project|SupChina|thechinaproject.com|US
online|~Duowan|~DWNews|dwnews.com|US
online|~38 North||38north.org|US
online|BenarNews|Benar News|benarnews.org|US|RFA
newspaper|Nguoi Viet|Người Việt|nguoi-viet.com|US
online|The Vietnamese Magazine|Luật Khoa|thevietnamese.org,luatkhoa.com|US
online|~Borkena||borkena.com|CA
online|Congo Research Group||congoresearchgroup.org|US
online|Pan-African Visions||panafricanvisions.com|US
online|CubaNet||cubanet.org|US
online|OnCuba|OnCuba News|oncubanews.com|US
newspaper|Haïti Liberté|Haiti Liberté|haitiliberte.com|US
newspaper|Haitian Times||haitiantimes.com|US
agency|UN News||news.un.org|US|United Nations
agency|~InSight Crime||insightcrime.org|US
agency|~Mongabay||mongabay.com|US
agency|Earth Journalism Network||earthjournalism.net|US
agency|Catholic News Agency|CNA Catholic|catholicnewsagency.com|US|EWTN
agency|Morning Star News||morningstarnews.org|US
`
