/** Canadian newsrooms beyond the national ones; lines as in ../../newsrooms.ts. */
export const CANADA = `
agency|QMI Agency|Agence QMI|agenceqmi.ca|CA|Quebecor
agency|~CNW|Cision Canada|newswire.ca|CA|Cision
broadcaster|~Radio-Canada|ICI Radio-Canada|ici.radio-canada.ca,radio-canada.ca|CA|CBC/Radio-Canada
broadcaster|TVA Nouvelles|~TVA|tvanouvelles.ca|CA|Quebecor
broadcaster|CityNews||citynews.ca|CA|Rogers
broadcaster|CP24||cp24.com|CA|Bell Media
broadcaster|BNN Bloomberg||bnnbloomberg.ca|CA|Bell Media
broadcaster|~TSN||tsn.ca|CA|Bell Media
broadcaster|~Sportsnet||sportsnet.ca|CA|Rogers
broadcaster|CHEK News||cheknews.ca|CA
broadcaster|~TVO||tvo.org|CA
broadcaster|APTN News|~APTN|aptnnews.ca|CA
newspaper|Le Journal de Montréal|Journal de Montréal|journaldemontreal.com|CA|Quebecor
newspaper|Le Journal de Québec|Journal de Québec|journaldequebec.com|CA|Quebecor
newspaper|Le Soleil||lesoleil.com|CA
newspaper|Le Droit||ledroit.com|CA
newspaper|Ottawa Citizen||ottawacitizen.com|CA|Postmedia
newspaper|Ottawa Sun||ottawasun.com|CA|Postmedia
newspaper|Calgary Herald||calgaryherald.com|CA|Postmedia
newspaper|Calgary Sun||calgarysun.com|CA|Postmedia
newspaper|Edmonton Journal||edmontonjournal.com|CA|Postmedia
newspaper|Edmonton Sun||edmontonsun.com|CA|Postmedia
newspaper|Winnipeg Free Press||winnipegfreepress.com|CA
newspaper|Winnipeg Sun||winnipegsun.com|CA
newspaper|~The Province|Vancouver Province|theprovince.com|CA|Postmedia
newspaper|Times Colonist||timescolonist.com|CA|Glacier Media
newspaper|~Leader-Post|Regina Leader-Post|leaderpost.com|CA|Postmedia
newspaper|StarPhoenix|Saskatoon StarPhoenix|thestarphoenix.com|CA|Postmedia
newspaper|Windsor Star||windsorstar.com|CA|Postmedia
newspaper|London Free Press||lfpress.com|CA|Postmedia
newspaper|The Hamilton Spectator||thespec.com|CA|Torstar
newspaper|Waterloo Region Record||therecord.com|CA|Torstar
newspaper|St. Catharines Standard||stcatharinesstandard.ca|CA|Torstar
newspaper|Kingston Whig-Standard||thewhig.com|CA|Postmedia
newspaper|Halifax Chronicle Herald|Chronicle Herald,SaltWire|saltwire.com,thechronicleherald.ca|CA|Postmedia
newspaper|~Telegraph-Journal||tj.news|CA|Postmedia
newspaper|Financial Post||financialpost.com|CA|Postmedia
newspaper|Canada.com||canada.com,o.canada.com|CA|Postmedia
newspaper|Nunatsiaq News||nunatsiaq.com|CA
newspaper|Yukon News||yukon-news.com|CA|Black Press
newspaper|Whitehorse Star||whitehorsestar.com|CA
newspaper|The Hill Times||hilltimes.com|CA
magazine|~Maclean's||macleans.ca|CA
magazine|~The Walrus||thewalrus.ca|CA
magazine|~L'actualité||lactualite.com|CA
magazine|~Chatelaine||chatelaine.com|CA
online|~The Tyee||thetyee.ca|CA
online|~The Narwhal||thenarwhal.ca|CA
online|Canada's National Observer|National Observer|nationalobserver.com|CA
online|iPolitics||ipolitics.ca|CA
online|Rebel News||rebelnews.com|CA
online|~True North||tnc.news|CA
online|Rabble.ca||rabble.ca|CA
online|Daily Hive||dailyhive.com|CA
online|BlogTO||blogto.com|CA
online|~Narcity||narcity.com|CA
online|~The Logic||thelogic.co|CA
online|~The Breach||breachmedia.ca|CA
online|AllNewfoundlandLabrador|allNewfoundlandLabrador|allnewfoundlandlabrador.com|CA
`
